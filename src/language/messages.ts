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
  readonly role: (role: FigureRole) => string | null;
  readonly inForce: (d: string, from: string | null, to: string | null) => string;
  readonly noTermStated: (d: string, from: string | null) => string;
  /** `own`: since and until when it had applied by its own words; null where it doesn't say. */
  superseded(
    d: string,
    by: string,
    since: string,
    own: { readonly from: string | null; readonly to: string | null },
  ): string;
  readonly expired: (d: string, to: string) => string;
  readonly notYet: (d: string, from: string) => string;
  readonly eventOver: (d: string, from: string, to: string) => string;
  readonly eventAhead: (d: string, from: string, to: string) => string;
  readonly deadlinePassed: (deadline: string) => string;
  readonly deadlineOpen: (deadline: string) => string;
  readonly issued: (d: string, day: string) => string;
  /** How far two values lie apart; `falling` where the later one is the lower. */
  readonly difference: (
    what: string,
    high: string,
    low: string,
    result: string,
    turn: "rising" | "falling" | "apart",
  ) => string;
  notices: {
    superseded(d: string, by: string, since: string): string;
    expired(d: string, to: string): string;
    deadline(d: string, to: string): string;
    event(d: string, to: string): string;
    notYet(d: string, from: string): string;
    interpretation(d: string): string;
    conflict(first: string, second: string): string;
    discretion(words: string): string;
    erratum(printed: string, meant: string): string;
    untranslated(): string;
    calculation(): string;
  };
  /** "Dropped": the clause of a repealed edition that has no counterpart in the one in force. */
  readonly dropped: (clause: string, current: string) => string;
  /** Two clauses, each named with its document, and what the earlier and the later say. */
  readonly clauseChanged: (before: string, after: string, said: string, says: string) => string;
  readonly moved: (before: string, after: string) => string;
  readonly sameInBoth: (before: string, after: string) => string;
  readonly added: (clause: string) => string;
  readonly removed: (clause: string, current: string) => string;
  /** Items of two editions counted: how many each has, and how the later compares. */
  readonly tally: (before: string, beforeItems: number, after: string, afterItems: number) => string;
  /** Clauses whose words stayed but whose numbers shifted. */
  readonly renumbered: (d: string, before: string, after: string) => string;
  readonly count: (n: number, what: "items" | "documents") => string;
  readonly inDocument: (d: string, text: string) => string;
  /** A clause with the document that it stands in. */
  readonly placed: (d: string, clause: string) => string;
  readonly standsIn: (phrase: string, documents: string) => string;
  /** In so many documents a phrase stands; they are named behind. */
  readonly foundIn: (phrase: string, n: number) => string;
  readonly notFound: (phrase: string) => string;
  /** A ref as a sentence names it. */
  readonly place: (ref: string) => string;
  readonly clause: (ref: string, heading: string | null) => string;
  readonly earliest: (d: string, day: string) => string;
  readonly latest: (d: string, day: string) => string;
  /** Parts of a section or annex by their headings. */
  readonly parts: (what: string, headings: string) => string;
  readonly assumeCase: (label: string) => string;
  readonly noSum: (heading: string) => string;
  refusal: {
    notCovered(words: readonly string[]): string;
    roleMissing(heading: string): string;
    falsePremise(detail: string): string;
    /** @param place, last Places as `place` names them. */
    noSuchItem(d: string, place: string, last: string | null): string;
    noSuchDocument(number: string): string;
    notPolicy(): string;
    otherPlace(place: string): string;
    unreadable(): string;
    ask(body: string, phone: string | null): string;
  };
  /** Steps and results of worked answers. Quantities come written, rates with their sign. */
  calculation: {
    share(rate: string, base: string, result: string): string;
    /** A share of the interest that a loan bears. */
    interest(loan: string, rate: string, share: string, result: string): string;
    deducted(whole: string, parts: readonly string[], result: string): string;
    capped(result: string, cap: string): string;
    withinCap(result: string, cap: string): string;
    /** A ceiling given as a rate of the base. */
    rateCap(rate: string, base: string, cap: string): string;
    times(n: string, each: string, result: string): string;
    sum(parts: readonly string[], result: string): string;
    /** Only so many count. */
    atMost(most: number, given: number, yearly: boolean): string;
    /** `what` is what is measured, null where the clause leaves it out. */
    notMet(what: string | null, required: string, given: string): string;
    met(what: string | null, required: string, given: string): string;
    noSupport(): string;
    upTo(result: string): string;
    exactly(result: string): string;
    /** What is due where a share has a floor or a ceiling. */
    atLeast(result: string): string;
    noMoreThan(result: string): string;
    forCase(label: string, result: string): string;
    need(what: string): string;
    /** The rule in short: its parts are the seven below. */
    rule(label: string | null, parts: readonly string[]): string;
    ruleRate(rate: string, base: string | null, atMost: boolean): string;
    ruleRateCap(rate: string, base: string | null): string;
    ruleCap(sum: string, per: string | null): string;
    ruleAmount(sum: string, per: string | null): string;
    ruleAtMost(most: number, yearly: boolean): string;
    ruleYearlyCap(sum: string): string;
    ruleTotalCap(sum: string): string;
    /** Names of inputs and of what is missing. */
    label(
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
    ): string;
  };
  readonly yes: () => string;
  readonly no: () => string;
  suggest: {
    body(heading: string): string;
    sum(heading: string): string;
    validity(d: string): string;
    other(label: string): string;
  };
}
