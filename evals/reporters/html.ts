import { faultsOf, type Scored } from "../score.ts";
import { written } from "../gold.ts";
import { SCORERS } from "../scorers/index.ts";
import { escape } from "./escape.ts";
import { STYLE } from "./html-style.ts";
import type { Findings } from "./json.ts";
import { shareText } from "./text.ts";

/** The report as one page to read: what was reached, then every case with question, answer, gold and verdict. */
export function htmlReport({ scored, tallies, held, regressions }: Findings): string {
  const sets = Object.entries(tallies).map(([split, t]) =>
    row([split, shareText(t.all), shareText(t.zh), shareText(t.en), shareText(t.coverage), shareText(t.refusal)]),
  );
  const broken = held
    .filter((h) => !h.held)
    .map((h) => `<li>${escape(h.what)}: ${h.reached.toFixed(1)}% &lt; ${String(h.least)}%</li>`);
  const lost = new Set(regressions);
  return `<!doctype html>
<html lang="zh-CN"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>问策 · 评测 Wence evaluation</title><style>${STYLE}</style></head><body>
<h1>问策 · 评测 <small>Wence evaluation</small></h1>
<table><thead>${row(["题集 set", "全对 right", "中文 zh", "英文 en", "可答已答 answered", "不可答已拒 refused"], "th")}</thead><tbody>${sets.join("")}</tbody></table>
${checksTable(tallies)}
${broken.length === 0 ? "<p>各项门槛均达到。All thresholds hold.</p>" : `<p>未达门槛 Thresholds not held:</p><ul class="wrong">${broken.join("")}</ul>`}
<input type="checkbox" id="only"><label for="only">只看有误的 only what is wrong</label>
<main>${scored.map((s) => caseHtml(s, lost.has(s.expected.id))).join("\n")}</main>
</body></html>
`;
}

function checksTable(tallies: Findings["tallies"]): string {
  const splits = Object.entries(tallies);
  const lines = SCORERS.map(({ name, title, titleZh, strict }) =>
    row([
      `${titleZh} ${title}${strict ? "" : " ○"}`,
      ...splits.map(([, t]) => (t.scorers[name] === undefined ? "" : shareText(t.scorers[name].all))),
    ]),
  );
  return `<table><thead>${row(["检查 check（○ 不计入全对 doesn't decide）", ...splits.map(([split]) => split)], "th")}</thead><tbody>${lines.join("")}</tbody></table>`;
}

function row(cells: readonly string[], tag = "td"): string {
  return `<tr>${cells.map((cell) => `<${tag}>${escape(cell.trim())}</${tag}>`).join("")}</tr>`;
}

function caseHtml(scored: Scored, regression: boolean): string {
  const { expected, given, pass } = scored;
  const { id, lang, category, split, asOf, history, question } = expected;
  const asked = [...history, question].map(escape).join(" → ");
  const faults = faultsOf(scored).map((fault) => `<li>${escape(fault)}</li>`);
  return `<article class="${pass ? "right" : "wrong"}" id="${escape(id)}"><header>${pass ? "✓" : "✗"} ${escape(id)} · ${lang} · ${category} · ${split} · ${asOf}${regression ? " · 退步 regression" : ""}</header>
<dl><dt>问题 Question</dt><dd>${asked}</dd><dt>回答 Answer</dt><dd>${given.status === "no_answer" ? "<em>未作答 no answer</em> " : ""}${escape(given.answer)}${citationsHtml(scored)}</dd>
<dt>应有 Gold</dt><dd>${escape(goldText(scored))}<blockquote>${escape(expected.quote)}</blockquote></dd>
${faults.length === 0 ? "" : `<dt>判定 Verdict</dt><dd><ul>${faults.join("")}</ul></dd>`}</dl></article>`;
}

function citationsHtml({ given }: Scored): string {
  const cited = given.citations.map(
    (c) => `<li>[${String(c.n)}] ${escape(`${c.document.number ?? c.document.id} ${c.clause.ref}：${c.quote}`)}</li>`,
  );
  const said = given.notices.map((n) => `<li>${escape(`${n.code}: ${n.message}`)}</li>`);
  return cited.length + said.length === 0 ? "" : `<ul class="cited">${[...cited, ...said].join("")}</ul>`;
}

function goldText({ expected: { expect } }: Scored): string {
  const parts = [
    expect.status === "no_answer" ? "不可答 no answer" : "可答 answered",
    expect.cites.length > 0 && `条款 clause: ${expect.cites.map((c) => `${c.doc} ${c.clause}`).join(" / ")}`,
    expect.figures.length > 0 && `数字 figures: ${expect.figures.map(written).join(", ")}`,
    expect.forbid.length > 0 && `不得有 never: ${expect.forbid.map(written).join(", ")}`,
    expect.mention.length > 0 && `须提及 mentions: ${expect.mention.map((words) => words.join(" / ")).join("; ")}`,
    expect.notices.length > 0 && `提示 notice: ${expect.notices.join(" / ")}`,
  ];
  return parts.filter((part) => part !== false).join("；");
}
