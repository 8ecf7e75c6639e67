import type { PolicyDocument, Span } from "../domain/index.ts";
import { dateFrom } from "./dates.ts";
import { DOCUMENT_NUMBER, KIND_BY_TITLE } from "./genre.ts";
import { folded } from "./lines.ts";
import { sliceTraced, spanOf, type Traced } from "./traced.ts";

export type StatedFacts = Pick<PolicyDocument, "validFrom" | "validTo" | "event" | "deadline" | "repeals">;

const DAY = "(?:(?<year>\\d{4})年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})日";
const VALID_FROM_DAY = new RegExp(`自${DAY}起(?:施行|实施|执行|生效)`);
const VALID_FROM_ISSUE = /自(?:发布|印发|公布|颁布)之日起(?:施行|实施|执行|生效)?/;
const VALID_TO = new RegExp(`有效期至${DAY}`);
const EVENT = new RegExp(
  "从(?:(?<year>\\d{4})年)?(?<month>\\d{1,2})月(?<day>\\d{1,2})日开始，至(?:(?<toYear>\\d{4})年)?(?<toMonth>\\d{1,2})月(?<toDay>\\d{1,2})日结束",
);
const EVENT_YEAR = /(?<year>\d{4})年/g;
const DEADLINE = new RegExp(`截止(?:日期|时间)?(?:为|是)?[:：]?${DAY}`);
const SENTENCE = /[^。；]+/g;

/** The name of the text that a notice encloses, or of the notice itself: what editions of one work share. */
export function workName(title: string): string {
  return folded(enclosedTitle(title) ?? title.replace(/^.*?关于/, ""));
}

/** @example enclosedTitle("某市人民政府关于印发《某市新材料行动计划》的通知") // "某市新材料行动计划" */
export function enclosedTitle(title: string): string | null {
  return /(?:印发|转发|发布)《(.+)》的(?:通知|函)$/.exec(title)?.[1] ?? null;
}

/** What kind of document a title announces; the enclosed text's kind where it encloses one. */
export function kindOfTitle(title: string): PolicyDocument["kind"] {
  const name = (enclosedTitle(title) ?? title).replace(/[（(][^（()）]*[）)]$/, "");
  return KIND_BY_TITLE.find(([, pattern]) => pattern.test(name))?.[0] ?? "other";
}

/** @example documentId("某府办发〔2024〕9号") // "某府办发-2024-9" */
export function documentId(number: string): string {
  return number.replace(/^(.+)〔(\d{4})〕(\d+)号$/, "$1-$2-$3");
}

/**
 * The days that a text states: from when and until when it holds, the event it is about, the last day to apply, what it
 * repeals. "自发布之日起" counts from the day of issue.
 *
 * @param text The document's own text, paragraphs parted by breaks.
 */
export function statedFacts(text: Traced, source: string, issuedOn: string | null): StatedFacts {
  const at = (match: RegExpExecArray): Span =>
    spanOf(sliceTraced(text, match.index, match.index + match[0].length), source);
  const dated = (pattern: RegExp): PolicyDocument["validTo"] => {
    const match = pattern.exec(text.text);
    const date = match?.groups ? dateFrom(match.groups) : null;
    return match && date !== null ? { date, span: at(match) } : null;
  };
  const fromIssue = VALID_FROM_ISSUE.exec(text.text);
  return {
    validFrom:
      dated(VALID_FROM_DAY) ?? (fromIssue && issuedOn !== null ? { date: issuedOn, span: at(fromIssue) } : null),
    validTo: dated(VALID_TO),
    event: eventIn(text, at),
    deadline: dated(DEADLINE),
    repeals: repealsIn(text, source),
  };
}

function eventIn(text: Traced, at: (match: RegExpExecArray) => Span): PolicyDocument["event"] {
  const match = EVENT.exec(text.text);
  if (!match?.groups) return null;
  const { toYear, toMonth, toDay } = match.groups;
  const said = [...text.text.slice(0, match.index).matchAll(EVENT_YEAR)].at(-1)?.groups?.["year"];
  const year = said === undefined ? undefined : Number(said);
  const from = dateFrom(match.groups, year);
  const to = dateFrom({ year: toYear, month: toMonth, day: toDay }, from === null ? year : Number(from.slice(0, 4)));
  return from !== null && to !== null ? { from, to, span: at(match) } : null;
}

function repealsIn(text: Traced, source: string): PolicyDocument["repeals"] {
  return [...text.text.matchAll(SENTENCE)].flatMap((sentence) =>
    [...sentence[0].slice(0, Math.max(0, sentence[0].lastIndexOf("废止"))).matchAll(DOCUMENT_NUMBER)].map((number) => {
      const start = sentence.index + number.index;
      return { number: number[0], span: spanOf(sliceTraced(text, start, start + number[0].length), source) };
    }),
  );
}

/**
 * What a text refers to: document numbers, and titles in 《》 that are those of known works, each once, as printed.
 *
 * @param works Folded names of the works that the corpus holds, without the document's own.
 */
export function referencesIn(text: string, ownNumber: string | null, works: ReadonlySet<string>): string[] {
  const numbers = [...text.matchAll(DOCUMENT_NUMBER)].map((m) => m[0]).filter((n) => n !== ownNumber);
  const titles = [...text.matchAll(/《([^《》]+)》/g)].map((m) => m[1] ?? "").filter((t) => works.has(folded(t)));
  return [...new Set([...numbers, ...titles])];
}
