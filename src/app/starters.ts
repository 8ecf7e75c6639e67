import type { Lang, StarterGroup } from "../contract/index.ts";
import type { Starters } from "../stores/starters-file.ts";
import { toTraditional } from "./script.ts";

/** The starting questions in one language. */
export function startersIn(lang: Lang, starters: Starters): StarterGroup[] {
  if (lang === "en") return starters.map(({ audience, en }) => ({ audience: audience.en, questions: en }));
  const inChinese = starters.map(({ audience, zh }) => ({ audience: audience.zh, questions: zh }));
  if (lang === "zh") return inChinese;
  return inChinese.map(({ audience, questions }) => ({
    audience: toTraditional(audience),
    questions: questions.map(toTraditional),
  }));
}
