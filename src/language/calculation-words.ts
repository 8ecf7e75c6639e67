import { enCalculationWords } from "./en/calculation.ts";
import { zhCalculationWords } from "./zh/calculation.ts";

/** Words by which a language says how figures of a question belong together. Matched over folded text; all linear. */
export interface CalculationWords {
  /** Asks for several sums to be added up. */
  readonly total: RegExp;
  /** Asks for the least that is due. */
  readonly least: RegExp;
  /** Asks whether something is reached, allowed or enough. */
  readonly whether: RegExp;
  /** Asks how far two figures lie apart. */
  readonly difference: RegExp;
  /** Right before a sum that the grant itself states ("the award of up to 5 million"). */
  readonly premiseBefore: RegExp;
  /** Right behind one ("a 5 million award"). */
  readonly premiseBehind: RegExp;
  /** Counts that are no figures elsewhere ("one certificate", "another"): the number word is the first group. Global. */
  readonly counts: RegExp;
  /** What the number words are worth; 1 for those that don't stand here. */
  readonly values: Readonly<Record<string, number>>;
  /** Number words that are mere articles: they count only where they are joined to another count. */
  readonly articles: RegExp;
  /** What joins a count to the one before it; the end of the words between them. */
  readonly joint: RegExp;
  /** Stands alone between two counts of which only one can be so. */
  readonly alternative: RegExp;
  /** Right before a count that goes for each thing named before it ("…各2项"). */
  readonly each: RegExp;
  /** What stands behind holds for all that was counted. */
  readonly all: RegExp;
  /** A length of one year or month said without a numeral ("a full year"), with a group around the unit. */
  readonly spans: RegExp;
  /** Movements one way, where a rule may count a round trip as one. */
  /** Behind a length of time: so much is asked for within it ("一年要飞多少架次"), it is nothing that the asker has. */
  readonly within: RegExp;
  readonly oneWay: RegExp;
  /** Right before a length of time: it is that year or month, however long something lasted. */
  readonly calendar: RegExp;
  /** Asks how often a way there and back counts. */
  readonly roundTrip: RegExp;
  /** Several sums are of several things. */
  readonly apart: RegExp;
  /** A sum is part of another one. */
  readonly part: RegExp;
  /** Asks whether there may be more than one of a thing, which no number of the asker's decides. */
  readonly several: RegExp;
  /** Behind a count: it counts what the asker talks about, not what is granted. */
  readonly aside: RegExp;
  /** Behind a number word: it counts things of the asker's own, as a figure does ("seven of our products"). */
  readonly ofOwn: RegExp;
}

/** The words of both languages: a question may mix them. */
export const CALCULATION_WORDS: readonly CalculationWords[] = [zhCalculationWords, enCalculationWords];

/** Whether a text has one of the words, in either language. */
export function says(kind: Exclude<keyof CalculationWords, "counts" | "values" | "spans">, text: string): boolean {
  return CALCULATION_WORDS.some((words) => words[kind].test(text));
}
