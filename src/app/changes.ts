import type { ChangesResponse, ClauseChange } from "../contract/index.ts";
import type { PolicyDocument } from "../domain/document.ts";
import type { Figure } from "../domain/figure.ts";
import { alignEditions, type ClauseChange as Aligned, comparedColumns } from "../editions/index.ts";
import { sameQuantity } from "../figures/index.ts";
import type { Catalogue } from "./catalogue.ts";

/** Clause by clause what `later` made of `earlier`, remembered. */
export type EditionComparison = (earlier: PolicyDocument, later: PolicyDocument) => readonly Aligned[];

/** Compares editions once a pair: it takes tens of milliseconds, and documents don't change within a snapshot. */
export function rememberedComparison(): EditionComparison {
  const known = new Map<string, readonly Aligned[]>();
  return (earlier, later) => {
    const key = `${earlier.id}\n${later.id}`;
    const changes = known.get(key) ?? alignEditions(earlier, later);
    known.set(key, changes);
    return changes;
  };
}

/** What `document` changed against `since`; null where they aren't editions of one work. */
export function changesResponse(
  document: PolicyDocument,
  since: PolicyDocument,
  day: string,
  catalogue: Catalogue,
  compare: EditionComparison,
): ChangesResponse | null {
  if (document.work !== since.work || document.id === since.id) return null;
  return {
    asOf: day,
    document: catalogue.summary(document, day),
    since: catalogue.summary(since, day),
    clauses: compare(since, document).map((change) => clauseChange(change, since, document, catalogue)),
  };
}

const KINDS = { same: "same", reworded: "changed", moved: "moved", added: "added", removed: "removed" } as const;

function clauseChange(
  change: Aligned,
  since: PolicyDocument,
  document: PolicyDocument,
  catalogue: Catalogue,
): ClauseChange {
  return {
    kind: KINDS[change.kind],
    before: editionClause(change.before, since, catalogue),
    after: editionClause(change.after, document, catalogue),
    segments: change.words.map(({ kind, text }) => ({ op: kind, text })),
    columns: columnsOf(change, since, document, catalogue),
    figures: change.kind === "reworded" ? differingFigures(change, since, document, catalogue) : [],
  };
}

/** Headings of a row's cells, the later edition's before the earlier's; null for a clause. */
function columnsOf(
  { before, after }: Aligned,
  since: PolicyDocument,
  document: PolicyDocument,
  { knowledge }: Catalogue,
): ClauseChange["columns"] {
  const id = after === null ? `${since.id}/${before?.ref ?? ""}` : `${document.id}/${after.ref}`;
  const table = knowledge.rows.get(id)?.table;
  if (table === undefined) return null;
  return comparedColumns(table).flatMap((at) => {
    const heading = table.columns[at]?.heading;
    return heading === undefined ? [] : [{ heading, headingEn: knowledge.english(heading) }];
  });
}

function editionClause(
  side: Aligned["before"],
  document: PolicyDocument,
  { knowledge }: Catalogue,
): ClauseChange["before"] {
  if (side === null) return null;
  const id = `${document.id}/${side.ref}`;
  const clause = knowledge.clauses.get(id);
  const passages = (knowledge.byClause.get(id) ?? []).filter((p) => p.kind === "provision");
  const english = passages.map((p) => knowledge.english(p.text));
  const translated = english.length > 0 && english.every((text) => text !== null) ? english.join(" ") : null;
  return {
    id,
    ref: side.ref,
    label: clause?.label ?? null,
    heading: side.heading,
    headingEn: side.heading === null ? null : knowledge.english(side.heading),
    text: side.text,
    textEn: knowledge.english(side.text) ?? translated,
  };
}

/** Figures of the one that the other doesn't have, paired by what they measure, else by kind, in order. */
function differingFigures(
  change: Aligned,
  since: PolicyDocument,
  document: PolicyDocument,
  catalogue: Catalogue,
): ClauseChange["figures"] {
  const before = figuresAt(since, change.before?.ref, catalogue);
  const after = figuresAt(document, change.after?.ref, catalogue);
  const gone = before.filter((f) => !after.some((o) => sameQuantity(f, o)));
  const fresh = after.filter((f) => !before.some((o) => sameQuantity(f, o)));
  const pairs = gone.map((figure) => {
    const at = fresh.findIndex((o) => o.kind === figure.kind && (o.label === figure.label || o.role === figure.role));
    const [partner] = at < 0 ? [] : fresh.splice(at, 1);
    return { label: figure.label ?? partner?.label ?? null, before: figure.text, after: partner?.text ?? null };
  });
  return [...pairs, ...fresh.map((figure) => ({ label: figure.label, before: null, after: figure.text }))];
}

function figuresAt(document: PolicyDocument, ref: string | undefined, { knowledge }: Catalogue): Figure[] {
  const id = `${document.id}/${ref ?? ""}`;
  const row = knowledge.passages.get(id);
  return row === undefined ? (knowledge.byClause.get(id) ?? []).flatMap((p) => p.figures) : row.figures;
}
