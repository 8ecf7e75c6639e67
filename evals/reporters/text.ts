import type { PairTally } from "../pairs.ts";
import { faultsOf, type Scored } from "../score.ts";
import { SCORERS } from "../scorers/index.ts";
import type { Share, SplitTally } from "../tally.ts";
import type { Held } from "../thresholds.ts";

/** Tables of one set: languages by category, and check by check. */
export function splitText(split: string, t: SplitTally): string {
  const row = (name: string, zh: Share, en: Share): string => `  ${name.padEnd(18)}${shareText(zh)}${shareText(en)}`;
  const checks = SCORERS.map(({ name, strict, title }) => {
    const share = t.scorers[name];
    return share === undefined
      ? ""
      : `  ${name.padEnd(18)}${shareText(share.zh)}${shareText(share.en)}${strict ? "  " : " ○"} ${title}`;
  });
  return [
    `${split}: ${shareText(t.all).trim()} right in all that decides (○ doesn't decide)`,
    `  ${"".padEnd(18)}${"zh".padStart(16)}${"en".padStart(16)}`,
    row("all", t.zh, t.en),
    ...Object.entries(t.categories).map(([name, c]) => row(name, c.zh, c.en)),
    "",
    ...checks,
    `  refused ${shareText(t.refusal).trim()} of the unanswerable while answering ${shareText(t.coverage).trim()} of the answerable`,
    `  answers have ${String(t.length.zh)} characters in Chinese and ${String(t.length.en)} in English (median)`,
    "",
  ].join("\n");
}

/** @example shareText({ right: 9, of: 10, share: 0.9 }) // "    9/10  90.0%" */
export function shareText({ right, of, share }: Share): string {
  return of === 0
    ? "–".padStart(16)
    : `${String(right)}/${String(of)} ${(100 * share).toFixed(1).padStart(5)}%`.padStart(16);
}

/** How alike the two languages are answered. */
export function pairsText(split: string, { status, figures, clause, alike }: PairTally): string {
  const [s, f, c, a] = [status, figures, clause, alike].map((share) => shareText(share).trim());
  return `${split}, pairs of languages: same status ${s ?? ""}, same figures ${f ?? ""}, a clause in common ${c ?? ""}, all of it ${a ?? ""}\n`;
}

/** One wrong answer in a few lines. */
export function failureText(scored: Scored): string {
  const { expected, given } = scored;
  return [
    `✗ ${expected.id} [${expected.lang} ${expected.category}, ${expected.split}] ${[...expected.history, expected.question].join(" → ")}`,
    ...faultsOf(scored).map((fault) => `    ${fault}`),
    `    ${given.status}: ${given.answer.slice(0, 300)}`,
    "",
  ].join("\n");
}

/** Thresholds that aren't held. */
export function brokenText(held: readonly Held[]): string {
  const broken = held.filter((h) => !h.held);
  const lines = broken.map((h) => `✗ ${h.what}: ${h.reached.toFixed(1)}%, at least ${String(h.least)}% wanted`);
  return [`${String(held.length - broken.length)} of ${String(held.length)} thresholds hold`, ...lines, ""].join("\n");
}

/** How long answers took, in milliseconds. */
export function timesText(ms: readonly number[]): string {
  const sorted = [...ms].sort((a, b) => a - b);
  const [middle = 0, most = 0] = [0.5, 0.95].map((part) => sorted[Math.floor(part * (sorted.length - 1))] ?? 0);
  return `an answer takes ${middle.toFixed(1)} ms (median), ${most.toFixed(1)} ms (95%)\n`;
}
