import type { ReadFigure } from "../../domain/figure.ts";
import type { Facet } from "../../domain/passage.ts";
import type { AnswerLanguage, Ask } from "../../domain/question.ts";
import { tallies } from "../../language/tally.ts";
import { readFigures } from "../../figures/index.ts";
import { asksIn } from "./asks-in.ts";
import type { ConceptMatch, ConceptMatcher } from "../../language/concepts.ts";
import { enDayWords } from "../../language/en/days.ts";
import { enReferenceWords } from "../../language/en/references.ts";
import { zhDayWords } from "../../language/zh/days.ts";
import { zhReferenceWords } from "../../language/zh/references.ts";
import type { Knowledge } from "../knowledge.ts";
import { isReport } from "../report.ts";
import { documentsOfSpeakers } from "../speakers.ts";
import { cleanQuestion } from "./clean.ts";
import { coordinated } from "./coordinated.ts";
import { dayAskedFor } from "./day.ts";
import { blank, deniedIn, documentsExcepted, isDenied, withoutAsides } from "./denied.ts";
import { conceptsIn } from "./edition-in-name.ts";
import { languageOf } from "./language.ts";
import { namedBySubject } from "./named-by-subject.ts";
import { readDocumentNumbers, readPlace, withBareItem, type NamedDocuments, type NamedPlace } from "./references.ts";

const REFERENCE_WORDS = [zhReferenceWords, enReferenceWords];
const DAY_WORDS = [zhDayWords, enDayWords];

/** A question as it was understood. */
export interface Question {
  readonly original: string;
  /** Folded and cleaned: see `cleanQuestion`. */
  readonly text: string;
  readonly lang: AnswerLanguage;
  /** The day for which the answer must be true (YYYY-MM-DD). */
  readonly asOf: string;
  /** Whether the question itself names that day. */
  readonly asOfSaid: boolean;
  readonly asks: readonly Ask[];
  readonly place: NamedPlace;
  /** Documents named by number. */
  readonly numbered: NamedDocuments;
  /** Documents named in words, by id; editions of one work all of them. */
  readonly named: readonly string[];
  readonly concepts: readonly ConceptMatch[];
  readonly facets: readonly Facet[];
  /** Subjects that the case is said not to be ("不算特别重大", "(not the herbs)"), by id. */
  readonly denied: readonly string[];
  /** Documents that the answer is not to come from ("apart from the plan itself"), by id. */
  readonly excepted: readonly string[];
  /** The asker's own quantities; years apart. */
  readonly figures: readonly ReadFigure[];
  /** Calendar years named. */
  readonly years: readonly number[];
  /** Phrases in quotation marks. */
  readonly quoted: readonly string[];
}

export interface QuestionInput {
  readonly question: string;
  readonly lang: AnswerLanguage | "auto";
  readonly asOf: string;
}

/** Reads a question: language, day, what it asks for, of what, for which case, with which figures of its own. */
export function readQuestion(input: QuestionInput, knowledge: Knowledge): Question {
  const cased = knowledge.spelling.correct(cleanQuestion(input.question));
  const whole = cased.toLowerCase();
  const lang = input.lang === "auto" ? languageOf(whole) : input.lang;
  const found = conceptsIn(cased, knowledge.matcher);
  const all = [...found, ...coordinated(whole, found, knowledge.matcher)].sort((a, b) => a.start - b.start);
  const excepted = documentsExcepted(whole, all, knowledge);
  const meant = withoutAsides(excepted.stretches.reduce(blank, whole), all);
  const { text } = meant;
  const concepts = meant.matches.filter((c) => text.slice(c.start, c.end).trim() !== "");
  const documents = knowledge.corpus.documents;
  const numbered = readDocumentNumbers(text, documents, REFERENCE_WORDS);
  const named = documentsNamed(concepts, text, knowledge);
  const ofEditions = numbered.ids.length > 0 || numbered.former || numbered.current || named.length > 0;
  const said = readPlace(text, REFERENCE_WORDS);
  const place = ofEditions ? withBareItem(said, text, documents, REFERENCE_WORDS) : said;
  const read = readFigures(text, { year: Number(input.asOf.slice(0, 4)) });
  const day = dayAskedFor(text, read, input.asOf, DAY_WORDS);
  const outside = [...numbered.spans, ...place.spans, ...tallies(text)];
  const figures = read.filter((f) => !outside.some(([from, to]) => f.start < to && f.end > from));
  const years = withOwnYear(yearsOf(figures, whole), text, named, knowledge);
  return {
    original: input.question,
    text,
    lang,
    asOf: day ?? input.asOf,
    asOfSaid: day !== null,
    asks: byYear(asksIn(text), years),
    place,
    numbered,
    named: [...named, ...namedBySubject(text, concepts, [...named, ...numbered.ids], knowledge)],
    concepts,
    facets: facetsAsked(all, whole),
    denied: deniedIn(whole, all),
    excepted: excepted.ids,
    figures: figures.filter((f) => f.kind !== "year" && !/^(?:2[0-9]|30)年$/.test(f.text)),
    years,
    quoted: [...text.matchAll(/[“"《「『]([^“”"《》「」『』]{2,40})[”"》」』]/g)].flatMap((m) =>
      m[1] === undefined ? [] : [m[1]],
    ),
  };
}

/** Right between the name of a report and that of the policy it reports on, or the other way round in Chinese. */
const REPORTED = { en: /^ (?:of|on|about|for|covering|regarding) (?:the |this |that |our )?$/, zh: /^的?$/ };

/** Documents named in words; a policy that is named only as what a report is about ("press coverage of the plan") isn't asked about itself. */
function documentsNamed(concepts: readonly ConceptMatch[], text: string, { named, documents }: Knowledge): string[] {
  const all = concepts.filter((c) => c.kind === "document");
  const ofReports = ({ id }: ConceptMatch): boolean =>
    (named.get(id) ?? []).every((document) => isReport(documents.get(document)));
  const reports = all.filter(ofReports);
  const isReported = (c: ConceptMatch): boolean =>
    reports.some(
      (r) =>
        REPORTED.en.test(text.slice(r.end, c.start)) ||
        (c.end <= r.start && REPORTED.zh.test(text.slice(c.end, r.start))),
    );
  const meant = all.filter((c) => reports.includes(c) || !isReported(c));
  // "发布会报道": of reports by any name the one whose own name stands right before is meant.
  const narrower = (c: ConceptMatch): boolean =>
    reports.some((r) => {
      const [own, wide] = [named.get(r.id) ?? [], named.get(c.id) ?? []];
      return r.end === c.start && own.length < wide.length && own.every((document) => wide.includes(document));
    });
  return [...new Set(meant.filter((c) => !narrower(c)).flatMap((c) => named.get(c.id) ?? []))];
}

/** The year in which something was said, named from there. */
const OWN_YEAR =
  /今年|年内|当年(?!度)|本年|\b(?:this|that|the same|the current) year\b|\b(?:within|by the end of|before the end of|in) the (?:current |same )?year\b/;

/** The years, and beside one that is named that of the report itself where what is asked of it was said "for this year and 2027". */
function withOwnYear(
  years: readonly number[],
  text: string,
  named: readonly string[],
  { documents, speakers }: Knowledge,
): readonly number[] {
  if (years.length === 0 || !OWN_YEAR.test(text)) return years;
  const reports = [...named, ...documentsOfSpeakers({ text, concepts: [] }, { speakers })].map((id) =>
    documents.get(id),
  );
  const own = reports.filter(isReport).flatMap((d) => Number((d?.issuedOn?.date ?? "").slice(0, 4)) || []);
  return [...new Set([...own.slice(0, 1), ...years])];
}

/** What must be reached by a year is a target, no condition of a grant: "2027年要做到多少". */
function byYear(asks: readonly Ask[], years: readonly number[]): readonly Ask[] {
  return years.length > 0 && (asks.includes("quantity") || asks.includes("count"))
    ? asks.filter((a) => a !== "threshold")
    : asks;
}

/** Right before what is asked for, not stated: "哪些国家" is no case of national level. */
const ASKED = /(?:哪些?|哪几个?|哪个|什么|多个|各个?|\bwhich |\bwhat )$/;

/** Facets that the question asserts; a value nested in a longer term of the same axis gives way to the longer one. */
function facetsAsked(concepts: readonly ConceptMatch[], text: string): Facet[] {
  const facets: Facet[] = [];
  for (const match of concepts) {
    const { facet } = match;
    if (facet === undefined || ASKED.test(text.slice(0, match.start))) continue;
    const swallowed =
      match.nested &&
      concepts.some(
        (c) => c !== match && !c.nested && c.facet?.axis === facet.axis && c.start <= match.start && c.end >= match.end,
      );
    if (swallowed || facets.some((f) => f.axis === facet.axis && f.value === facet.value)) continue;
    facets.push({ ...facet, stance: isDenied(text, match) ? "denied" : "asserted" });
  }
  return facets;
}

/** The facet values that a stretch of text asserts, as `facetsAsked` reads them. */
export function facetsIn(text: string, matcher: ConceptMatcher): Facet[] {
  return facetsAsked(matcher.match(text), text);
}

const YEAR = /20\d\d/;
/** A year named by its end or beginning: what is aimed at for then is that year's. */
const END_OF_YEAR = /20\d\d年?(?:年?底|年?末|年终)|\b(?:end|close) of 20\d\d/;

/** Calendar years that a question names, also with two digits ("25年和27年"), which elsewhere would be a length of time. */
function yearsOf(figures: readonly ReadFigure[], text: string): number[] {
  const years = figures.flatMap((f) => (f.kind === "year" && typeof f.value === "number" ? [f.value] : []));
  const short = [
    ...text.matchAll(/(?<![\d.满近第过长达续约每至少])(2[0-9]|30)年(?!以|内|期|来|前|后|的?时间|之)/g),
  ].map((m) => 2000 + Number(m[1]));
  const ends = figures.flatMap((f) =>
    f.kind === "date" && END_OF_YEAR.test(f.text) ? [Number(YEAR.exec(f.text)?.[0])] : [],
  );
  const denied = [...text.matchAll(/(?:不要|不是|不问|除了?|not(?: for| in)? )(?:20(\d\d)|(2[0-9]|30)年)/g)].map(
    (m) => 2000 + Number(m[1] ?? m[2]),
  );
  return [...new Set([...years, ...short, ...ends])].filter((year) => !denied.includes(year));
}
