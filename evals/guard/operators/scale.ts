import { onValues, scaled } from "./miswrite.ts";

const SCALES = { zh: [1e4, 1e-4], en: [1e3, 1e-3] };
const KINDS = new Set(["amount", "count", "measure"]);

/** 万 and 亿, million and billion taken for one another, or left out. */
export const scale = onValues(({ said }, { lang }) =>
  KINDS.has(said.kind) ? SCALES[lang].flatMap((factor) => scaled(said, factor)) : [],
);
