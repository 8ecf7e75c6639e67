import { isOf } from "./cites.ts";
import { passUnless, type Scorer } from "./scorer.ts";

/** One of the gold clauses is cited. */
export const citation: Scorer = {
  name: "citation",
  strict: true,
  title: "the right clause is cited",
  titleZh: "引用了正确条款",
  score({ expect }, { citations }) {
    if (expect.status === "no_answer" || expect.cites.length === 0) return null;
    const right = citations.some((cited) => expect.cites.some((gold) => isOf(cited, gold)));
    const cited = citations.map((c) => `${c.document.number ?? c.document.id} ${c.clause.ref}`);
    return passUnless(right ? [] : [`cites ${cited.length === 0 ? "nothing" : cited.join(", ")}`]);
  },
};
