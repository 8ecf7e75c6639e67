import { mkdtempSync, rmSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { examine } from "../../src/app/doctor/examine.ts";
import { readConfig } from "../../src/config/environment.ts";

const empty = mkdtempSync(join(tmpdir(), "wence-doctor-"));
afterAll(() => {
  rmSync(empty, { recursive: true });
});

const told = async (environment: Record<string, string>) =>
  new Map((await examine(readConfig({ PORT: "0", ...environment }))).map((d) => [d.name, d]));

describe("the doctor", () => {
  it("finds a fresh copy well, save perhaps an index to be built", async () => {
    for (const { name, state, detail } of (await told({})).values())
      expect(`${name} ${state}: ${detail}`).toMatch(name === "index" ? /^index (ok|warning)/ : / ok: /);
  });

  it("says what is missing and what to do", async () => {
    const found = await told({ CORPUS_DIR: empty, INDEX_DIR: empty });
    for (const name of ["corpus", "encoder"]) {
      expect(found.get(name)?.state).toBe("broken");
      expect(found.get(name)?.remedy).toMatch(/\w/);
    }
    expect(found.get("index")).toBeUndefined();
  });

  it("tells a taken port, a model that refuses the key, and one that isn't there", async () => {
    const server = createServer((_request, response) => response.writeHead(401).end());
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address: AddressInfo | string | null = server.address();
    const port = address !== null && typeof address === "object" ? String(address.port) : "";
    const model = { LLM: "openai:m", LLM_API_KEY: "sk-secret", CORPUS_DIR: empty, INDEX_DIR: empty };
    const refused = await told({ ...model, PORT: port, LLM_BASE_URL: `http://127.0.0.1:${port}/v1` });
    expect(refused.get("port")?.state).toBe("warning");
    expect(refused.get("language model")?.remedy).toContain("LLM_API_KEY");
    expect(JSON.stringify([...refused])).not.toContain("sk-secret");
    await new Promise((resolve) => server.close(resolve));
    const gone = await told({ ...model, LLM_BASE_URL: `http://127.0.0.1:${port}/v1` });
    expect(gone.get("language model")?.state).toBe("warning");
  });
});
