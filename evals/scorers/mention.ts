import { passUnless, type Scorer } from "./scorer.ts";

/** Of each list of words one stands in the answer or its notices, whatever their case. */
export const mention: Scorer = {
  name: "mention",
  strict: true,
  title: "says what must be said",
  titleZh: "该说的都说到",
  score({ expect }, { answer, notices }) {
    if (expect.mention.length === 0) return null;
    const text = [answer, ...notices.map((n) => n.message)].join("\n").toLowerCase();
    const lacking = expect.mention.filter((words) => !words.some((word) => text.includes(word.toLowerCase())));
    return passUnless(lacking.map((words) => `without ${words.join(" / ")}`));
  },
};
