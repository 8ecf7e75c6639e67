import type { Clause } from "../../domain/document.ts";
import { allClauses } from "../../domain/clauses.ts";
import { countedList } from "../../language/counted-list.ts";
import type { Asked } from "../asked.ts";
import type { Statement } from "../draft.ts";
import { passageEvidence } from "../evidence.ts";
import type { Question } from "../read/read-question.ts";

/** How many of the best candidates may stand below the clause whose parts are asked for. */
const LOOKED_AT = 5;

/**
 * The parts of a clause by their headings, where a question wants just as many things named as the clause above the
 * best passages has parts ("which four fields…"); null where there is none such.
 */
export function headingsStatement(asked: Asked): Statement | null {
  const { question, live, knowledge } = asked;
  const wanted = countedList(question.text);
  if (wanted === null || question.asks.some((a) => a === "body" || a === "place" || a === "contact")) return null;
  const section = sectionNamed(wanted, asked);
  if (section !== null) return partsOf(section, asked, [section, ...section.children]);
  if (hasSubject(question) && names(live[0]?.passage.text ?? "", wanted)) return null;
  for (const { passage } of live.slice(0, LOOKED_AT)) {
    const document = knowledge.documents.get(passage.document);
    const parents = allClauses(document?.clauses ?? []).filter((c) => holds(c, passage.clause));
    for (const parent of parents.reverse()) {
      if (!hasParts(parent, wanted)) continue;
      const near = live.slice(0, LOOKED_AT);
      const spread = parent.children.filter((c) => near.some((l) => holds(c, l.passage.clause))).length;
      if (spread >= 2 || passage.clause === parent.id) return partsOf(parent, asked);
    }
  }
  return null;
}

/**
 * The one section of the named document that has just as many parts as are wanted and whose heading says what they are
 * ("哪四个领域": "重点发展领域"), where the question is about nothing else.
 */
function sectionNamed(wanted: number, { question, scope, words, knowledge }: Asked): Clause | null {
  const { index, matcher } = knowledge;
  // Two parts have many a section.
  if (wanted < 3) return null;
  const said = new Set([...index.tokenizer.tokenize(question.text), ...question.concepts.map((c) => c.id)]);
  const subjects = question.concepts.filter((c) => !c.nested && (c.kind === "content" || c.kind === "programme"));
  const clauses = [...(scope.asked ?? [])]
    .filter((id) => scope.current.has(id))
    .flatMap((id) => allClauses(knowledge.documents.get(id)?.clauses ?? []));
  const sections = clauses.filter((clause) => {
    if (!hasParts(clause, wanted)) return false;
    const heading = clause.heading ?? "";
    const head = lastWord(words.anyway(heading));
    const names = [...index.tokenizer.tokenize(head), ...matcher.match(head).map((m) => m.id)];
    const spoken = new Set(matcher.match(heading).map((m) => m.id));
    return names.some((t) => said.has(t)) && subjects.every(({ id }) => spoken.has(id));
  });
  const [only, other] = sections;
  return only === undefined || other !== undefined ? null : only;
}

/** The word that says what a heading is of. @example lastWord("重点发展领域") // "领域"; "Key areas of growth" -> "areas" */
function lastWord(heading: string): string {
  return (
    /[\u4e00-\u9fff]{2}$/.exec(heading)?.[0] ??
    heading
      .split(/ (?:of|for|in) /)[0]
      ?.split(" ")
      .at(-1) ??
    heading
  );
}

function hasParts({ children }: Clause, wanted: number): boolean {
  return children.length === wanted && children.every((c) => c.heading !== null);
}

/** The headings of a clause's parts, in a row; resting on those, or on its own as well where it is that which is named. */
function partsOf({ children }: Clause, { words, knowledge }: Asked, headed: readonly Clause[] = children): Statement {
  const evidence = headed.flatMap((c) =>
    (knowledge.byClause.get(c.id) ?? []).filter((p) => p.kind === "heading").slice(0, 1),
  );
  return {
    text: words.messages.sentence(words.messages.list(children.map((c) => words.anyway(c.heading ?? "")))),
    evidence: evidence.map((p) => passageEvidence(p, knowledge)),
  };
}

/** Whether a question speaks of something beyond a document as a whole. */
export function hasSubject({ concepts }: Question): boolean {
  return concepts.some((c) => !c.nested && (c.kind === "content" || c.kind === "programme"));
}

/** Whether a text itself strings together as many things as are wanted ("甲、乙、丙和丁"). */
export function names(text: string, wanted: number): boolean {
  return text.split(/[，。；：]/).some((part) => part.split(/、|(?<=[^、]{2})[和及与](?=[^、]{2})/).length === wanted);
}

function holds(clause: Clause, id: string): boolean {
  return clause.id === id || clause.children.some((c) => holds(c, id));
}
