import type { PageLanguage } from "../../page-language.ts";
import type { Messages } from "../messages.ts";
import { en } from "./en.ts";
import { zhHant } from "./zh-hant.ts";
import { zh } from "./zh.ts";

/** The pages' words, by language. */
export const MESSAGES: Readonly<Record<PageLanguage, Messages>> = { zh, "zh-Hant": zhHant, en };
export type { Messages } from "../messages.ts";
