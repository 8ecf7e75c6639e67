import { documentOf } from "../gold/gold.ts";
import { onValues } from "./miswrite.ts";

/** How many of a document's other figures are tried at once. */
const TRIED = 4;

/** The figure of another clause of the same document, in the same unit. */
export const neighbour = onValues(({ said }, claim, { gold, random }) => {
  const documents = claim.citations.map(documentOf);
  const others = documents.flatMap(gold.passagesOf).filter((passage) => !claim.citations.includes(passage));
  const figures = others.flatMap(gold.statedIn).filter((other) => other.unit === said.unit && other.kind === said.kind);
  return random
    .shuffled(figures)
    .slice(0, TRIED)
    .map((other) => ({ ...other, bound: said.bound }));
});
