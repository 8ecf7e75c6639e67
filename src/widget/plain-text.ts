import type { AskResponse, Citation } from "../contract/index.ts";
import type { Messages } from "./messages.ts";
import type { Scope } from "./turn.ts";

/** An answer as text to paste elsewhere: question, answer, notices, and each source with its address. */
export function plainText(question: string, answer: AskResponse, m: Messages, base: string): string {
  const notices = answer.notices.map(({ code, message }) => `${m.notices[code]}: ${message}`);
  const sources = answer.citations.map((citation) => `[${citation.n}] ${sourceLine(citation, m, base)}`);
  const parts = [question, answer.answer, notices.join("\n"), sources.join("\n"), m.trueOn(answer.asOf)];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** The Chinese words always, since they are what holds; beside them the translation for who reads English. */
function sourceLine({ document, clause, quote, quoteEn, url }: Citation, m: Messages, base: string): string {
  const isEnglish = m.tag === "en";
  const title = isEnglish ? (document.titleEn ?? document.title) : document.title;
  const name = [document.number, title].filter((part) => part !== null).join(" ");
  const translation = isEnglish && quoteEn !== null ? `\n    ${quoteEn}` : "";
  const place = `${m.place(clause.ref)} (${m.status[document.status]})`;
  return `${name}, ${place}\n    ${quote}${translation}\n    ${new URL(url, base).href}`;
}

/**
 * The address under which an answer can be seen again: its question, asked of the chat page for the same day.
 *
 * @example
 * shareUrl("https://example.org", "补助多少？", { asOf: null, documents: [] }, "2026-11-22", "zh")
 * // "https://example.org/?q=%E8%A1%A5…&asOf=2026-11-22&lang=zh"
 */
export function shareUrl(base: string, question: string, scope: Scope, day: string, lang: string): string {
  const url = new URL("/", base);
  url.searchParams.set("q", question);
  url.searchParams.set("asOf", scope.asOf ?? day);
  for (const id of scope.documents) url.searchParams.append("documents", id);
  url.searchParams.set("lang", lang);
  return url.href;
}

/** What a screen reader is told of an answer: its words without the marks. */
export function spokenText({ answer }: Pick<AskResponse, "answer">): string {
  return answer.replace(/\[\d{1,2}\]/g, "");
}
