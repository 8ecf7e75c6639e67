import type { DocumentStatus, NoticeCode, ReasonCode } from "../contract/index.ts";
import { en } from "./messages/en.ts";
import { zhHant } from "./messages/zh-hant.ts";
import { zh } from "./messages/zh.ts";
import type { Failure } from "./turn.ts";

/** Languages of the widget itself. */
export const LOCALES = ["zh", "zh-Hant", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** Every word that the widget says of itself. */
export interface Messages {
  /** For the `lang` attribute. */
  readonly tag: string;
  /** What the language calls itself, and its short sign on the switch. */
  readonly ownName: string;
  readonly sign: string;
  readonly title: string;
  readonly tagline: string;
  readonly open: string;
  readonly close: string;
  readonly clear: string;
  readonly cleared: string;
  readonly language: string;
  readonly conversation: string;
  readonly welcome: string;
  readonly disclaimer: string;
  readonly label: string;
  readonly placeholder: string;
  /** A longer placeholder, where there is room. */
  readonly example: string;
  readonly send: string;
  readonly stop: string;
  readonly options: string;
  readonly asOf: string;
  /** Beside an answer: the day for which it is true. */
  readonly trueOn: (day: string) => string;
  readonly today: string;
  readonly documents: string;
  readonly allDocuments: string;
  readonly someDocuments: (count: number) => string;
  readonly documentsFailed: string;
  readonly waiting: string;
  readonly stopped: string;
  readonly question: string;
  readonly noAnswer: string;
  /** What a screen reader is told once an answer stands. */
  readonly announce: (text: string, sources: number) => string;
  readonly sources: string;
  readonly allSources: (count: number) => string;
  readonly showSource: (n: number) => string;
  /** The place of a clause as people say it, from its machine-readable ref. */
  readonly place: (ref: string) => string;
  readonly validTo: string;
  readonly translation: string;
  readonly openClause: string;
  readonly newTab: string;
  readonly assumption: string;
  readonly rephrase: string;
  readonly missing: string;
  readonly suggestions: string;
  readonly calculation: string;
  readonly given: string;
  readonly rule: string;
  readonly result: string;
  readonly contact: string;
  readonly copy: string;
  readonly copied: string;
  readonly copyFailed: string;
  readonly link: string;
  readonly linkCopied: string;
  readonly print: string;
  readonly retry: string;
  readonly helpful: string;
  readonly notHelpful: string;
  readonly commentLabel: string;
  readonly commentSend: string;
  readonly commentSkip: string;
  readonly thanks: string;
  readonly feedbackFailed: string;
  readonly offline: string;
  readonly seconds: (count: number) => string;
  readonly requestId: string;
  readonly failures: Readonly<Record<Failure["kind"], string>>;
  readonly notices: Readonly<Record<NoticeCode, string>>;
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  readonly status: Readonly<Record<DocumentStatus, string>>;
}

export const MESSAGES: Readonly<Record<Locale, Messages>> = { zh, "zh-Hant": zhHant, en };
