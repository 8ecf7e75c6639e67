export { readFigures } from "./read.ts";
export { compare, sameQuantity } from "./compare.ts";
export { writeFigure } from "./write.ts";
export type { FigureLanguage } from "./write.ts";
export * from "./arithmetic.ts";
