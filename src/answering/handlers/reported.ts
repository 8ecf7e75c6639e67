import type { Figure } from "../../domain/figure.ts";
import type { Passage } from "../../domain/passage.ts";
import type { Ask } from "../../domain/question.ts";
import type { Asked } from "../asked.ts";
import { figureStatements } from "../compose/figures.ts";
import { statementOf } from "../compose/texts.ts";
import type { Words } from "../compose/words.ts";
import { speakerIn } from "../../language/zh/speaker.ts";
import { answered, notAnswered, type Draft, type Statement } from "../draft.ts";
import { passageEvidence } from "../evidence.ts";
import { countedNouns, countsNoun } from "../read/counted-nouns.ts";
import { says } from "../read/document-questions.ts";
import { wantsNumber } from "../read/wants-number.ts";
import { isReport } from "../report.ts";
import { bodiesQuoted, documentsOfSpeakers, isOfNamedSpeaker, namesSpeaker, speakerOf } from "../speakers.ts";

/** What a report is asked as a report: who spoke, or of how many things it tells; null where neither is asked of one. */
export function reportedDraft(asked: Asked): Draft | null {
  const { question, scope, live, knowledge } = asked;
  const best = says(question.text, "whoSpoke") ? live.slice(0, 1).map((c) => c.passage.document) : [];
  const named = [...(scope.asked ?? [...best, ...documentsOfSpeakers(question, knowledge)])];
  const reports = named.filter((id) => isReport(knowledge.documents.get(id)));
  if (reports.length === 0) return null;
  if (saidNothing(asked, reports)) return notAnswered("not_covered", asked.words.messages.refusal.notCovered([]));
  const rank = new Map(live.map(({ passage }, at) => [passage.document, live.length - at] as const).reverse());
  const passages = knowledge.index.entries
    .flatMap(({ passage }) => (reports.includes(passage.document) && passage.kind === "provision" ? [passage] : []))
    .sort((a, b) => (rank.get(b.document) ?? 0) - (rank.get(a.document) ?? 0));
  const statements = (onlySpeaker(asked) ? null : counted(passages, asked)) ?? spoke(passages, asked);
  return statements === null || statements.length === 0 ? null : answered(statements);
}

/** Whether the words of bodies are asked for of which nobody spoke in the reports. */
function saidNothing({ question, knowledge }: Asked, reports: readonly string[]): boolean {
  const quoted = bodiesQuoted(question);
  const ofReports = (clause: string): boolean => reports.some((id) => clause.startsWith(`${id}/`));
  const spoke = knowledge.speakers.some((s) => ofReports(s.clause) && s.bodies.some((id) => quoted.includes(id)));
  return quoted.length > 0 && !spoke && !namesSpeaker(question, knowledge) && !says(question.text, "whoSpoke");
}

/**
 * Whether no report is named, but somebody quoted in one, and one thing is to be counted: then it is what they said of it;
 * or its rate is asked for as well, which stands beside the right number alone.
 */
function onlySpeaker({ question, knowledge }: Asked): boolean {
  const named = question.named.some((id) => isReport(knowledge.documents.get(id)));
  const single = countedNouns(question.text, question.lang === "en" ? "en" : "zh").length < 2;
  return single && (!named || question.asks.includes("rate"));
}

/** The sentences that count each of the things asked for; null unless every one of them is counted. */
function counted(passages: readonly Passage[], { question, words, knowledge }: Asked): Statement[] | null {
  const nouns = countedNouns(question.text, question.lang === "en" ? "en" : "zh");
  const row = countedInRow(nouns, passages, words);
  if (row !== null) return figureStatements([{ ask: "count", ...row }], words, knowledge);
  // One noun under another word may be anything; several that a text counts side by side are what is meant.
  const loosely = nouns.length > 1;
  const found = nouns.map((noun) => passages.find((p) => counts(words.anyway(p.text), noun, loosely)));
  if (nouns.length === 0 || found.some((p) => p === undefined)) return null;
  const own = [...new Set(found.filter((p) => p !== undefined))];
  // "How many funds, and how large", "with which districts": the sentence tells both.
  const listed = question.asks.includes("list") && LISTED.test(question.text);
  const alone = !SIZED.test(question.text) && !question.asks.includes("place") && !listed;
  return own.map((passage) => {
    if (!alone) return statementOf(passage, words, knowledge);
    const figures = nouns.flatMap((noun) => figureOf(noun, passage, words, loosely) ?? []);
    const [statement] = figureStatements([{ ask: "count", passage, figures: [...new Set(figures)] }], words, knowledge);
    return statement === undefined ||
      figures.length < nouns.filter((n) => counts(words.anyway(passage.text), n, loosely)).length
      ? statementOf(passage, words, knowledge)
      : statement;
  });
}

/** The sentence that counts as many things in a row as are asked for ("12个…、4个…、2所…"), most of them by the same words; null where none does. */
function countedInRow(
  nouns: readonly string[],
  passages: readonly Passage[],
  words: Words,
): { passage: Passage; figures: readonly Figure[] } | null {
  if (nouns.length < 2) return null;
  for (const passage of passages) {
    const figures = rowsOfCounts(passage).find(({ length }) => length === nouns.length);
    const text = words.anyway(passage.text);
    const named = nouns.filter((noun) => countsNoun(text, noun, true) || countsNoun(text, lastWord(noun)));
    if (figures !== undefined && named.length * 2 >= nouns.length) return { passage, figures };
  }
  return null;
}

/** The counts of a sentence that stand side by side, each with its noun. */
function rowsOfCounts({ text, figures }: Passage): Figure[][] {
  const rows: Figure[][] = [];
  for (const figure of figures.filter((f) => f.kind === "count").sort((a, b) => a.start - b.start)) {
    const last = rows.at(-1)?.at(-1);
    const between = last === undefined ? "" : text.slice(last.end, figure.start);
    if (/^[^，,、。；;]{1,12}[、和及与]$/.test(between)) rows.at(-1)?.push(figure);
    else rows.push([figure]);
  }
  return rows;
}

/** A Chinese noun without what qualifies it; an English one as it is. @example lastWord("成员里的市级单位") // "市级单位" */
function lastWord(noun: string): string {
  return noun.replace(/^[\u4e00-\u9fff]+(?=[\u4e00-\u9fff]{4}$)/, "");
}

/** Whether a text counts a noun, by the whole of it, by what it is a sort of ("支持政策": "11条政策") or, loosely, by another word. */
function counts(text: string, noun: string, loosely: boolean): boolean {
  return countsNoun(text, noun, loosely) || (/^[\u4e00-\u9fff]{4}$/.test(noun) && countsNoun(text, noun.slice(2)));
}

/** What is counted is to be named as well: "几项,都是哪些", "how many, and which are they". */
const LISTED =
  /(?:都|分别|各)(?:是|有|为)?(?:哪|什么)|(?:是|有)哪(?:些|几)|\bwhich (?:are|were) they\b|\bwhich ones\b|\bwhat are they\b|\b(?:name|list) (?:them|each|all)\b/;

const SIZED = /多大|规模|\bhow (?:much|big|large)\b|\bsize\b/;

/** The figure of a sentence that counts a noun; null where it can't be told. */
function figureOf(noun: string, { text, figures }: Passage, words: Words, loosely: boolean): Figure | null {
  const said = ({ label, start, end }: Figure): string =>
    words.lang === "zh"
      ? `${text.slice(start, end)}${/^[^，,、。；;]*/.exec(text.slice(end))?.[0] ?? ""}`
      : `${text.slice(start, end).replace(/\D/g, "")} ${words.text(label ?? "") ?? ""}`;
  const [only, other] = figures.filter((f) => f.kind === "count" && counts(said(f), noun, loosely));
  return only === undefined || other !== undefined ? null : only;
}

/** What a question for a person is read as. */
const OF_A_PERSON: ReadonlySet<Ask> = new Set<Ask>(["body", "list", "definition"]);

interface Speaker {
  readonly passage: Passage;
  /** Office and name as printed. */
  readonly who: string;
  /** Whether a heading of its own gives them, not the sentence. */
  readonly isHeading: boolean;
}

/** Who spoke: those of the body asked about, else the one whom the report quotes first. */
function spoke(passages: readonly Passage[], { question, words, knowledge }: Asked): Statement[] | null {
  if (!says(question.text, "whoSpoke")) return null;
  const speakers = passages.flatMap((passage): Speaker[] => {
    const heading = speakerOf(passage, knowledge);
    const who = heading ?? speakerIn(passage.text);
    return who === null ? [] : [{ passage, who, isHeading: heading !== null }];
  });
  const bodies = new Set(question.concepts.filter((c) => c.kind === "body").map((c) => c.id));
  const isOf = ({ who }: Speaker): boolean => knowledge.matcher.match(who).some(({ id }) => bodies.has(id));
  const subjects = question.concepts.filter((c) => c.kind === "content" && !c.nested).map((c) => c.id);
  /** Of those who spoke on what is asked about those who said most of it; the first of all where nothing is. */
  const onSubject = (all: readonly Speaker[]): readonly Speaker[] => {
    if (subjects.length === 0) return all.slice(0, 1);
    const shares = all.map(({ passage }) => {
      const said = new Set(knowledge.matcher.match(passage.text).map(({ id }) => id));
      return subjects.filter((id) => said.has(id)).length;
    });
    const most = Math.max(0, ...shares);
    return most === 0 ? [] : all.filter((_, at) => shares[at] === most).slice(0, 1);
  };
  const named = speakers.filter(({ passage }) => isOfNamedSpeaker(question, passage, knowledge));
  const wanted = named.length > 0 ? named : bodies.size > 0 ? speakers.filter(isOf) : onSubject(speakers);
  const once = wanted.filter(({ who }, at) => wanted.findIndex((other) => other.who === who) === at);
  return once.flatMap(({ passage, who, isHeading }) => {
    const name = words.text(who);
    const sentence = statementOf(passage, words, knowledge);
    // "The award …: who spoke of it?" names the sum, and doesn't ask for it.
    const others = question.asks.some((ask) => (ask === "money" ? wantsNumber(question.text) : !OF_A_PERSON.has(ask)));
    if (name === null || (isHeading && others)) return [sentence];
    return [{ text: words.messages.sentence(name), evidence: [passageEvidence(passage, knowledge)] }];
  });
}
