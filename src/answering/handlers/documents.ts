import type { Asked } from "../asked.ts";
import { answered, type Draft, type Evidence } from "../draft.ts";
import { passageEvidence } from "../evidence.ts";

/** In which documents something stands: a quoted phrase, else the subjects of the question; null where that isn't asked. */
export function documentsDraft(asked: Asked): Draft | null {
  const { question, words, knowledge, scope } = asked;
  if (!question.asks.includes("documents") || !asksWhere(question.text)) return null;
  const [quoted] = question.quoted;
  const subjects = question.concepts.filter((c) => !c.nested && (c.kind === "content" || c.kind === "programme"));
  if (quoted === undefined && subjects.length === 0) return null;
  const phrase = quoted ?? words.messages.list(subjects.map((c) => question.text.slice(c.start, c.end)));
  const holding = knowledge.index.entries
    .filter(({ passage }) => scope.current.has(passage.document) && passage.kind !== "heading")
    .filter(({ passage }) => (quoted === undefined ? speaksOf(passage.text, subjects, knowledge) : passage.text.toLowerCase().includes(quoted)))
    .map((e) => e.passage);
  if (holding.length === 0) return null;
  const first = new Map<string, Evidence>();
  for (const passage of holding) if (!first.has(passage.document)) first.set(passage.document, passageEvidence(passage, knowledge));
  const names = [...first.keys()].flatMap((id) => {
    const document = knowledge.documents.get(id);
    return document === undefined ? [] : [words.document(document)];
  });
  const text = words.messages.standsIn(phrase, words.messages.list(names));
  return answered([{ text: words.messages.sentence(text), evidence: [...first.values()] }]);
}

/** Which documents, in the plural or as a place of words: not "which policy gives us money". */
function asksWhere(text: string): boolean {
  return /哪(?:些|几(?:个|份)?|几份)(?:文件|政策|规定|通知|文)|(?:文件|政策)[^?]{0,6}(?:提到|出现|写到|涉及|说到)|出现|提到|\b(?:which|what) (?:documents|policies|notices|plans|texts)\b|\b(?:mention|mentioned|mentions|appear|appears|speak|speaks)\b/.test(text);
}

function speaksOf(text: string, subjects: readonly { readonly id: string }[], knowledge: Asked["knowledge"]): boolean {
  const found = new Set(knowledge.matcher.match(text).map((m) => m.id));
  return subjects.every((s) => found.has(s.id));
}
