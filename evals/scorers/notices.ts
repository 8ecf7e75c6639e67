import { passUnless, type Scorer } from "./scorer.ts";

/** One of the gold notices is given. */
export const notices: Scorer = {
  name: "notices",
  strict: true,
  title: "says what the asker must know beside the answer",
  titleZh: "给出应有的提示",
  score({ expect }, given) {
    if (expect.notices.length === 0) return null;
    const right = expect.notices.some((code) => given.notices.some((n) => n.code === code));
    return passUnless(right ? [] : [`without the notice ${expect.notices.join(" / ")}`]);
  },
};
