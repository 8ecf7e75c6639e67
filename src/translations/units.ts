import { allClauses } from "../domain/clauses.ts";
import { textDigest } from "../domain/corpus.ts";
import type { PolicyDocument, Table } from "../domain/document.ts";
import type { Passage } from "../domain/passage.ts";
import { speakerIn } from "../language/zh/speaker.ts";
import { passagesOf } from "../provisions/index.ts";

/** What a Chinese text is in its document. */
export type UnitKind =
  "title" | "heading" | "passage" | "table title" | "column" | "group" | "row name" | "note" | "label" | "speaker";

/** A Chinese text that is shown or searched, and so needs its English. */
export interface TranslationUnit {
  readonly document: string;
  /** The year of issue: that of the days which the text gives without one. */
  readonly year: number | null;
  readonly ref: string;
  readonly kind: UnitKind;
  readonly zh: string;
}

type Text = Pick<TranslationUnit, "ref" | "kind" | "zh">;

const HAN = /\p{Script=Han}/u;
/** "（一）" before the heading of a group of rows. */
const GROUP_NUMBER = /^[（(][^（）()]{1,4}[）)]/;
/** A label beyond this length is a cut of the sentence rather than a name of what is measured. */
const LONGEST_LABEL = 30;

const ofTable = (table: Table): Text[] => {
  const { ref } = table;
  const name = table.columns.findIndex(({ role }) => role === "name");
  return [
    { ref, kind: "table title", zh: table.title },
    ...table.columns.map(({ heading }): Text => ({ ref, kind: "column", zh: heading })),
    ...table.rows.flatMap((row): Text[] => [
      { ref: row.ref, kind: "group", zh: (row.group ?? "").replace(GROUP_NUMBER, "") },
      { ref: row.ref, kind: "row name", zh: row.cells[name]?.text ?? "" },
    ]),
    ...table.notes.map((note): Text => ({ ref, kind: "note", zh: note })),
  ];
};

/** Labels tell figures of one kind apart: there they need English. Beside figures of other kinds they may have it. */
const labelsOf = ({ ref, figures }: Passage, needed = true): Text[] =>
  figures.flatMap(({ label, kind }) => {
    const alone = needed && figures.filter((other) => other.kind === kind).length < 2;
    return label === null || alone || label.length > LONGEST_LABEL ? [] : [{ ref, kind: "label", zh: label }];
  });

/** The labels of all figures, those that stand alone of their kind too. @example labelTexts([document]) // ["一次性支持"] */
export const labelTexts = (documents: readonly PolicyDocument[]): string[] =>
  documents.flatMap((document) =>
    passagesOf(document, { facetsIn: () => [] }).flatMap((p) => labelsOf(p, false).map(({ zh }) => zh)),
  );

const ofDocument = (document: PolicyDocument): TranslationUnit[] => {
  const passages = passagesOf(document, { facetsIn: () => [] }); // facets change no text
  const texts: Text[] = [
    { ref: "", kind: "title", zh: document.title },
    ...passages
      .filter(({ kind }) => kind !== "row")
      .map(({ ref, kind, text }): Text => ({ ref, kind: kind === "heading" ? "heading" : "passage", zh: text })),
    ...document.tables.flatMap(ofTable),
    ...allClauses(document.clauses).map(({ ref, speaker }): Text => ({ ref, kind: "speaker", zh: speaker ?? "" })),
    ...passages.map(({ ref, text }): Text => ({ ref, kind: "speaker", zh: speakerIn(text) ?? "" })),
    ...passages.flatMap((p) => labelsOf(p)),
  ];
  const year = document.issuedOn === null ? null : Number(document.issuedOn.date.slice(0, 4));
  return texts.map((text) => ({ ...text, document: document.id, year }));
};

/**
 * Every Chinese text that needs its English, once, in document order: titles, headings, passages, what tables are
 * labelled with, speakers, and the labels of figures that stand beside others of their kind. Table rows are put
 * together from their names, figures and bodies and so are no units.
 * @example unitsOf([document])[0] // { document: "some-id", year: 2024, ref: "", kind: "title", zh: "某市若干措施" }
 */
export const unitsOf = (documents: readonly PolicyDocument[]): TranslationUnit[] => {
  const byText = new Map<string, TranslationUnit>();
  for (const unit of documents.flatMap(ofDocument)) {
    const key = textDigest(unit.zh);
    if (HAN.test(unit.zh) && !byText.has(key)) byText.set(key, unit);
  }
  return [...byText.values()];
};
