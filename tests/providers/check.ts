/**
 * Speaks with each provider's package to a server of its protocol on this machine, and prints what came of it; ends with 1
 * where anything isn't as it should be. The packages must be installed: `npm run providers` sees to that.
 */
import assert from "node:assert/strict";
import { createServer, type ServerResponse } from "node:http";
import { z } from "zod";
import { openLanguageModel } from "../../src/models/chat/language-model.ts";
import type { LanguageModel, WrittenClaim } from "../../src/ports/language-model.ts";
import { PROTOCOLS, tell } from "./protocols.ts";

const KEY = "sk-very-secret";
const CLAIMS = '{"claims":[{"text":"最高奖励500万元。","citations":[1]},{"text":"另一句。","citations":[1]}]}';
const TASK = {
  question: "最高补助多少？",
  lang: "zh" as const,
  evidence: [{ n: 1, document: "某市措施", heading: "支持首批次", text: "最高奖励500万元。", answers: [] }],
};

let behaviour: (response: ServerResponse) => void = () => undefined;
let requests: { readonly headers: string; readonly body: string }[] = [];
const server = createServer((request, response) => {
  let body = "";
  request.setEncoding("utf8");
  request.on("data", (piece: string) => (body += piece));
  request.on("end", () => {
    requests.push({ headers: JSON.stringify(request.headers), body });
    behaviour(response);
  });
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
const { port } = z.object({ port: z.number() }).parse(server.address());

async function claims(model: LanguageModel, signal?: AbortSignal) {
  const written: WrittenClaim[] = [];
  requests = [];
  const told = await model.claims(TASK, (claim) => written.push(claim), signal);
  return { written, told };
}

const fail = (status: number) => (response: ServerResponse) => {
  response.writeHead(status, { "Content-Type": "application/json" });
  response.end(JSON.stringify({ type: "error", error: { type: "x", message: `Incorrect API key: ${KEY}` } }));
};

for (const [provider, protocol] of Object.entries(PROTOCOLS)) {
  const open = async (timeoutMs: number): Promise<LanguageModel> => {
    const baseUrl = protocol.baseUrl(`http://127.0.0.1:${port}`);
    const address = {
      provider: z.enum(["openai", "ollama", "anthropic"]).parse(provider),
      model: "m",
      baseUrl,
      apiKey: KEY,
    };
    const opened = await openLanguageModel({ ...address, timeoutMs, concurrency: 2 }, { backoff: 1, failures: 1000 });
    if (!opened.ok) throw new Error(opened.message);
    return opened.model;
  };
  const model = await open(20_000);
  const impatient = await open(300);
  const holds = async (what: string, check: () => Promise<void>): Promise<void> => {
    try {
      await check();
      process.stdout.write(`✓ ${provider}: ${what}\n`);
    } catch (error) {
      process.stdout.write(`✗ ${provider}: ${what}: ${String(error)}\n`);
      process.exitCode = 1;
    }
  };
  const faultOf = async (does: typeof behaviour, of = model) => {
    behaviour = does;
    const { told } = await claims(of);
    return told.ok ? null : told.fault;
  };
  await holds("hands on what is written, prompt and question apart, the key in its header alone", async () => {
    behaviour = (response) => tell(response, protocol, CLAIMS);
    const { written, told } = await claims(model);
    assert.deepEqual(told, { ok: true, value: 2 });
    assert.equal(written[0]?.text, "最高奖励500万元。");
    const [sent = { headers: "", body: "" }] = requests;
    assert.ok(sent.body.includes("最高补助多少？"));
    assert.equal(sent.body.includes(KEY), false);
    if (protocol.keyHeader !== null)
      assert.ok(sent.headers.includes(`"${protocol.keyHeader}":`) && sent.headers.includes(KEY));
  });
  for (const [status, fault, tries] of [
    [401, "refused", 1],
    [404, "refused", 1],
    [429, "busy", 2],
    [500, "unreachable", 2],
  ] as const)
    await holds(`${status} is told as ${fault}, after ${tries} tries`, async () => {
      assert.equal(await faultOf(fail(status)), fault);
      assert.equal(requests.length, tries);
    });
  await holds("silence ends in time", async () => {
    assert.equal(await faultOf(() => undefined, impatient), "timeout");
  });
  await holds("dripping ends in time", async () => {
    assert.equal(await faultOf((response) => tell(response, protocol, '{"claims":[', false), impatient), "timeout");
  });
  await holds("a cut stream is a fault", async () => {
    const cut = await faultOf((response) => {
      tell(response, protocol, CLAIMS.slice(0, 50), false);
      setImmediate(() => response.destroy());
    });
    assert.ok(cut === "unreachable" || cut === "malformed");
  });
  await holds("a stream that ends early is a fault", async () => {
    assert.equal(await faultOf((response) => tell(response, protocol, CLAIMS.slice(0, 50))), "malformed");
  });
  await holds("who leaves closes the connection", async () => {
    const asker = new AbortController();
    const closed = new Promise<void>((resolve) => {
      behaviour = (response) => {
        response.once("close", () => resolve());
        tell(response, protocol, '{"claims":[', false);
        setImmediate(() => asker.abort(new Error("gone")));
      };
    });
    await assert.rejects(claims(model, asker.signal), /gone/);
    await closed;
  });
}
server.closeAllConnections();
server.close();
