import { z } from "zod";
import type { TableView } from "../../contract/index.ts";
import type { PageLanguage } from "../page-language.ts";

/** Which languages of a document are shown. */
export const DocumentView = z.enum(["both", "original", "translation"]);
export type DocumentView = z.infer<typeof DocumentView>;

/** How a document is being read: every clause and table of the page is rendered with it. */
export interface Reading {
  readonly view: DocumentView;
  readonly lang: PageLanguage;
  /** Words to mark wherever they stand; "" for none. */
  readonly quote: string;
  readonly tables: readonly TableView[];
}
