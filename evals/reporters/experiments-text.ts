import type { Bereft } from "../experiments/without-evidence.ts";
import { FLOOR_NOW, type CurvePoint } from "../experiments/curve.ts";
import { shareOf } from "../tally.ts";
import { shareText } from "./text.ts";

/** What became of the questions whose evidence was taken away, and the answers that were given all the same. */
export function bereftText(bereft: readonly Bereft[], shown: number): string {
  const of = (lang: string): string =>
    shareText(shareOf(bereft.filter((b) => b.expected.lang === lang).map((b) => b.refused))).trim();
  const answered = bereft.filter((b) => !b.refused).slice(0, shown);
  return [
    `without their evidence refused: ${shareText(shareOf(bereft.map((b) => b.refused))).trim()} (zh ${of("zh")}, en ${of("en")})`,
    ...answered.map(
      (b) => `✗ ${b.expected.id} ${b.expected.question}\n    ${b.answer.slice(0, 200)} ← ${b.cites.join("; ")}`,
    ),
    "",
  ].join("\n");
}

/** The curve as a table. */
export function curveText(curve: readonly CurvePoint[]): string {
  const lines = curve.map(
    (p) =>
      `  ${p.floor.toFixed(2)}${p.floor === FLOOR_NOW ? " *" : "  "}${shareText(p.answered)}${shareText(p.refused)}`,
  );
  return [`  floor   answered of answerable, refused of unanswerable (* as it is)`, ...lines, ""].join("\n");
}
