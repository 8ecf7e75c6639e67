import type { AskResponse } from "../../src/contract/index.ts";
import { failureText } from "./text.ts";
import type { Scored } from "../score.ts";

/** Every step of one answer: how the question was read, the ranking with its arithmetic, the near misses, the answer. */
export function explainText(scored: Scored, { explain }: AskResponse): string {
  const ranked = (r: NonNullable<typeof explain>["ranking"][number], reason = ""): string =>
    [
      `  ${r.score.toFixed(3)} ${r.passage} ${r.text.slice(0, 60)} ${reason}`,
      `        ${r.parts.map((p) => `${p.name} ${p.value.toFixed(2)}×${p.weight.toFixed(2)}`).join(", ")}`,
    ].join("\n");
  const { given, expected } = scored;
  return [
    "read",
    ...(explain?.reading ?? []).map((r) => `  ${r.aspect}: ${r.value}${r.from === null ? "" : ` ← ${r.from}`}`),
    "ranked",
    ...(explain?.ranking ?? []).map((r) => ranked(r)),
    "near misses",
    ...(explain?.nearMisses ?? []).map((r) => ranked(r, r.reason)),
    "answered",
    ...given.citations.map(
      (c) => `  [${String(c.n)}] ${c.document.number ?? c.document.id} ${c.clause.ref}: ${c.quote}`,
    ),
    ...given.notices.map((n) => `  ${n.code}: ${n.message}`),
    `  gold: ${JSON.stringify(expected.expect)}`,
    `        ${expected.quote}`,
    scored.pass ? `✓ ${given.answer}` : failureText(scored),
  ].join("\n");
}
