import { aboutOf, withBroader } from "./concepts-of.ts";
import { isReport } from "./report.ts";
import type { Figure, ReadFigure } from "../domain/figure.ts";
import type { Facet, Passage } from "../domain/passage.ts";
import { FIGURE_ASKS, type Ask } from "../domain/question.ts";
import { enumerates, wantsNames } from "../language/listed.ts";
import { sameQuantity } from "../figures/index.ts";
import type { RankedPassage } from "../retrieval/rank.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Question } from "./read/read-question.ts";
import { bestFit } from "./select/fit.ts";
import type { Scope } from "./scope.ts";
import { isOfNamedSpeaker } from "./speakers.ts";

/** One factor or summand of a candidate's score, for the explanation. */
export interface Judgment {
  readonly name: string;
  readonly value: number;
}

/** A passage held against the question. */
export interface Candidate {
  readonly passage: Passage;
  /** On topic alone. */
  readonly topic: number;
  /** Cosine between question and passage, 0 to 1; part of the topic. */
  readonly dense: number;
  /** Topic, role, case and document together. */
  readonly score: number;
  readonly judgments: readonly Judgment[];
  /** Why it can't carry the answer; null where it can. */
  readonly lost: "other_case" | "other_document" | "other_place" | "superseded" | null;
}

/**
 * How much each thing beside the topic counts. Factors multiply the score from retrieval; each was set on the
 * calibration cases.
 */
export const JUDGMENT = {
  /** What is left of the score of a passage that fills none of what is asked. Range 0 to 1. */
  unfit: 0.62,
  /** For each quantity of the asker's that stands in the passage. */
  figure: 0.18,
  /** For each facet on which question and passage agree. */
  facet: 0.1,
  /** Figures of other years than the one asked about. */
  otherYear: 0.7,
  sameYear: 1.1,
  /** An interpretation or report beside a policy's text. */
  interpretation: 0.8,
  heading: 0.7,
  /** A document's opening, which says what it is for and when, beside its provisions. */
  opening: 0.85,
  /** For each subject of the question that the passage, its headings and its document don't speak of; at least `subjects`. */
  subject: 0.94,
  subjects: 0.6,
  /** A subject that is another document's by its title, and neither this document's nor the passage's. */
  otherSubject: 0.62,
  /** A subject that the question says it doesn't mean. */
  denied: 0.6,
  /** The clause that the question before was answered from, for a question that leans on it. */
  before: 1.6,
  /** What somebody said whom the question names. */
  speaker: 2,
  /** The document that the question before was answered from. */
  beforeDocument: 1.25,
  /** A document that the question names. */
  named: 1.25,
  /** What names no several things, where a question wants things named and no figure. */
  noList: 0.85,
} as const;

/** Holds ranked passages against the question: case, document, edition, role. Best first. */
export function judge(
  question: Question,
  ranked: readonly RankedPassage[],
  scope: Scope,
  knowledge: Knowledge,
  before: ReadonlySet<string> = new Set(),
): Candidate[] {
  const inDocument = new Set([...before].map((id) => id.slice(0, id.indexOf("/"))));
  const subjects = subjectsOf(question, knowledge);
  return ranked
    .map(({ entry, score, dense }) => ({
      ...weigh(
        question,
        subjects,
        entry.passage,
        before.has(entry.passage.clause) || before.has(entry.passage.id)
          ? score * JUDGMENT.before
          : inDocument.has(entry.passage.document)
            ? score * JUDGMENT.beforeDocument
            : score,
        scope,
        knowledge,
      ),
      dense,
    }))
    .sort((a, b) => b.score - a.score);
}

function weigh(
  question: Question,
  subjects: Subjects,
  passage: Passage,
  topic: number,
  scope: Scope,
  knowledge: Knowledge,
): Omit<Candidate, "dense"> {
  const judgments: Judgment[] = [{ name: "topic", value: topic }];
  const factor = (name: string, value: number): number => {
    if (value !== 1) judgments.push({ name, value });
    return value;
  };
  let score = topic;
  score *= factor("role", JUDGMENT.unfit + (1 - JUDGMENT.unfit) * roleFit(question.asks, passage));
  score *= factor("figures", 1 + JUDGMENT.figure * sharedFigures(question.figures, passage.figures));
  score *= factor("case", 1 + JUDGMENT.facet * agreements(question.facets, passage.facets));
  score *= factor("year", yearFactor(question, passage));
  score *= factor("subject", Math.max(JUDGMENT.subjects, JUDGMENT.subject ** missing(subjects, passage, knowledge)));
  if (
    wantsNames(question.text) &&
    figureless(question) &&
    passage.kind === "provision" &&
    !enumerates(passage.text, SEVERAL)
  )
    score *= factor("list", JUDGMENT.noList);
  if (speaksOfDenied(question, passage, knowledge)) score *= factor("denied", JUDGMENT.denied);
  if (isOfOtherSubject(subjects, passage, knowledge)) score *= factor("other_subject", JUDGMENT.otherSubject);
  if (passage.kind === "heading") score *= factor("heading", JUDGMENT.heading);
  if (isOpening(passage) && !asksOfWhole(question.asks)) score *= factor("opening", JUDGMENT.opening);
  const report = isReport(knowledge.documents.get(passage.document));
  const said = isOfNamedSpeaker(question, passage, knowledge);
  if (said) score *= factor("speaker", JUDGMENT.speaker);
  if (scope.asked?.has(passage.document) === true) score *= factor("named", JUDGMENT.named);
  else if (report && !said) score *= factor("interpretation", JUDGMENT.interpretation);
  return { passage, topic, score, judgments, lost: whyLost(question, passage, scope, knowledge) };
}

/** What a document's opening may tell of the document as a whole. */
const OF_THE_WHOLE: ReadonlySet<Ask> = new Set<Ask>([
  "validity",
  "issued",
  "documents",
  "date",
  "deadline",
  "definition",
  "yesno",
  "body",
  "lead_body",
  "support_body",
]);

function asksOfWhole(asks: readonly Ask[]): boolean {
  return asks.some((ask) => OF_THE_WHOLE.has(ask) || FIGURE_ASKS.has(ask));
}

function isOpening({ document, clause }: Passage): boolean {
  return clause === `${document}/preamble`;
}

/** From how many things on a row of them is a list. */
const SEVERAL = 3;

function figureless({ asks }: Question): boolean {
  return asks.includes("list") && !asks.some((ask) => FIGURE_ASKS.has(ask) || ask === "date" || ask === "deadline");
}

/** Subjects of a question, by concept id. */
interface Subjects {
  /** Those that the corpus knows. */
  readonly known: readonly string[];
  /** Those that some document is about by its title, each with the wider ones that it is a kind of. */
  readonly titled: readonly (readonly string[])[];
}

function subjectsOf({ concepts }: Question, { index, subjects, broader }: Knowledge): Subjects {
  const own = concepts.filter((c) => !c.nested && (c.kind === "content" || c.kind === "programme"));
  return {
    known: [...new Set(own.map((c) => c.id))].filter((id) => index.concepts.has(id)),
    titled: concepts
      .filter((c) => c.kind === "content")
      .map((c) => withBroader(c.id, broader))
      .filter((ids) => [...subjects.values()].some((s) => ids.some((id) => s.has(id)))),
  };
}

/** How many of the question's subjects the passage doesn't speak of. */
function missing({ known }: Subjects, passage: Passage, knowledge: Knowledge): number {
  const { wide } = aboutOf(passage, knowledge);
  return known.filter((id) => !wide.has(id)).length;
}

/** Whether the question's subject is what other documents are about by their titles, and this one isn't, nor the passage. */
export function otherSubject(question: Question, passage: Passage, knowledge: Knowledge): boolean {
  return isOfOtherSubject(subjectsOf(question, knowledge), passage, knowledge);
}

function isOfOtherSubject({ titled }: Subjects, passage: Passage, knowledge: Knowledge): boolean {
  const document = knowledge.subjects.get(passage.document);
  const { own } = aboutOf(passage, knowledge);
  return titled.length > 0 && titled.every((ids) => ids.every((id) => document?.has(id) !== true && !own.has(id)));
}

function whyLost(question: Question, passage: Passage, scope: Scope, knowledge: Knowledge): Candidate["lost"] {
  if (question.excepted.includes(passage.document)) return "other_document";
  if (scope.asked !== null && !scope.asked.has(passage.document)) return "other_document";
  if (contradicts(question.facets, passage.facets)) return "other_case";
  if (isDeniedCase(question, passage, knowledge)) return "other_case";
  if (!scope.exact && !scope.current.has(passage.document)) return "superseded";
  return null;
}

/** Whether a provision is for what the question says its case isn't, and its clause has a grant beside it that isn't. */
function isDeniedCase({ denied }: Question, passage: Passage, { byClause, matcher, rules }: Knowledge): boolean {
  if (denied.length === 0 || passage.kind !== "provision") return false;
  const speaks = ({ text }: Passage): boolean => matcher.match(text).some((m) => denied.includes(m.id));
  return speaks(passage) && (byClause.get(passage.clause) ?? []).some((p) => rules.has(p.id) && !speaks(p));
}

/** Whether a passage is about what the question says it doesn't mean. */
function speaksOfDenied({ denied, concepts }: Question, { text }: Passage, { matcher }: Knowledge): boolean {
  const meant = denied.filter((id) => concepts.every((c) => c.id !== id));
  return meant.length > 0 && matcher.match(text).some((m) => meant.includes(m.id));
}

/** How well a passage fills the best-filled of what is asked, 0 to 1; 1 where nothing in particular is asked. */
export function roleFit(asks: readonly Ask[], passage: Passage): number {
  const telling = asks.filter((a) => a !== "yesno" && a !== "list" && a !== "quantity");
  const wanted = telling.length > 0 ? telling : asks;
  if (wanted.length === 0) return passage.kind === "heading" ? 0.5 : 1;
  return Math.max(...wanted.map((ask) => fitOf(ask, passage)));
}

function fitOf(ask: Ask, passage: Passage): number {
  if (FIGURE_ASKS.has(ask) || ask === "date" || ask === "deadline") return bestFit(ask, passage.figures);
  switch (ask) {
    case "body":
    case "lead_body":
    case "support_body":
      return passage.bodies.length > 0 ? 1 : 0.3;
    case "contact":
      return /\d{5,}|@|地址|www\./.test(passage.text) ? 1 : 0.1;
    default:
      return passage.kind === "heading" ? 0.4 : 1;
  }
}

function sharedFigures(asked: readonly ReadFigure[], figures: readonly Figure[]): number {
  return Math.min(2, asked.filter((a) => figures.some((f) => sameQuantity(a, f))).length);
}

/** Whether the passage holds for a case that the question rules out: another value on an axis, or a denied one. */
export function contradicts(asked: readonly Facet[], passage: readonly Facet[]): boolean {
  return asked.some((a) => {
    const axis = passage.filter((p) => p.axis === a.axis);
    if (a.stance === "denied")
      return axis.length > 0 && axis.every((p) => p.stance === "asserted" && p.value === a.value);
    if (axis.some((p) => p.stance === "asserted" && p.value === a.value)) return false;
    const asserted = axis.some((p) => p.stance === "asserted");
    const alsoAsked = asked.some(
      (o) =>
        o !== a &&
        o.stance === "asserted" &&
        o.axis === a.axis &&
        axis.some((p) =>
          p.stance === "asserted" ? p.value === o.value : p.value === a.value && a.stance === "asserted",
        ),
    );
    if (alsoAsked) return false;
    return asserted || axis.some((p) => p.stance === "denied" && p.value === a.value);
  });
}

function agreements(asked: readonly Facet[], passage: readonly Facet[]): number {
  return asked.filter(
    (a) =>
      a.stance === "asserted" &&
      passage.some((p) => p.axis === a.axis && p.value === a.value && p.stance === "asserted"),
  ).length;
}

function yearFactor(question: Question, passage: Passage): number {
  if (question.years.length === 0) return 1;
  const years = passage.figures.flatMap((f) => (f.year === null ? [] : [f.year]));
  if (years.length === 0) return 1;
  return question.years.some((y) => years.includes(y)) ? JUDGMENT.sameYear : JUDGMENT.otherYear;
}
