import type { Quantity } from "../../domain/figure.ts";
import type { Facet } from "../../domain/passage.ts";
import { align, rivalSites } from "./align.ts";
import { withoutAskedFigures } from "./asked-figure.ts";
import { bareNumbersStand } from "./bare-numbers.ts";
import { isWrittenIn, strangeCharacter } from "./form.ts";
import { figuresOf, namesCase } from "./named-case.ts";
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
  if (!isWrittenIn(text, lang)) return [{ check: "language", text }];
  const used = new Set<ClaimSource>();
  const years = new Set(cited.map(({ year }) => year));
  const [year = null] = years.size === 1 ? years : [];
  const sentences = sentencesOf(tokensOf(text, year));
  if (sentences.length === 0) return [{ check: "form", text }];
  for (const sentence of sentences) {
    const findings = sentenceFindings(withoutAskedFigures(sentence, grounds.asked), text, grounds, used);
    if (findings.length > 0) return findings;
  }
  const idle = cited.find((source) => !used.has(source));
  return idle === undefined ? [] : [{ check: "citation", text: idle.id }];
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
