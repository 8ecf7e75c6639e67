import { Agent, request } from "node:http";

/** One question's fate; status 0 where the connection broke. */
export interface Seen {
  readonly status: number;
  readonly milliseconds: number;
}

const QUESTIONS = [
  "第三类医疗器械通过临床试验拿到注册证，最高奖励多少？",
  "How much can an R&D project for an innovative product receive at most?",
  "申报截止到哪一天？",
  "低空经济企业有哪些支持？",
  "Who is in charge of building the testing platform?",
];

/** Asks the server at an address, one question after another of a few, from whatever address of this machine. */
export function asker(url: URL, mostUnderWay: number): (from: string) => Promise<Seen> {
  const agent = new Agent({ keepAlive: true, maxSockets: mostUnderWay, maxFreeSockets: 64, timeout: 15_000 });
  let asked = 0;
  return (from) => {
    const started = performance.now();
    asked += 1;
    const body = JSON.stringify({ question: QUESTIONS[asked % QUESTIONS.length] });
    return new Promise((resolve) => {
      const end = (status: number) => {
        resolve({ status, milliseconds: performance.now() - started });
      };
      const sent = request(
        {
          host: url.hostname,
          port: url.port,
          path: "/api/v1/ask",
          method: "POST",
          localAddress: from,
          agent,
          headers: { "Content-Type": "application/json", "Content-Length": Buffer.byteLength(body) },
        },
        (response) => {
          response.resume().once("end", () => {
            end(response.statusCode ?? 0);
          });
        },
      );
      sent.once("timeout", () => sent.destroy());
      sent.once("error", () => {
        end(0);
      });
      sent.end(body);
    });
  };
}
