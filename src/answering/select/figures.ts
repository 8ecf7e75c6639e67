import type { Figure } from "../../domain/figure.ts";
import type { Passage } from "../../domain/passage.ts";
import type { AnswerLanguage, Ask } from "../../domain/question.ts";
import { asksForChange, isAmountOfChange } from "../../language/change.ts";
import { readFigures, sameQuantity } from "../../figures/index.ts";
import { says } from "../../language/calculation-words.ts";
import { enCeilingWanted, enGrantWanted } from "../../language/en/grant-wanted.ts";
import { zhCeilingWanted, zhGrantWanted } from "../../language/zh/grant-wanted.ts";
import type { Knowledge } from "../knowledge.ts";
import { contradicts } from "../judge.ts";
import { facetsIn, type Question } from "../read/read-question.ts";
import { FITTING, fits } from "./fit.ts";

/** Figures whose fit lies this far behind the best one's are context, not answer. */
const BEHIND = 0.3;

/**
 * The figures of a passage that answer an ask: of the asked role, year and label. Empty where none fits.
 *
 * @example "2027年…科技型企业600家、高新技术企业150家", "高新技术企业有几家" -> [150家]
 */
export function selectFigures(question: Question, ask: Ask, passage: Passage, knowledge: Knowledge): Figure[] {
  const said = `${passage.inherited}${passage.text}${ownYear(passage, knowledge)}`;
  if (isOfOtherYears(question.years, passage, said)) return [];
  const counting = says("roundTrip", question.text);
  const fitting = passage.figures.filter(
    (f) =>
      fits(ask, f) >= FITTING &&
      isOfGrant(ask, f, question) &&
      isOfCounted(ask, f, passage) &&
      !isOnlyChange(ask, f, passage, question) &&
      (counting || !isWayOfCounting(f, passage)),
  );
  const others = fitting.filter((f) => !question.figures.some((q) => sameQuantity(q, f)));
  const confirmed = question.asks.includes("yesno") && (others.length === 0 || NUMBER_TOO.test(question.text));
  const unasked = confirmed ? fitting : others;
  if (unasked.length === 0) return [];
  const best = Math.max(...unasked.map((f) => fits(ask, f)));
  const near = unasked.filter((f) => fits(ask, f) >= best - BEHIND);
  const inRole = ofCounter(
    ask,
    question.text,
    ofNoun(ask, question.text, ofCeiling(question.text, ofSum(ask, near)), passage),
  );
  if (counting && ask === "count" && fitting.some((f) => isWayOfCounting(f, passage))) return fitting;
  return byLabel(
    question,
    ask,
    inRole.filter((f) => holdsFor(question.years, f, said)),
    passage,
    knowledge,
  );
}

/** Whether a figure in a bracket only says what counts as one ("（往返为1架次）"). */
function isWayOfCounting({ kind, value, start }: Figure, { text }: Passage): boolean {
  return kind === "count" && value === 1 && isInBracket(text, start) && COUNTS_AS.test(text.slice(0, start));
}

/** Right before the number that something counts as. */
const COUNTS_AS = /(?:为|算作?|计作?|计为|视为)$/;

function isInBracket(text: string, at: number): boolean {
  return /[（(][^（()）]*$/.test(text.slice(0, at));
}

/** A question that puts a figure and asks for the number too ("is it half? what per cent does the text say?"): it may be that figure. */
const NUMBER_TOO = /多少|几(?!乎)|\bhow (?:much|many)\b|\bwhat\b/;

/** Of what is most, the sums, where there are some: how many may be had a year is another thing. */
function ofSum(ask: Ask, figures: readonly Figure[]): readonly Figure[] {
  const sums = figures.filter(({ kind }) => kind === "amount");
  return ask === "most" && sums.length > 0 ? sums : figures;
}

/** Where the ceiling over several sums is asked for, that one; all where none is stated, or nothing below it. */
function ofCeiling(text: string, figures: readonly Figure[]): readonly Figure[] {
  const ceilings = figures.filter(({ role }) => role === "cap" || role === "yearly_cap");
  const wanted = CEILING_WANTED.some((pattern) => pattern.test(text));
  return wanted && ceilings.length > 0 ? ceilings : figures;
}

const CEILING_WANTED: readonly RegExp[] = [zhCeilingWanted, enCeilingWanted];

/** Of several counts those with a word of the counted noun right behind them ("几个重点领域": "6项重点工作"); all where none has. */
function ofNoun(ask: Ask, text: string, figures: readonly Figure[], passage: Passage): readonly Figure[] {
  const noun = ask === "count" && countsAsked(text) < 2 ? (COUNTED_NOUN.exec(text)?.[1] ?? "") : "";
  const parts = Array.from({ length: Math.max(0, noun.length - 1) }, (_, at) => noun.slice(at, at + 2));
  const own = figures.filter(({ end }) => {
    const behind = /^[\u4e00-\u9fff]{0,8}/.exec(passage.text.slice(end))?.[0] ?? "";
    return parts.some((part) => behind.includes(part));
  });
  return own.length > 0 ? own : figures;
}

/** The noun behind the word that asks for its number. */
const COUNTED_NOUN = /(?:多少|几)(?:个|项|家|条|种|类|大)(?:方面的?)?([\u4e00-\u9fff]{2,4})/;

/** Of several counts those with the measure word that the question counts by ("多少件": 5209件, not 1211个); all where none has it. */
function ofCounter(ask: Ask, text: string, figures: readonly Figure[]): readonly Figure[] {
  if (ask !== "count" || countsAsked(text) > 1 || /各|分别/.test(text)) return figures;
  const wanted = new Set([...text.matchAll(COUNTED_BY)].flatMap((m) => m[1] ?? []));
  const own = figures.filter((f) => wanted.has(f.counter ?? ""));
  return own.length > 0 ? own : figures;
}

/** A measure word behind the word that asks for the number. */
const COUNTED_BY =
  /(?:多少|好多|几)(?:万|千|百)?(架次|[个家项张件名人位条户支只种类份台套次座所间款批辆班趟门步轮站处部])/g;

/** The year in which a text speaks of "this year"; "" where it doesn't. */
function ownYear({ text, document }: Passage, { documents }: Knowledge): string {
  return /今年|年内/.test(text) ? (documents.get(document)?.issuedOn?.date ?? "").slice(0, 4) : "";
}

/** Whether what a passage states is stated for years, and none of them is asked about: then its other figures don't answer either. */
function isOfOtherYears(years: readonly number[], passage: Passage, text: string): boolean {
  const dated = passage.figures.flatMap((f) => (f.year === null ? [] : [f.year]));
  return years.length > 0 && dated.length > 0 && years.every((y) => !dated.includes(y) && !text.includes(String(y)));
}

/** What counts something else: a least number in brackets is a condition on what stands before them. */
function isOfCounted(ask: Ask, { role, start }: Figure, { text }: Passage): boolean {
  return ask !== "count" || role !== "threshold" || !isInBracket(text, start);
}

/** Whether a figure tells by how much a time changes where it is asked how long it is. */
function isOnlyChange(ask: Ask, { start }: Figure, { text }: Passage, question: Question): boolean {
  return ask === "duration" && isAmountOfChange(text.slice(0, start)) && !asksForChange(question.text);
}

/** What a benefit asked for can't be: a sum that is aimed at (an output value), not given. */
function isOfGrant(ask: Ask, figure: Figure, question: Question): boolean {
  const grant =
    (ask === "money" || ask === "yearly_money") &&
    (question.concepts.some((c) => c.kind === "benefit" && !c.nested) ||
      GRANT_WANTED.some((pattern) => pattern.test(question.text)));
  return !grant || (figure.role !== "target" && figure.role !== "other");
}

const GRANT_WANTED: readonly RegExp[] = [zhGrantWanted, enGrantWanted];

/** Whether a figure holds for the years asked about. One without a year does, unless it is a target set for another time. */
function holdsFor(years: readonly number[], figure: Figure, text: string): boolean {
  if (years.length === 0) return true;
  if (figure.year !== null) return years.includes(figure.year);
  return years.some((year) => text.includes(String(year))) || !AIMED.has(figure.role);
}

/** Roles that belong to a point in time. */
const AIMED: ReadonlySet<string> = new Set(["target", "to", "other", "limit"]);

/** Where several figures measure different things, those whose label the question speaks of. */
function byLabel(
  question: Question,
  ask: Ask,
  figures: readonly Figure[],
  passage: Passage,
  knowledge: Knowledge,
): Figure[] {
  const labels = new Set(figures.map((f) => f.label ?? ""));
  if (ask === "count" && figures.length <= countsAsked(question.text) + 1 && countsAsked(question.text) > 1)
    return [...figures];
  if (labels.size < 2 || figures.every((f) => f.kind === "measure")) return [...figures];
  if (ask === "rate" && new Set(figures.map((f) => f.role)).size > 1)
    return [...new Set(figures.map((f) => f.role))].flatMap((role) =>
      byLabel(
        question,
        ask,
        figures.filter((f) => f.role === role),
        passage,
        knowledge,
      ),
    );
  const ofCase = figures.filter((f) => !contradicts(question.facets, facetsIn(f.label ?? "", knowledge.matcher)));
  return byWords(question, ofCase.length === 0 ? figures : ofCase, passage, knowledge);
}

function byWords(question: Question, figures: readonly Figure[], passage: Passage, knowledge: Knowledge): Figure[] {
  if (new Set(figures.map((f) => f.label ?? "")).size < 2) return [...figures];
  const common = sharedTerms(figures.map((f) => labelTerms(f.label ?? "", question.lang, knowledge)));
  const asked = questionTerms(question, knowledge);
  const title = titleTerms(passage, question.lang, knowledge);
  const scored = figures.map((figure) => {
    const own = [...labelTerms(figure.label ?? "", question.lang, knowledge)].filter(
      (t) => !common.has(t) && !title.has(t),
    );
    const hits = own.filter((t) => asked.has(t)).length;
    const quantities = readFigures(figure.label ?? "").filter((q) =>
      question.figures.some((a) => sameQuantity(a, q)),
    ).length;
    return { figure, score: own.length === 0 ? 0 : hits / own.length + quantities };
  });
  const best = Math.max(...scored.map((s) => s.score));
  const several =
    countsAsked(question.text) > 1 ||
    /各(?!类|种|级|地|区)|分别|\brespectively\b/.test(question.text) ||
    (
      question.text.match(
        /多少|几(?=成|点)|how much|各|\b(?:what|which) (?:is|share|percentage|premium|rate|cap|maximum|threshold)/g,
      ) ?? []
    ).length > 1;
  return best < TELLING
    ? [...figures]
    : scored.filter((s) => s.score >= best * (several ? ALIKE / 2 : ALIKE)).map((s) => s.figure);
}

/** How many things a question wants counted; a list that is counted one by one ("分别有几家") counts as its members. */
function countsAsked(text: string): number {
  const asked = text.match(/多少(?=个|家|项|所|条|名|种|支)|几(?=个|家|项|所|条|名|种|支|大|类|款)|how many/g) ?? [];
  const apart = /分别|各(?:有|是|要)?(?:几|多少)|\brespectively\b/.test(text);
  return apart && asked.length === 1 ? 1 + (text.match(/、|[和与及跟]|, |\band\b/g) ?? []).length : asked.length;
}

/** Share of a label's own words that the question must speak of before the other labels are set aside. Range 0 to 1. */
const TELLING = 0.34;
/** Labels that the question speaks of nearly as much as of the best one are all meant. Range 0 to 1. */
const ALIKE = 0.55;

/** Words, in the question's language, and concepts of a label. */
function labelTerms(label: string, lang: AnswerLanguage, knowledge: Knowledge): Set<string> {
  if (label === "") return new Set();
  const text = lang === "en" ? (knowledge.english(label) ?? label) : label;
  return new Set([
    ...knowledge.index.tokenizer.tokenize(text),
    ...knowledge.matcher
      .match(label)
      .filter((m) => m.kind !== "generic")
      .map((m) => `#${m.id}`),
  ]);
}

/** What the whole document is about sets no label apart from the next. */
function titleTerms(passage: Passage, lang: AnswerLanguage, knowledge: Knowledge): Set<string> {
  const document = knowledge.documents.get(passage.document);
  const title = document?.title ?? "";
  const text = lang === "en" ? (document?.titleEn ?? knowledge.english(title) ?? title) : title;
  const subjects = [...(knowledge.subjects.get(passage.document) ?? [])].map((id) => `#${id}`);
  return new Set([...knowledge.index.tokenizer.tokenize(text), ...subjects]);
}

/** What the question says it doesn't mean: "(不是…)", "not the … ones". */
const DENIED =
  /(?:不(?:只|光|仅)?是|不含|不算|不要|而非|除了?)[^,;。?()]{1,14}|\bnot (?:the |a |an |in )?[a-z' -]{2,40}?(?=[,;.?()]|$)/g;

function questionTerms(question: Question, knowledge: Knowledge): Set<string> {
  const denied = [...question.text.matchAll(DENIED)].map((m) => [m.index, m.index + m[0].length] as const);
  const text = question.text.replace(DENIED, " ");
  const kept = question.concepts.filter(
    (c) => c.kind !== "generic" && !denied.some(([from, to]) => c.start >= from && c.end <= to),
  );
  return new Set([...knowledge.index.tokenizer.tokenize(text), ...kept.map((c) => `#${c.id}`)]);
}

function sharedTerms(sets: readonly ReadonlySet<string>[]): Set<string> {
  const [first, ...rest] = sets;
  return new Set([...(first ?? [])].filter((t) => rest.every((s) => s.has(t))));
}
