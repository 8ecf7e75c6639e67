import type { ClauseChange, DocumentSummary } from "../../contract/index.ts";
import type { Labels } from "../../wording/index.ts";

/** Every word that the pages say: of answers as all faces do, and of themselves. */
export interface Messages extends Labels {
  readonly tagline: string;
  readonly skip: string;
  readonly nav: { readonly ask: string; readonly documents: string; readonly api: string };
  /** What the language calls itself; its sign stands for the whole where there is little room. */
  readonly ownName: { readonly sign: string; readonly rest: string };
  readonly languages: string;
  readonly footer: string;
  readonly ask: {
    readonly headline: string;
    readonly starters: string;
    readonly promises: readonly string[];
  };
  readonly kinds: Readonly<Record<DocumentSummary["kind"], string>>;
  readonly documents: {
    readonly title: string;
    readonly lead: string;
    readonly words: string;
    readonly anyKind: string;
    readonly anyStatus: string;
    readonly kind: string;
    readonly status: string;
    readonly body: string;
    readonly anyBody: string;
    readonly year: string;
    readonly anyYear: string;
    readonly filter: string;
    readonly reset: string;
    readonly none: string;
    readonly found: (count: number, all: number) => string;
    readonly counts: (clauses: number, tables: number) => string;
  };
  readonly document: {
    readonly contents: string;
    readonly number: string;
    readonly issuer: string;
    readonly issuedOn: string;
    readonly validFrom: string;
    readonly validTo: string;
    readonly notStated: string;
    readonly view: string;
    readonly views: { readonly both: string; readonly original: string; readonly translation: string };
    readonly untranslated: string;
    readonly translationNote: string;
    readonly bodies: string;
    /** Beside whether a document holds: the day that this is true of, and what it is kept for where it doesn't hold any more. */
    readonly onDay: (day: string) => string;
    readonly forReference: string;
    /** Instead of a banner, for what never was a policy. */
    readonly commentary: string;
    /** Beside the banner of a superseded document: the edition that has taken its place. */
    readonly current: string;
    readonly editions: string;
    readonly compare: string;
    readonly data: string;
    readonly prints: string;
    readonly printedIn: string;
    /** Which printing the text is taken from. */
    readonly firstPrint: string;
    readonly errata: string;
    readonly erratum: (printed: string, meant: string) => string;
    readonly disagreements: string;
    readonly disagreementsNote: string;
    readonly departures: string;
    readonly departuresNote: string;
    readonly nothing: string;
    readonly doubts: Readonly<Record<"probable" | "unknown", string>>;
  };
  readonly clause: {
    readonly page: string;
    readonly whole: string;
    readonly previous: string;
    readonly next: string;
    readonly interpretations: (count: number) => string;
    readonly interpretationsNote: string;
    /** Beside an interpretation that gives a figure otherwise than the policy. */
    readonly departs: string;
    readonly policyPrevails: string;
    readonly items: (count: number) => string;
    readonly changedIn: (other: string) => string;
    readonly sameIn: (other: string) => string;
    readonly only: (other: string) => string;
  };
  readonly changes: {
    readonly title: string;
    readonly lead: (newer: string, older: string) => string;
    readonly kinds: Readonly<Record<ClauseChange["kind"], string>>;
    readonly figures: string;
    readonly before: string;
    readonly after: string;
    readonly unchanged: (count: number) => string;
    readonly movedNote: string;
    readonly clause: string;
    readonly nothing: string;
    readonly choose: string;
    readonly none: string;
  };
  readonly api: {
    readonly title: string;
    readonly lead: string;
    readonly parameters: string;
    readonly body: string;
    readonly responses: string;
    readonly types: string;
    readonly example: string;
    /** What the star beside a name means. */
    readonly required: string;
  };
  readonly error: {
    readonly home: string;
    readonly titles: Readonly<Record<number, string>>;
    /** What to make of it, and what to do, by status. */
    readonly details: Readonly<Record<number, string>>;
    readonly other: string;
    /** Of a request that wasn't as it should be; of a fault of ours. */
    readonly refused: string;
    readonly otherDetail: string;
    /** A part of the address that isn't as it should be. */
    readonly field: (name: string) => string;
  };
}
