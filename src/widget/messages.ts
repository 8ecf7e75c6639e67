import type { Labels } from "../wording/index.ts";
import { en } from "./messages/en.ts";
import { zhHant } from "./messages/zh-hant.ts";
import { zh } from "./messages/zh.ts";
import type { Failure } from "./turn.ts";

/** Languages of the widget itself. */
export const LOCALES = ["zh", "zh-Hant", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/** Every word that the widget says: of answers as all faces do, and of itself. */
export interface Messages extends Labels {
  /** What the language calls itself, and its short sign on the switch. */
  readonly ownName: string;
  readonly sign: string;
  readonly tagline: string;
  readonly open: string;
  readonly close: string;
  readonly clear: string;
  readonly cleared: string;
  readonly language: string;
  readonly conversation: string;
  readonly disclaimer: string;
  readonly placeholder: string;
  readonly stop: string;
  readonly options: string;
  readonly today: string;
  readonly documents: string;
  readonly allDocuments: string;
  readonly someDocuments: (count: number) => string;
  readonly documentsFailed: string;
  readonly waiting: string;
  readonly stopped: string;
  /** What a screen reader is told once an answer stands. */
  readonly announce: (text: string, sources: number) => string;
  readonly allSources: (count: number) => string;
  readonly showSource: (n: number) => string;
  readonly newTab: string;
  readonly rephrase: string;
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
  readonly failures: Readonly<Record<Failure["kind"], string>>;
}

export const MESSAGES: Readonly<Record<Locale, Messages>> = { zh, "zh-Hant": zhHant, en };
