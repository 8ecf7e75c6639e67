import { documentOf } from "../gold/gold.ts";
import { numberInEnglish, openLibrary } from "../gold/library.ts";
import type { Operator } from "./operator.ts";
import { prefixed } from "./prefixed.ts";

const library = openLibrary();

const FRAMES = {
  zh: ["根据#，", "按照《#》文件，", "#规定："],
  en: ["Under #, ", "According to document #, ", "# provides: "],
};

/** A document number that nobody issued, and that of a document which doesn't hold the clause. */
export const documentNumber: Operator = (claim, { random }) => {
  const own = new Set(claim.citations.map(documentOf));
  const others = [...library.values()]
    .filter(({ id }) => !own.has(id) && !EDITIONS.has(id))
    .flatMap(({ number }) => number ?? []);
  const letters = random.pick(["渝府办发", "渝府发"]) ?? "";
  const invented = `${letters}〔${2024 + random.int(3)}〕${60 + random.int(400)}号`;
  return [random.pick(others), invented].flatMap((number) => {
    if (number === undefined) return [];
    const written = claim.lang === "zh" ? number : numberInEnglish(number);
    return [prefixed(claim, (random.pick(FRAMES[claim.lang]) ?? "").replace("#", written), number)];
  });
};

/** Editions of one work hold the same clauses: which of them is meant is the matter of another operator. */
const EDITIONS = new Set(["渝府办发-2025-57", "渝府办发-2025-2"]);
