import type { Figure } from "../../src/domain/index.ts";
import { provisions } from "./documents.ts";

const valueOf = ({ value, min, max }: Figure): string =>
  min === undefined ? String(value) : `${String(min)}..${String(max)}`;

/** `value unit bound role` of every figure of a text that is no bare calendar year, in order. */
export const readIn = (text: string): string[] =>
  provisions(text)
    .flatMap(({ figures }) => figures)
    .filter(({ kind }) => kind !== "year")
    .map((figure) => `${valueOf(figure)} ${figure.unit} ${figure.bound} ${figure.role}`);
