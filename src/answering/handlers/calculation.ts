import type { Words } from "../compose/words.ts";
import { statementOf } from "../compose/texts.ts";
import { answered, type Draft, type Evidence, type Statement } from "../draft.ts";
import { passageEvidence } from "../evidence.ts";
import type { Candidate } from "../judge.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Question } from "../read/read-question.ts";
import type { Bill } from "./calculation/bill.ts";
import type { Case } from "./calculation/cases.ts";
import { calculationOf } from "./calculation/contract.ts";
import { billsFor, limitsOf } from "./calculation/grants.ts";
import { ownFigures } from "./calculation/own-figures.ts";
import { caseName, ruleText, stepText, yuan } from "./calculation/say.ts";
import { shareDraft } from "./calculation/shares.ts";
import { thresholdDraft } from "./calculation/thresholds.ts";

/**
 * An answer worked out from the asker's own figures: by the rule of a grant, by a share that a clause lays down, or
 * against what a clause requires; null where nothing takes the figures.
 */
export function calculationDraft(
  question: Question,
  live: readonly Candidate[],
  words: Words,
  knowledge: Knowledge,
): Draft | null {
  const own = ownFigures(question);
  const bills = billsFor(question, own, live, knowledge);
  if (bills.length > 0) return draftOf(bills, words, knowledge);
  return shareDraft(question, own, live, words, knowledge) ?? thresholdDraft(question, own, live, words, knowledge);
}

/** How a bill stands among the others: one of several, and of grants of several clauses. */
interface Beside {
  readonly several: boolean;
  readonly apart: boolean;
}

/** A bill among others: by its clause where they are of several, else by its case. */
function nameOf(first: Case | undefined, apart: boolean, words: Words): string | null {
  if (first === undefined) return null;
  return first.rule.member !== null || !apart
    ? (caseName(first.rule, words) ?? words.heading(first.passage))
    : words.heading(first.passage);
}

/** One bill, or several grants or readings side by side. */
function draftOf(bills: readonly Bill[], words: Words, knowledge: Knowledge): Draft {
  const evidence = bills.map((b) => evidenceOf(b, knowledge));
  const all = [...new Map(evidence.flat().map((e) => [e.id, e])).values()];
  const clauses = new Set(bills.flatMap((b) => b.lines.map((l) => l.case.passage.clause)));
  const beside = { several: bills.length > 1, apart: clauses.size > 1 };
  const statements = bills.flatMap((bill, i) => statementsOf(bill, beside, evidence[i] ?? [], words, knowledge));
  const worked = bills.filter((b) => b.total !== null);
  const [first] = worked;
  const missing = [...new Set(bills.flatMap((b) => b.missing))];
  const asked = missing.map((m) => missingName(m, bills, words));
  const needed =
    asked.length === 0
      ? []
      : [{ text: words.messages.sentence(words.messages.calculation.need(words.messages.list(asked))), evidence: [] }];
  const [unmet] = bills.filter((b) => b.steps.some((s) => s.kind === "not_met"));
  if (first === undefined && unmet !== undefined)
    return answered(statements, {
      calculation: calculationOf(unmet, words.messages.calculation.noSupport(), all, words, knowledge),
    });
  if (first === undefined) return answered([...statements, ...needed], { missing: asked });
  const steps = worked.flatMap((b) => calculationOf(b, "", all, words, knowledge).steps);
  return answered([...statements, ...needed], {
    missing: asked,
    calculation: { ...calculationOf(first, resultText(first, words), all, words, knowledge), steps },
    notices: [
      { code: "calculation", message: words.messages.notices.calculation() },
      ...settled(all, words, knowledge),
    ],
  });
}

/** The words on which people settled how the rules of these passages are read. */
function settled(evidence: readonly Evidence[], words: Words, { corrections }: Knowledge): Draft["notices"] {
  const quotes = evidence.flatMap(({ id }) => (corrections.get(id) ?? []).map((overlay) => overlay.evidence.quote));
  return [...new Set(quotes)].map((quote) => ({
    code: "calculation" as const,
    message: words.messages.notices.settled(quote),
  }));
}

/** Its passages, and those that limit them, in the order of their citations. */
function evidenceOf(bill: Bill, knowledge: Knowledge): Evidence[] {
  const cases = bill.lines.map((l) => l.case);
  const limits = limitsOf(cases, knowledge).flatMap((r) => knowledge.passages.get(r.passage) ?? []);
  return [...new Set([...cases.map((c) => c.passage), ...limits])].map((p) => passageEvidence(p, knowledge));
}

/** The result, the rules in short, the steps; for a condition that isn't met that one, then the clause. */
function statementsOf(
  bill: Bill,
  { several, apart }: Beside,
  evidence: readonly Evidence[],
  words: Words,
  knowledge: Knowledge,
): Statement[] {
  const say = words.messages.calculation;
  const sentence = (text: string, on: readonly Evidence[] = []): Statement => ({
    text: words.messages.sentence(text),
    evidence: on,
  });
  const unmet = bill.steps.find((s) => s.kind === "not_met");
  const passage = knowledge.passages.get(bill.lines[0]?.case.rule.passage ?? "");
  if (unmet !== undefined) {
    const clause = passage === undefined ? [] : [statementOf(passage, words, knowledge)];
    return [sentence(stepText(unmet, words, knowledge), evidence), sentence(say.noSupport()), ...clause];
  }
  const cases = bill.lines.map((l) => l.case);
  const limits = limitsOf(cases, knowledge);
  const rules = cases.map(
    (c, i) =>
      ruleText(c, i === cases.length - 1 ? limits : [], words, cases.length > 1) ?? words.anyway(c.passage.text),
  );
  const lines = bill.steps.map((s) => stepText(s, words, knowledge)).join(words.lang === "zh" ? "；" : "; ");
  const name = several ? nameOf(cases[0], apart, words) : null;
  const result = bill.total === null ? [] : [resultText(bill, words)];
  return [
    ...result.map((text) => sentence(name === null ? text : say.forCase(name, text), evidence)),
    ...rules.map((text) => sentence(text, bill.total === null ? evidence : [])),
    ...(lines === "" ? [] : [sentence(lines)]),
  ];
}

function resultText(bill: Bill, words: Words): string {
  const say = words.messages.calculation;
  return bill.upTo ? say.upTo(yuan(bill.total ?? 0, words)) : say.exactly(yuan(bill.total ?? 0, words));
}

/** What the asker must still say: the base in the clause's own words. */
function missingName(what: "base" | "rate", bills: readonly Bill[], words: Words): string {
  const say = words.messages.calculation;
  if (what === "rate") return say.label("interest");
  const base = bills.flatMap((b) => b.lines.map((l) => l.case.rule.rate?.base ?? null)).find((b) => b !== null);
  return (base === undefined ? null : words.text(base)) ?? say.label("base");
}
