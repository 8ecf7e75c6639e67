import type { OriginWords } from "../origin.ts";

export const enOrigin: OriginWords = {
  before: /\b(?:from|left) $/,
  moved:
    /\b(?:mov(?:e|es|ed|ing)|relocat(?:e|es|ed|ing)|bring(?:s|ing)?|transfer(?:s|red|ring)?|shift(?:s|ed|ing)?)\b[^?.]{0,40}\b(?:to|into|here|over)\b|\b(?:one|the other|either) end (?:is |lies )?(?:in|at|of)\b|\btak(?:e|es|ing) off\b/,
};
