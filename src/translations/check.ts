import { textDigest, type Corpus } from "../domain/corpus.ts";
import { createConceptMatcher } from "../language/concepts.ts";
import { bareNumberFaults } from "./bare-numbers.ts";
import { namelessBodies } from "./body-names.ts";
import { figureDisagreements } from "./figures-agree.ts";
import { nameOf, type Finding, type Translated, type TranslationException, type TranslationFile } from "./finding.ts";
import { leftover } from "./leftover.ts";
import { lengthJudge } from "./length-ratio.ts";
import { lostNumbers, nameKeeper } from "./names-kept.ts";
import { labelTexts, unitsOf, type TranslationUnit } from "./units.ts";

/** What the check works on. */
export interface CheckInput {
  readonly corpus: Corpus;
  readonly files: readonly TranslationFile[];
  readonly exceptions: readonly TranslationException[];
}

/** What it found, and how much it looked at. */
export interface CheckReport {
  readonly units: number;
  readonly translated: number;
  readonly findings: readonly Finding[];
}

const EXCEPTIONS = "translations/exceptions.yaml";

const missing = (units: readonly TranslationUnit[], { translations }: Corpus): Finding[] =>
  units
    .filter(({ zh }) => !translations.has(textDigest(zh)))
    .map((unit) => ({
      check: "complete",
      severity: "error",
      file: unit.document,
      unit: nameOf(unit),
      expected: "a translation",
    }));

/** Entries that translate nothing, or the same text in two ways. */
const ofEntries = (
  units: readonly TranslationUnit[],
  { corpus, files }: Pick<CheckInput, "corpus" | "files">,
): Finding[] => {
  const wanted = new Set([...units.map(({ zh }) => zh), ...labelTexts(corpus.documents)].map(textDigest));
  const earlier = new Map<string, string>();
  return files.flatMap(({ file, entries }) =>
    entries.flatMap(({ zh, en }): Finding[] => {
      const key = textDigest(zh);
      const before = earlier.get(key);
      earlier.set(key, en);
      const told = { severity: "error" as const, file, unit: zh };
      const stale = { ...told, check: "stale" as const, expected: "no entry: no document has this text" };
      const conflict = { ...told, check: "conflict" as const, expected: `one translation, not also “${before ?? ""}”` };
      return [...(wanted.has(key) ? [] : [stale]), ...(before === undefined || before === en ? [] : [conflict])];
    }),
  );
};

type Told = Pick<Finding, "check" | "expected">;

const ofLength = (odd: ReturnType<typeof lengthJudge>, pair: Parameters<typeof odd>[0]): Told[] => {
  const found = odd(pair);
  if (found === null) return [];
  const [least, most, ratio] = [found.least, found.most, found.ratio].map((value) => value.toFixed(1));
  return [{ check: "length", expected: `${least ?? ""} to ${most ?? ""} letters to one, not ${ratio ?? ""}` }];
};

const ofLeftover = (en: string): Told[] => {
  const rest = leftover(en);
  return rest === null ? [] : [{ check: "leftover", expected: `no “${rest}”` }];
};

/** Checks one translation against its Chinese. */
const pairChecker = (
  { corpus, exceptions }: CheckInput,
  pairs: readonly Translated[],
): ((one: Translated) => Finding[]) => {
  const lostNames = nameKeeper(corpus, createConceptMatcher(corpus.terms.concepts, corpus.bodies.bodies));
  const odd = lengthJudge(pairs.map(({ unit, en }) => ({ zh: unit.zh, en })));
  return ({ unit, en, file }) => {
    const { zh, year } = unit;
    const excuses = exceptions.filter((one) => textDigest(one.zh) === textDigest(zh));
    const figures = excuses.flatMap((one) => one.figures);
    const names = excuses.flatMap((one) => one.names);
    const found: Told[] = [
      ...figureDisagreements(zh, en, year, figures),
      ...lostNumbers(zh, en),
      ...bareNumberFaults(zh, en, figures).map((expected): Told => ({ check: "numbers", expected })),
      ...lostNames(zh, en, names),
      ...ofLeftover(en),
      ...(excuses.some(({ length }) => length === "free") ? [] : ofLength(odd, { zh, en })),
    ];
    return found.map(({ check, expected }) => ({
      check,
      severity: check === "terms" ? "warning" : "error",
      file,
      unit: nameOf(unit),
      expected,
    }));
  };
};

/** Exceptions for texts that no document has any more, or whose translation needs none. */
const idleExceptions = (input: CheckInput, pairs: readonly Translated[]): Finding[] => {
  const strict = pairChecker({ ...input, exceptions: [] }, pairs);
  const byText = new Map(pairs.map((pair) => [textDigest(pair.unit.zh), pair] as const));
  const excuses = (zh: string): boolean => {
    const pair = byText.get(textDigest(zh));
    return pair !== undefined && strict(pair).some(({ severity }) => severity === "error");
  };
  return input.exceptions
    .filter(({ zh }) => !excuses(zh))
    .map(({ zh }) => ({
      check: "exception",
      severity: "error",
      file: EXCEPTIONS,
      unit: zh,
      expected: "no entry: it excuses nothing",
    }));
};

/**
 * Checks the English of a corpus against its Chinese: that it is complete; that figures, days, bodies and other
 * numbers agree; that terms are kept, no Chinese is left and lengths are sane; that no entry is stale or given twice.
 *
 * @example checkTranslations({ corpus, files, exceptions: [] }).findings.filter(({ severity }) => severity === "error") // []
 */
export const checkTranslations = (input: CheckInput): CheckReport => {
  const { corpus, files } = input;
  const units = unitsOf(corpus.documents);
  const fileOf = new Map(
    files.flatMap(({ file, entries }) => entries.map(({ zh }) => [textDigest(zh), file] as const)),
  );
  const pairs = units.flatMap((unit): Translated[] => {
    const key = textDigest(unit.zh);
    const en = corpus.translations.get(key);
    return en === undefined ? [] : [{ unit, en, file: fileOf.get(key) ?? unit.document }];
  });
  const findings = [
    ...missing(units, corpus),
    ...namelessBodies(corpus),
    ...pairs.flatMap(pairChecker(input, pairs)),
    ...ofEntries(units, input),
    ...idleExceptions(input, pairs),
  ];
  return { units: units.length, translated: pairs.length, findings };
};
