import type { FiledCase } from "./load-cases.ts";
import { readFigures } from "../src/figures/index.ts";
import { sourceHolds, type Sources } from "./sources.ts";
import { holds, written } from "./gold.ts";

/** What is wrong with the cases themselves. `faults` stop the run; `doubts` are shown. */
export interface Proof {
  readonly faults: readonly string[];
  readonly doubts: readonly string[];
}

/**
 * Cases prove themselves before anything is measured by them: each quote stands in its source, ids are unique, pairs
 * point at each other across the languages. A gold figure that its own quote doesn't hold is doubtful, not wrong: the
 * answer to a calculation or a comparison needn't stand in one clause.
 */
export function proveCases(cases: readonly FiledCase[], sources: Sources): Proof {
  const byId = new Map(cases.map((c) => [c.id, c]));
  const seen = new Set<string>();
  const faults = cases.flatMap((c) => {
    const found = [...quoteFaults(c, sources), ...pairFaults(c, byId)];
    if (seen.has(c.id)) found.push("the id is used twice");
    seen.add(c.id);
    return found.map((fault) => `${c.file} ${c.id}: ${fault}`);
  });
  return { faults, doubts: cases.flatMap(figureDoubts) };
}

function quoteFaults({ source, quote, expect }: FiledCase, sources: Sources): string[] {
  if (source === "") return expect.status === "no_answer" ? [] : ["an answerable case names no source"];
  if (!sources.has(source)) return [`no such source: ${source}`];
  return sourceHolds(sources, quote, source) ? [] : [`the quote doesn't stand in ${source}: ${quote.slice(0, 40)}`];
}

function pairFaults({ id, lang, pair }: FiledCase, byId: ReadonlyMap<string, FiledCase>): string[] {
  if (pair === undefined) return [];
  const other = byId.get(pair);
  if (other === undefined) return [`no such pair: ${pair}`];
  if (other.pair !== id) return [`${pair} isn't paired back`];
  return other.lang === lang ? [`${pair} is in the same language`] : [];
}

/** Where the quote speaks of such a quantity at all, but not of this one. Days need the document's year. */
function figureDoubts({ id, file, category, expect, quote, question }: FiledCase): string[] {
  if (DERIVED.has(category)) return [];
  const figures = [quote, question].flatMap((text) => readFigures(text, { year: 2025 }));
  return expect.figures
    .filter((gold) => gold.unit !== "date" && figures.some((f) => f.unit === gold.unit) && !holds(figures, gold))
    .map((gold) => `${file} ${id}: ${written(gold)} isn't read from the quote ${quote.slice(0, 40)}`);
}

/** What is worked out or put together from several clauses. */
const DERIVED = new Set(["calculation", "edition", "cross_document", "list", "followup"]);
