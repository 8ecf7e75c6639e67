import type { Ask } from "../domain/question.ts";
import type { Asked } from "./asked.ts";
import { bearingOf, type Bearing, type Weighing } from "./bearing.ts";
import type { Draft } from "./draft.ts";
import type { Question } from "./read/read-question.ts";

/**
 * Logistic regression on the calibration cases as they are and with their evidence taken away, over the drafts that the
 * other checks let pass. Each weight is per unit of its feature.
 */
const BIAS = -8.75;
const WEIGHTS: Readonly<Record<keyof Bearing, number>> = {
  support: 0.3,
  words: 2.09,
  carried: 0.35,
  absent: -2.62,
  rare: -0.41,
  missed: -2.94,
  besides: -1.83,
  worst: 0.45,
  twice: -1.18,
  otherSubject: -2.44,
  named: 1.16,
  row: 1.42,
  body: 0.26,
  role: 2.3,
  dense: 7.44,
  far: -1.79,
  lead: 3.9,
};

/**
 * The least likelihood at which an answer stands. Range 0 to 1. What is worked out has found a rule for the asker's own
 * figures, and their story around it says little of the rule's words.
 */
const FLOOR = { said: 0.23, worked: 0.1 };

/** What is asked of a document as such, and of people: answered from what they are, whatever the question's words. */
const OF_THE_WHOLE: ReadonlySet<Ask> = new Set<Ask>(["contact", "validity", "issued", "documents"]);

/** Whether a draft's evidence bears out that it answers what is asked; true where there is nothing to tell by. */
export function isBorneOut(draft: Draft, asked: Asked): boolean {
  if (isPlaced(asked.question) || (asked.question.place.taskTable && isOfRow(draft, asked))) return true;
  const likelihood = likelihoodOf(draft, asked);
  return likelihood === null || likelihood >= (draft.calculation === null ? FLOOR.said : FLOOR.worked);
}

/** Whether a question asks for what is known of a document as such, or says where its answer stands: its words tell nothing. */
export function isPlaced({ asks, place }: Question): boolean {
  return asks.some((ask) => OF_THE_WHOLE.has(ask)) || place.item !== null || place.section !== null;
}

/** Share of the question's subjects, by how rare each is, that the row of a table named must have. Range 0 to 1. */
const OF_THE_ROW = 0.85;

/** Whether the best passage is a row that has the question's subjects, and the draft rests on it: "in the table of tasks" says the rest. */
function isOfRow({ statements }: Draft, { live, support }: Asked): boolean {
  const top = live[0]?.passage;
  const rests = statements.some((s) => s.evidence.some((e) => e.id === top?.id || e.id === top?.clause));
  return top?.kind === "row" && rests && (support?.concepts ?? 0) >= OF_THE_ROW;
}

/**
 * How likely a draft's evidence bears out that it answers what is asked. Range 0 to 1; null where there is nothing to tell
 * by.
 */
export function likelihoodOf(draft: Draft, weighing: Weighing): number | null {
  const bearing = bearingOf(draft, weighing);
  return bearing === null ? null : logistic(bearing);
}

function logistic(bearing: Bearing): number {
  const z = FEATURES.reduce((sum, feature) => sum + WEIGHTS[feature] * Number(bearing[feature]), BIAS);
  return 1 / (1 + Math.exp(-z));
}

const FEATURES: readonly (keyof Bearing)[] = [
  "support",
  "words",
  "carried",
  "absent",
  "rare",
  "missed",
  "besides",
  "worst",
  "twice",
  "otherSubject",
  "named",
  "row",
  "body",
  "role",
  "dense",
  "far",
  "lead",
];
