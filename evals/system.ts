import { fileURLToPath } from "node:url";
import { pino } from "pino";
import { openWence } from "../src/app/index.ts";
import type { AskResponse } from "../src/contract/index.ts";
import { TODAY } from "./case.ts";
import { givenBy, type Answerer, type Asking } from "./given.ts";

/** The product in this process: what is judged is what its service says. */
export interface System {
  readonly answer: Answerer;
  /** The response with the steps that led to it. */
  explain(wanted: Asking): Promise<AskResponse>;
}

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/** Corpus and index of the repository, whatever the environment says. */
export const REPOSITORY = { corpusDir: at("corpus"), indexDir: at("index"), embeddingsModel: null, publicUrl: "" };

/** Opens the service. Its clock stands still, so that every run is told the same day. */
export async function openSystem(): Promise<System> {
  const clock = (): Date => new Date(`${TODAY}T12:00:00+08:00`);
  const service = await openWence(REPOSITORY, pino({ level: "silent" }), { clock });
  const ask = ({ question, history, asOf }: Asking, explain: boolean): Promise<AskResponse> => {
    const said = history.map((content) => ({ role: "user" as const, content }));
    return service.ask({ question, asOf, history: said, lang: "auto", topK: 5, explain });
  };
  return {
    answer: async (wanted) => {
      const response = await ask(wanted, false);
      return { given: givenBy(response), ms: response.timings.totalMs };
    },
    explain: (wanted) => ask(wanted, true),
  };
}
