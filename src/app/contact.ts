import { wordsFor } from "../answering/compose/words.ts";
import type { Draft, Evidence } from "../answering/draft.ts";
import { passageEvidence } from "../answering/evidence.ts";
import type { Knowledge } from "../answering/knowledge.ts";
import type { Question } from "../answering/read/read-question.ts";
import type { Passage } from "../domain/passage.ts";
import { validityOn } from "../editions/index.ts";
import { HOTLINE } from "./hotline.ts";

/** Whom to ask where there is no answer, and the passage that says so where one does. */
export interface Contact {
  readonly body: string;
  readonly phone: string | null;
  readonly evidence: Evidence | null;
}

const PHONE = /(?<![\d—-])(?:\d{3,4}[—-])?\d{5,11}(?![\d—-])/;

const HOTLINE_NUMBER = new RegExp(`(?<!\\d)${HOTLINE.phone}(?!\\d)`);

/** The body in charge of what is asked, with its telephone where the corpus gives one; the hotline where nothing in the corpus is near. */
export function contactFor({ contacts }: Draft, question: Question, knowledge: Knowledge): Contact {
  const words = wordsFor(question.lang, knowledge);
  const [body] = contacts;
  if (body === undefined) {
    const passage = inForce(knowledge, question.asOf).find((p) => HOTLINE_NUMBER.test(p.text));
    const evidence = passage === undefined ? null : passageEvidence(passage, knowledge);
    return { body: HOTLINE.name[words.lang], phone: HOTLINE.phone, evidence };
  }
  for (const passage of inForce(knowledge, question.asOf)) {
    const phone = phoneOf(body, passage.text);
    if (phone !== null) return { body: words.body(body), phone, evidence: passageEvidence(passage, knowledge) };
  }
  return { body: words.body(body), phone: null, evidence: null };
}

/** "某委：12345678" */
function phoneOf(body: string, text: string): string | null {
  const at = text.indexOf(body);
  if (at < 0) return null;
  const behind = text.slice(at + body.length, at + body.length + 20);
  return /^(?:电话|联系电话)?[：:]/.test(behind) ? (PHONE.exec(behind)?.[0] ?? null) : null;
}

function inForce(knowledge: Knowledge, day: string): Passage[] {
  const { documents } = knowledge.corpus;
  const held = new Set(documents.filter((d) => validityOn(d, documents, day).status === "in_force").map((d) => d.id));
  return knowledge.index.entries
    .map(({ passage }) => passage)
    .filter((p) => p.kind === "provision" && held.has(p.document));
}
