import type { Calculation, DocumentStatus, NoticeCode, ReasonCode } from "../contract/index.ts";
import { en } from "./labels/en.ts";
import { zhHant } from "./labels/zh-hant.ts";
import { zh } from "./labels/zh.ts";

type Unit = Calculation["result"]["unit"];

/** What an answer and its parts are called, wherever they are shown. */
export interface Labels {
  /** For the `lang` attribute. */
  readonly tag: string;
  readonly title: string;
  readonly welcome: string;
  /** The box for questions: its name, a question to go by, its button. */
  readonly label: string;
  readonly example: string;
  readonly send: string;
  /** Before the day for which answers must be true; beside an answer, with the day. */
  readonly asOf: string;
  readonly trueOn: (day: string) => string;
  readonly question: string;
  readonly noAnswer: string;
  readonly assumption: string;
  readonly missing: string;
  /** What an answer rests on; where there is none, what comes nearest. */
  readonly sources: string;
  readonly nearest: string;
  readonly validTo: string;
  readonly translation: string;
  readonly openClause: string;
  readonly suggestions: string;
  readonly calculation: string;
  /** Where a calculation's values come from: the asker, the clause. */
  readonly given: string;
  readonly stated: string;
  readonly rule: string;
  readonly result: string;
  readonly contact: string;
  readonly requestId: string;
  /** The place of a clause as people say it, from its ref. */
  readonly place: (ref: string) => string;
  readonly notices: Readonly<Record<NoticeCode, string>>;
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  readonly status: Readonly<Record<DocumentStatus, string>>;
  /** Units of a calculation's values; those that say nothing beside the value are left out. */
  readonly units: Readonly<Partial<Record<Unit, string>>>;
  /** The smallest of several values, in a calculation's step. */
  readonly least: (values: readonly string[]) => string;
}

/** Languages that answers are given in. */
export type LabelLanguage = "zh" | "zh-Hant" | "en";

export const LABELS: Readonly<Record<LabelLanguage, Labels>> = { zh, "zh-Hant": zhHant, en };
