import axe from "axe-core";
import type { Page } from "playwright-core";

/** WCAG 2.2 to level AA, and what axe's makers hold for good practice. */
const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];

const THEMES = ["light", "dark"] as const;
export const LOCALES = ["zh", "zh-Hant", "en"] as const;
export type Locale = (typeof LOCALES)[number];

/**
 * What axe finds wrong on a page as it stands, in the light and in the dark, as lines: theme, rule, where.
 *
 * @param within a selector, shadow trees included
 */
export async function faults(page: Page, within = "html"): Promise<string[]> {
  if ((await page.evaluate("typeof axe")) === "undefined") await page.evaluate(axe.source);
  const found: string[] = [];
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    found.push(...(await faultsNow(page, within)).map((fault) => `${colorScheme}: ${fault}`));
  }
  return found;
}

async function faultsNow(page: Page, within: string): Promise<string[]> {
  const options = JSON.stringify({ runOnly: RULES, resultTypes: ["violations"] });
  const found: unknown = await page.evaluate(`axe.run(${JSON.stringify(within)}, ${options}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => id + " " + JSON.stringify(target) + " " + failureSummary)))`);
  if (!Array.isArray(found)) throw new Error("faults are a list");
  return found.map(String);
}
