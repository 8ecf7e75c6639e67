import type { Passage } from "../domain/passage.ts";
import type { Ask } from "../domain/question.ts";
import type { ConceptMatch } from "../language/concepts.ts";
import type { Asked } from "./asked.ts";
import { conceptsOf, rarityOf, withBroader } from "./concepts-of.ts";
import type { Draft } from "./draft.ts";
import { roleFit } from "./judge.ts";
import type { Knowledge } from "./knowledge.ts";
import { mentionsOf, type Mention } from "./mentions.ts";
import type { Question } from "./read/read-question.ts";
import type { Standing } from "./support.ts";

/** How well what a draft rests on bears out that it answers the very question, and not one beside it. */
export interface Bearing {
  /** Log odds that the best passage supports an answer, as `Support.likelihood` has them. */
  readonly support: number;
  /** Share of the question's subject, word by word, that stands in the clauses cited or in the answer. Range 0 to 1. */
  readonly words: number;
  /** How many content words of the question stand in the passages cited, each by how telling it is. */
  readonly carried: number;
  /** A subject of the question that the term base knows and no passage of any document has. */
  readonly absent: boolean;
  /** A subject that very few passages have, none of them among the clauses cited. */
  readonly rare: boolean;
  /** By how much the rarest subject of the question that no passage cited has is rarer than `TELLING`. */
  readonly missed: number;
  /** How rare the rarest subject of the passage cited is that the question doesn't speak of. Range 0 to 1. */
  readonly besides: number;
  /** How much of the question's least held subject the passages cited have in its own words. Range 0 to 1. */
  readonly worst: number;
  /** A subject that the question names in two ways, and the passages cited in one of them alone. */
  readonly twice: boolean;
  /** The question's subject is another document's. */
  readonly otherSubject: boolean;
  /** The question names a document. */
  readonly named: boolean;
  /** A row of a table is cited. */
  readonly row: boolean;
  /** Bodies are asked for. */
  readonly body: boolean;
  /** How well the best passage fills what is asked. Range 0 to 1. */
  readonly role: number;
  /** How near the question's vector is to the best passage. Range 0 to 1. */
  readonly dense: number;
  /** By how much it is farther than `FAR`. */
  readonly far: number;
  /** By what share of its score the best passage leads the next; cut at `LEAD`. */
  readonly lead: number;
}

/** A subject that stands in no more passages than this is rare. */
const RARE = 2;
const LEAD = 0.3;
/** From what rarity on a subject that isn't there tells. Range 0 to 1. */
const TELLING = 0.7;
/** Below what nearness a question is far. Range 0 to 1. */
const FAR = 0.45;
/** What a question without a subject of its own counts as having of its least held one. Range 0 to 1. */
const NO_SUBJECT = 0.7;
const BODY_ASKS: ReadonlySet<Ask> = new Set<Ask>(["body", "lead_body", "support_body"]);
const SUBJECTS: ReadonlySet<string> = new Set(["content", "programme"]);

/** What the words of a clause may answer, whatever else is asked beside it. */
const IN_WORDS: ReadonlySet<Ask> = new Set<Ask>(["list", "eligibility", "definition", "how"]);

/** What a draft is weighed against. */
export type Weighing = Pick<Asked, "question" | "live" | "support" | "reader" | "knowledge">;

/** Weighs a draft that answers against the question; null where nothing was found to rest it on. */
export function bearingOf(draft: Draft, { question, live, support, reader, knowledge }: Weighing): Bearing | null {
  const [top, next] = live;
  if (top === undefined || support === null) return null;
  const cited = citedPassages(draft, knowledge);
  const around = withNeighbours(cited, knowledge);
  // What is known of a document as a whole rests on its title, which says nothing of what is asked.
  if (around.every((p) => p.kind === "heading" || p.kind === "meta")) return null;
  const said = draft.statements.map((s) => s.text).join("\n");
  const standing = reader.standing(cited);
  const mentions = mentionsOf(question, cited, standing, knowledge);
  return {
    ...unheard(question, around, said, knowledge),
    support: Math.log(support.likelihood / (1 - support.likelihood)),
    words: reader.together(around, said.toLowerCase()),
    carried: carriedBy(standing),
    missed: Math.max(0, missedOf(question, cited, knowledge) - TELLING),
    besides: besidesOf(question, cited, knowledge),
    worst: mentions.length === 0 ? NO_SUBJECT : Math.min(...mentions.map((m) => m.held)),
    twice: mentions.some((m) => m.held < 0.5 && mentions.some((o) => isOtherName(o, m))),
    otherSubject: support.otherSubject,
    named: question.named.length > 0,
    row: cited.some((p) => p.kind === "row"),
    body: question.asks.some((ask) => BODY_ASKS.has(ask)),
    role: question.asks.some((ask) => IN_WORDS.has(ask)) ? 1 : roleFit(question.asks, top.passage),
    dense: top.dense,
    far: Math.max(0, FAR - top.dense),
    lead: next === undefined ? LEAD : Math.min(LEAD, (top.score - next.score) / top.score),
  };
}

/** Whether two mentions name one subject otherwise. */
function isOtherName(a: Mention, b: Mention): boolean {
  return a !== b && a.id === b.id && a.text !== b.text;
}

function carriedBy(standing: readonly Standing[]): number {
  const total = standing.reduce((sum, w) => sum + w.idf, 0);
  const held = standing.reduce((sum, w) => sum + w.idf * w.covered, 0);
  return total === 0 ? 0 : (held / total) * standing.length;
}

/** Subjects of the question, wide or narrow, that neither the clauses cited nor the answer speaks of. */
function unheard(
  question: Question,
  around: readonly Passage[],
  said: string,
  { index, matcher, broader }: Knowledge,
): Pick<Bearing, "absent" | "rare"> {
  const have = new Set(around.flatMap((p) => conceptsOf(p, index)));
  const without = (have: ReadonlySet<string>, { id }: ConceptMatch): boolean =>
    !withBroader(id, broader).some((wide) => have.has(wide));
  const missing = question.concepts.filter(
    (c) => !c.nested && c.facet === undefined && SUBJECTS.has(c.kind) && without(have, c),
  );
  if (missing.length === 0) return { absent: false, rare: false };
  const spoken = new Set(matcher.match(said).map((m) => m.id));
  const standing = missing.filter((c) => without(spoken, c)).map((c) => index.concepts.get(c.id)?.length ?? 0);
  return { absent: standing.some((n) => n === 0), rare: standing.some((n) => n <= RARE) };
}

/** How rare a subject is: 1 where no passage has it, 0 where all do. */
function rarity(id: string, { index }: Knowledge): number {
  return rarityOf(id, index) / Math.log(1 + index.entries.length);
}

/** How rare the rarest subject or benefit of the question is that no passage cited has; 0 where they have all. */
function missedOf({ concepts }: Question, cited: readonly Passage[], knowledge: Knowledge): number {
  const have = new Set(cited.flatMap((p) => conceptsOf(p, knowledge.index)));
  const missing = concepts.filter(
    (c) => !c.nested && (SUBJECTS.has(c.kind) || c.kind === "benefit") && !have.has(c.id),
  );
  return Math.max(0, ...missing.map((c) => rarity(c.id, knowledge)));
}

/** Of the passage cited that speaks of least beside the question: the rarest subject that the question doesn't speak of. */
function besidesOf({ concepts }: Question, cited: readonly Passage[], knowledge: Knowledge): number {
  const asked = new Set(concepts.flatMap((c) => withBroader(c.id, knowledge.broader)));
  const besides = cited.map((passage) =>
    Math.max(
      0,
      ...knowledge
        .subjectsIn(passage)
        .filter((id) => !asked.has(id))
        .map((id) => rarity(id, knowledge)),
    ),
  );
  return besides.length === 0 ? 0 : Math.min(...besides);
}

/** The passages that a draft cites; those of a clause or row that is cited as a whole. */
function citedPassages({ statements }: Draft, { passages, byClause }: Knowledge): Passage[] {
  const cited = statements
    .flatMap((s) => s.evidence)
    .flatMap(({ id }) => {
      const passage = passages.get(id);
      return passage === undefined ? (byClause.get(id) ?? []) : [passage];
    });
  return [...new Set(cited)];
}

/** Passages with those that stand beside them in their clause. */
function withNeighbours(cited: readonly Passage[], { byClause }: Knowledge): Passage[] {
  return [...new Set(cited.flatMap((p) => (p.kind === "row" ? [p] : [p, ...(byClause.get(p.clause) ?? [])])))];
}
