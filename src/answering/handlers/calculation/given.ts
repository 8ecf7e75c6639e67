import type { ReadFigure } from "../../../domain/figure.ts";
import type { Passage } from "../../../domain/passage.ts";
import type { Rule, RuleCondition } from "../../../domain/rule.ts";
import { says } from "../../../language/calculation-words.ts";
import type { Knowledge } from "../../knowledge.ts";
import type { Question } from "../../read/read-question.ts";
import { termsOf, type Case } from "./cases.ts";
import type { OwnFigure } from "./own-figures.ts";
import type { Given } from "./work-out.ts";

/** What the asker's figures are to a case: base, parts taken off it, rate, values held against thresholds; no count yet. */
export function givenFor(
  { rule, passage }: Case,
  own: readonly OwnFigure[],
  question: Question,
  knowledge: Knowledge,
): Given {
  const money = own.filter((o) => o.figure.unit === "CNY");
  const deducts = rule.rate !== null && deduction(passage, rule) !== null;
  const whole = money.filter((o) => !says("part", o.words));
  const base =
    rule.rate === null ? undefined : baseOf(whole.length > 0 ? whole : money, deducts, rule.rate.base ?? "", knowledge);
  return {
    base: base?.value ?? null,
    deductions:
      deducts && base !== undefined ? money.filter((m) => m !== base && m.value < base.value).map((m) => m.value) : [],
    rate: own.find((o) => o.figure.unit === "%")?.value ?? null,
    count: null,
    measured: (condition) => measured(condition, passage, own, question, knowledge),
  };
}

/** What a clause takes off the base first, as its bracket says it ("扣除政府出资"); null where nothing. */
export function deduction(passage: Passage, rule: Rule): string | null {
  const base = rule.rate?.base ?? null;
  const at = base === null ? -1 : passage.text.indexOf(base);
  const behind = at < 0 ? "" : passage.text.slice(at + (base ?? "").length);
  return /^[（(]((?:扣除|剔除|不含|不包括|减去)[^（()）]{1,40})[)）]/.exec(behind)?.[1] ?? null;
}

/** The sum that a rate is taken of: the largest where the others come off it, else the one that its words name. */
function baseOf(
  money: readonly OwnFigure[],
  deducts: boolean,
  label: string,
  knowledge: Knowledge,
): OwnFigure | undefined {
  return deducts ? [...money].sort((a, b) => b.value - a.value)[0] : nearest(money, label, knowledge);
}

/** Of several sums the one whose own words speak most of what is measured; the first where none does. */
function nearest(money: readonly OwnFigure[], label: string, knowledge: Knowledge): OwnFigure | undefined {
  if (money.length < 2) return money[0];
  const terms = termsOf(label, knowledge);
  const characters = new Set(label);
  const hits = (o: OwnFigure): number =>
    [...termsOf(o.words, knowledge)].filter((t) => terms.has(t)).length +
    A_CHARACTER * [...new Set(o.words)].filter((c) => HAN.test(c) && characters.has(c)).length;
  return [...money].sort((a, b) => hits(b) - hits(a))[0];
}

/** What a shared character counts against a shared word ("投了" for 总投资). Range 0 to 1. */
const A_CHARACTER = 0.2;
const HAN = /\p{Script=Han}/u;

/** The asker's value for a threshold; a movement one way is half of a round trip that counts as one. */
function measured(
  condition: RuleCondition,
  passage: Passage,
  own: readonly OwnFigure[],
  question: Question,
  knowledge: Knowledge,
): number | null {
  const { threshold } = condition;
  if (threshold === null) return null;
  const found = own.filter(
    (o) =>
      o.figure.unit === threshold.unit &&
      !o.implied &&
      (threshold.unit !== "count" || sameCounter(o.figure, passage, threshold.value)),
  );
  const value = (threshold.unit === "CNY" ? nearest(found, threshold.of ?? "", knowledge) : found[0])?.value ?? null;
  return value !== null && threshold.unit === "count" && roundTrips(passage, question) ? value / 2 : value;
}

/** Measure words for one and the same thing. */
const SAME_COUNTER: readonly ReadonlySet<string>[] = [
  new Set(["架次", "趟", "班", "班次", "次", "航班"]),
  new Set(["家", "户", "个"]),
];

/** Whether a count of the asker's is of the thing that the threshold counts: its measure word, or its size where none is said. */
export function sameCounter(figure: ReadFigure, passage: Passage, limit: number): boolean {
  const counter = passage.figures.find((f) => f.value === limit && f.unit === "count")?.counter ?? "";
  const own = figure.counter ?? "";
  if (own !== "" && own !== "个" && counter !== "")
    return own === counter || SAME_COUNTER.some((s) => s.has(own) && s.has(counter));
  return typeof figure.value === "number" && limit >= 10 && figure.value * 10 >= limit;
}

/** "往返为1架次": one-way movements count half where the clause counts round trips as one. */
function roundTrips(passage: Passage, question: Question): boolean {
  return /往返(?:算|为|计)(?:1|一)/.test(passage.text) && says("oneWay", question.text);
}
