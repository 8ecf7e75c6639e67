import type { Passage } from "../domain/passage.ts";
import type { Ask } from "../domain/question.ts";
import type { Asked } from "./asked.ts";
import { conceptsOf } from "./concepts-of.ts";
import type { Draft } from "./draft.ts";
import { roleFit } from "./judge.ts";
import { supportReader } from "./support.ts";

/** How well what a draft rests on bears out that it answers the very question, and not one beside it. */
export interface Bearing {
  /** Log odds that the best passage supports an answer, as `Support.likelihood` has them. */
  readonly support: number;
  /** Share of the question's subject, word by word, that stands in the clauses cited or in the answer. Range 0 to 1. */
  readonly words: number;
  /** A subject of the question that the term base knows and no passage of any document has. */
  readonly absent: boolean;
  /** A subject that very few passages have, none of them among the clauses cited. */
  readonly rare: boolean;
  /** Bodies are asked for. */
  readonly body: boolean;
  /** How well the best passage fills what is asked. Range 0 to 1. */
  readonly role: number;
  /** How near the question's vector is to the best passage. Range 0 to 1. */
  readonly dense: number;
  /** By what share of its score the best passage leads the next; cut at `LEAD`. */
  readonly lead: number;
}

/** A subject that stands in no more passages than this is rare. */
const RARE = 2;
const LEAD = 0.3;
const BODY_ASKS: ReadonlySet<Ask> = new Set<Ask>(["body", "lead_body", "support_body"]);

/** What the words of a clause may answer, whatever else is asked beside it. */
const IN_WORDS: ReadonlySet<Ask> = new Set<Ask>(["list", "eligibility", "definition", "how"]);

/** Weighs a draft that answers against the question; null where nothing was found to rest it on. */
export function bearingOf(draft: Draft, { question, live, support, knowledge }: Asked): Bearing | null {
  const [top, next] = live;
  if (top === undefined || support === null) return null;
  const { index } = knowledge;
  const cited = citedPassages(draft, knowledge);
  // What is known of a document as a whole rests on its title, which says nothing of what is asked.
  if (cited.every((p) => p.kind === "heading" || p.kind === "meta")) return null;
  const said = draft.statements.map((s) => s.text).join("\n");
  const have = new Set([
    ...cited.flatMap((p) => conceptsOf(p, index)),
    ...knowledge.matcher.match(said).map((m) => m.id),
  ]);
  const without = question.concepts.filter(
    (c) =>
      !c.nested &&
      c.facet === undefined &&
      (c.kind === "content" || c.kind === "programme") &&
      ![c.id, ...(knowledge.broader.get(c.id) ?? [])].some((id) => have.has(id)),
  );
  const standing = without.map((c) => index.concepts.get(c.id)?.length ?? 0);
  return {
    support: Math.log(support.likelihood / (1 - support.likelihood)),
    words: supportReader(question, knowledge).together(cited, said.toLowerCase()),
    absent: standing.some((n) => n === 0),
    rare: standing.some((n) => n <= RARE),
    body: question.asks.some((ask) => BODY_ASKS.has(ask)),
    role: question.asks.some((ask) => IN_WORDS.has(ask)) ? 1 : roleFit(question.asks, top.passage),
    dense: top.dense,
    lead: next === undefined ? LEAD : Math.min(LEAD, (top.score - next.score) / top.score),
  };
}

/**
 * Logistic regression on the calibration cases as they are and with their evidence taken away, over the drafts that the
 * other checks let pass. Each weight is per unit of its feature.
 */
const WEIGHTS = {
  bias: -6.7,
  support: 1.04,
  words: 0.63,
  absent: -1.5,
  rare: -0.65,
  body: 1.03,
  role: 1.47,
  dense: 4.36,
  lead: 1.9,
} as const;

/** The least likelihood at which an answer stands. Range 0 to 1. */
const FLOOR = 0.15;

/** What is asked of a document as such, and of people: answered from what they are, whatever the question's words. */
const OF_THE_WHOLE: ReadonlySet<Ask> = new Set<Ask>(["contact", "validity", "issued", "documents"]);

/** Whether a draft's evidence bears out that it answers what is asked; true where there is nothing to tell by. */
export function isBorneOut(draft: Draft, asked: Asked): boolean {
  const { asks, place } = asked.question;
  if (asks.some((ask) => OF_THE_WHOLE.has(ask)) || place.item !== null || place.section !== null) return true;
  const bearing = bearingOf(draft, asked);
  return bearing === null || likelihoodOf(bearing) >= FLOOR;
}

function likelihoodOf(b: Bearing): number {
  const z =
    WEIGHTS.bias +
    WEIGHTS.support * b.support +
    WEIGHTS.words * b.words +
    WEIGHTS.absent * Number(b.absent) +
    WEIGHTS.rare * Number(b.rare) +
    WEIGHTS.body * Number(b.body) +
    WEIGHTS.role * b.role +
    WEIGHTS.dense * b.dense +
    WEIGHTS.lead * b.lead;
  return 1 / (1 + Math.exp(-z));
}

/** The passages that a draft cites, with those that stand beside them in their clause. */
function citedPassages({ statements }: Draft, { passages, byClause }: Asked["knowledge"]): Passage[] {
  const cited = statements
    .flatMap((s) => s.evidence)
    .flatMap(({ id }) => {
      const passage = passages.get(id);
      if (passage === undefined) return byClause.get(id) ?? [];
      return passage.kind === "row" ? [passage] : [passage, ...(byClause.get(passage.clause) ?? [])];
    });
  return [...new Set(cited)];
}
