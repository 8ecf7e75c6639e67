import type { FigureRole } from "../domain/figure.ts";

/** A document as a sentence names it. */
export interface NamedDocument {
  readonly title: string;
  readonly number: string | null;
}

/** The sentences that the service itself says, one implementation a language. Arguments are already in that language. */
export interface Messages {
  /** "A、B" / "A, B and C". */
  readonly list: (items: readonly string[]) => string;
  /** Joins sentences. */
  readonly sentences: (items: readonly string[]) => string;
  /** A sentence with its end. */
  readonly sentence: (text: string) => string;
  readonly labelled: (label: string, text: string) => string;
  readonly day: (iso: string) => string;
  readonly document: (d: NamedDocument) => string;
  readonly responsible: (bodies: string) => string;
  readonly leadAndSupport: (lead: string, support: string | null) => string;
  readonly supportOnly: (support: string) => string;
  /** What parts a statement from a remark on it. */
  readonly aside: string;
  /** The supporting bodies shown are those that the order of the print makes probable. */
  readonly supportInferred: () => string;
  /** The print doesn't tell which supporting bodies belong to a row. */
  readonly supportUntold: () => string;
  readonly role: (role: FigureRole) => string | null;
  readonly inForce: (d: string, from: string | null, to: string | null) => string;
  readonly noTermStated: (d: string, from: string | null) => string;
  /** `own`: since and until when it had applied by its own words; null where it doesn't say. */
  readonly superseded: (
    d: string,
    by: string,
    since: string,
    own: { readonly from: string | null; readonly to: string | null },
  ) => string;
  /** Since when a document that is repealed had applied. */
  readonly hadApplied: (d: string, from: string) => string;
  readonly expired: (d: string, to: string) => string;
  readonly notYet: (d: string, from: string) => string;
  readonly eventOver: (d: string, from: string, to: string) => string;
  readonly eventAhead: (d: string, from: string, to: string) => string;
  readonly deadlinePassed: (deadline: string) => string;
  readonly deadlineOpen: (deadline: string) => string;
  readonly issued: (d: string, day: string) => string;
  /** Of two editions the one that was in force on a day. */
  readonly appliedOn: (d: string, day: string) => string;
  /** How far two values lie apart; `falling` where the later one is the lower. */
  readonly difference: (
    what: string,
    high: string,
    low: string,
    result: string,
    turn: "rising" | "falling" | "apart",
  ) => string;
  notices: {
    readonly superseded: (d: string, by: string, since: string) => string;
    readonly expired: (d: string, to: string) => string;
    readonly deadline: (d: string, to: string) => string;
    readonly event: (d: string, to: string) => string;
    readonly notYet: (d: string, from: string) => string;
    readonly interpretation: (d: string) => string;
    /** Two readings that don't agree, each as `reading` writes it. */
    readonly conflict: (first: string, second: string) => string;
    /** What stands at a place of a printing, both as named; `text` is null where nothing does. */
    readonly reading: (printing: string | null, place: string, column: string | null, text: string | null) => string;
    /** What an interpretation says, and what the policy has instead, each as `reading` or `counted` writes it. */
    readonly departs: (said: string, instead: string) => string;
    /** How many items stand under a heading of a document. */
    readonly counted: (d: string, heading: string, n: number) => string;
    readonly discretion: (words: string) => string;
    readonly erratum: (printed: string, meant: string) => string;
    readonly untranslated: () => string;
    readonly calculation: () => string;
    readonly fallback: () => string;
    /** A person settled how a rule is read, on these words. */
    readonly settled: (quote: string) => string;
  };
  /** "Dropped": the clause of a repealed edition that has no counterpart in the one in force. */
  readonly dropped: (clause: string, current: string) => string;
  /** Two clauses, each named with its document, and what the earlier and the later say. */
  readonly clauseChanged: (before: string, after: string, said: string, says: string) => string;
  readonly moved: (before: string, after: string) => string;
  /** That a place of a policy says what a report of it says. */
  readonly agrees: (place: string) => string;
  readonly disagrees: (place: string) => string;
  /** That it doesn't state the figure that the report tells. */
  readonly leavesOut: (place: string) => string;
  readonly sameInBoth: (before: string, after: string) => string;
  readonly added: (clause: string) => string;
  readonly removed: (clause: string, current: string) => string;
  readonly noneAdded: () => string;
  readonly noneRemoved: () => string;
  /** Items of two editions counted: how many each has, and how the later compares. */
  readonly tally: (before: string, beforeItems: number, after: string, afterItems: number) => string;
  /** Clauses whose words stayed but whose numbers shifted. */
  readonly renumbered: (d: string, before: string, after: string) => string;
  readonly count: (n: number, what: "items" | "documents") => string;
  readonly inDocument: (d: string, text: string) => string;
  /** A clause with the document that it stands in. */
  readonly placed: (d: string, clause: string) => string;
  /** In so many documents a phrase stands; they are named behind. */
  readonly foundIn: (phrase: string, n: number) => string;
  readonly notFound: (phrase: string) => string;
  /** In how many of the documents asked about a phrase stands; they are named behind. */
  readonly foundAmong: (phrase: string, n: number, of: number) => string;
  /** What a document doesn't mention. */
  readonly notIn: (phrase: string) => string;
  /** A ref as a sentence names it. */
  readonly place: (ref: string) => string;
  readonly clause: (ref: string, heading: string | null) => string;
  readonly earliest: (d: string, day: string) => string;
  readonly latest: (d: string, day: string) => string;
  /** Of several documents the one whose term begins or ends first or last. */
  readonly extreme: (d: string, what: "begins" | "ends", which: "first" | "last") => string;
  /** Whether what is asked of several documents falls on one day. */
  readonly sameDay: (same: boolean) => string;
  /** Documents whose terms begin or end together, where the first or last is asked for. */
  readonly together: (what: "begins" | "ends") => string;
  /** Of two things told one after the other: the same, or which is more. */
  readonly compared: (which: "same" | "first" | "second") => string;
  /** A sentence after the word that it isn't as the asker holds it to be. */
  readonly otherwise: (text: string) => string;
  readonly assumeCase: (label: string) => string;
  readonly noSum: (heading: string) => string;
  refusal: {
    readonly notCovered: (words: readonly string[]) => string;
    readonly roleMissing: (heading: string) => string;
    /** @param parts Questions of the asker's that the documents leave open, in the asker's words. */
    readonly partNotStated: (parts: readonly string[]) => string;
    readonly falsePremise: (detail: string) => string;
    /** @param place, last Places as `place` names them. */
    readonly noSuchItem: (d: string, place: string, last: string | null) => string;
    readonly noSuchDocument: (number: string) => string;
    readonly notPolicy: () => string;
    readonly otherPlace: (place: string) => string;
    readonly unreadable: () => string;
    readonly ask: (body: string, phone: string | null) => string;
  };
  /** Steps and results of worked answers. Quantities come written, rates with their sign. */
  calculation: {
    readonly share: (rate: string, base: string, result: string) => string;
    /** A share of the interest that a loan bears. */
    readonly interest: (loan: string, rate: string, share: string, result: string) => string;
    readonly deducted: (whole: string, parts: readonly string[], result: string) => string;
    readonly capped: (result: string, cap: string) => string;
    readonly withinCap: (result: string, cap: string) => string;
    /** A ceiling given as a rate of the base. */
    readonly rateCap: (rate: string, base: string, cap: string) => string;
    readonly times: (n: string, each: string, result: string) => string;
    readonly sum: (parts: readonly string[], result: string) => string;
    /** Only so many count. */
    readonly atMost: (most: number, given: number, yearly: boolean) => string;
    /** `what` is what is measured, null where the clause leaves it out. */
    readonly notMet: (what: string | null, required: string, given: string) => string;
    readonly met: (what: string | null, required: string, given: string) => string;
    readonly noSupport: () => string;
    readonly upTo: (result: string) => string;
    readonly exactly: (result: string) => string;
    /** What is due where a share has a floor or a ceiling. */
    readonly atLeast: (result: string) => string;
    readonly noMoreThan: (result: string) => string;
    readonly forCase: (label: string, result: string) => string;
    readonly need: (what: string) => string;
    /** The rule in short: its parts are the seven below. */
    readonly rule: (label: string | null, parts: readonly string[]) => string;
    readonly ruleRate: (rate: string, base: string | null, atMost: boolean) => string;
    readonly ruleRateCap: (rate: string, base: string | null) => string;
    readonly ruleCap: (sum: string, per: string | null) => string;
    readonly ruleAmount: (sum: string, per: string | null) => string;
    readonly ruleAtMost: (most: number, yearly: boolean) => string;
    readonly ruleYearlyCap: (sum: string) => string;
    readonly ruleTotalCap: (sum: string) => string;
    /** Names of inputs and of what is missing. */
    readonly label: (
      what:
        | "base"
        | "rate"
        | "count"
        | "deduction"
        | "value"
        | "interest"
        | "cap"
        | "amount"
        | "yearlyCap"
        | "totalCap"
        | "required"
        | "before"
        | "after",
    ) => string;
  };
  readonly yes: () => string;
  readonly no: () => string;
  suggest: {
    readonly body: (heading: string) => string;
    readonly sum: (heading: string) => string;
    readonly validity: (d: string) => string;
    readonly other: (label: string) => string;
  };
}
