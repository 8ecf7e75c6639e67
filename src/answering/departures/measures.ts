import type { Figure } from "../../domain/figure.ts";
import type { Passage } from "../../domain/passage.ts";
import { isAmountOfChange } from "../../language/change.ts";
import type { Subject, SubjectReader } from "./subject.ts";

/** A figure with what it measures: as it is printed, or as a passage that gives "from … to …" amounts to. */
export interface Measure {
  readonly figure: Figure;
  readonly passage: Passage;
  readonly subject: Subject;
  /** What all the words around it are about: of its passage, or of its clause. */
  readonly around: Subject;
  /** By how much something changes, not how much it is. */
  readonly isChange: boolean;
}

/**
 * The figures of passages that can be set against those of others, with the changes that pairs of them amount to.
 *
 * @param nature A policy's clause deals with one thing throughout; a report's paragraph goes from one to the next.
 */
export function measuresOf(
  passages: readonly Passage[],
  nature: "policy" | "report",
  reader: SubjectReader,
): Measure[] {
  const clauses = new Map<string, Map<string, number>>();
  for (const passage of nature === "policy" ? passages : []) {
    const all = clauses.get(passage.clause) ?? new Map<string, number>();
    for (const [id, weight] of reader.whole(passage)) all.set(id, weight);
    clauses.set(passage.clause, all);
  }
  return passages.flatMap((passage) => {
    const around = clauses.get(passage.clause) ?? reader.whole(passage);
    return measuresIn(passage, reader).map((measure) => ({ ...measure, passage, around }));
  });
}

type Measured = Omit<Measure, "passage" | "around">;

function measuresIn(passage: Passage, reader: SubjectReader): Measured[] {
  return [
    ...passage.figures
      .filter(({ kind }) => COMPARED.has(kind))
      .map((figure) => ({
        figure,
        subject: reader.of(figure, passage),
        isChange: isAmountOfChange(passage.text.slice(0, figure.start)),
      })),
    ...changesIn(passage, reader),
  ];
}

/** Years and periods only place other figures; a time of day stands for nothing that policies grant. */
const COMPARED: ReadonlySet<Figure["kind"]> = new Set(["amount", "rate", "count", "duration", "measure", "date"]);

/** "由60个工作日缩减至40个工作日" is a change by 20. */
function changesIn(passage: Passage, reader: SubjectReader): Measured[] {
  const { figures } = passage;
  return figures.flatMap((from, at) => {
    const to = figures[at + 1];
    if (from.role !== "from" || to?.role !== "to") return [];
    if (from.unit !== to.unit || typeof from.value !== "number" || typeof to.value !== "number") return [];
    const figure: Figure = { ...to, value: Math.abs(from.value - to.value), role: "other" };
    return [{ figure, subject: reader.of(to, passage), isChange: true }];
  });
}
