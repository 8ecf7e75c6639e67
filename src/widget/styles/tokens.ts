import { fontsFor } from "../../look/faces.ts";
import { coloursIn, type Colour, type Theme } from "../../look/palette.ts";

/** Colours that a host page may set, as `--policy-chat-…`; nothing else of it comes in. */
const SETTABLE: ReadonlySet<Colour> = new Set(["paper", "card", "ink", "soft", "line", "accent", "accent-ink", "link"]);

const SHADOW: Readonly<Record<Theme, string>> = {
  light: "0 2px 6px rgb(30 25 15 / 8%),0 16px 48px rgb(30 25 15 / 18%)",
  dark: "0 0 0 1px #353940,0 16px 48px rgb(0 0 0 / 60%)",
};

function colours(theme: Theme): string {
  const write = (name: Colour, value: string): string =>
    SETTABLE.has(name) ? `var(--policy-chat-${name},${value})` : value;
  return `${coloursIn(theme, write)}--_shadow:${SHADOW[theme]};`;
}

const MEASURES = "--_radius:var(--policy-chat-radius,12px);--_z:var(--policy-chat-z-index,2147483000);";

/** Every colour, font and measure of the widget. */
export const TOKENS = [
  `:host{${colours("light")}${MEASURES}}`,
  `:host([theme="dark"]){${colours("dark")}}`,
  `@media (prefers-color-scheme:dark){:host(:not([theme="light"])){${colours("dark")}}}`,
  fontsFor(":host", (name, fonts) => `var(--policy-chat-${name},${fonts})`),
].join("");
