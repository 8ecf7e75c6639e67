import { isReport } from "../report.ts";
import { namesSpeaker } from "../speakers.ts";
import type { Passage } from "../../domain/passage.ts";
import type { Asked } from "../asked.ts";
import { answered, notAnswered, type Draft, type Statement } from "../draft.ts";
import { passageEvidence } from "../evidence.ts";
import { blanked, says } from "../read/document-questions.ts";
import { itemRef } from "./item-ref.ts";
import { locatedDraft } from "./located.ts";

/** Places named for one document at most. */
const PLACES = 6;

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
  if (namesSpeaker(question, knowledge)) return locatedDraft(asked);
  const quoted = question.quoted.length > 0 && says(question.text, "whichPlace");
  return says(question.text, "mentions") || quoted ? mentionsDraft(asked) : locatedDraft(asked);
}

function mentionsDraft(asked: Asked): Draft | null {
  const { words, knowledge } = asked;
  const subject = subjectLookedFor(asked);
  if (subject === null) return null;
  const holding = passagesWith(subject, asked);
  if (holding.length === 0) return notAnswered("not_covered", words.messages.notFound(subject.phrase));
  const byDocument = new Map<string, Passage[]>();
  for (const passage of holding)
    byDocument.set(passage.document, [...(byDocument.get(passage.document) ?? []), passage]);
  const statements = [...byDocument].flatMap(([id, passages]): Statement[] => {
    const document = knowledge.documents.get(id);
    const [first] = passages;
    if (document === undefined || first === undefined) return [];
    const refs = [...new Set(passages.map((p) => itemRef(document, p.ref, knowledge)))];
    const places = words.messages.list(refs.slice(0, PLACES).map((ref) => words.messages.place(ref)));
    const text = words.messages.sentence(words.messages.inDocument(words.document(document), places));
    return [{ text, evidence: [passageEvidence(first, knowledge)] }];
  });
  if (statements.length === 0) return null;
  const lead = words.messages.sentence(words.messages.foundIn(subject.phrase, statements.length));
  return answered([{ text: lead, evidence: statements.flatMap((s) => s.evidence) }, ...statements]);
}

/** What is looked for: a quoted phrase; else what is left of the question, by its words or by its concepts. */
function subjectLookedFor({ question, words, knowledge }: Asked): Subject | null {
  const literal = (phrase: string): Subject => ({
    phrase,
    speaks: (p) =>
      p.text.toLowerCase().includes(phrase) ||
      (words.lang === "en" && hasWords(knowledge.english(p.text) ?? "", phrase)),
  });
  const [quoted] = question.quoted;
  if (quoted !== undefined && !knowledge.corpus.documents.some((d) => d.title.toLowerCase().includes(quoted)))
    return literal(quoted);
  const rest = blanked(blankDocuments(question), "mentionFrame");
  const chunks = rest
    .split(/\s{2,}|[^\p{L}\p{N}\s-]+/u)
    .map((c) => c.trim())
    .filter((c) => c.length > 1);
  const phrase = chunks.sort((a, b) => b.length - a.length)[0];
  if (phrase === undefined) return null;
  const from = question.text.indexOf(phrase);
  const concepts = question.concepts.filter(
    (c) =>
      !c.nested &&
      (c.kind === "content" || c.kind === "programme" || c.kind === "benefit") &&
      c.start >= from &&
      c.end <= from + phrase.length,
  );
  const ids = concepts.map((c) => c.id);
  const whole = concepts.reduce((n, c) => n + c.end - c.start, 0) >= 0.7 * phrase.length;
  const byWords = literal(phrase);
  const literally = knowledge.index.entries.some((e) => byWords.speaks(e.passage));
  if (ids.length === 0) return literally || phrase.length <= SURE[words.lang] ? byWords : null;
  if (literally && !whole) return byWords;
  const speaksOf = (text: string): boolean => {
    const found = new Set(knowledge.matcher.match(text).map((m) => m.id));
    return ids.every((id) => found.has(id));
  };
  return { phrase, speaks: (p) => byWords.speaks(p) || speaksOf(p.text) };
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
function passagesWith(subject: Subject, { scope, knowledge }: Asked): Passage[] {
  const within = (id: string): boolean =>
    scope.asked === null ? scope.current.has(id) : scope.asked.has(id) && (scope.exact || scope.current.has(id));
  const all = knowledge.index.entries
    .map((e) => e.passage)
    .filter((p) => within(p.document) && p.kind !== "meta" && subject.speaks(p));
  const policies = all.filter((p) => !isReport(knowledge.documents.get(p.document)));
  return policies.length > 0 ? policies : all;
}
