import { textDigest, type Corpus } from "../domain/corpus.ts";
import { createConceptMatcher } from "../language/concepts.ts";
import { bareNumberFaults } from "./bare-numbers.ts";
import type { CheckInput } from "./check.ts";
import { figureDisagreements } from "./figures-agree.ts";
import { leftover } from "./leftover.ts";
import { lostNumbers, nameKeeper } from "./names-kept.ts";
import { unitsOf, type TranslationUnit } from "./units.ts";

/** Texts that have no English yet. */
export const missingUnits = ({ corpus }: CheckInput): TranslationUnit[] =>
  unitsOf(corpus.documents).filter(({ zh }) => !corpus.translations.has(textDigest(zh)));

/**
 * What is wrong with a draft of one text: a figure, day, number or name that isn't the Chinese's, Chinese left over. []
 * where nothing is.
 *
 * @example checkDraft(input, { zh: "最高300万元", … }, "up to RMB 5 million") // ["“300万元” …", "no “RMB 5 million” …"]
 */
export const checkDraft = ({ corpus }: CheckInput, { zh, year }: TranslationUnit, en: string): string[] => {
  const lostNames = nameKeeper(corpus, createConceptMatcher(corpus.terms.concepts, corpus.bodies.bodies));
  const rest = leftover(en);
  return [
    ...figureDisagreements(zh, en, year, []).map(({ expected }) => expected),
    ...lostNumbers(zh, en).map(({ expected }) => expected),
    ...bareNumberFaults(zh, en, []),
    ...lostNames(zh, en, [])
      .filter(({ check }) => check === "bodies")
      .map(({ expected }) => expected),
    ...(rest === null ? [] : [`no “${rest}”`]),
  ];
};

/** Bodies and terms that stand in some texts, with their English, each once. */
export const namesIn = (texts: readonly string[], { terms, bodies }: Corpus): { zh: string; en: string }[] => {
  const names = [
    ...bodies.bodies.flatMap((body) => [
      { zh: body.full, en: body.fullEn },
      { zh: body.short, en: body.shortEn },
    ]),
    ...terms.concepts.flatMap(({ zh, en }) =>
      zh[0] === undefined || en[0] === undefined ? [] : [{ zh: zh[0], en: en[0] }],
    ),
  ];
  return names
    .filter(({ zh }) => texts.some((text) => text.includes(zh)))
    .map(({ zh, en }) => ({ zh, en: en.replace(/^[=!]/, "") }));
};
