import { Jieba } from "@node-rs/jieba";
import { dict } from "@node-rs/jieba/dict.js";

let jieba: Jieba | undefined;

/**
 * How much of a question's subject a Chinese word of this sort carries, 0 to 1: names and nouns all of it, verbs some,
 * particles, pronouns, numbers and the rest none. Tags are those of jieba's dictionary (ICTCLAS).
 */
const WEIGHTS: readonly (readonly [RegExp, number])[] = [
  [/^n[rstz]?/, 1],
  [/^(?:vn|an|eng|j|l|i)/, 0.8],
  [/^(?:v|a|b|s)/, 0.35],
];

const HAN = /\p{Script=Han}/u;

/** Weight of each Chinese word of a text as a carrier of its subject. @example subjectWeights("宠物怎么上户口").get("宠物") // 1 */
export function subjectWeights(text: string): Map<string, number> {
  const weights = new Map<string, number>();
  if (!HAN.test(text)) return weights;
  jieba ??= Jieba.withDict(dict);
  for (const { word, tag } of jieba.tag(text, false)) {
    weights.set(word, WEIGHTS.find(([pattern]) => pattern.test(tag))?.[1] ?? 0);
  }
  return weights;
}
