import { isReport } from "./report.ts";
import type { NoticeCode } from "../contract/index.ts";
import type { PolicyDocument } from "../domain/document.ts";
import { validityOn } from "../editions/index.ts";
import { departuresAt } from "./departures/at-evidence.ts";
import type { Departure } from "./departures/departures.ts";
import { disagreementsAt, type Reading } from "./disagreements.ts";
import type { Evidence } from "./draft.ts";
import { nameBeside, placedName } from "./handlers/name.ts";
import type { Knowledge } from "./knowledge.ts";
import type { Words } from "./compose/words.ts";

export interface NoticeText {
  readonly code: NoticeCode;
  readonly message: string;
}

/** Words by which a clause leaves something to the authority's judgment. */
const DISCRETION = /择优|按规定|按相关规定|符合条件|符合相关要求|原则上|视情况|酌情|根据项目进展情况/g;

/**
 * What an asker must know about the evidence: its edition, term, nature, discretion, faults and disagreements of prints.
 *
 * @param said The answer's own words: they may name a clause by its heading, which the evidence doesn't quote.
 */
export function noticesFor(
  evidence: readonly Evidence[],
  day: string,
  words: Words,
  knowledge: Knowledge,
  said = "",
): NoticeText[] {
  const notices: NoticeText[] = [];
  const documents = [...new Set(evidence.map((e) => e.document))].flatMap((id) => knowledge.documents.get(id) ?? []);
  for (const document of documents) notices.push(...validityNotices(document, day, words, knowledge));
  for (const document of documents) {
    if (isReport(document))
      notices.push({
        code: "interpretation",
        message: words.messages.notices.interpretation(words.document(document)),
      });
  }
  notices.push(...reportsOfDropped(evidence, day, words, knowledge));
  const left = [...new Set(evidence.flatMap((e) => e.quote.match(DISCRETION) ?? []))];
  if (left.length > 0)
    notices.push({ code: "discretion", message: words.messages.notices.discretion(words.messages.list(left)) });
  notices.push(
    ...errata(evidence, words, knowledge),
    ...conflicts(evidence, said, words, knowledge),
    ...departures(evidence, day, words, knowledge),
  );
  if (words.lang === "en" && evidence.some((e) => e.quoteEn === null && /[\u4e00-\u9fff]/.test(e.quote)))
    notices.push({ code: "untranslated", message: words.messages.notices.untranslated() });
  return notices;
}

function validityNotices(document: PolicyDocument, day: string, words: Words, knowledge: Knowledge): NoticeText[] {
  const { status, supersededBy } = validityOn(document, knowledge.corpus.documents, day);
  const name = words.document(document);
  const say = words.messages.notices;
  if (status === "superseded") {
    const successor = knowledge.documents.get(supersededBy ?? "");
    const since = successor === undefined ? null : firstDay(successor);
    return successor === undefined || since === null
      ? []
      : [{ code: "superseded", message: say.superseded(name, nameBeside(document, successor, words), since) }];
  }
  if (status === "not_yet_in_force" && document.validFrom !== null)
    return [{ code: "not_yet_in_force", message: say.notYet(name, document.validFrom.date) }];
  if (status !== "expired") return [];
  if (document.deadline !== null && document.deadline.date < day)
    return [{ code: "expired", message: say.deadline(name, document.deadline.date) }];
  if (document.event !== null && document.event.to < day)
    return [{ code: "expired", message: say.event(name, document.event.to) }];
  if (document.validTo !== null) return [{ code: "expired", message: say.expired(name, document.validTo.date) }];
  return [];
}

/** A report of a clause that the edition in force has dropped says what no longer holds. */
function reportsOfDropped(
  evidence: readonly Evidence[],
  day: string,
  words: Words,
  knowledge: Knowledge,
): NoticeText[] {
  return evidence.flatMap(({ id }): NoticeText[] => {
    const dropped = knowledge.aboutDropped.get(id);
    if (dropped === undefined) return [];
    const { earlier, later } = dropped.pair;
    if (validityOn(earlier, knowledge.corpus.documents, day).status !== "superseded") return [];
    const { ref, heading } = dropped.change.before ?? { ref: "", heading: null };
    const text = words.messages.dropped(placedName(earlier, ref, heading, words), words.document(later));
    return [{ code: "superseded", message: words.messages.sentence(text) }];
  });
}

/** The day from which a document holds: as it states, else its issue. */
export function firstDay(document: PolicyDocument): string | null {
  return document.validFrom?.date ?? document.issuedOn?.date ?? null;
}

/** A quote with the heading above it: a fault may lie where the one meets the other. */
function printedWith({ id, quote }: Evidence, { passages, clauses }: Knowledge): string {
  const heading = clauses.get(passages.get(id)?.clause ?? "")?.heading ?? "";
  return heading === "" ? quote : `${heading}。${quote}`;
}

function errata(evidence: readonly Evidence[], words: Words, knowledge: Knowledge): NoticeText[] {
  return evidence.flatMap((e) =>
    (knowledge.documents.get(e.document)?.errata ?? [])
      .filter((fault) => fault.ref === e.ref && printedWith(e, knowledge).includes(fault.printed))
      .map((fault): NoticeText => ({
        code: "erratum",
        message: words.messages.notices.erratum(fault.printed, fault.meant),
      })),
  );
}

/** Where what is quoted or said stands otherwise elsewhere: both readings, each disagreement once. */
function conflicts(evidence: readonly Evidence[], said: string, words: Words, knowledge: Knowledge): NoticeText[] {
  const isSaid = (text: string): boolean => text !== "" && said.includes(words.anyway(text));
  const messages = evidence.flatMap((e) => {
    const document = knowledge.documents.get(e.document);
    if (document === undefined) return [];
    return disagreementsAt(document, e, isSaid).map(([first, second]) =>
      words.messages.notices.conflict(reading(first, words), reading(second, words)),
    );
  });
  return [...new Set(messages)].map((message) => ({ code: "conflict", message }));
}

/** Where an interpretation departs from its policy: both, whichever of them the answer rests on, each once. */
function departures(evidence: readonly Evidence[], day: string, words: Words, knowledge: Knowledge): NoticeText[] {
  const found = evidence.flatMap((e) => departuresAt(e, knowledge.departures, knowledge.corpus.documents, day));
  // Both editions of a clause may be cited: what departs from both is told of the first.
  const once = found.filter(
    ({ figure, passage }, at) => found.findIndex((d) => d.figure === figure && d.passage === passage) === at,
  );
  return once.map((departure) => ({ code: "conflict", message: departs(departure, words, knowledge) }));
}

function departs({ passage, policy, instead }: Departure, words: Words, knowledge: Knowledge): string {
  const { reading: read, departs: tell, counted } = words.messages.notices;
  const commentary = knowledge.documents.get(passage.document);
  const said = read(
    commentary === undefined ? null : words.document(commentary),
    words.messages.place(passage.ref),
    null,
    bare(words.anyway(passage.text)),
  );
  if ("counted" in instead)
    return tell(said, counted(words.document(policy), words.anyway(instead.counted.heading), instead.counted.count));
  const texts = instead.passages.map(({ text }) => words.anyway(text));
  const text = texts.join(words.lang === "en" ? " " : "");
  return tell(said, read(words.document(policy), words.messages.place(instead.passages[0].ref), null, bare(text)));
}

/** A sentence as it stands within another. */
function bare(text: string): string {
  return text.replace(/[，,；;。.]$/u, "");
}

function reading({ printing, ref, column, text }: Reading, words: Words): string {
  return words.messages.notices.reading(
    printing === null ? null : printing.title[words.lang],
    words.messages.place(ref),
    column === null ? null : words.anyway(column),
    text === "" ? null : named(text, words),
  );
}

/** A cell's words, or a heading's, with the original beside a translation: what disagrees are the Chinese words. */
function named(text: string, words: Words): string {
  const list = text.split("、");
  const bodies = list.map((name) => words.body(name));
  if (bodies.every((name, at) => name !== list[at])) return words.messages.list(bodies);
  const told = words.anyway(text);
  return told === text ? text : `${told} (${text})`;
}
