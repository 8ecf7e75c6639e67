import type { Figure } from "../../domain/figure.ts";
import type { Passage } from "../../domain/passage.ts";
import { readFigures, sameQuantity } from "../../figures/index.ts";
import type { Choice } from "../choose.ts";
import type { Statement } from "../draft.ts";
import { passageEvidence } from "../evidence.ts";
import type { Knowledge } from "../knowledge.ts";
import { speakerOf } from "../speakers.ts";
import type { Words } from "./words.ts";

/** Longest passage, in characters of the source, that is read out whole for a figure in it, in whichever language. */
const READ_OUT = 120;

/** A passage that holds nothing but what is asked may be longer by this factor. */
const WHOLE = 1.5;

/** One sentence a passage: its own words where they hold nothing but the answer, else what is measured and the figure. */
export function figureStatements(choices: readonly Choice[], words: Words, knowledge: Knowledge): Statement[] {
  const byPassage = new Map<string, { passage: Passage; figures: Figure[] }>();
  for (const { passage, figures } of choices) {
    const known = byPassage.get(passage.id) ?? { passage, figures: [] };
    known.figures.push(...figures.filter((f) => !known.figures.includes(f)));
    byPassage.set(passage.id, known);
  }
  const all = [...byPassage.values()];
  return all.map(({ passage, figures }, at) => {
    const said = wholeText(passage, figures, words) ?? measured(passage, figures, words);
    const speaker = speakerOf(passage, knowledge);
    const goesOn = all.slice(0, at).some((before) => speakerOf(before.passage, knowledge) === speaker);
    const whole = speaker === null || goesOn ? said : words.messages.labelled(words.anyway(speaker), said);
    return { text: words.messages.sentence(whole), evidence: [passageEvidence(passage, knowledge)] };
  });
}

/** The passage's own words, unless they hold a figure of the same kind that wasn't asked for, or run long. */
function wholeText(passage: Passage, figures: readonly Figure[], words: Words): string | null {
  if (passage.kind === "row") return null;
  const kinds = new Set(figures.map((f) => f.kind));
  const others = passage.figures.filter((f) => !figures.includes(f) && kinds.has(f.kind) && isAlternative(f, figures));
  if (others.length > 0) return null;
  const text = words.text(passage.text);
  const whole = passage.figures.every((f) => figures.includes(f) || !isAlternative(f, figures));
  if (text === null) return null;
  const read = passage.text.length > READ_OUT * (whole ? WHOLE : 1) ? grantIn(text, figures, words.lang) : opened(text);
  const day = figures.find(isWithoutYear);
  return read === null || day === undefined ? read : words.messages.labelled(words.figure(day), read);
}

/** A day of which the year is understood ("1月14日" in a report): whoever asks for it is told the year as well. */
function isWithoutYear({ kind, text, value }: Figure): boolean {
  return kind === "date" && !/\d{4}/.test(text) && /^\d{4}-\d\d-\d\d$/.test(String(value));
}

/** Where a grant begins and ends inside a sentence that says other things before it. */
const GRANTS = { zh: /[；。]|，(?=对)/, en: /[;.] / } as const;

/**
 * The stretch of a long passage that is the grant of the sums chosen, where they bear no label of their own: for whom, at
 * which rate, up to how much. Null where they have labels, or where the stretch runs long itself or isn't one.
 */
function grantIn(text: string, figures: readonly Figure[], lang: Words["lang"]): string | null {
  const granted = figures.every((f) => (f.kind === "amount" || f.kind === "rate") && (f.label ?? "") === "");
  if (!granted) return null;
  const stretches = text.split(GRANTS[lang]);
  const own = stretches.filter((stretch) => {
    const read = readFigures(stretch);
    return figures.every((f) => read.some((r) => sameQuantity(r, f)));
  });
  const [stretch] = own;
  if (stretch === undefined || own.length > 1 || stretches.length < 2) return null;
  return stretch.length > (lang === "zh" ? READ_OUT : STRETCH.en) ? null : opened(stretch);
}

/** A figure that a hasty reader could take for the answer; thresholds and values before a change are context. */
function isAlternative(figure: Figure, chosen: readonly Figure[]): boolean {
  const contexts = new Set(["threshold", "base", "from"]);
  return !contexts.has(figure.role) || chosen.some((f) => f.role === figure.role);
}

/** "2027年高新技术企业：150家". */
function measured(passage: Passage, figures: readonly Figure[], words: Words): string {
  const ordered = [...figures].sort((a, b) => a.start - b.start);
  const parts = ordered.map((figure) => {
    const label =
      figure.label === null || figure.label === ""
        ? null
        : (words.text(figure.label)?.replace(/[，,、；;]$/, "") ?? null);
    // A label without a translation says nothing in English; the words around the figure do.
    const unnamed = label === null && (figure.kind === "count" || (figure.label ?? "") !== "");
    const said = unnamed ? segmentOf(passage, figure, words) : null;
    if (said !== null) return said;
    const counted = words.lang === "zh" && figure.year === null ? countedBehind(passage, figure) : null;
    if (counted !== null) return counted;
    const year =
      figure.year === null ? "" : words.lang === "zh" ? `${String(figure.year)}年` : `, ${String(figure.year)}`;
    const name =
      label === null ? words.heading(passage) : `${label}${words.lang === "zh" ? takenOff(passage, figure) : ""}`;
    const per = figure.per === null ? "" : words.lang === "zh" ? figure.per : "";
    if (words.lang === "zh") return words.messages.labelled(`${year}${name}`, `${per}${words.figure(figure)}`);
    return figure.kind === "count" && label !== null
      ? `${words.figure(figure)} ${lowered(label)}${year.replace(", ", " in ")}`
      : words.messages.labelled(`${name}${year}`, words.figure(figure));
  });
  return parts.join(words.lang === "zh" ? "；" : "; ");
}

/** A count with the noun right behind it ("6项重点工作"), where what stands before it is only the last of a row; null elsewhere. */
function countedBehind({ text }: Passage, { kind, label, start, end }: Figure): string | null {
  if (kind !== "count" || label === null || !text.slice(0, start).replace(/等$/, "").endsWith(label)) return null;
  const noun = /^[\u4e00-\u9fff]{2,10}(?=[、，,。；;]|$)/.exec(text.slice(end))?.[0];
  return noun === undefined ? null : `${text.slice(start, end)}${noun}`;
}

/** What a clause takes off the base of a rate, in its bracket right behind it ("（扣除政府出资）"); "" where nothing. */
function takenOff({ text }: Passage, { label, role }: Figure): string {
  const at = label === null || role !== "rate" ? -1 : text.indexOf(label);
  if (at < 0) return "";
  return (
    /^[（(](?:扣除|剔除|不含|不包括|减去)[^（()）]{1,40}[)）]/.exec(text.slice(at + (label ?? "").length))?.[0] ?? ""
  );
}

/** Longest stretch, in characters, that stands for a count without a label: the bare number says neither of what nor whose. */
const STRETCH = { zh: 50, en: 260 } as const;

/** The stretch between two marks in which a figure stands; null where it holds another figure of the kind, or runs long. */
function segmentOf(passage: Passage, figure: Figure, words: Words): string | null {
  const text = words.text(passage.text);
  if (text === null) return null;
  const read = readFigures(text);
  const own = words.lang === "zh" ? figure : read.find((f) => sameQuantity(f, figure));
  if (own === undefined) return null;
  const [open, close] = words.lang === "zh" ? [/[，；。：]/, /[，；。]/] : [/[,;:.] /, /[,;.](?: |$)/];
  const before = text.slice(0, own.start).split(open).at(-1) ?? "";
  const behind = text.slice(own.end).split(close)[0] ?? "";
  const stretch = `${before}${text.slice(own.start, own.end)}${behind}`;
  const from = own.start - before.length;
  const others = read.filter((f) => f.kind === figure.kind && f.start >= from && f.end <= from + stretch.length);
  return others.length > 1 || stretch.length > STRETCH[words.lang] ? null : opened(stretch.trim());
}

/** A noun phrase as it stands in mid-sentence: abbreviations, names in several capitals and what is of a country stay. */
function lowered(label: string): string {
  return /^(?!(?:Chinese|Western)\b)[A-Z][a-z]/.test(label) ? label.charAt(0).toLowerCase() + label.slice(1) : label;
}

/** A provision that begins in mid-sentence, without its joint. */
export function opened(text: string): string {
  return text.replace(/^(?:其中|同时|此外|另外|例如|比如|如)[，,:：]?/, "");
}
