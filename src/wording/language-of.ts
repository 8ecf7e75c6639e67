import type { LabelLanguage } from "./labels.ts";

/**
 * The language of ours for a page or browser that names one as `zh-TW` or `en-GB`; null where we speak none of it.
 *
 * @example
 * languageOf("zh-HK") // "zh-Hant"
 */
export function languageOf(tag: string): LabelLanguage | null {
  if (/^zh\b.*\b(hant|tw|hk|mo)\b/i.test(tag)) return "zh-Hant";
  if (/^zh\b/i.test(tag)) return "zh";
  return /^en\b/i.test(tag) ? "en" : null;
}
