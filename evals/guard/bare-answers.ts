import { figureOf, pairsOf } from "./case-pairs.ts";
import type { Claim, Language } from "./claim.ts";
import { Distinct } from "./distinct.ts";
import { openGold } from "./gold/gold.ts";
import { phrases } from "./notation/index.ts";
import { randomOf, type Random } from "./random.ts";

/** An answer that leaves the case to the question: "最高300万元。" Whether it is true follows from what was asked. */
export interface BareAnswer {
  readonly question: string;
  readonly lang: Language;
  readonly text: string;
  readonly citations: readonly string[];
  readonly asOf: string;
  readonly isTrue: boolean;
  /** The claim that the question was made of. */
  readonly of: string;
}

const ASKED_OF_TIME = { date: "哪一天", duration: "多长时间", period: "哪段时间" };

/** The claim with a question word for its figure and the words of its bound. */
function questionOf(claim: Claim): string | null {
  const found = figureOf(claim);
  if (!found) return null;
  const { start, end, cue, said, counter } = found.figure;
  const front = claim.text.slice(0, Math.min(start, cue?.start ?? start));
  const back = claim.text.slice(Math.max(end, cue?.end ?? end)).replace(/[。.]$/, "");
  if (claim.lang === "en") return `Which figure belongs here: "${front}___${back}"?`;
  const { kind } = said;
  const word = kind === "date" || kind === "duration" || kind === "period" ? ASKED_OF_TIME[kind] : `多少${counter}`;
  return `${front}${word}${back}？`;
}

function bareText(claim: Claim, lang: Language, random: Random): string | null {
  const figure = figureOf(claim)?.figure;
  const phrase = figure && random.pick(phrases(figure.said, lang, figure.counter))?.text;
  if (phrase === undefined) return null;
  return lang === "zh" ? `${phrase}。` : `${(phrase[0] ?? "").toUpperCase()}${phrase.slice(1)}.`;
}

function* answersTo(claim: Claim, other: Claim | null, random: Random): Generator<BareAnswer> {
  const question = questionOf(claim);
  const text = bareText(other ?? claim, claim.lang, random);
  if (question === null || text === null) return;
  const base = { question, text, lang: claim.lang, asOf: claim.asOf, of: claim.id };
  if (other === null) yield { ...base, citations: claim.citations, isTrue: true };
  else
    for (const citations of [other.citations, [...new Set([...claim.citations, ...other.citations])]])
      yield { ...base, citations, isTrue: false };
}

/**
 * Answers of a figure alone, true and false ones mixed, no two alike: to the question for each case its own figure, and that
 * of every other case in the same unit, resting on a clause which states it.
 * @param limit how many at most; without one it goes on for some hundred thousand
 */
export function* bareAnswers(seed: number, limit = Number.POSITIVE_INFINITY): Generator<BareAnswer> {
  const random = randomOf(seed);
  const seen = new Distinct();
  const { cases } = openGold();
  const asked = [...cases.map((claim) => ({ claim, other: null })), ...pairsOf(cases)];
  for (let round = 0, last = 0; round - last <= 3; round++) {
    const before = seen.size;
    for (const { claim, other } of random.shuffled(asked))
      for (const answer of answersTo(claim, other, random)) {
        if (!seen.isNew(`${answer.question}|${answer.citations.join()}|${answer.text}`)) continue;
        yield answer;
        if (seen.size >= limit) return;
      }
    if (seen.size > before) last = round;
  }
}
