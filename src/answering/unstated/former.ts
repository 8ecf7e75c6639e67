import { FIGURE_ASKS } from "../../domain/question.ts";
import { enFormerValue } from "../../language/en/former-value.ts";
import { zhFormerValue } from "../../language/zh/former-value.ts";
import type { Check } from "./check.ts";

const WANTED: readonly RegExp[] = [zhFormerValue, enFormerValue];

/** What something was before it rose or fell isn't told by what it is to be: the evidence states both. */
export const ofTheFormer: Check = (said, { text, asks, numbered, place }, { passages }) => {
  const ofDocument = numbered.former || place.item !== null;
  if (ofDocument || !asks.some((ask) => FIGURE_ASKS.has(ask)) || !WANTED.some((pattern) => pattern.test(text)))
    return true;
  const figures = said.flatMap(({ evidence }) => passages.get(evidence.id)?.figures ?? []);
  return figures.length === 0 || figures.some((f) => f.role === "from");
};
