import type { Page } from "playwright-core";
import type { Shot } from "./shots.ts";

const WIDTHS = [320, 768, 1440];

/** A document with tables, prints that disagree, and an earlier edition; an interpretation; one that has expired. */
const EDITION = "/documents/渝府办发-2025-57";
const EARLIER = "/documents/渝府办发-2025-2";
const NEWS = "/documents/press-2025-01-14";
const EXPIRED = "/documents/渝府办发-2025-3";

const scrollTo =
  (selector: string) =>
  async (page: Page): Promise<void> => {
    await page.locator(selector).first().scrollIntoViewIfNeeded();
  };

/** Every face that is read rather than asked. */
export const PAGE_SHOTS: readonly Shot[] = [
  { name: "documents", path: "/documents?lang={lang}", widths: WIDTHS, whole: true },
  { name: "documents-narrowed", path: "/documents?kind=plan&lang={lang}", widths: [320, 1440] },
  { name: "documents-none", path: "/documents?q=nothing&lang={lang}", widths: [320, 1440] },
  { name: "document-both", path: `${EDITION}?view=both&lang={lang}`, widths: WIDTHS },
  { name: "document-original", path: `${EDITION}?view=original&lang={lang}`, widths: WIDTHS },
  { name: "document-translation", path: `${EDITION}?view=translation&lang={lang}`, widths: WIDTHS },
  { name: "document-cited", path: `${EDITION}?view=both&lang={lang}#20~2`, widths: WIDTHS },
  {
    name: "document-table",
    path: `${EDITION}?view=both&lang={lang}`,
    widths: WIDTHS,
    prepare: scrollTo("main table"),
  },
  { name: "document-superseded", path: `${EARLIER}?lang={lang}`, widths: WIDTHS },
  { name: "document-expired", path: `${EXPIRED}?lang={lang}`, widths: [320, 1440] },
  { name: "document-news", path: `${NEWS}?lang={lang}`, widths: [320, 1440] },
  { name: "clause", path: `${EDITION}/clauses/18?lang={lang}`, widths: WIDTHS, whole: true },
  { name: "clause-row", path: `${EARLIER}/clauses/annex1%233?lang={lang}`, widths: WIDTHS, whole: true },
  { name: "changes", path: `${EDITION}/changes?since=渝府办发-2025-2&lang={lang}`, widths: WIDTHS },
  {
    name: "changes-all",
    path: `${EDITION}/changes?since=渝府办发-2025-2&lang={lang}`,
    widths: WIDTHS,
    themes: ["light"],
    whole: true,
  },
  { name: "api", path: "/docs?lang={lang}", widths: WIDTHS },
  { name: "api-types", path: "/docs?lang={lang}#type-Citation", widths: [320, 1440] },
  { name: "documents-traditional", path: "/documents?lang=zh-Hant", widths: [320, 1440], langs: ["zh"] },
  { name: "clause-traditional", path: `${EDITION}/clauses/18?lang=zh-Hant`, widths: [320, 1440], langs: ["zh"] },
  { name: "error", path: "/documents/nothing?lang={lang}", widths: WIDTHS },
  ...["document-both", "document-original", "clause", "changes", "documents"].map((name): Shot => {
    const path = {
      "document-both": `${EDITION}?view=both`,
      "document-original": `${EDITION}?view=original`,
      clause: `${EDITION}/clauses/18?`,
      changes: `${EDITION}/changes?since=渝府办发-2025-2`,
      documents: "/documents?",
    }[name];
    return {
      name: `${name}-print`,
      path: `${path ?? ""}&lang={lang}`,
      widths: [800],
      print: true,
      whole: true,
      themes: ["light", "dark"],
    };
  }),
];
