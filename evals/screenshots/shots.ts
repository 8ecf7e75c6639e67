import type { Page } from "playwright-core";

/** A picture to take: a page, what is done on it, and in which forms it is seen. */
export interface Shot {
  readonly name: string;
  /** Path and query; `{lang}` is the picture's language. */
  readonly path: string;
  /** Done once the page has loaded. */
  readonly prepare?: (page: Page, lang: Lang) => Promise<void>;
  readonly widths: readonly number[];
  readonly height?: number;
  /** Default: both. */
  readonly themes?: readonly Theme[];
  /** Default: both. */
  readonly langs?: readonly Lang[];
  /** The whole page, not only what the window shows. */
  readonly whole?: boolean;
  /** As it is printed. */
  readonly print?: boolean;
  /** Without script. */
  readonly scriptless?: boolean;
}

export type Lang = "zh" | "en";
export type Theme = "light" | "dark";
