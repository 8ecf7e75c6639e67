import type { MarkerFamily } from "./markers.ts";

/** A numbered clause before its `ref` is known. */
export interface RefNode {
  readonly family: MarkerFamily;
  readonly number: number;
  readonly numeral: string;
  readonly children: readonly RefNode[];
}

/** The part of a `ref` that one number makes. */
function piece(node: RefNode): string {
  switch (node.family) {
    case "han-bracket":
    case "digit-bracket":
    case "circled":
      return `(${node.numeral})`;
    case "part":
      return `第${node.numeral}编`;
    case "chapter":
      return `第${node.numeral}章`;
    default:
      return node.numeral;
  }
}

/**
 * The families whose numbers run straight through a text: they go on across at least two parents without starting
 * anew, or stand outermost. Their own number is how people cite them.
 */
function straightFamilies(roots: readonly RefNode[]): Set<MarkerFamily> {
  const lists = new Map<MarkerFamily, number[][]>();
  const visit = (siblings: readonly RefNode[]): void => {
    for (const family of new Set(siblings.map((node) => node.family))) {
      const run = siblings.filter((node) => node.family === family).map((node) => node.number);
      lists.set(family, [...(lists.get(family) ?? []), run]);
    }
    for (const node of siblings) visit(node.children);
  };
  visit(roots);
  const outermost = new Set(roots.map((root) => root.family));
  return new Set(
    [...lists].flatMap(([family, runs]) => {
      const numbers = runs.flat();
      const rising = numbers.every((n, i) => i === 0 || n > (numbers[i - 1] ?? 0));
      return outermost.has(family) || family === "article" || (runs.length > 1 && rising) ? [family] : [];
    }),
  );
}

/**
 * The `ref` of every node: its own number where its family runs straight through, else its parent's ref and its number.
 * `prefix` is the annex's ("annex2"), "" for the body.
 *
 * @returns refs by node
 */
export function refsOf(roots: readonly RefNode[], prefix: string): Map<RefNode, string> {
  const straight = straightFamilies(roots);
  const refs = new Map<RefNode, string>();
  const visit = (nodes: readonly RefNode[], parent: string): void => {
    for (const node of nodes) {
      const base = straight.has(node.family) ? prefix : parent;
      const own = piece(node);
      const ref = /\d$/.test(base) && /^\d/.test(own) ? `${base}-${own}` : base + own;
      refs.set(node, ref);
      visit(node.children, ref);
    }
  };
  visit(roots, prefix);
  return refs;
}
