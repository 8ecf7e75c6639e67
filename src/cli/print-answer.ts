import type { AskResponse, Citation, Explain } from "../contract/index.ts";
import { LABELS, type Labels } from "../wording/index.ts";

function citationLines({ n, document, clause, quote, quoteEn, url }: Citation, m: Labels): string[] {
  const name = [document.number ?? document.title, clause.ref, m.status[document.status]].join("  ");
  return [`[${n}] ${name}`, `    ${quote}`, ...(quoteEn === null ? [] : [`    ${quoteEn}`]), `    ${url}`];
}

function reasonLines({ reason }: AskResponse, m: Labels): string[] {
  if (reason === null) return [];
  const { contact } = reason;
  const whom = contact === null ? [] : [`${m.contact}: ${contact.body} ${contact.phone ?? ""}`.trimEnd()];
  return [`${m.reasons[reason.code]}: ${reason.message}`, ...whom];
}

function calculationLines({ calculation }: AskResponse, m: Labels): string[] {
  if (calculation === null) return [];
  const steps = calculation.steps.map((step) => `  ${step.label}: ${step.expression} = ${step.value} ${step.unit}`);
  return [`${m.calculation}: ${calculation.rule.text} [${calculation.rule.citation}]`, ...steps];
}

function explainLines(explain: Explain | undefined): string[] {
  if (explain === undefined) return [];
  return [
    ...explain.reading.map(({ aspect, value, from }) => `${aspect}: ${value}${from === null ? "" : ` <- ${from}`}`),
    ...explain.ranking.map(({ document, ref, score, parts, text }) => {
      const sum = parts.map((part) => `${part.name} ${part.contribution.toFixed(3)}`).join(" + ");
      return `${score.toFixed(3)}  ${document} ${ref}  (${sum})  ${text}`;
    }),
    ...explain.nearMisses.map(
      ({ document, ref, score, reason }) => `x ${score.toFixed(3)}  ${document} ${ref}  ${reason}`,
    ),
  ];
}

/** An answer as plain text for a terminal, in the answer's language; blocks without content are left out. */
export function printAnswer(answer: AskResponse): string {
  const m = LABELS[answer.lang];
  const blocks = [
    [answer.answer],
    answer.assumption === null ? [] : [`${m.assumption}: ${answer.assumption}`],
    reasonLines(answer, m),
    answer.notices.map(({ code, message }) => `! ${m.notices[code]}: ${message}`),
    answer.missing.map((text) => `? ${text}`),
    calculationLines(answer, m),
    answer.citations.flatMap((citation) => citationLines(citation, m)),
    answer.suggestions.map((text) => `> ${text}`),
    explainLines(answer.explain),
  ];
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}
