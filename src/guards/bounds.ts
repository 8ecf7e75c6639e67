import type { FigureBound } from "../domain/figure.ts";
import type { Supported } from "./check.ts";

const CEILING: ReadonlySet<FigureBound> = new Set(["max", "under"]);
const FLOOR: ReadonlySet<FigureBound> = new Set(["min", "over"]);
/** Roles that say "at most" without a word for it. */
const CEILING_ROLES: ReadonlySet<string> = new Set(["cap", "yearly_cap"]);

/**
 * Whether a stated bound claims no more than its source. A ceiling is no floor; a bare figure may stand for a bounded
 * one, except that a ceiling may not be stated as a sum that is surely given, nor a bare figure as a floor or ceiling
 * unless its role makes it one.
 *
 * @example boundAgrees("max", { …, bound: "min" }) // false
 */
export function boundAgrees(stated: FigureBound, source: Supported): boolean {
  if (stated === source.bound || stated === "about" || source.bound === "about") return true;
  const ceiling = CEILING.has(source.bound) || CEILING_ROLES.has(source.role ?? "");
  const floor = FLOOR.has(source.bound) || source.role === "threshold";
  if (CEILING.has(stated)) return ceiling;
  if (FLOOR.has(stated)) return floor;
  return !ceiling || source.kind !== "amount";
}
