import type { FigureRole } from "../domain/figure.ts";

/** A document as a sentence names it. */
export interface NamedDocument {
  readonly title: string;
  readonly number: string | null;
}

/** The sentences that the service itself says, one implementation a language. Arguments are already in that language. */
export interface Messages {
  /** "A、B" / "A, B and C". */
  list(items: readonly string[]): string;
  /** Joins sentences. */
  sentences(items: readonly string[]): string;
  /** A sentence with its end. */
  sentence(text: string): string;
  labelled(label: string, text: string): string;
  day(iso: string): string;
  document(d: NamedDocument): string;
  responsible(bodies: string): string;
  leadAndSupport(lead: string, support: string | null): string;
  supportOnly(support: string): string;
  role(role: FigureRole): string | null;
  inForce(d: string, from: string | null, to: string | null): string;
  noTermStated(d: string, from: string | null): string;
  superseded(d: string, by: string, since: string): string;
  expired(d: string, to: string): string;
  notYet(d: string, from: string): string;
  eventOver(d: string, from: string, to: string): string;
  eventAhead(d: string, from: string, to: string): string;
  deadlinePassed(deadline: string): string;
  deadlineOpen(deadline: string): string;
  issued(d: string, day: string): string;
  difference(what: string, from: string, to: string, result: string): string;
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
  dropped(clause: string, current: string): string;
  clauseChanged(before: string, after: string): string;
  moved(heading: string, before: string, after: string): string;
  sameInBoth(heading: string): string;
  added(heading: string): string;
  removed(heading: string): string;
  count(n: number, what: "items" | "documents"): string;
  inDocument(d: string, text: string): string;
  standsIn(phrase: string, documents: string): string;
  clause(ref: string, heading: string | null): string;
  assumeCase(label: string): string;
  noSum(heading: string): string;
  refusal: {
    notCovered(words: readonly string[]): string;
    roleMissing(heading: string): string;
    falsePremise(detail: string): string;
    noSuchItem(d: string, ref: string, last: string | null): string;
    noSuchDocument(number: string): string;
    notPolicy(): string;
    otherPlace(place: string): string;
    unreadable(): string;
    ask(body: string, phone: string | null): string;
  };
  calculation: {
    share(rate: string, base: string, result: string): string;
    capped(result: string, cap: string): string;
    withinCap(result: string, cap: string): string;
    times(n: string, each: string, result: string): string;
    notMet(required: string, given: string): string;
    met(required: string, given: string): string;
    upTo(result: string): string;
    exactly(result: string): string;
    need(what: string): string;
    inForceRule(rule: string): string;
  };
  yes(): string;
  no(): string;
  suggest: {
    body(heading: string): string;
    sum(heading: string): string;
    validity(d: string): string;
    other(label: string): string;
  };
}
