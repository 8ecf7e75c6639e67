import type { ClauseChange, DocumentStatus, DocumentSummary, NoticeCode, ReasonCode } from "../../contract/index.ts";

/** Every word that the pages say of themselves. */
export interface Messages {
  readonly htmlLang: string;
  readonly name: string;
  readonly tagline: string;
  readonly skip: string;
  readonly nav: { readonly ask: string; readonly documents: string; readonly api: string };
  readonly otherLanguage: string;
  readonly footer: string;
  readonly ask: {
    readonly title: string;
    readonly lead: string;
    readonly label: string;
    readonly placeholder: string;
    readonly submit: string;
    readonly asOf: string;
    readonly starters: string;
    readonly waiting: string;
    readonly failed: string;
    readonly offline: string;
    readonly promises: readonly string[];
  };
  readonly answer: {
    readonly question: string;
    readonly noAnswer: string;
    readonly assumption: string;
    readonly missing: string;
    readonly citations: string;
    readonly calculation: string;
    readonly inputs: string;
    readonly rule: string;
    readonly steps: string;
    readonly result: string;
    readonly contact: string;
    readonly translation: string;
    readonly original: string;
    readonly open: string;
    readonly suggestions: string;
    readonly asOf: string;
    readonly clause: string;
  };
  readonly notices: Readonly<Record<NoticeCode, string>>;
  readonly reasons: Readonly<Record<ReasonCode, string>>;
  readonly status: Readonly<Record<DocumentStatus, string>>;
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
    readonly banner: Readonly<Record<DocumentStatus, string>>;
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
    readonly place: (ref: string) => string;
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
    readonly nothing: string;
    readonly choose: string;
    readonly none: string;
  };
  readonly error: {
    readonly requestId: string;
    readonly home: string;
    readonly titles: Readonly<Record<number, string>>;
    readonly nothingThere: string;
    readonly other: string;
  };
}
