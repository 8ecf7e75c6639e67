import { readFigures } from "../figures/index.ts";

/** The runs of digits that belong to no quantity: telephone and document numbers, addresses, names. */
const bareNumbers = (text: string): string[] => {
  const figures = readFigures(text);
  return [...text.matchAll(/\d+/g)]
    .filter(({ index }) => !figures.some(({ start, end }) => start <= index && index < end))
    .map(([digits]) => digits);
};

const without = (from: readonly string[], taken: readonly string[]): string[] => {
  const rest = [...taken];
  return from.filter((one) => {
    const at = rest.indexOf(one);
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
};

/**
 * Compares the digits of a Chinese text that are no quantities with those of its translation, in either direction.
 *
 * @param excused digits that aren't compared
 * @example bareNumberFaults("电话：87654321", "telephone: 87654322", []) // ["87654321 as in the Chinese", "no 87654322, …"]
 */
export const bareNumberFaults = (zh: string, en: string, excused: readonly string[]): string[] => {
  const [chinese, english] = [zh, en].map((text) => bareNumbers(text).filter((digits) => !excused.includes(digits)));
  return [
    ...without(chinese ?? [], english ?? []).map((digits) => `${digits} as in the Chinese`),
    ...without(english ?? [], chinese ?? []).map((digits) => `no ${digits}, which the Chinese doesn't have`),
  ];
};
