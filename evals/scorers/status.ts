import { passUnless, type Scorer } from "./scorer.ts";

/** Answered where there is an answer, refused where there is none. */
export const status: Scorer = {
  name: "status",
  strict: true,
  title: "answered or refused, as is right",
  titleZh: "该答则答，该拒则拒",
  score: ({ expect }, given) =>
    passUnless(given.status === expect.status ? [] : [`${given.status}, not ${expect.status}`]),
};
