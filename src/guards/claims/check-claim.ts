import type { Quantity } from "../../domain/figure.ts";
import type { Facet } from "../../domain/passage.ts";
import { readFigures } from "../../figures/index.ts";
import { align, rivalSites } from "./align.ts";
import { withoutAskedFigures } from "./asked-figure.ts";
import { bareNumbersStand } from "./bare-numbers.ts";
import { boundLengthsAt } from "./bound-words.ts";
import { isWrittenIn, looseSign, strangeCharacter } from "./form.ts";
import { figuresOf, freeLengths, mainFigures, namesCase } from "./named-case.ts";
import { isWhole, leftOut } from "./omission.ts";
import { rivalOf } from "./rivals.ts";
import { sameFigure } from "./same-figure.ts";
import { readingsOf, type ClaimSource, type Reading } from "./source.ts";
import { sentencesOf, tokensOf, type Token } from "./tokens.ts";

/** What a claim is held against. */
export interface ClaimGrounds {
  readonly lang: "zh" | "en";
  /** The places that the claim cites, in order. */
  readonly cited: readonly ClaimSource[];
  /** Every other place of a cited place's document. */
  readonly others: (source: ClaimSource) => readonly ClaimSource[];
  /** The facets that a text names. */
  readonly facetsIn: (text: string) => readonly Facet[];
  /** The asker's own quantities. */
  readonly asked: readonly Quantity[];
}

/** What may be read as an article or a name, or as a number. */
const ARTICLES = /[一二两三四五六七八九十]|\bone\b/i;

/** Why a claim may not stand. */
export interface ClaimFinding {
  readonly check: "form" | "language" | "citation" | "words" | "omission" | "case" | "ambiguous" | "aside";
  /** The words at fault, or what is missing. */
  readonly text: string;
}

/**
 * Holds a claim that somebody else worded against the places that it cites. Each of its sentences must be made of the
 * words of one cited place and of words that say nothing, with the figures of that place in the stretches in which they
 * stand there; leave out nothing that a figure stands with; name no other case; and not fit another place of the
 * document with other figures just as well. What isn't sure doesn't stand.
 *
 * @example checkClaim("最高奖励500万元。", { …, cited: [itsClauseSays300] }) // [{ check: "words", text: "最高奖励500万元" }]
 */
export function checkClaim(text: string, grounds: ClaimGrounds): readonly ClaimFinding[] {
  const { cited, lang } = grounds;
  if (cited.length === 0) return [{ check: "citation", text }];
  const strange = strangeCharacter(
    text,
    cited.flatMap(({ texts }) => texts),
  );
  if (strange !== null) return [{ check: "form", text: strange }];
  const loose = looseSign(text, () => readFigures(text));
  if (loose !== null) return [{ check: "form", text: loose }];
  if (!isWrittenIn(text, lang)) return [{ check: "language", text }];
  const years = new Set(cited.map((source) => source.year));
  const [year = null] = years.size === 1 ? years : [];
  const read = tokensOf(text, year);
  const findings = tokensFindings(read, text, grounds);
  if (findings.length === 0) return findings;
  if (!ARTICLES.test(text)) return findings;
  // "一家企业" says what "1家企业" says, where the place says that.
  const stated = cited.flatMap((source) => readingsOf(source).flatMap(({ tokens }) => figuresOf(tokens)));
  const counting = tokensOf(text, year, (figure) => stated.some((one) => sameFigure(figure, one)));
  return figuresOf(counting).length === figuresOf(read).length ? findings : tokensFindings(counting, text, grounds);
}

function tokensFindings(tokens: readonly Token[], text: string, grounds: ClaimGrounds): readonly ClaimFinding[] {
  const used = new Set<ClaimSource>();
  const sentences = sentencesOf(tokens);
  if (sentences.length === 0) return [{ check: "form", text }];
  for (const sentence of sentences) {
    if (isBare(sentence)) return [{ check: "case", text: written(sentence) }];
    const findings = sentenceFindings(withoutAskedFigures(sentence, grounds.asked), text, grounds, used);
    if (findings.length > 0) return findings;
  }
  const idle = grounds.cited.find((source) => !used.has(source));
  return idle === undefined ? [] : [{ check: "citation", text: idle.id }];
}

/** Whether a sentence holds figures and nothing that says what they are of: no case, nothing counted, no year. */
function isBare(sentence: readonly Token[]): boolean {
  const numbers = sentence.filter((token) => token.kind === "figure" || isNumber(token));
  if (numbers.length === 0 || mainFigures(sentence).length < figuresOf(sentence).length) return false;
  for (let at = 0; at < sentence.length;) {
    const [token, before] = [sentence[at], sentence[at - 1]];
    const counted = before?.kind === "figure" && before.figure.kind === "count" && before.goesOn;
    const free = Math.max(0, ...(counted ? boundLengthsAt(sentence, at) : freeLengths(sentence, at)));
    if (token?.kind === "word" && free === 0 && !isNumber(token)) return false;
    at += Math.max(1, free);
  }
  return true;
}

function isNumber(token: Token): boolean {
  return token.kind === "word" && /^\d/.test(token.key);
}

function sentenceFindings(
  sentence: readonly Token[],
  text: string,
  grounds: ClaimGrounds,
  used: Set<ClaimSource>,
): readonly ClaimFinding[] {
  let nearest: readonly ClaimFinding[] = [{ check: "words", text: written(sentence) }];
  let stands = false;
  for (const source of grounds.cited) {
    const findings = readingsOf(source).map((reading) => readingFindings(sentence, text, reading, source, grounds));
    if (findings.some((found) => found.length === 0)) {
      used.add(source);
      stands = true;
    }
    nearest = findings.find((found) => found[0] !== undefined && found[0].check !== "words") ?? nearest;
  }
  return stands ? [] : nearest;
}

function readingFindings(
  sentence: readonly Token[],
  text: string,
  reading: Reading,
  source: ClaimSource,
  grounds: ClaimGrounds,
): readonly ClaimFinding[] {
  // Most slips end here.
  if (!figuresOf(sentence).every((figure) => figuresOf(reading.tokens).some((site) => sameFigure(figure, site))))
    return [{ check: "words", text: written(sentence) }];
  if (!bareNumbersStand(sentence, reading)) return [{ check: "words", text: written(sentence) }];
  const rivals = rivalSites(sentence, reading, sameFigure);
  const matched = align(sentence, reading, rivals.length > 0 ? "whole" : "stretch", sameFigure);
  const missing = matched === null ? null : leftOut(reading, matched);
  if (missing !== "" && !namesCase(sentence, reading, source))
    return [missing === null ? { check: "words", text: written(sentence) } : { check: "omission", text: missing }];
  const other = otherCase(text, source, grounds);
  if (other !== null) return [{ check: "case", text: `${other.axis} ${other.value}` }];
  if (matched !== null && isWhole(reading, matched)) return [];
  const rival = rivalOf(sentence, reading, grounds.others(source));
  return rival === null ? [] : [{ check: "ambiguous", text: rival.id }];
}

/** A case that the claim names and its source neither is nor names itself. */
function otherCase(text: string, source: ClaimSource, { facetsIn }: ClaimGrounds): Facet | null {
  const said = facetsIn(text);
  if (said.length === 0) return null;
  const known = facetsOf(source, facetsIn);
  return (
    said.find((facet) => {
      const there = known.filter(({ axis }) => axis === facet.axis);
      return there.length > 0 && !there.some((k) => k.value === facet.value && k.stance === facet.stance);
    }) ?? null
  );
}

const FACETS = new WeakMap<ClaimSource, readonly Facet[]>();

/** The cases that a place is of or names; worked out once. */
function facetsOf(source: ClaimSource, facetsIn: ClaimGrounds["facetsIn"]): readonly Facet[] {
  const known = FACETS.get(source) ?? [...source.facets, ...source.texts.flatMap((one) => facetsIn(one))];
  FACETS.set(source, known);
  return known;
}

function written(sentence: readonly Token[]): string {
  return sentence.map((t) => (t.kind === "word" ? t.key : t.kind === "figure" ? t.figure.text : "，")).join("");
}
