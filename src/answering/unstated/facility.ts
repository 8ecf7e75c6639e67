import { enFacility } from "../../language/en/facility.ts";
import type { Check } from "./check.ts";

/** Whoever asks for a facility's number by its name wants that one's: the evidence has each word of the name. */
export const ofTheFacility: Check = (said, { asks, original }) => {
  if (!asks.includes("contact")) return true;
  const named = [...original.matchAll(enFacility)].map(({ groups }) => (groups?.["own"] ?? "").trim().split(" "));
  return named.every((words) =>
    said.some(({ evidence, text }) => words.every((word) => `${evidence.quoteEn ?? ""}\n${text}`.includes(word))),
  );
};
