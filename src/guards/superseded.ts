import { validityOn } from "../editions/index.ts";
import type { Check } from "./check.ts";

/** A document that has been superseded on the day asked about may be cited only where the answer says so. */
export const superseded: Check = ({ evidence }, { documents, day, saysSuperseded }) => {
  if (saysSuperseded) return [];
  const cited = documents.filter((d) => evidence.some((e) => e.document === d.id));
  return cited
    .filter((d) => validityOn(d, documents, day).status === "superseded")
    .map((d) => ({ check: "superseded", text: d.number ?? d.title }));
};
