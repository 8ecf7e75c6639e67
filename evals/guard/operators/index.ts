import { added } from "./added.ts";
import { body } from "./body.ts";
import { bound } from "./bound.ts";
import { clauseNumber } from "./clause-number.ts";
import { currency } from "./currency.ts";
import { dates } from "./dates.ts";
import { digits } from "./digits.ts";
import { documentNumber } from "./document-number.ts";
import { elsewhere } from "./elsewhere.ts";
import { exchanged } from "./exchanged.ts";
import { fullWidthDigits } from "./full-width.ts";
import { neighbour } from "./neighbour.ts";
import type { Operator } from "./operator.ts";
import { per } from "./per.ts";
import { percentagePoints } from "./percentage-points.ts";
import { ranges } from "./ranges.ts";
import { scale } from "./scale.ts";
import { spelled } from "./spelled.ts";
import { split } from "./split.ts";
import { repealed, superseded } from "./superseded.ts";
import { translation } from "./translation.ts";
import { units } from "./units.ts";
import { workingDays } from "./working-days.ts";
import { years } from "./years.ts";
import { zeros } from "./zeros.ts";

/** Every kind of slip but the wrong case, which has a generator of its own. */
export const OPERATORS = {
  scale,
  translation,
  digits,
  zeros,
  neighbour,
  bound,
  units,
  ranges,
  dates,
  years,
  workingDays,
  currency,
  percentagePoints,
  spelled,
  fullWidthDigits,
  split,
  added,
  exchanged,
  per,
  elsewhere,
  clauseNumber,
  documentNumber,
  body,
  superseded,
  repealed,
} satisfies Record<string, Operator>;
