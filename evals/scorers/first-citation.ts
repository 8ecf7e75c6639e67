import { isOf } from "./cites.ts";
import { passUnless, type Scorer } from "./scorer.ts";

/** The first citation is of a gold clause. */
export const firstCitation: Scorer = {
  name: "first_citation",
  strict: false,
  title: "the right clause is cited first",
  titleZh: "首条引用即正确条款",
  score({ expect }, { citations }) {
    if (expect.status === "no_answer" || expect.cites.length === 0) return null;
    const [first] = citations;
    if (first === undefined) return { pass: false, detail: "cites nothing" };
    const right = expect.cites.some((gold) => isOf(first, gold));
    return passUnless(right ? [] : [`cites ${first.document.number ?? first.document.id} ${first.clause.ref} first`]);
  },
};
