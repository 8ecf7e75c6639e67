export { readFigures } from "./read.ts";
export { readNumbers } from "./numbers.ts";
export type { PlainNumber } from "./numbers.ts";
export { isReferenceWord } from "./lexicon/references.ts";
export { AGE_COUNTER } from "./lexicon/unit.ts";
export { compare, sameQuantity } from "./compare.ts";
export { writeFigure } from "./write.ts";
export type { FigureLanguage } from "./write.ts";
export * from "./arithmetic.ts";
