import { sha256 } from "../../src/stores/files.ts";
import type { Records } from "../../src/ports/records.ts";

/** The question that belongs to an answer's id, so that what is found can be held against what was written. */
export function questionOf(id: string): string {
  return `${id} ${"问".repeat(id.length * 20)}`;
}

export const conversationOf = (id: string): string => `${id}-c`;

/** More entries than one store gets between two checks. */
const ENTRIES = 1_000_000;

/** What a store was heard to acknowledge, read line by line from those who wrote. */
export class Acknowledged {
  readonly #said = {
    answer: new Set<string>(),
    feedback: new Set<string>(),
    audit: new Set<string>(),
    erased: new Set<string>(),
  };
  #rest = "";
  #unavailable = 0;

  /** Takes output as it comes. */
  hear(output: string): void {
    const lines = (this.#rest + output).split("\n");
    this.#rest = lines.pop() ?? "";
    for (const line of lines) {
      const [kind, id = ""] = line.split(" ");
      if (kind === "unavailable") this.#unavailable += 1;
      if (kind === "answer" || kind === "feedback" || kind === "audit" || kind === "erased") this.#said[kind].add(id);
    }
  }

  /** The writer is dead: a line that it didn't finish was not said. */
  cut(): void {
    this.#rest = "";
  }

  get size(): number {
    return Object.values(this.#said).reduce((sum, ids) => sum + ids.size, 0);
  }

  /** How many writes were refused since nothing could be kept. */
  get unavailable(): number {
    return this.#unavailable;
  }

  /** Holds a store against all that it acknowledged; what is lost, one line each. */
  async lostFrom(records: Records): Promise<string[]> {
    const { answer, feedback, audit, erased } = this.#said;
    const found = new Map<string, { readonly question: string | null; readonly feedback: number }>();
    for (const id of answer) {
      const question = (await records.answers.answer(id))?.question ?? null;
      found.set(id, { question, feedback: (await records.feedback.of(id)).length });
    }
    // Only now: a server still ends what a dead client asked for, an erasure perhaps, and whatever is gone then has its entry.
    const proof = await records.audit.verify();
    const entries = await records.audit.list(ENTRIES);
    const subjects = new Set(entries.map(({ subject }) => subject));
    const lost = proof.kind === "broken" ? [`the trail at ${proof.seq}: ${proof.reason}`] : [];
    lost.push(...[...audit].filter((id) => !subjects.has(id)).map((id) => `audit ${id}`));
    for (const [id, kept] of found) {
      const gone = subjects.has(sha256(conversationOf(id))); // erased, though that may not have been said any more
      if (erased.has(id) && (kept.question !== null || !gone)) lost.push(`erasure of ${id}`);
      if (gone) continue;
      if (kept.question !== questionOf(id)) lost.push(`answer ${id}`);
      if (feedback.has(id) && kept.feedback !== 1) lost.push(`feedback on ${id}`);
    }
    return lost;
  }
}
