import { enumerates, listWanted } from "../../language/listed.ts";
import type { Check } from "./check.ts";

/** As many things are named as the question wants named. */
export const enoughListed: Check = (said, { text }) => {
  const wanted = listWanted(text);
  if (wanted === null || new Set(said.map((s) => s.evidence.id)).size >= wanted) return true;
  return said.some((s) => enumerates(s.text, wanted));
};
