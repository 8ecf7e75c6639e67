import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { answerInConversation } from "../src/answering/conversation.ts";
import type { Outcome } from "../src/answering/answer-question.ts";
import type { Knowledge } from "../src/answering/knowledge.ts";
import { houseOf, type House } from "../src/app/house.ts";
import { openKnowledge } from "../src/app/open-knowledge.ts";
import { serviceOver } from "../src/app/service.ts";
import type { AskResponse } from "../src/contract/index.ts";
import { givenBy, type Answerer, type Asking } from "./given.ts";

/** The product in this process: the service that is judged, and what lies beneath for experiments. */
export interface System {
  readonly house: House;
  readonly knowledge: Knowledge;
  readonly answer: Answerer;
  /** The response with the steps that led to it. */
  explain(wanted: Asking): Promise<AskResponse>;
  /** What the answering beneath the service makes of a question, before any guard. */
  outcome(wanted: Asking): Promise<Outcome>;
  encode(text: string): Promise<Float32Array>;
}

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Opens corpus and index of the repository once, for everything. */
export async function openSystem(): Promise<System> {
  const snapshot = await openKnowledge({ corpusDir: at("corpus"), indexDir: at("index"), embeddingsModel: null });
  const house = houseOf(snapshot, { zh: [], en: [] }, "");
  const service = serviceOver(house, pino({ level: "silent" }));
  const { knowledge, encoder } = snapshot;
  const encode = async (text: string): Promise<Float32Array> => {
    const [vector] = await encoder.encodeQueries([text]);
    if (vector === undefined) throw new Error("the encoder gave no vector");
    return vector;
  };
  const ask = ({ question, history, asOf }: Asking, explain: boolean): Promise<AskResponse> => {
    const said = history.map((content) => ({ role: "user" as const, content }));
    return service.ask({ question, asOf, history: said, lang: "auto", topK: 5, explain });
  };
  return {
    house,
    knowledge,
    encode,
    answer: async (wanted) => {
      const response = await ask(wanted, false);
      return { given: givenBy(response), ms: response.timings.totalMs };
    },
    explain: (wanted) => ask(wanted, true),
    outcome: ({ question, history, asOf }) =>
      answerInConversation({ question, lang: "auto", asOf, history, documents: [] }, knowledge, encode),
  };
}
