import type { PolicyDocument } from "../domain/index.ts";
import { articleClauses, articleHead, reportedDay } from "./articles.ts";
import type { ClauseScope } from "./clause-tree.ts";
import { errataOf } from "./errata.ts";
import type { Line } from "./line.ts";
import { workName } from "./metadata.ts";
import { printingOf } from "./printings.ts";
import type { ReadDocument } from "./read-document.ts";
import type { Article, Source } from "./source-list.ts";
import { spanOfText } from "./text-span.ts";

/** One article of a newspaper page. `lines` are all lines of the page, blank ones included. */
export function readArticle(article: Article, lines: readonly Line[], source: Source): ReadDocument {
  const scope: ClauseScope = { documentId: article.id, source: source.id, prefix: "" };
  const built = articleClauses(article, lines, scope);
  const all = built.clauses.flatMap((clause) => [clause, ...clause.children]);
  const day = article.kind === "interpretation" ? reportedDay(all, source.year) : null;
  const ranges = [...article.head, ...article.body].map(([from, to]): [number, number] => [
    lines[from - 1]?.start ?? 0,
    lines[to - 1]?.end ?? 0,
  ]);
  const document: PolicyDocument = {
    id: article.id,
    work: workName(article.title),
    number: null,
    title: article.title,
    titleEn: null,
    kind: article.kind,
    issuer: article.issuer,
    issuedOn: day
      ? { date: day.date, span: spanOfText(day.clause, day.at, day.at + day.length) }
      : source.date === null
        ? null
        : { date: source.date, span: null },
    validFrom: null,
    validTo: null,
    event: null,
    deadline: null,
    repeals: [],
    refersTo: [],
    printings: [printingOf(source, { source: source.id, segments: ranges })],
    errata: errataOf(built.clauses, []),
    disagreements: [],
    clauses: built.clauses,
    tables: [],
  };
  return {
    document,
    pieces: [...articleHead(article, lines).pieces, ...built.pieces],
    tableLines: [],
    text: all.map((c) => c.text).join("\n"),
  };
}
