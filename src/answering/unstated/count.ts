import { FIGURE_ASKS, type Ask } from "../../domain/question.ts";
import { alike, countedNouns } from "../read/counted-nouns.ts";
import { says } from "../read/document-questions.ts";
import { countsAnotherSort } from "../../language/zh/measure-words.ts";
import { saysNumber } from "../../language/zh/numeral-counter.ts";
import { frequencyOf } from "../../retrieval/bm25f.ts";
import type { Check } from "./check.ts";

/** What may be asked beside a number of things and is answered by that number. */
const WITH_COUNT: ReadonlySet<Ask> = new Set<Ask>(["count", "threshold", "quantity"]);
/** Whoever asks for these as well may be answered in words. */
const IN_WORDS: ReadonlySet<Ask> = new Set<Ask>(["list", "body", "lead_body", "yesno", "item"]);

/** Where the number of things is asked, and no other figure, the evidence numbers something: a rate or a sum is no answer. */
export const ofTheCount: Check = (said, { asks, text }, { passages }) => {
  const figures = asks.filter((ask) => FIGURE_ASKS.has(ask));
  if (!figures.includes("count") || !figures.every((ask) => WITH_COUNT.has(ask))) return true;
  if (asks.some((ask) => IN_WORDS.has(ask)) || says(text, "whichItem")) return true;
  return said.some(({ evidence }) => {
    const passage = passages.get(evidence.id);
    // What is told of a table or a document as a whole was counted, not read.
    if (passage?.kind !== "provision") return true;
    return passage.figures.some((f) => f.kind === "count") || saysNumber(evidence.quote);
  });
};

/** So many people, beds or machines aren't told by what is counted by the measure words of other things. */
export const ofTheMeasure: Check = (said, { text, lang, asks }, { passages }) => {
  if (lang !== "zh" || !asks.includes("count")) return true;
  const counted = said
    .flatMap(({ evidence }) => passages.get(evidence.id)?.figures ?? [])
    .filter(({ kind }) => kind === "count");
  return counted.length === 0 || counted.some(({ counter = "" }) => !countsAnotherSort(text, counter));
};

/**
 * Where English asks how many there are of something that the documents elsewhere have by its words, the evidence speaks of
 * it, by a word or concept of its name: eight departments are no number of passengers. Chinese nouns aren't told from what is
 * said around them, and aren't held to it.
 */
export const ofTheCounted: Check = (said, { text, lang, asks }, { matcher, index, english, passages }) => {
  if (lang !== "en" || !asks.includes("count") || says(text, "whichItem")) return true;
  // What is told of a table or a document as a whole was counted, not read.
  if (said.some(({ evidence }) => passages.get(evidence.id)?.kind !== "provision")) return true;
  const told = said
    .flatMap((s) => [s.text, s.evidence.quoteEn ?? "", english(s.evidence.quote) ?? ""])
    .join("\n")
    .toLowerCase();
  const words = new Set(index.tokenizer.tokenize(told));
  const ids = new Set(matcher.match(told).map((m) => m.id));
  const spokenOf = (noun: string): boolean => {
    const own = index.tokenizer.tokenize(noun);
    return (
      own.some((word) => words.has(word)) ||
      noun.split(/[ -]/).some((word) => alike(word).some((other) => told.includes(other))) ||
      matcher.match(noun).some((m) => ids.has(m.id)) ||
      own.some((word) => frequencyOf(index.lexical, word) === 0)
    );
  };
  const nouns = countedNouns(text, "en");
  return nouns.length === 0 || nouns.some(spokenOf);
};
