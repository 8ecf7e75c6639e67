import type { Figure } from "../../../domain/figure.ts";
import type { Passage } from "../../../domain/passage.ts";
import type { Ask } from "../../../domain/question.ts";
import { says } from "../../../language/calculation-words.ts";
import { statementOf } from "../../compose/texts.ts";
import type { Words } from "../../compose/words.ts";
import { answered, type Draft } from "../../draft.ts";
import { passageEvidence } from "../../evidence.ts";
import type { Candidate } from "../../judge.ts";
import type { Knowledge } from "../../knowledge.ts";
import type { Question } from "../../read/read-question.ts";
import type { OwnFigure } from "./own-figures.ts";
import { sameCounter } from "./given.ts";
import { verdict } from "./say.ts";
import { holds } from "./steps.ts";

/** How far behind the best topic a requirement may lie. Range 0 to 1. */
const NEAR = 0.85;

const SUMS: ReadonlySet<Ask> = new Set<Ask>(["money", "most", "yearly_money"]);

interface Held {
  readonly required: Figure;
  readonly given: number;
  readonly met: boolean;
}

/** Whether the asker's figure meets what a clause requires, outside of any grant: the verdict, then the clause; null where none is asked. */
export function thresholdDraft(
  question: Question,
  own: readonly OwnFigure[],
  live: readonly Candidate[],
  words: Words,
  knowledge: Knowledge,
): Draft | null {
  if (!says("whether", question.text) && !question.asks.includes("yesno")) return null;
  if (says("several", question.text)) return null;
  // "Does a round trip count as one or two?" tells of no number of the asker's.
  if (says("roundTrip", question.text)) return null;
  // "With enough flights, what payment?" takes the requirement as met.
  if (!question.asks.includes("yesno") && question.asks.some((ask) => SUMS.has(ask))) return null;
  const topic = Math.max(0, ...live.map((c) => c.topic));
  for (const { passage } of live.filter(
    (c) => (c.topic >= topic * NEAR || c.passage.clause === live[0]?.passage.clause) && c.passage.kind === "provision",
  )) {
    const held = heldAgainst(passage, own);
    if (held.length === 0) continue;
    const evidence = [passageEvidence(passage, knowledge)];
    const telling = held.some((h) => !h.met) ? held.filter((h) => !h.met) : held;
    const verdicts = telling.map((h) => ({
      text: words.messages.sentence(verdict(h.required, h.given, h.met, words)),
      evidence,
    }));
    return answered([...verdicts, statementOf(passage, words, knowledge)], { verdict: true });
  }
  return null;
}

const BOUNDED: Readonly<Record<Figure["bound"], "at_least" | "at_most" | "over" | "under" | null>> = {
  min: "at_least",
  max: "at_most",
  over: "over",
  under: "under",
  exact: null,
  about: null,
};

/** The requirements of a passage for which the asker gives a value; what closes a list ("…等3家") has no name of its own. */
function heldAgainst(passage: Passage, own: readonly OwnFigure[]): Held[] {
  return passage.figures.flatMap((required): Held[] => {
    const comparison = BOUNDED[required.bound];
    const { value } = required;
    if (
      comparison === null ||
      typeof value !== "number" ||
      (required.role !== "threshold" && required.role !== "limit")
    )
      return [];
    const given = valueFor(required, value, passage, own);
    const listed = passage.text.charAt(required.start - 1) === "等";
    const named = listed ? { ...required, label: null } : required;
    return given === null ? [] : [{ required: named, given, met: holds(given, { comparison, value }) }];
  });
}

/** The asker's value of the same unit; things counted apart ("a hospital and one university") are added up. */
function valueFor(required: Figure, limit: number, passage: Passage, own: readonly OwnFigure[]): number | null {
  const alike = own.filter((o) => o.figure.unit === required.unit);
  if (required.unit !== "count") return alike[0]?.value ?? null;
  const said = alike.filter((o) => !o.implied);
  const counted = said.find((o) => sameCounter(o.figure, passage, limit));
  if (counted !== undefined) return counted.value;
  return alike.length === 0 || limit > SMALL || said.some((o) => o.value > SMALL)
    ? null
    : alike.reduce((sum, o) => sum + o.value, 0);
}

/** A number above this, of whatever it counts, isn't one of a few things named apart. */
const SMALL = 12;
