/** What a clause's ref says of its place, part by part. */
export type Ref =
  | { readonly kind: "preamble" | "closing" | "contact" }
  | { readonly kind: "paragraph"; readonly number: string }
  | { readonly kind: "annex"; readonly number: string; readonly part: string; readonly row: string | null }
  /** An item whose number runs through the document: "20"; bracketed where the document brackets it: "(五)". */
  | { readonly kind: "item"; readonly number: string; readonly bracketed: boolean }
  /** A section, a bracketed part of it, and an item of that: "三(二)2". */
  | { readonly kind: "section"; readonly number: string; readonly part: string; readonly item: string }
  | { readonly kind: "other"; readonly text: string };

const NUMERAL = "[一二三四五六七八九十百]+";
const PARAGRAPH = /^p(\d+)$/;
const ANNEX = new RegExp(`^annex(\\d*)(${NUMERAL})?(?:#(.+))?$`);
const ITEM = new RegExp(`^(?:(\\d+)|\\((${NUMERAL})\\))$`);
const SECTION = new RegExp(`^(${NUMERAL})(?:\\((${NUMERAL})\\))?(\\d*)$`);

/**
 * Reads a ref.
 *
 * @example
 * readRef("annex2二#51") // { kind: "annex", number: "2", part: "二", row: "51" }
 * readRef("三(二)2") // { kind: "section", number: "三", part: "二", item: "2" }
 */
export function readRef(ref: string): Ref {
  if (ref === "preamble" || ref === "closing" || ref === "contact") return { kind: ref };
  const [, paragraph] = PARAGRAPH.exec(ref) ?? [];
  if (paragraph !== undefined) return { kind: "paragraph", number: paragraph };
  const annex = ANNEX.exec(ref);
  if (annex !== null) return { kind: "annex", number: annex[1] ?? "", part: annex[2] ?? "", row: annex[3] ?? null };
  const item = ITEM.exec(ref);
  if (item !== null) return { kind: "item", number: item[1] ?? item[2] ?? "", bracketed: item[2] !== undefined };
  const [, number, part = "", last = ""] = SECTION.exec(ref) ?? [];
  return number === undefined ? { kind: "other", text: ref } : { kind: "section", number, part, item: last };
}
