import type { Corpus } from "../../src/domain/corpus.ts";
import { textDigest } from "../../src/domain/corpus.ts";
import type { PolicyDocument } from "../../src/domain/document.ts";
import type { CheckInput, TranslationException } from "../../src/translations/index.ts";
import { EMPTY_DOCUMENT } from "../empty-document.ts";

const span = { source: "made", segments: [[0, 1]] as [number, number][] };

/** A document of one clause with a heading, and a table of one row. */
const document: PolicyDocument = {
  ...EMPTY_DOCUMENT,
  clauses: [
    {
      id: "doc/1",
      ref: "1",
      kind: "item",
      label: "1．",
      heading: "支持新材料",
      headingSpan: span,
      text: "市税务局给予新材料企业最高300万元奖励。",
      span,
      bodies: ["市税务局"],
      speaker: null,
      children: [],
    },
  ],
  tables: [
    {
      id: "doc/annex1",
      ref: "annex1",
      title: "主要指标",
      kind: "indicators",
      columns: [{ heading: "名称", role: "name", year: null }],
      rows: [
        {
          number: "1",
          ref: "annex1#1",
          group: "（一）企业",
          cells: [{ text: "新材料企业", span }],
          confidence: "certain",
          reason: null,
        },
      ],
      notes: [],
    },
  ],
};

/** The English of it, right in every unit. */
export const ENGLISH: Readonly<Record<string, string>> = {
  某市若干措施: "Measures of a City",
  支持新材料: "Support new materials",
  "市税务局给予新材料企业最高300万元奖励。":
    "The Municipal Tax Bureau gives new materials companies a reward of up to RMB 3 million.",
  主要指标: "Main indicators",
  名称: "Name",
  企业: "Companies",
  新材料企业: "New materials companies",
};

/** What is checked, with this English instead. */
export const inputWith = (
  english: Readonly<Record<string, string>>,
  exceptions: readonly TranslationException[] = [],
): CheckInput => {
  const entries = Object.entries(english).map(([zh, en]) => ({ zh, en }));
  const corpus: Corpus = {
    documents: [document],
    translations: new Map(entries.map(({ zh, en }) => [textDigest(zh), en])),
    paraphrases: new Map(),
    terms: { concepts: [], shared: [] },
    bodies: {
      bodies: [
        {
          id: "tax",
          kind: "bureau",
          full: "某市税务局",
          short: "市税务局",
          aliases: [],
          fullEn: "Municipal Tax Bureau",
          shortEn: "Tax Bureau",
          aliasesEn: [],
        },
      ],
    },
    digest: "",
  };
  return { corpus, files: [{ file: "doc.yaml", entries }], exceptions };
};
