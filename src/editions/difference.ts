/** A stretch of two texts: in both, only in the earlier, or only in the later. */
export interface WordChange {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

const WORDS = new Intl.Segmenter("zh", { granularity: "word" });

/**
 * What was taken out and put in, word by word; the stretches of `same` and `removed` make the earlier text, those of
 * `same` and `added` the later one.
 *
 * @example wordChanges("最高5万元", "最高8万元") // same "最高", removed "5", added "8", same "万元"
 */
export function wordChanges(earlier: string, later: string): WordChange[] {
  const a = wordsOf(earlier);
  const b = wordsOf(later);
  const common = commonLengths(a, b);
  const changes: { kind: WordChange["kind"]; text: string }[] = [];
  const put = (kind: WordChange["kind"], text: string): void => {
    const last = changes.at(-1);
    if (last?.kind === kind) last.text += text;
    else changes.push({ kind, text });
  };
  let i = 0;
  let j = 0;
  while (i < a.length || j < b.length) {
    const [left, right] = [a[i], b[j]];
    if (left !== undefined && left === right) {
      put("same", left);
      i += 1;
      j += 1;
    } else if (
      left !== undefined &&
      (right === undefined || lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1))
    ) {
      put("removed", left);
      i += 1;
    } else if (right !== undefined) {
      put("added", right);
      j += 1;
    }
  }
  return changes;
}

/** Share of two texts' words that they have in common, in order: 1 for equal texts, 0 for nothing in common. */
export function similarity(earlier: string, later: string): number {
  const a = wordsOf(earlier);
  const b = wordsOf(later);
  return a.length + b.length === 0 ? 1 : (2 * lengthAt(commonLengths(a, b), 0, 0)) / (a.length + b.length);
}

function wordsOf(text: string): string[] {
  return [...WORDS.segment(text)].map((word) => word.segment);
}

/** `[i][j]`: length of the longest common subsequence of the words from `i` and from `j` on. */
function commonLengths(a: readonly string[], b: readonly string[]): Uint16Array[] {
  const table = Array.from({ length: a.length + 1 }, () => new Uint16Array(b.length + 1));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = table[i];
      if (row)
        row[j] =
          a[i] === b[j]
            ? lengthAt(table, i + 1, j + 1) + 1
            : Math.max(lengthAt(table, i + 1, j), lengthAt(table, i, j + 1));
    }
  return table;
}

function lengthAt(table: readonly Uint16Array[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}
