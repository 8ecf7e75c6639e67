import type { Calculation } from "../../contract/index.ts";
import type { ReadFigure } from "../../domain/figure.ts";
import type { Passage } from "../../domain/passage.ts";
import type { Rule, RuleCondition } from "../../domain/rule.ts";
import { add, writeFigure } from "../../figures/index.ts";
import type { Words } from "../compose/words.ts";
import { answered, type Draft, type Evidence } from "../draft.ts";
import { passageEvidence } from "../evidence.ts";
import type { Candidate } from "../judge.ts";
import { contradicts } from "../judge.ts";
import type { Knowledge } from "../knowledge.ts";
import { facetsIn, type Question } from "../read/read-question.ts";
import { workOut, type Given, type Limits, type Step, type Worked } from "./calculation-steps.ts";

/** How far behind the best topic a rule may lie that is computed with. Range 0 to 1. */
const NEAR = 0.85;

interface Worker {
  readonly passage: Passage;
  readonly rule: Rule;
  readonly worked: Worked;
  readonly given: Given;
}

/**
 * An answer worked out from the asker's own figures by the rule of the clause; null where the question gives no figure
 * that a rule on the topic takes.
 */
export function calculationDraft(question: Question, live: readonly Candidate[], words: Words, knowledge: Knowledge): Draft | null {
  const wanted = question.asks.some((a) => a === "money" || a === "yearly_money" || a === "yesno" || a === "quantity" || a === "threshold" || a === "rate");
  const own = question.figures.filter((f) => !isPremise(f, question.text));
  if (!wanted || own.length === 0) return null;
  const topic = Math.max(0, ...live.map((c) => c.topic));
  const near = live.filter((c) => c.topic >= topic * NEAR && c.passage.kind === "provision");
  const workers = near.flatMap((c) => worker(c.passage, own, question, knowledge) ?? []);
  const [first] = workers;
  if (first === undefined) return null;
  const together = sameGrant(first, workers, own, question, knowledge);
  const best = live[0]?.passage.clause;
  if (first.passage.clause !== best && first.worked.result === null) return null;
  return compose(together, limitsOf(first, knowledge), question, words, knowledge);
}

/** A figure that names a grant ("the award of up to 5 million") rather than the asker's own case. */
function isPremise(figure: ReadFigure, text: string): boolean {
  const before = text.slice(Math.max(0, figure.start - 12), figure.start);
  return /(?:奖励?|补贴?|补助|资助|上限|封顶|给予|最高|up to|award of|cap of|maximum of|grant of|bonus of|subsidy of|support of)\s*$/.test(before);
}

function worker(passage: Passage, own: readonly ReadFigure[], question: Question, knowledge: Knowledge): Worker | null {
  for (const rule of rulesFor(passage, question, knowledge)) {
    const given = givenFor(rule, passage, own, question, knowledge);
    const takes = given.base !== null || given.count !== null || rule.conditions.some((c) => c.threshold !== null && given.measured(c) !== null);
    const computes = rule.rate !== null || rule.amount !== null || rule.cap !== null;
    if (takes && computes) {
      const worked = workOut(rule, given, limitsFor(rule, knowledge));
      if (worked.steps.length > 0) return { passage, rule, worked, given };
    }
  }
  return null;
}

/** The rules of a passage; of a list with sums apart, the member that the question speaks of. */
function rulesFor(passage: Passage, question: Question, knowledge: Knowledge): readonly Rule[] {
  const rules = knowledge.rules.get(passage.id) ?? [];
  if (rules.length < 2) return rules;
  const asked = new Set(question.concepts.filter((c) => !c.nested).map((c) => c.id));
  const hits = (rule: Rule): number =>
    knowledge.matcher.match(rule.member ?? "").filter((m) => !m.nested && asked.has(m.id)).length;
  return [...rules].sort((a, b) => hits(b) - hits(a));
}

function givenFor(rule: Rule, passage: Passage, own: readonly ReadFigure[], question: Question, knowledge: Knowledge): Given {
  const money = own.filter((f) => f.unit === "CNY");
  const threshold = (c: RuleCondition): ReadFigure | undefined =>
    own.find((f) => f.unit === c.threshold?.unit && (f.unit !== "count" || sameCounter(f, passage, c)));
  const used = rule.conditions.map(threshold).filter((f) => f !== undefined && f.unit === "count");
  const counts = own.filter(
    (f) => f.unit === "count" && !used.includes(f) && fitsCase(f, passage, question, knowledge) && isOfGrant(f, passage, question, knowledge),
  );
  const number = (f: ReadFigure | undefined): number | null => (typeof f?.value === "number" ? f.value : null);
  return {
    base: rule.rate === null ? null : number(money[0]),
    rate: number(own.find((f) => f.unit === "%")),
    count: number(counts[0]),
    measured: (c) => {
      const value = number(threshold(c));
      return value !== null && c.threshold?.unit === "count" && roundTrips(passage, question) ? value / 2 : value;
    },
  };
}

/** Measure words for one and the same thing. */
const SAME_COUNTER: readonly ReadonlySet<string>[] = [new Set(["架次", "趟", "班", "班次", "次", "航班"]), new Set(["家", "户", "个"])];

/** Whether a count of the asker's is of the thing that the threshold counts: its measure word, or its size where none is said. */
function sameCounter(figure: ReadFigure, passage: Passage, condition: RuleCondition): boolean {
  const limit = condition.threshold?.value ?? 0;
  const counter = passage.figures.find((f) => f.value === limit && f.unit === "count")?.counter ?? "";
  const own = figure.counter ?? "";
  if (own !== "" && own !== "个" && counter !== "") return own === counter || SAME_COUNTER.some((s) => s.has(own) && s.has(counter));
  return typeof figure.value === "number" && limit >= 10 && figure.value * 10 >= limit;
}

/** Whether what is counted is what the sum is per: the words behind the count stand in the clause or its translation. */
function isOfGrant(figure: ReadFigure, passage: Passage, question: Question, knowledge: Knowledge): boolean {
  const { tokenizer } = knowledge.index;
  const known = new Set([
    ...tokenizer.tokenize(passage.text),
    ...tokenizer.tokenize(knowledge.english(passage.text) ?? ""),
    ...knowledge.matcher.match(passage.text).map((m) => `#${m.id}`),
  ]);
  const behind = stretchOf(figure, question);
  const concepts = knowledge.matcher.match(behind).filter((m) => m.kind !== "generic").map((m) => `#${m.id}`);
  return [...tokenizer.tokenize(behind).slice(1), ...concepts].some((t) => known.has(t)) && !/^[^,;。?]{0,3}(?:问题|部门|方面|questions?)/.test(behind.slice(figure.text.length));
}

/** A count with its own words, up to the next figure. */
function stretchOf(figure: ReadFigure, question: Question): string {
  const next = question.figures.find((f) => f.start > figure.start)?.start ?? question.text.length;
  return question.text.slice(figure.start, Math.min(next, figure.end + 90));
}

/** "往返为1架次": one-way movements of the asker's count half where the clause counts round trips as one. */
function roundTrips(passage: Passage, question: Question): boolean {
  return /往返(?:算|为|计)(?:1|一)/.test(passage.text) && /单程|one-?way/.test(question.text);
}

/** Whether a count's own words, up to the next figure, don't speak of another case than the passage's. */
function fitsCase(figure: ReadFigure, passage: Passage, question: Question, knowledge: Knowledge): boolean {
  return !contradicts(facetsIn(stretchOf(figure, question), knowledge.matcher), passage.facets);
}

function limitsFor(rule: Rule, knowledge: Knowledge): Limits {
  const limits = knowledge.limits.get(rule.passage) ?? [];
  const first = (pick: (r: Rule) => number | undefined): number | null => limits.map(pick).find((v) => v !== undefined) ?? null;
  return { yearlyCap: first((r) => r.yearlyCap?.value), totalCap: first((r) => r.totalCap?.value) };
}

function limitsOf({ rule }: Worker, knowledge: Knowledge): readonly Rule[] {
  return knowledge.limits.get(rule.passage) ?? [];
}

/** Several cases of one grant that the asker has each some of: their sums add up under the common cap. */
function sameGrant(first: Worker, workers: readonly Worker[], own: readonly ReadFigure[], question: Question, knowledge: Knowledge): Worker[] {
  const counts = own.filter((f) => f.unit === "count");
  if (counts.length < 2 || first.passage.group === null || first.given.count === null) return [first];
  const siblings = (knowledge.byClause.get(first.passage.clause) ?? []).filter((p) => p.group === first.passage.group);
  const all = siblings.flatMap((p) => workers.find((w) => w.passage.id === p.id) ?? worker(p, own, question, knowledge) ?? []);
  const counted = all.filter((w) => w.given.count !== null);
  return counted.length > 1 ? counted : [first];
}

function compose(workers: readonly Worker[], limits: readonly Rule[], question: Question, words: Words, knowledge: Knowledge): Draft {
  const { messages } = words;
  const evidence: Evidence[] = workers.map((w) => passageEvidence(w.passage, knowledge));
  for (const rule of limits) {
    const passage = knowledge.passages.get(rule.passage);
    if (passage !== undefined) evidence.push(passageEvidence(passage, knowledge));
  }
  const unmet = workers.flatMap((w) => w.worked.steps).find((s) => s.kind === "not_met");
  const lines = workers.flatMap((w) => w.worked.steps).map((s) => stepText(s, words));
  if (unmet !== undefined) return answered([{ text: messages.sentence(stepText(unmet, words)), evidence }]);
  const needed = workers.flatMap((w) => w.worked.missing);
  if (needed.length > 0) return needs(needed, workers, evidence, words);
  const sums = workers.map((w) => w.worked.result ?? 0);
  const cap = limits.map((r) => r.yearlyCap?.value ?? r.totalCap?.value).find((v) => v !== undefined) ?? null;
  const raw = add(...sums);
  const total = workers.length > 1 && cap !== null ? Math.min(raw, cap) : raw;
  if (workers.length > 1) {
    lines.push(`${sums.map((s) => yuan(s, words)).join(" + ")} = ${yuan(raw, words)}`);
    if (cap !== null) lines.push(raw > cap ? messages.calculation.capped(yuan(raw, words), yuan(cap, words)) : messages.calculation.withinCap(yuan(raw, words), yuan(cap, words)));
  }
  const upTo = workers.some((w) => w.worked.upTo);
  const result = upTo ? messages.calculation.upTo(yuan(total, words)) : messages.calculation.exactly(yuan(total, words));
  const joined = lines.join(words.lang === "zh" ? "；" : "; ");
  return answered(
    [
      { text: messages.sentence(result), evidence },
      ...(joined === "" ? [] : [{ text: messages.sentence(joined), evidence: [] }]),
    ],
    {
      calculation: calculationOf(workers, total, result, lines, question, words),
      notices: [{ code: "calculation", message: messages.notices.calculation() }],
    },
  );
}

function needs(needed: readonly ("base" | "rate")[], workers: readonly Worker[], evidence: readonly Evidence[], words: Words): Draft {
  const base = workers.map((w) => w.rule.rate?.base).find((b) => b !== null && b !== undefined) ?? "";
  const missing = [...new Set(needed)].map(() => words.anyway(base));
  const statement = { text: words.messages.sentence(words.messages.calculation.need(words.messages.list(missing))), evidence };
  return answered([statement], { missing });
}

function stepText(step: Step, words: Words): string {
  const say = words.messages.calculation;
  switch (step.kind) {
    case "not_met":
    case "met": {
      const { condition, given } = step;
      const unit = condition.threshold?.unit ?? "count";
      const value = writeFigure({ kind: unit === "CNY" ? "amount" : "count", value: given, unit, bound: "exact", per: null, counter: "" }, words.lang);
      const required = requirement(condition, words);
      return step.kind === "met" ? say.met(required, value) : say.notMet(required, value);
    }
    case "share":
      return say.share(`${String(step.rate)}%`, yuan(step.base, words), yuan(step.result, words));
    case "rate_of_rate":
      return say.share(`${String(step.rate)}% × ${String(step.share)}%`, yuan(step.base, words), yuan(step.result, words));
    case "rate_cap":
      return `${say.share(`${String(step.rate)}%`, yuan(step.base, words), yuan(step.result, words))}`;
    case "cap":
    case "yearly_cap":
    case "total_cap":
      return step.binds ? say.capped(yuan(step.before, words), yuan(step.cap, words)) : say.withinCap(yuan(step.before, words), yuan(step.cap, words));
    case "at_most":
      return say.need(String(step.most));
    case "times":
      return say.times(String(step.count), yuan(step.each, words), yuan(step.result, words));
  }
}

function requirement(condition: RuleCondition, words: Words): string {
  const { threshold } = condition;
  if (threshold === null) return words.anyway(condition.text);
  const bound = ({ over: "over", at_least: "min", under: "under", at_most: "max" } as const)[threshold.comparison];
  const kind = threshold.unit === "CNY" ? "amount" : threshold.unit === "count" ? "count" : "duration";
  return writeFigure({ kind, value: threshold.value, unit: threshold.unit, bound, per: null, counter: "" }, words.lang, { bound: true });
}

function yuan(value: number, words: Words): string {
  return writeFigure({ kind: "amount", value, unit: "CNY", bound: "exact", per: null }, words.lang);
}

function calculationOf(workers: readonly Worker[], total: number, text: string, lines: readonly string[], question: Question, words: Words): Calculation {
  return {
    inputs: question.figures.flatMap((f) =>
      typeof f.value === "number" ? [{ label: f.text, value: plain(f.value), unit: f.unit, citation: null }] : [],
    ),
    rule: { text: words.anyway(workers[0]?.passage.text ?? ""), citation: 1 },
    steps: lines.map((line) => ({ label: line, expression: line, value: plain(total), unit: "CNY", citation: 1 })),
    result: { value: plain(total), unit: "CNY", text },
  };
}

/** A decimal in plain notation. */
function plain(value: number): string {
  return value.toLocaleString("en-US", { useGrouping: false, maximumFractionDigits: 12 });
}
