import type { Figure, FigureRole } from "../../domain/figure.ts";
import type { Ask } from "../../domain/question.ts";

/**
 * How well a figure fills what is asked, 0 (not at all) to 1. Read as: of the figures of one provision, which would a
 * person read out? A cap before a threshold where a sum is asked, the value after a change before the one before it.
 */
type Fit = Readonly<Partial<Record<FigureRole, number>>> & { readonly rest: number };

const MONEY: Fit = {
  cap: 1,
  amount: 1,
  target: 0.9,
  other: 0.7,
  yearly_cap: 0.7,
  limit: 0.8,
  to: 0.9,
  from: 0.4,
  base: 0.2,
  threshold: 0.2,
  rest: 0.5,
};
const YEARLY: Fit = { yearly_cap: 1, cap: 0.45, amount: 0.3, rest: 0.1 };
const RATE: Fit = {
  rate: 1,
  share: 1,
  target: 0.95,
  cap: 0.9,
  limit: 0.9,
  to: 0.9,
  other: 0.8,
  from: 0.4,
  threshold: 0.4,
  base: 0.3,
  rest: 0.5,
};
const COUNT: Fit = {
  target: 1,
  limit: 1,
  amount: 0.9,
  other: 0.85,
  cap: 0.8,
  to: 0.9,
  share: 0.5,
  threshold: 0.6,
  from: 0.4,
  rest: 0.5,
};
const DURATION: Fit = {
  to: 1,
  term: 1,
  limit: 1,
  deadline: 0.9,
  cap: 0.9,
  target: 0.9,
  other: 0.8,
  threshold: 0.5,
  from: 0.4,
  rest: 0.5,
};
const THRESHOLD: Fit = { threshold: 1, limit: 0.5, rest: 0.1 };
const ANY: Fit = {
  target: 1,
  cap: 0.9,
  amount: 0.9,
  rate: 0.9,
  limit: 0.9,
  to: 0.95,
  yearly_cap: 0.7,
  other: 0.8,
  term: 0.8,
  share: 0.8,
  threshold: 0.4,
  from: 0.4,
  base: 0.2,
  rest: 0.5,
};

const byRole = (fit: Fit, role: FigureRole): number => fit[role] ?? fit.rest;

/** How well `figure` answers `ask`. @example fits("money", { kind: "amount", role: "cap", … }) // 1 */
export function fits(ask: Ask, figure: Figure): number {
  const { kind, role } = figure;
  switch (ask) {
    case "money":
      return kind !== "amount" ? 0 : role === "other" && figure.label === null ? 0.2 : byRole(MONEY, role);
    case "most":
      return kind === "amount"
        ? byRole(MONEY, role)
        : role === "limit" || role === "cap"
          ? 0.9
          : role === "term"
            ? 0.6
            : 0;
    case "yearly_money":
      return kind === "amount" ? byRole(YEARLY, role) : kind === "count" && role === "limit" ? 0.8 : 0;
    case "rate":
      return kind === "rate" ? byRole(RATE, role) : 0;
    case "count":
      return kind === "count" ? byRole(COUNT, role) : 0;
    case "threshold":
      return byRole(THRESHOLD, role) * (kind === "date" || kind === "year" ? 0 : 1);
    case "duration":
      return kind === "duration" ? byRole(DURATION, role) : 0;
    case "measure":
      return kind === "measure" ? 1 : 0;
    case "quantity":
      return kind === "year" || kind === "date" || kind === "period" || kind === "time" ? 0 : byRole(ANY, role);
    case "date":
      return kind === "date"
        ? 1
        : kind === "period"
          ? 0.9
          : kind === "duration" && (role === "deadline" || role === "limit")
            ? 0.5
            : 0;
    case "deadline":
      return role === "deadline" ? 1 : kind === "date" || kind === "period" ? 0.8 : 0;
    case "year":
      return kind === "year" || kind === "period" ? 1 : kind === "date" ? 0.6 : 0;
    default:
      return 0;
  }
}

/** The least fit at which a figure may stand as an answer. */
export const FITTING = 0.4;

/** The best fit that any figure of a list has for an ask. */
export function bestFit(ask: Ask, figures: readonly Figure[]): number {
  return figures.reduce((best, figure) => Math.max(best, fits(ask, figure)), 0);
}
