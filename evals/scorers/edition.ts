import { passUnless, type Scorer } from "./scorer.ts";

/** No document that is superseded on the day is cited without saying so; where gold itself lies in it, it may be. */
export const edition: Scorer = {
  name: "edition",
  strict: false,
  title: "no superseded document without a notice",
  titleZh: "不引用已被取代的文件而不提示",
  score({ expect }, { citations, notices }) {
    if (citations.length === 0) return null;
    const said = notices.some((n) => n.code === "superseded");
    const old = citations.filter(({ document }) => document.status === "superseded" && !said);
    const meant = (d: { id: string; number: string | null }): boolean =>
      expect.cites.some((gold) => gold.doc === d.number || gold.doc === d.id);
    return passUnless(
      old.filter((c) => !meant(c.document)).map((c) => `cites the superseded ${c.document.number ?? c.document.id}`),
    );
  },
};
