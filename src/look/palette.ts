/** How a face is lit. */
export type Theme = "light" | "dark";

/**
 * Every colour of the faces, by day and by night. Words stand out from their ground by 4.5 to 1 and more, edges of what can
 * be operated by 3 to 1.
 */
export const PALETTE = {
  paper: { light: "#fbfaf7", dark: "#15171a" },
  card: { light: "#ffffff", dark: "#1d2024" },
  ink: { light: "#1d2024", dark: "#e9e6e0" },
  soft: { light: "#565c64", dark: "#a9adb3" },
  line: { light: "#dedad2", dark: "#353940" },
  edge: { light: "#8a8578", dark: "#767c85" },
  accent: { light: "#8f2a1e", dark: "#e08a78" },
  "accent-ink": { light: "#ffffff", dark: "#1b1210" },
  tint: { light: "#f6ede9", dark: "#2c2220" },
  quiet: { light: "#f1efea", dark: "#24282d" },
  link: { light: "#1a4f8b", dark: "#8fbcf0" },
  figure: { light: "#7c2418", dark: "#f0b3a5" },
  mark: { light: "#ffe9a8", dark: "#5b4a12" },
  good: { light: "#1d6b40", dark: "#86d0a3" },
  "good-tint": { light: "#e6f2ea", dark: "#1b2e24" },
  warn: { light: "#7d4b00", dark: "#f0c46c" },
  "warn-tint": { light: "#fdf1d8", dark: "#322813" },
  "warn-line": { light: "#e7bf6a", dark: "#6d5723" },
} as const satisfies Record<string, Record<Theme, string>>;

export type Colour = keyof typeof PALETTE;

/** Names of all colours. */
const COLOURS: readonly Colour[] = Object.keys(PALETTE).filter((name): name is Colour => name in PALETTE);

/**
 * The palette as custom properties.
 *
 * @param write what a property is set to, where that isn't the bare colour
 * @example
 * coloursIn("light") // "color-scheme:light;--_paper:#fbfaf7;…"
 */
export function coloursIn(
  theme: Theme,
  write: (name: Colour, value: string) => string = (_name, value) => value,
): string {
  return `color-scheme:${theme};${COLOURS.map((name) => `--_${name}:${write(name, PALETTE[name][theme])};`).join("")}`;
}
