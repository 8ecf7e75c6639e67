import type { Citation } from "../../src/contract/index.ts";
import type { GoldCite } from "../case.ts";

/** Parts of a document without a number: any citation of the document will do. */
const UNNUMBERED = new Set(["*", "preamble", "closing", "contact"]);

/** Whether a citation is of the gold clause. */
export function isOf({ document, clause }: Citation, gold: GoldCite): boolean {
  if (document.number !== gold.doc && document.id !== gold.doc) return false;
  return UNNUMBERED.has(gold.clause) || sameRef(clause.ref, gold.clause);
}

/**
 * Whether two refs name the same clause. A row and its annex stand for each other, and a row's number is enough where
 * the annex is parted into sections.
 *
 * @example sameRef("annex2二#51", "annex2#51") // true
 * @example sameRef("annex1#4", "annex1") // true
 * @example sameRef("annex1#4", "annex1#5") // false
 */
export function sameRef(cited: string, gold: string): boolean {
  if (cited === gold) return true;
  const [a, b] = [annexOf(cited), annexOf(gold)];
  if (a === null || b === null || a.annex !== b.annex) return false;
  const sections = a.section === b.section || a.section === "" || b.section === "";
  return sections && (a.row === b.row || a.row === "" || b.row === "");
}

function annexOf(ref: string): { annex: string; section: string; row: string } | null {
  const [, annex, section = "", row = ""] = /^(annex\d*)([^#\d]*)(?:#(.+))?$/.exec(ref) ?? [];
  return annex === undefined ? null : { annex, section, row };
}
