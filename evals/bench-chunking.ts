import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { RecursiveCharacterTextSplitter } from "@langchain/textsplitters";
import { openInside } from "./experiments/inside.ts";
import { CHUNK } from "./baselines/peer.ts";
import { figuresIn, numberedItems, type Item } from "./numbered-items.ts";
import { withoutSpace } from "./sources.ts";
import { allClauses } from "../src/domain/clauses.ts";
import type { Clause } from "../src/domain/document.ts";

/**
 * The same five sources cut up by LangChain's splitter and by ours, held against the numbered items of the print
 * (`numbered-items.ts`, which knows nothing of our ingestion): `npm run bench:chunking`.
 */
async function main(): Promise<void> {
  const texts = await readTexts(fileURLToPath(new URL("../corpus/sources", import.meta.url)));
  const items = texts.flatMap(numberedItems);
  const figures = items.flatMap(({ figures }) => figures);
  const { knowledge } = await openInside();
  const clauses = [...knowledge.documents.values()].flatMap((d) => allClauses(d.clauses).map(clauseText));
  const passages = [...knowledge.passages.values()].map((p) => [...p.path, p.inherited, p.text].join(""));
  const ways = [
    { name: "LangChain, its defaults (1000, overlap 200)", cited: await split(texts, {}) },
    { name: "LangChain, set up for Chinese (500, overlap 50)", cited: await split(texts, CHUNK) },
    { name: "ours: clauses cited, passages ranked", cited: clauses, ranked: passages },
  ];
  const lines = ways.map(({ name, cited, ranked = cited }) => {
    const [whole, alone] = keptItems(items, cited.map(withoutSpace));
    const { kept, beside } = keptFigures(items, ranked.map(withoutSpace));
    const counts = `${whole}/${items.length} items whole, ${alone}/${items.length} whole and alone`;
    return `${name.padEnd(48)} ${counts}, ${figures.length - kept}/${figures.length} figures without item or condition, ${beside.toFixed(1)} others beside one`;
  });
  process.stdout.write(`${lines.join("\n")}\n`);
}

async function readTexts(dir: string): Promise<string[]> {
  const names = (await readdir(dir)).filter((name) => name.endsWith(".txt")).sort();
  return Promise.all(names.map((name) => readFile(join(dir, name), "utf8")));
}

async function split(texts: readonly string[], options: object): Promise<string[]> {
  const splitter = new RecursiveCharacterTextSplitter({ chunkSize: 1000, chunkOverlap: 200, ...options });
  return (await Promise.all(texts.map((text) => splitter.splitText(text)))).flat();
}

function clauseText({ label, heading, text, children }: Clause): string {
  return [label, heading, text, ...children.map(clauseText)].join("");
}

/** How many items some unit holds from beginning to end, and how many of these with no other item's heading in it. */
function keptItems(items: readonly Item[], units: readonly string[]): [whole: number, alone: number] {
  const headings = [...new Set(items.map(({ heading }) => heading))]; // Editions share some.
  const holders = items.map(({ heading, end }) => units.filter((unit) => holds(unit, [heading, end])));
  const isAlone = (unit: string): boolean => headings.filter((heading) => unit.includes(heading)).length === 1;
  return [holders.filter((units) => units.length > 0).length, holders.filter((units) => units.some(isAlone)).length];
}

/** The figures that stand in some unit behind their item's and their case's beginnings: how many, and how crowded. */
function keptFigures(
  items: readonly Item[],
  units: readonly string[],
): { readonly kept: number; readonly beside: number } {
  const holders = items.flatMap(({ heading, figures }) =>
    figures.map(({ condition, figure }) => units.filter((unit) => holds(unit, [heading, condition, figure]))),
  );
  const kept = holders.filter((units) => units.length > 0);
  const crowds = kept.map((units) => Math.min(...units.map((unit) => figuresIn(unit).length - 1)));
  return { kept: kept.length, beside: crowds.reduce((sum, n) => sum + n, 0) / Math.max(1, kept.length) };
}

/** Whether the pieces stand in the unit, each at or behind the one before. */
function holds(unit: string, pieces: readonly string[]): boolean {
  let from = 0;
  return pieces.every((piece) => {
    const at = unit.indexOf(piece, from);
    from = at;
    return at >= 0;
  });
}

await main();
