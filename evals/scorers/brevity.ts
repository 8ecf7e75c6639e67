import { passUnless, type Scorer } from "./scorer.ts";

/** Longest answer in characters; what lists or compares may have three times as many. */
const MOST = { zh: 160, en: 480 } as const;
const LONGER = new Set(["list", "table", "responsibility", "edition", "cross_document", "calculation"]);

/** The answer is short: one has to read it. */
export const brevity: Scorer = {
  name: "brevity",
  strict: false,
  title: "short",
  titleZh: "简短",
  score({ lang, category }, { answer }) {
    const most = MOST[lang] * (LONGER.has(category) ? 3 : 1);
    return passUnless(answer.length <= most ? [] : [`${String(answer.length)} characters`]);
  },
};
