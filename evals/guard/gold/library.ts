import { readdirSync, readFileSync } from "node:fs";
import { allClauses } from "../../../src/domain/clauses.ts";
import { PolicyDocument } from "../../../src/domain/document.ts";

/** Of a document what references to it may get wrong. */
export interface Volume {
  readonly id: string;
  readonly number: string | null;
  /** Refs of its clauses. */
  readonly refs: ReadonlySet<string>;
  /** All its characters, to tell what it doesn't mention. */
  readonly text: string;
}

const FOLDER = new URL("../../../corpus/documents/", import.meta.url);

/** The documents of the corpus, by id. */
export function openLibrary(): ReadonlyMap<string, Volume> {
  const volumes = readdirSync(FOLDER)
    .filter((name) => name.endsWith(".json"))
    .map((name): Volume => {
      const text = readFileSync(new URL(name, FOLDER), "utf8");
      const { id, number, clauses } = PolicyDocument.parse(JSON.parse(text));
      return { id, number, refs: new Set(allClauses(clauses).map(({ ref }) => ref)), text };
    });
  return new Map(volumes.map((volume) => [volume.id, volume]));
}

/** "20" of "渝府办发-2025-57/20~2", "annex1" of "…/annex1#3". */
export const refOf = (passage: string): string => passage.split("/")[1]?.split(/[~#]/)[0] ?? "";

/** "渝府办发〔2025〕57号" as English texts write it. */
export const numberInEnglish = (number: string): string => {
  const [, letters = "", year = "", serial = ""] = /^(.+)〔(\d+)〕(\d+)号$/.exec(number) ?? [];
  return `${letters === "渝府发" ? "Yu Fu Fa" : "Yu Fu Ban Fa"} [${year}] No. ${serial}`;
};
