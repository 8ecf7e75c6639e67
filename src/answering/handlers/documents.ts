import { EN_COMMON } from "../../language/en/common-words.ts";
import { EN_STOPWORDS } from "../../language/en/stopwords.ts";
import { ZH_COMMON } from "../../language/zh/common-words.ts";
import { isReport } from "../report.ts";
import { documentsOfSpeakers, namesSpeaker } from "../speakers.ts";
import type { Passage } from "../../domain/passage.ts";
import type { Asked } from "../asked.ts";
import { conceptsOf } from "../concepts-of.ts";
import { statementOf } from "../compose/texts.ts";
import { answered, notAnswered, type Draft, type Statement } from "../draft.ts";
import { FIGURE_ASKS } from "../../domain/question.ts";
import { passageEvidence, titleEvidence } from "../evidence.ts";
import { asWritten } from "../read/as-written.ts";
import { blanked, placeOf, says } from "../read/document-questions.ts";
import { asksWhereSpoken, asksWhichDocuments } from "../read/where-spoken.ts";
import { validityStatement } from "./validity.ts";
import { itemRef } from "./item-ref.ts";
import { withPlaces } from "./with-places.ts";
import { locatedDraft } from "./located.ts";

/** Places named for one document at most. */
const PLACES = 6;

/** Passages of one document that are read out at most. */
const READ_OUT = 3;

/** A phrase up to this long, in characters, that stands nowhere is told to stand nowhere; a longer one may be badly cut. */
const SURE = { zh: 6, en: 18 } as const;

/** A subject that is looked for: how it is said, and whether a passage speaks of it. */
interface Subject {
  readonly phrase: string;
  readonly speaks: (passage: Passage) => boolean;
}

/**
 * In which documents, and in which of their items, something is spoken of; or under which item something stands; null
 * where neither is asked.
 */
export function documentsDraft(asked: Asked): Draft | null {
  const { question, knowledge } = asked;
  // What somebody mentioned is a question for what was said, not for where it stands.
  if (namesSpeaker(question, knowledge) || documentsOfSpeakers(question, knowledge).length > 0)
    return locatedDraft(asked);
  const among = amongNamed(asked);
  if (among !== null) return among;
  return asksWhereSpoken(question) ? mentionsDraft(asked) : locatedDraft(asked);
}

function mentionsDraft(asked: Asked): Draft | null {
  const { words } = asked;
  const subject = subjectLookedFor(asked);
  if (subject === null) return says(asked.question.text, "severalDocuments") ? locatedDraft(asked) : null;
  const holding = passagesWith(subject, asked);
  // What is said at length is rarely said in the same words: then it is looked for by what it means.
  if (holding.length === 0 && subject.phrase.length > SURE[words.lang] && says(asked.question.text, "severalDocuments"))
    return locatedDraft(asked);
  if (holding.length === 0) return notAnswered("not_covered", words.messages.notFound(told(subject, asked)));
  const statements = placesIn(holding, asked);
  if (statements.length === 0) return null;
  const count = new Set(holding.map((p) => p.document)).size;
  const lead = words.messages.sentence(words.messages.foundIn(told(subject, asked), count));
  return answered([
    { text: lead, evidence: statements.flatMap((s) => s.evidence) },
    ...statements,
    ...(says(asked.question.text, "statusAsked") ? termsOf(holding, asked) : []),
  ]);
}

/** Whether each of the documents holds in which passages stand. */
function termsOf(holding: readonly Passage[], { question, words, knowledge }: Asked): Statement[] {
  return [...new Set(holding.map((p) => p.document))]
    .flatMap((id) => knowledge.documents.get(id) ?? [])
    .map((document) => validityStatement(question, document, words, knowledge));
}

/** Of the documents named, which speak of something ("in A, in B, or in both?"); null where that isn't asked. */
function amongNamed(asked: Asked): Draft | null {
  const { question, scope, words, knowledge } = asked;
  const { text, quoted, numbered, asks } = question;
  const which = says(text, "eitherOr");
  if (!(which || says(text, "bothSpeak")) || (!says(text, "speaksOf") && quoted.length === 0)) return null;
  if (asks.some((ask) => FIGURE_ASKS.has(ask))) return null;
  const documents = [...(scope.asked ?? [])]
    .filter((id) => scope.current.has(id) || numbered.ids.includes(id))
    .flatMap((id) => knowledge.documents.get(id) ?? []);
  const subject = documents.length < 2 ? null : subjectLookedFor(asked);
  if (subject === null) return null;
  const holding = passagesWith(subject, asked);
  if (holding.length === 0) return notAnswered("not_covered", words.messages.notFound(told(subject, asked)));
  const found = new Set(holding.map((p) => p.document));
  const places = placesIn(holding, asked);
  const others = documents
    .filter((d) => !found.has(d.id))
    .map((d): Statement => {
      const said = words.messages.inDocument(words.document(d), words.messages.notIn(told(subject, asked)));
      return { text: words.messages.sentence(said), evidence: [titleEvidence(d, knowledge)] };
    });
  const verdict = words.messages.foundAmong(told(subject, asked), found.size, documents.length);
  const [yes, no] = [words.messages.yes(), words.messages.no()];
  const lead =
    asks.includes("yesno") && !which ? words.messages.labelled(others.length === 0 ? yes : no, verdict) : verdict;
  return answered([
    { text: words.messages.sentence(lead), evidence: places.flatMap((s) => s.evidence) },
    ...places,
    ...others,
  ]);
}

/** For each document the items in which passages stand; with what they say, where that is asked. */
function placesIn(holding: readonly Passage[], { question, words, knowledge }: Asked): Statement[] {
  const byDocument = new Map<string, Passage[]>();
  for (const passage of holding)
    byDocument.set(passage.document, [...(byDocument.get(passage.document) ?? []), passage]);
  return [...byDocument].flatMap(([id, passages]): Statement[] => {
    const document = knowledge.documents.get(id);
    const [first] = passages;
    if (document === undefined || first === undefined) return [];
    if (says(question.text, "whatEachSays")) {
      const said = passages.filter((p) => p.kind === "provision").slice(0, READ_OUT);
      return withPlaces(
        (said.length > 0 ? said : [first]).map((p) => statementOf(p, words, knowledge)),
        words,
        knowledge,
      );
    }
    const refs = [...new Set(passages.map((p) => itemRef(document, p.ref, knowledge)))];
    const places = words.messages.list(refs.slice(0, PLACES).map((ref) => words.messages.place(ref)));
    const text = words.messages.sentence(words.messages.inDocument(words.document(document), places));
    return [{ text, evidence: [passageEvidence(first, knowledge)] }];
  });
}

/** The subject as the asker wrote it. */
const told = ({ phrase }: Subject, { question }: Asked): string => asWritten(question.original, phrase);

/** A phrase that stands nowhere as it is written, looked for by the one concept that it names ("jiebang guashuai"); else as it is. */
function bySense(subject: Subject, { question, knowledge }: Asked): Subject {
  const { index } = knowledge;
  if (index.entries.some(({ passage }) => subject.speaks(passage))) return subject;
  const from = question.text.indexOf(subject.phrase);
  const named = question.concepts.find(
    (c) => LOOKED_FOR.has(c.kind) && c.start <= from && c.end >= from + subject.phrase.length,
  );
  return named === undefined ? subject : { ...subject, speaks: (p) => conceptsOf(p, index).includes(named.id) };
}

/** Kinds of concept that a text may be searched for. */
const LOOKED_FOR: ReadonlySet<string> = new Set(["content", "programme", "benefit", "place", "body"]);

/** What is looked for: a quoted phrase; else what is left of the question, by its words or by its concepts. */
function subjectLookedFor(asked: Asked): Subject | null {
  const { question, words, knowledge } = asked;
  const literal = (phrase: string): Subject => ({
    phrase,
    speaks: (p) =>
      p.text.toLowerCase().includes(phrase) ||
      (words.lang === "en" && hasWords(knowledge.english(p.text) ?? "", phrase)),
  });
  const [quoted] = question.quoted;
  if (quoted !== undefined && !knowledge.corpus.documents.some((d) => d.title.toLowerCase().includes(quoted)))
    return bySense(literal(quoted), asked);
  const said = (text: string): string[] =>
    blanked(text, "mentionFrame")
      .split(/\s{2,}|\s-\s|\s(?:like|such as)\s|[^\p{L}\p{N}\s-]+/u)
      .map((c) => c.trim())
      .filter((c) => c.length > 1);
  const named = question.concepts.filter((c) => !c.nested && LOOKED_FOR.has(c.kind));
  const within = (phrase: string): typeof named => {
    const from = question.text.indexOf(phrase);
    return named.filter((c) => c.start >= from && c.end <= from + phrase.length);
  };
  // Who asks, and why, stands before the question; where nothing stands behind its frame, the subject stands before it too.
  const bare = blankDocuments(question);
  const behind = said(bare.slice(Math.max(0, placeOf(question.text, "mentions"))));
  const beside = said(bare.slice(...clauseAround(bare, placeOf(question.text, "mentions"))));
  const isGeneric = (phrase: string): boolean =>
    phrase.split(" ").every((word) => EN_COMMON.has(word) || EN_STOPWORDS.has(word) || ZH_COMMON.has(word)) ||
    question.concepts.some((c) => c.kind === "generic" && question.text.slice(c.start, c.end) === phrase);
  // The place whose documents these are stands in every one of them: it says whose, not of what.
  const isHere = (phrase: string): boolean =>
    within(phrase).some(
      ({ start, end, facet }) =>
        facet?.axis === "jurisdiction" && facet.value === "own" && end - start === phrase.length,
    );
  const read = (chunks: readonly string[]): { phrase: string; known: boolean }[] =>
    chunks
      .filter((phrase) => !isGeneric(phrase))
      .map((phrase) => ({
        phrase,
        known: !isHere(phrase) && (within(phrase).length > 0 || standsIn(phrase, knowledge)),
      }))
      .sort((a, b) => Number(b.known) - Number(a.known) || b.phrase.length - a.phrase.length);
  // What is spoken of stands in the clause that asks for it, else behind it, else before.
  const [near, best, any] = [beside, behind, said(bare)].map((chunks) => read(chunks)[0]);
  const phrase = (near?.known === true ? near : best?.known === true ? best : (any ?? best))?.phrase;
  if (phrase === undefined) return null;
  const concepts = within(phrase);
  const ids = concepts.map((c) => c.id);
  const whole = concepts.reduce((n, c) => n + c.end - c.start, 0) >= 0.7 * phrase.length;
  const byWords = literal(phrase);
  const literally = knowledge.index.entries.some((e) => byWords.speaks(e.passage));
  if (ids.length === 0) return literally || phrase.length <= SURE[words.lang] ? byWords : null;
  if (literally && !whole) return byWords;
  // A name within a longer name ("the A–B channel") is no match of its own, but stands there all the same.
  const parts = concepts.map((c) => ({ id: c.id, ...literal(question.text.slice(c.start, c.end)) }));
  const speaksOf = (p: Passage): boolean => {
    const found = new Set(knowledge.matcher.match(p.text).map((m) => m.id));
    return parts.every((part) => found.has(part.id) || part.speaks(p));
  };
  const [only] = parts;
  const name = !literally && parts.length === 1 && only !== undefined ? only.phrase : phrase;
  return { phrase: name, speaks: (p) => byWords.speaks(p) || speaksOf(p) };
}

/** From where to where the clause of a sentence reaches in which an offset lies. */
function clauseAround(text: string, at: number): [number, number] {
  const from = Math.max(0, at);
  const end = text.slice(from).search(/[,;:。?]|\.(?!\d)| - /);
  return [
    Math.max(...[...",;:。?."].map((mark) => text.lastIndexOf(mark, from - 1))) + 1,
    end < 0 ? text.length : from + end,
  ];
}

/** Whether a phrase stands in some passage as it is said. */
function standsIn(phrase: string, { index }: Asked["knowledge"]): boolean {
  return index.entries.some(
    ({ passage, en }) => passage.text.toLowerCase().includes(phrase) || (en !== null && hasWords(en, phrase)),
  );
}

/** An English phrase in an English text, whatever its capitals and final s. */
function hasWords(text: string, phrase: string): boolean {
  const plain = (t: string): string => ` ${t.toLowerCase().replace(/[^a-z0-9]+/g, " ")} `.replace(/s /g, " ");
  return plain(text).includes(plain(phrase));
}

/** The names of documents are no subject. */
function blankDocuments({ text, concepts, numbered }: Asked["question"]): string {
  const spans = [
    ...numbered.spans,
    ...concepts.filter((c) => c.kind === "document").map((c) => [c.start, c.end] as const),
  ];
  return spans.reduce((t, [from, to]) => t.slice(0, from) + " ".repeat(to - from) + t.slice(to), text);
}

/** Passages that speak of it, of policies before reports, in the documents asked about or those in force. */
function passagesWith(subject: Subject, asked: Asked): Passage[] {
  const { scope, knowledge } = asked;
  const within = (id: string): boolean =>
    scope.asked === null || addsToAll(asked)
      ? scope.current.has(id)
      : scope.asked.has(id) && (scope.exact || scope.current.has(id));
  const all = knowledge.index.entries
    .map((e) => e.passage)
    .filter((p) => within(p.document) && p.kind !== "meta" && subject.speaks(p));
  // A report is asked about where it is named.
  const withReports = says(asked.question.text, "reports");
  const policies = all.filter(
    ({ document }) =>
      withReports || scope.asked?.has(document) === true || !isReport(knowledge.documents.get(document)),
  );
  return policies.length > 0 ? policies : all;
}

/** Whether of any documents it is asked which speak of something, and the one that is named is but one of them ("…, and the call for applications as well"). */
function addsToAll({ question, scope, knowledge }: Asked): boolean {
  const named = [...(scope.asked ?? [])].flatMap((id) => knowledge.documents.get(id) ?? []);
  const one = new Set(named.map(({ work }) => work)).size === 1 || named.every(isReport);
  return one && !scope.exact && asksWhichDocuments(question);
}
