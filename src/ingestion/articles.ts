import type { Clause } from "../domain/index.ts";
import { type BookedPiece, type ClauseScope, makeClause } from "./clause-tree.ts";
import { isBlank } from "./lines.ts";
import type { Line } from "./line.ts";
import type { Article } from "./source-list.ts";
import { concat, EMPTY, joinParagraphs, joinWrapped, sliceTraced, type Traced, traceLine } from "./traced.ts";

/** A run of lines between blank ones: what the page shows as one block. */
interface Block {
  readonly lines: readonly Traced[];
  readonly role: "heading" | "speaker" | "text" | "rubric" | "credit";
  /** Last of a range of lines: the column ends here. */
  readonly endsColumn: boolean;
}

export interface BuiltArticle {
  readonly clauses: Clause[];
  readonly pieces: readonly BookedPiece[];
}

const MARKUP = /^(?:#{1,6} |- )|\*\*/g;
const WHOLE_BOLD = /^\*\*[^*]+\*\*\s*$/;
/** "某局副局长张三:" alone on its line. */
const SPEAKER = /^[^，。,；]{4,30}[:：]$/;
const OFFICE = /主任|局长|部长|处长|院长|校长|会长|经理|董事长|书记|委员|秘书长|负责人/;
/** "(记者…采写)", "(上接1版)" */
const RUBRIC = /^(?:【[^】]{1,12}】|[（(](?:上接|下转)[^（()）]{1,8}[）)])$/;
const CREDIT = /^[（(][^（()）]*记者[^（()）]*[）)]$/;

/** One article of a newspaper page as paragraphs `p1`, `p2`…, its headings as sections, speakers with their office. */
export function articleClauses(article: Article, lines: readonly Line[], scope: ClauseScope): BuiltArticle {
  const pieces: BookedPiece[] = [];
  const blocks = mended(article.body.flatMap(([from, to]) => blocksOf(lines.slice(from - 1, to), pieces)));
  const clauses: Clause[] = [];
  let section: Clause | null = null;
  let speaker: Traced | null = null;
  let paragraphs = 0;
  let sections = 0;
  for (const block of blocks) {
    const [first = EMPTY] = block.lines;
    if (block.role === "rubric") pieces.push({ traced: first, as: "dropped: rubric" });
    else if (block.role === "credit") pieces.push({ traced: first, as: "metadata" });
    else if (block.role === "speaker") speaker = first;
    else if (block.role === "heading") {
      sections += 1;
      const heading = block.lines.reduce(joinWrapped);
      section = makeClause(
        { ref: `s${sections}`, kind: "section", label: EMPTY, heading, stop: EMPTY, text: EMPTY },
        scope,
        pieces,
      );
      clauses.push(section);
      speaker = null;
    } else {
      paragraphs += 1;
      const { label, text } = numbered(block);
      const own = { ref: `p${paragraphs}`, kind: "paragraph" as const, heading: null, stop: EMPTY, text };
      const named = {
        label: concat(label, speaker ?? EMPTY),
        speaker: speaker ? speaker.text.replace(/[:：]$/, "") : null,
      };
      const clause = makeClause({ ...own, ...named }, scope, pieces);
      (section?.children ?? clauses).push({ ...clause, label: label.text === "" ? null : label.text });
      speaker = null;
    }
  }
  return { clauses, pieces };
}

/** "1 增长一成": the number of a list's item, parted from its text by a space that tracing leaves out. */
function numbered(block: Block): { label: Traced; text: Traced } {
  const text = joinParagraphs(block.lines);
  const digits = /^\d{1,2}(?=\p{Script=Han})/u.exec(text.text)?.[0].length ?? 0;
  const first = text.offsets[digits - 1];
  const apart = digits > 0 && first !== undefined && text.offsets[digits] !== first + 1;
  return { label: sliceTraced(text, 0, apart ? digits : 0), text: sliceTraced(text, apart ? digits : 0) };
}

function blocksOf(lines: readonly Line[], pieces: BookedPiece[]): Block[] {
  const groups: Line[][] = [[]];
  for (const line of lines) {
    if (isBlank(line)) groups.push([]);
    else groups.at(-1)?.push(line);
  }
  const filled = groups.filter((group) => group.length > 0);
  return filled.map((group, i) => ({ ...blockOf(group, pieces), endsColumn: i === filled.length - 1 }));
}

function blockOf(group: readonly Line[], pieces: BookedPiece[]): Omit<Block, "endsColumn"> {
  const raw = group[0]?.text.trim() ?? "";
  const lines = group.map((line) => withoutMarkup(line, pieces));
  const text = lines[0]?.text ?? "";
  if (/^#{1,6} /.test(raw) || WHOLE_BOLD.test(raw)) return { lines, role: "heading" };
  if (RUBRIC.test(text.replaceAll(" ", ""))) return { lines, role: "rubric" };
  if (CREDIT.test(text)) return { lines, role: "credit" };
  if (lines.length === 1 && SPEAKER.test(text) && OFFICE.test(text)) return { lines, role: "speaker" };
  return { lines, role: "text" };
}

function withoutMarkup(line: Line, pieces: BookedPiece[]): Traced {
  const kept: Traced[] = [];
  let from = 0;
  for (const match of line.text.matchAll(MARKUP)) {
    kept.push(traceLine(part(line, from, match.index)));
    pieces.push({ traced: traceLine(part(line, match.index, match.index + match[0].length)), as: "dropped: markup" });
    from = match.index + match[0].length;
  }
  return concat(...kept, traceLine(part(line, from, line.text.length)));
}

function part(line: Line, start: number, end: number): Line {
  return { ...line, text: line.text.slice(start, end), start: line.start + start, end: line.start + end };
}

/** Paragraphs that a column's end cut in two are made whole: the first half ends without a stop. */
function mended(blocks: readonly Block[]): Block[] {
  const whole: Block[] = [];
  for (const block of blocks) {
    const open = whole.at(-1);
    const last = open?.lines.at(-1);
    if (open?.role === "text" && block.role === "text" && last && block.lines[0] && isCut(last.text, open.endsColumn)) {
      whole[whole.length - 1] = {
        ...block,
        lines: [...open.lines.slice(0, -1), joinWrapped(last, block.lines[0]), ...block.lines.slice(1)],
      };
    } else whole.push(block);
  }
  return whole;
}

function isCut(text: string, endsColumn: boolean): boolean {
  return (endsColumn || /[,，、]/.test(text)) && !/[。！？!?：:；;…—)）]”?$/.test(text);
}

/** What the head of an article holds: the title, and after it subtitle and byline, are metadata; the rest is rubric. */
export function articleHead(article: Article, lines: readonly Line[]): { pieces: BookedPiece[] } {
  const pieces: BookedPiece[] = [];
  const head = article.head.flatMap(([from, to]) => lines.slice(from - 1, to)).filter((line) => !isBlank(line));
  if (head.length === 0) return { pieces };
  const rubrics = head.filter((line) => /^#{1,6} /.test(line.text));
  const plain = head.filter((line) => !rubrics.includes(line));
  const traced = concat(...plain.map((line) => withoutMarkup(line, pieces)));
  const start = traced.text.indexOf(article.title);
  if (start < 0) throw new Error(`${article.id}: the head doesn't hold the title “${article.title}”`);
  for (const rubric of rubrics) pieces.push({ traced: withoutMarkup(rubric, pieces), as: "dropped: rubric" });
  pieces.push({ traced: sliceTraced(traced, 0, start), as: "dropped: rubric" });
  pieces.push({ traced: sliceTraced(traced, start), as: "metadata" });
  return { pieces };
}

/** The day that a report speaks of first, with the year that the source's entry gives. */
export function reportedDay(
  clauses: readonly Clause[],
  year: number | undefined,
): { date: string; at: number; length: number; clause: Clause } | null {
  for (const clause of clauses) {
    const match = /(\d{1,2})月(\d{1,2})日/.exec(clause.text);
    if (!match || year === undefined) continue;
    const date = `${year}-${(match[1] ?? "").padStart(2, "0")}-${(match[2] ?? "").padStart(2, "0")}`;
    return { date, at: match.index, length: match[0].length, clause };
  }
  return null;
}
