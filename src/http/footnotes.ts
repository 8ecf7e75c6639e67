import type { AskResponse, Citation } from "../contract/index.ts";
import { LABELS, type Labels } from "../wording/index.ts";

function citationNote({ n, document, clause, quote, quoteEn, url }: Citation, english: boolean, m: Labels): string {
  const name = [document.number ?? document.title, clause.ref, m.status[document.status]].join(" · ");
  const translated = english && quoteEn !== null ? ` (${quoteEn})` : "";
  return `[${n}] ${name}: ${quote}${translated} ${url}`;
}

/**
 * What stands below an answer in a client that shows nothing but text: assumption, notices, what is missing, whom to
 * ask, and a line for each source, in the answer's language; "" where there is nothing of these.
 */
export function footnotes(answer: AskResponse): string {
  const english = answer.lang === "en";
  const m = LABELS[answer.lang];
  const contact = answer.reason?.contact ?? null;
  const blocks = [
    answer.assumption === null ? [] : [`${m.assumption}: ${answer.assumption}`],
    answer.notices.map(({ code, message }) => `${m.notices[code]}: ${message}`),
    answer.missing.map((text) => `? ${text}`),
    contact === null ? [] : [`${m.contact}: ${contact.body} ${contact.phone ?? ""}`.trimEnd()],
    answer.citations.map((citation) => citationNote(citation, english, m)),
  ];
  return blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n");
}

/** An answer with its footnotes, as one text. */
export function annotatedAnswer(answer: AskResponse): string {
  const notes = footnotes(answer);
  return notes === "" ? answer.answer : `${answer.answer}\n\n${notes}`;
}
