import type { Asked } from "../asked.ts";
import { answered, type Draft, type Evidence } from "../draft.ts";
import { passageEvidence } from "../evidence.ts";

/** In which documents a quoted phrase stands; null where no phrase is quoted or its documents aren't asked for. */
export function documentsDraft({ question, words, knowledge, scope }: Asked): Draft | null {
  if (!question.asks.includes("documents") || question.quoted.length === 0) return null;
  const [phrase = ""] = question.quoted;
  const holding = knowledge.index.entries
    .map((e) => e.passage)
    .filter((p) => scope.current.has(p.document) && p.text.toLowerCase().includes(phrase));
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
