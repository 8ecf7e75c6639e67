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

/** What a line by hand says, apart from the roles that it accepts: "80 % min" and ["limit", "share"]. */
const parted = (line: string): readonly [quantity: string, roles: readonly string[]] => {
  const at = line.lastIndexOf(" ");
  return [line.slice(0, at), line.slice(at + 1).split("|")];
};

/** The lines by hand, each with the one of its roles that a reading has; its first where none has. */
export const asRead = (gold: readonly string[], found: readonly string[]): string[] => {
  const left = [...found];
  return gold.map((line) => {
    const [quantity, roles] = parted(line);
    const accepted = roles.map((role) => `${quantity} ${role}`);
    const at = left.findIndex((other) => accepted.includes(other));
    return left.splice(at, at < 0 ? 0 : 1)[0] ?? `${quantity} ${roles[0] ?? ""}`;
  });
};
