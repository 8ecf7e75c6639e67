import type { Remember } from "./memory.ts";
import { LOCALES, type Locale } from "./messages.ts";

/** How the widget stands on its page: a button that opens a panel, a part of the page, or the page itself. */
export type Mode = "bubble" | "inline" | "page";

/** What the attributes of `<policy-chat>` may say; the script tag says the same as `data-…`. */
export const ATTRIBUTES = [
  "api",
  "heading",
  "launcher",
  "locale",
  "mode",
  "position",
  "remember",
  "theme",
  "z-index",
] as const;
export type Attribute = (typeof ATTRIBUTES)[number];

export interface Settings {
  /** Address of the server, without a slash at its end. */
  readonly api: string;
  readonly mode: Mode;
  /** null is the page's, else the browser's. */
  readonly locale: Locale | null;
  /** null is the product's name. */
  readonly heading: string | null;
  readonly launcher: boolean;
  readonly remember: Remember;
  readonly zIndex: string | null;
}

/** Where this script came from; there the API is too. */
const scriptSource = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : "";

function oneOf<Value extends string>(value: string | null, values: readonly Value[], otherwise: Value): Value {
  return values.find((one) => one === value) ?? otherwise;
}

/** Reads what the attributes say; whatever makes no sense counts as not said. Position and theme are read by the style sheet. */
export function settingsOf(element: Element): Settings {
  const said = (name: Attribute): string | null => element.getAttribute(name);
  const zIndex = said("z-index");
  return {
    api: addressOf(said("api")),
    mode: oneOf(said("mode"), ["bubble", "inline", "page"], "bubble"),
    locale: LOCALES.find((locale) => locale === said("locale")) ?? null,
    heading: said("heading"),
    launcher: said("launcher") !== "hidden",
    remember: oneOf(said("remember"), ["tab", "device", "none"], "tab"),
    zIndex: zIndex !== null && /^-?\d{1,10}$/.test(zIndex) ? zIndex : null,
  };
}

function addressOf(said: string | null): string {
  try {
    return new URL(said ?? (scriptSource || location.href), location.href).origin;
  } catch {
    return location.origin;
  }
}
