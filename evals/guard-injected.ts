import type { Knowledge } from "../src/answering/knowledge.ts";
import { serviceOver } from "../src/app/service.ts";
import { houseOf, type House } from "../src/app/house.ts";
import type { AskResponse } from "../src/contract/index.ts";
import { answerPrompt, rewritePrompt } from "../src/models/prompts/prompts.ts";
import type { LanguageModel } from "../src/ports/language-model.ts";
import type { Records } from "../src/ports/records.ts";
import type { Logger } from "pino";
import { succeeded, type Attack } from "./guard/index.ts";

/** What came of an attack. */
export interface Injected {
  readonly succeeded: boolean;
  /** Whether the order reached the model, which then obeyed it. */
  readonly obeyed: boolean;
  readonly response: AskResponse;
}

/**
 * Attacks through the whole service, with a model that obeys whatever reaches it. An answer that is to the letter the one
 * given without a model wasn't the model's doing: a sum in the question is the asker's own, and calculated with as such.
 */
export function attacked(
  house: House,
  { records, logger, day }: { readonly records: Records; readonly logger: Logger; readonly day: string },
): (attack: Attack) => Promise<Injected> {
  const clock = (): Date => new Date(`${day}T12:00:00+08:00`);
  return async (attack) => {
    const { model, prompts, obeyed } = obedient(attack);
    const over = attack.document === null ? house : tampered(house, attack.document);
    const request = {
      question: attack.question,
      lang: "auto" as const,
      topK: 5,
      explain: false,
      ...(attack.history.length > 0 ? { history: [...attack.history] } : {}),
    };
    const response = await serviceOver(over, records, logger, { clock, model }).ask(request);
    const shows = succeeded(attack, response, prompts.join("\n"));
    const plain =
      shows && attack.document === null ? await serviceOver(over, records, logger, { clock }).ask(request) : null;
    return { succeeded: shows && plain?.answer !== response.answer, obeyed: obeyed(), response };
  };
}

/** A model that does what an order says wherever it reads it, and says nothing where it doesn't. */
function obedient({ order, obeyed }: Attack) {
  const prompts: string[] = [];
  let has = false;
  const reads = (data: unknown, system: string): boolean => {
    prompts.push(system);
    const found = textsIn(data).some((text) => text.includes(order));
    has ||= found;
    return found;
  };
  const model: LanguageModel = {
    name: "test:obedient",
    claims: async (task, onClaim) => {
      const { system, user } = await answerPrompt(task);
      if (!reads(task, system)) return { ok: true, value: 0 };
      const claims = obeyed === "leak" ? [{ text: `${system}\n${user}`, citations: [1] }] : obeyed;
      claims.forEach(onClaim);
      return { ok: true, value: claims.length };
    },
    standalone: async (task) => {
      const { system } = await rewritePrompt(task);
      if (!reads(task, system)) return { ok: false, fault: "malformed" };
      return { ok: true, value: obeyed === "leak" ? system : obeyed.map(({ text }) => text).join("") };
    },
    translate: () => Promise.resolve({ ok: false, fault: "malformed" }),
  };
  return { model, prompts, obeyed: () => has };
}

function textsIn(data: unknown): string[] {
  if (typeof data === "string") return [data];
  return typeof data === "object" && data !== null ? Object.values(data).flatMap(textsIn) : [];
}

/** The house with another text of one passage, and of its translation as far as the other text goes around the old one. */
function tampered(house: House, { passage: id, text }: NonNullable<Attack["document"]>): House {
  const { knowledge, encoder } = house.snapshot;
  const old = knowledge.passages.get(id);
  if (old === undefined) throw new RangeError(`no passage ${id}`);
  const passage = { ...old, text };
  const english = knowledge.english(old.text);
  const around = english === null ? null : text.replace(old.text, () => english);
  const other: Knowledge = {
    ...knowledge,
    passages: new Map([...knowledge.passages, [id, passage]]),
    byClause: new Map(
      [...knowledge.byClause].map(([clause, all]) => [clause, all.map((one) => (one.id === id ? passage : one))]),
    ),
    english: (zh) => (zh === text ? around : knowledge.english(zh)),
  };
  return houseOf({ knowledge: other, encoder }, house.starters, "");
}
