import { enclosed, enders, splitAfter } from "./punctuation.ts";
import { readSegment, type Segment } from "./segments.ts";
import type { Piece } from "./segment.ts";
import { viewOf, type Stretch } from "./view.ts";
import { CASE_ENDS, GRANT } from "./words.ts";

/** A comma segment with its place in the provision's text. */
export interface Placed extends Segment, Stretch {
  /** It states a condition, or goes on with one, that a later segment answers. */
  readonly conditional: boolean;
}

/** A piece of a clause as grammar sees it. */
export interface Provision extends Piece {
  /** Text without blanks. */
  readonly text: string;
  /** The same with what stands in brackets or quotes blotted out, for rules that must not look into them. */
  readonly outside: string;
  readonly segments: readonly Placed[];
  /** Something is granted. */
  readonly grants: boolean;
  /** It carries a quantity. */
  readonly states: boolean;
}

const OPENS_OPEN = /^(?:对|凡|若|如)/;
const ENDS_OPEN = /的[^的，,]{0,20}$/;
const GRANTS = new RegExp(GRANT);
const HAS_CONSEQUENCE = new RegExp(CASE_ENDS);

/** A segment between "对…" and its consequence that ends as a noun phrase ("…达到1年以上的企业") is part of the condition. */
const markConditions = (segments: readonly (Segment & Stretch)[]): Placed[] => {
  let open = false;
  return segments.map((segment, at) => {
    const answered = at < segments.length - 1;
    const opens = OPENS_OPEN.test(segment.text) && !HAS_CONSEQUENCE.test(segment.text);
    const goesOn = open && segment.kind !== "continuation" && ENDS_OPEN.test(segment.text);
    open = opens || goesOn;
    return { ...segment, conditional: answered && (segment.kind === "condition" || opens || goesOn) };
  });
};

const blotted = (text: string): string => {
  const inside = enclosed(text);
  return text.replace(/[^]/g, (char, at: number) => (inside[at] === true ? "□" : char));
};

/** Reads a piece of a clause's text into its comma segments. */
export const provisionOf = (clauseText: string, piece: Piece): Provision => {
  const { text } = viewOf(clauseText.slice(piece.start, piece.end));
  const segments = splitAfter({ start: 0, end: text.length }, enders(text).segment).map((stretch) => ({
    ...readSegment(text.slice(stretch.start, stretch.end)),
    ...stretch,
  }));
  return {
    ...piece,
    text,
    outside: blotted(text),
    segments: markConditions(segments),
    grants: GRANTS.test(text),
    states: segments.some(({ unit }) => unit !== null),
  };
};

/** What stands before the provision's effect and holds for those that follow it: conditions, exceptions, leads. */
export const leadOf = ({ text, segments }: Provision): string => {
  const effect = segments.find(
    ({ kind, conditional }) => !conditional && (kind === "effect" || kind === "continuation"),
  );
  return text.slice(0, effect?.start ?? 0);
};

/** Lead and case: whom or what the provision is about, without what follows for it. */
export const subjectOf = (provision: Provision): string => {
  const lead = leadOf(provision);
  const rest = provision.text.slice(lead.length);
  const consequence = provision.outside.slice(lead.length).search(HAS_CONSEQUENCE);
  const own = consequence < 0 ? "" : rest.slice(0, consequence);
  return (lead + own).replace(/[，,；;。]$/, "");
};

/** What opens a sentence before its first condition: whom or what all its parts are about. */
export const openingOf = ({ text, segments }: Provision): string => {
  const end = segments.findIndex(({ kind, conditional }) => kind !== "plain" || conditional);
  return end < 0 ? "" : text.slice(0, segments[end]?.start ?? 0);
};

const SAYS_NO_CASE = /^(?:由|用于|用作)/;
const ROUND_BRACKETS = /（[^（）]*）|\([^()]*\)/g;

/** The text that says which case the provision is for: without its opening, brackets, and who pays or what for. */
export const caseTextOf = (provision: Provision): string => {
  const opening = openingOf(provision).length;
  const said = provision.segments.filter(
    ({ start, text }) => start >= opening && !(start > 0 && SAYS_NO_CASE.test(text)),
  );
  return said
    .map(({ start, end }) => provision.text.slice(start, end))
    .join("")
    .replace(ROUND_BRACKETS, "");
};
