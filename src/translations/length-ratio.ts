/** Texts of one class are alike in how much longer their English is; short names vary more than sentences. */
const CLASSES = [6, 12, 24, 48, Infinity];
/** How many spreads (median absolute deviations, of the logarithm) from the median a translation may lie. */
const REACH = 6;
/** A class whose members are all alike still leaves this much room. */
const LEAST_SPREAD = 0.12;

interface Pair {
  readonly zh: string;
  readonly en: string;
}

/** Numbers are as long in either language. */
const letters = (text: string): number => text.replace(/\P{Letter}/gu, "").length;
const logRatio = ({ zh, en }: Pair): number => Math.log(Math.max(1, letters(en)) / Math.max(1, letters(zh)));
const classOf = ({ zh }: Pair): number => CLASSES.findIndex((limit) => letters(zh) <= limit);

const median = (values: readonly number[]): number =>
  [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

/**
 * Letters of English to one of Chinese that are to be expected, found from the translations themselves.
 * @returns for a pair, null where its ratio is as that of its like, else the ratio and its bounds
 */
export const lengthJudge = (
  pairs: readonly Pair[],
): ((pair: Pair) => { ratio: number; least: number; most: number } | null) => {
  const bounds = CLASSES.map((_, at) => {
    const values = pairs.filter((pair) => classOf(pair) === at).map(logRatio);
    const middle = median(values);
    const spread = Math.max(LEAST_SPREAD, median(values.map((value) => Math.abs(value - middle))));
    return { least: middle - REACH * spread, most: middle + REACH * spread };
  });
  return (pair) => {
    const value = logRatio(pair);
    const { least, most } = bounds[classOf(pair)] ?? { least: value, most: value };
    if (value >= least && value <= most) return null;
    return { ratio: Math.exp(value), least: Math.exp(least), most: Math.exp(most) };
  };
};
