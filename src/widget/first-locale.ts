import { languageOf } from "../wording/index.ts";
import type { Locale } from "./messages.ts";
import type { Settings } from "./settings.ts";

/**
 * The language to begin in: what was chosen here before, else what the host page says, else the browser. The chat page is
 * written in one language by the server, so that there the page's own always holds.
 *
 * @param chosen what was chosen before, on whatever page of this site
 */
export function firstLocale({ locale, mode }: Pick<Settings, "locale" | "mode">, chosen: Locale | null): Locale {
  const page = locale ?? languageOf(document.documentElement.lang);
  const choice = mode === "page" ? (page ?? chosen) : (chosen ?? page);
  return choice ?? languageOf(navigator.language) ?? "zh";
}
