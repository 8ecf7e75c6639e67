import { documentOf, standsIn } from "../gold/gold.ts";
import { openLibrary, refOf } from "../gold/library.ts";
import { han } from "../notation/han.ts";
import type { Operator } from "./operator.ts";
import { prefixed } from "./prefixed.ts";

const library = openLibrary();

const FRAMES = {
  zh: ["根据第#条，", "依照第#项规定，", "第#条规定："],
  en: ["Under item #, ", "According to Article #, ", "Clause # provides: "],
};

/** A clause number that the document doesn't have, and one that it has, of another clause. */
export const clauseNumber: Operator = (claim, { gold, random }) => {
  const [own = ""] = claim.citations;
  const silent = (ref: string): boolean =>
    gold
      .passagesOf(documentOf(own))
      .filter((passage) => refOf(passage) === ref)
      .every((passage) => !claim.figures.some(({ said }) => standsIn(gold, [passage], said)));
  const refs = [...(library.get(documentOf(own))?.refs ?? [])].filter(
    (ref) => /^\d+$/.test(ref) && ref !== refOf(own) && silent(ref),
  );
  const numbers = [random.pick(refs), String(40 + random.int(400))].flatMap((ref) => ref ?? []);
  return numbers.flatMap((number) => {
    const frame = random.pick(FRAMES[claim.lang]) ?? "";
    const written = claim.lang === "zh" && random.next() < 0.5 ? han(Number(number)) : number;
    return [prefixed(claim, frame.replace("#", written), number)];
  });
};
