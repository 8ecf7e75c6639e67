import type { Bereft } from "../experiments/without-evidence.ts";
import { FLOOR_NOW, type CurvePoint } from "../experiments/curve.ts";
import { shareOf, type Share, type SplitTally } from "../tally.ts";
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

type Tallies = Readonly<Record<string, SplitTally>>;

const COMPARED = ["status", "figures", "forbidden", "citation", "first_citation", "brevity"];

/** Ours beside a plain search over chunks, set by set, check by check; both languages apart. */
export function peersText(ours: Tallies, theirs: Tallies): string {
  return Object.entries(ours)
    .map(([split, own]) => {
      const other = theirs[split];
      if (other === undefined) return "";
      const line = (name: string, of: (t: SplitTally) => { zh: Share; en: Share } | undefined): string => {
        const cells = [of(own)?.zh, of(other)?.zh, of(own)?.en, of(other)?.en];
        return `  ${name.padEnd(18)}${cells.map((share) => (share === undefined ? "" : shareText(share))).join("")}`;
      };
      const heads = ["zh", "zh, search", "en", "en, search"].map((head) => head.padStart(16)).join("");
      const checks = COMPARED.map((name) => line(name, (t) => t.scorers[name]));
      return [
        `${split}, beside a plain search over chunks`,
        " ".repeat(20) + heads,
        line("all", (t) => t),
        ...checks,
        "",
      ].join("\n");
    })
    .join("\n");
}
