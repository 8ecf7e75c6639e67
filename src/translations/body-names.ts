import { allClauses } from "../domain/clauses.ts";
import type { Corpus } from "../domain/corpus.ts";
import { bodiesOf } from "../provisions/rows.ts";
import type { Finding } from "./finding.ts";

/** Bodies in charge, of clauses and of table rows, that the base of bodies has no English name for. */
export const namelessBodies = ({ documents, bodies }: Pick<Corpus, "documents" | "bodies">): Finding[] => {
  const known = new Set(bodies.bodies.flatMap((body) => [body.full, body.short, ...body.aliases]));
  const named = documents.flatMap((document) => [
    ...allClauses(document.clauses).flatMap((clause) => clause.bodies.map((body) => ({ unit: clause.id, body }))),
    ...document.tables.flatMap((table) =>
      table.rows.flatMap((row) => bodiesOf(table, row).map((body) => ({ unit: `${document.id}/${row.ref}`, body }))),
    ),
  ]);
  const lost = new Map(named.filter(({ body }) => !known.has(body)).map((one) => [one.body, one.unit]));
  return [...lost].map(([body, unit]) => ({
    check: "complete",
    severity: "error",
    file: "translations/bodies.yaml",
    unit,
    expected: `an English name of ${body}`,
  }));
};
