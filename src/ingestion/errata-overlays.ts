import { parse } from "yaml";
import { z } from "zod";
import type { Clause, PolicyDocument } from "../domain/index.ts";

/** A fault of the print that no general rule sees, told by a person. The print's words stay as they are. */
export const ErratumOverlay = z.strictObject({
  /** Id of the document: "某府办发-2024-9". */
  document: z.string().min(1),
  /** Of the clause or row that it stands in: "18", "annex1#4". */
  ref: z.string().min(1),
  /** The words as printed, long enough to stand there once. */
  printed: z.string().min(2),
  meant: z.string().min(1),
  /** Why it is a fault, for people. */
  reason: z.string().min(10),
  /** The words that it rests on, and the source or printing that they stand in. */
  evidence: z.strictObject({ source: z.string().min(1), quote: z.string().min(2) }),
});
export type ErratumOverlay = z.infer<typeof ErratumOverlay>;

const ErratumOverlays = z.strictObject({ overlays: z.array(ErratumOverlay) });

/**
 * Overlays out of the text of a YAML file.
 *
 * @throws where the text is no YAML or has another shape.
 */
export const parseErrata = (yaml: string): readonly ErratumOverlay[] => ErratumOverlays.parse(parse(yaml)).overlays;

const textsOf = (clause: Clause): string[] => [clause.heading ?? "", clause.text];

/** What is printed under a ref: the clauses' own words, or the cells of a row. */
function printedAt(document: PolicyDocument, ref: string): string[] {
  const within = (clauses: readonly Clause[]): string[] =>
    clauses.flatMap((clause) => [...(clause.ref === ref ? textsOf(clause) : []), ...within(clause.children)]);
  const rows = document.tables.flatMap((table) => table.rows.filter((row) => row.ref === ref));
  return [...within(document.clauses), ...rows.flatMap((row) => row.cells.map((cell) => cell.text))];
}

function withOne(document: PolicyDocument, overlay: ErratumOverlay): PolicyDocument {
  const { ref, printed, meant, reason, evidence } = overlay;
  if (!printedAt(document, ref).some((text) => text.includes(printed)))
    throw new RangeError(`erratum for words that aren't printed there: ${document.id} ${ref}, “${printed}”`);
  const told = { ref, printed, meant, reason: `${reason} (${evidence.source}: ${evidence.quote})` };
  const found = document.errata.filter((fault) => fault.ref !== ref || fault.printed !== printed);
  return { ...document, errata: [...found, told] };
}

/**
 * The document with the faults that people told, after those that general rules found; of two for the same words the person's
 * holds. Overlays for other documents are passed over.
 *
 * @throws RangeError for words that aren't printed at the ref.
 */
export const withErrata = (document: PolicyDocument, overlays: readonly ErratumOverlay[]): PolicyDocument =>
  overlays.filter((overlay) => overlay.document === document.id).reduce(withOne, document);
