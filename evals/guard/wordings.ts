import type { Claim, Language } from "./claim.ts";
import { edited, type Edit } from "./edit.ts";
import { isUsual } from "./gold/from-clauses.ts";
import { notations, phrases, type Phrase } from "./notation/index.ts";
import type { Random } from "./random.ts";

const OPENINGS: Record<Language, readonly string[]> = {
  zh: [
    "",
    "根据政策，",
    "按照规定，",
    "您好，",
    "您好！经查，",
    "简单来说，",
    "具体而言，",
    "也就是说，",
    "政策明确，",
    "文件规定：",
    "依据该条款，",
    "请注意，",
    "回答如下：",
    "据此，",
  ],
  en: [
    "",
    "According to the policy, ",
    "Under the document, ",
    "In short, ",
    "To answer your question: ",
    "Specifically, ",
    "Put simply, ",
    "The clause says: ",
    "Please note: ",
    "Hello! ",
    "Thank you for asking. ",
    "As stated there, ",
    "That is to say, ",
    "It is stipulated that ",
  ],
};

const CLOSINGS: Record<Language, readonly string[]> = {
  zh: ["。", "，供您参考。", "，请知悉。", "！", "，谢谢。", ""],
  en: [".", ", for your reference.", "!", ", thank you.", ", as the clause says.", ""],
};

/** Another way to write the figure: with other words for its bound where they are free, else in another notation alone. */
function otherwise(claim: Claim, at: number, random: Random): readonly Edit[] {
  const figure = claim.figures[at];
  if (!figure || !isUsual(claim, figure)) return [];
  const { said, counter, start, end, cue } = figure;
  const bare = said.bound === "exact" || cue === null;
  const ways: readonly Phrase[] = bare
    ? notations(said, claim.lang, counter).map((text) => ({
        text,
        figure: { ...figure, start: 0, end: text.length, cue: null },
      }))
    : phrases(said, claim.lang, counter).filter(
        ({ figure: { cue: words, start: from } }) => !leads(claim, at) || (words !== null && words.start < from),
      );
  const way = random.pick(ways);
  return way ? put(claim, at, way, { start, end }) : [];
}

/** What joins a figure to the next so that the words of its bound are said of both: "最高不超过50万元、30万元". */
const JOINT = /^(?:的?[、和或及]| (?:and|or) )/;

/** Whether the next figure goes without words of its own bound because this one's stand before both. */
export function leads({ text, figures }: Claim, at: number): boolean {
  const [figure, next] = [figures[at], figures[at + 1]];
  if (!figure || next?.cue !== null || next.said.bound === "exact") return false;
  const between = text.slice(figure.end, next.start);
  return figure.said.bound === next.said.bound && JOINT.test(between) && !/[，,；;。.]/.test(between);
}

/** Writes the phrase where the figure stood and takes the old words of its bound away, with the space beside them. */
export function put(claim: Claim, at: number, phrase: Phrase, { start, end }: { start: number; end: number }): Edit[] {
  const cue = claim.figures[at]?.cue ?? null;
  const edit: Edit = { start, end, text: phrase.text, figure: { at, renewed: phrase.figure } };
  if (cue === null) return [edit];
  const { text } = claim;
  const before = cue.end <= start;
  const from = !before && text[cue.start - 1] === " " ? cue.start - 1 : cue.start;
  const to = before && text[cue.end] === " " ? cue.end + 1 : cue.end;
  return [{ start: from, end: to, text: "" }, edit];
}

/** A claim that says the same in other words: another opening and ending, other notations, other words of bounds. */
export function worded(claim: Claim, random: Random): Claim {
  const edits = claim.figures.flatMap((_, at) => (random.next() < 0.7 ? otherwise(claim, at, random) : []));
  const opening = random.pick(OPENINGS[claim.lang]) ?? "";
  const closing = random.pick(CLOSINGS[claim.lang]) ?? "";
  const renewed = cased(edited(claim, edits), opening.endsWith(", ") || opening.endsWith("that "));
  const stop = renewed.text.length - 1;
  const from = frame(renewed, random);
  return edited(renewed, [{ start: 0, end: 0, text: opening }, ...from, { start: stop, end: stop + 1, text: closing }]);
}

/** 关于…，…: the case put in front, as people answer. */
function frame({ lang, about, text }: Claim, random: Random): Edit[] {
  if (lang !== "zh" || about?.start !== 0 || random.next() < 0.6) return [];
  const follows = /^[，：]/.test(text.slice(about.end));
  return [{ start: 0, end: 0, text: "关于" }, ...(follows ? [] : [{ start: about.end, end: about.end, text: "，" }])];
}

const NAMES = new Set(["Class", "Chongqing", "Changan", "Lai", "He", "Jin", "Tao"]);

/** The first letter as its place in the sentence asks for; names and abbreviations keep theirs. */
function cased(claim: Claim, follows: boolean): Claim {
  const [first = ""] = claim.text;
  const word = /^[A-Z][a-z]*(?= )/.exec(claim.text)?.[0];
  const lower = follows && word !== undefined && !NAMES.has(word);
  return { ...claim, text: (lower ? first.toLowerCase() : first.toUpperCase()) + claim.text.slice(first.length) };
}
