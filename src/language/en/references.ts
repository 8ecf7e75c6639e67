import type { ReferenceWords } from "../reference-words.ts";

/** What an edition may be called. */
const EDITION = "(?:plan|version|edition|text|document|notice|policy|task table)";
const N = "\\d{1,3}|[一二三四五六七八九十]{1,3}";

const PAPER = "(?:plan|version|edition|text|document|notice|policy|policie|paper|circular|one)s?";
/** Months by the names that a text may call them. */
const MONTHS: Readonly<Record<string, number>> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sept: 9,
  sep: 9,
  oct: 10,
  nov: 11,
  dec: 12,
  january: 1,
  february: 2,
  march: 3,
  april: 4,
  may: 5,
  june: 6,
  july: 7,
  august: 8,
  september: 9,
  october: 10,
  november: 11,
  december: 12,
};
const MONTH = `(?:${Object.keys(MONTHS).join("|")})`;

export const enReferenceWords: ReferenceWords = {
  item: [
    new RegExp(
      `\\b(?:item|clause|article|measure|point|provision|paragraph|row|task|entry|line|heading|policy)s?(?: no\\.?| number)? ?\\(?(${N})\\)?(?![\\d,.]*\\d| ?号| (?:year|day|month|per ?cent|million))`,
      "g",
    ),
    /^(?:(?:and|then|what about|how about)(?: the)? )(?:number|no\.?|#) ?(\d{1,3})\b(?=[?. ]*$| (?:please|then)\b)/g,
    new RegExp(`\\b(\\d{1,3})(?:st|nd|rd|th) (?:item|clause|article|measure|point|provision|row|task|entry)\\b`, "g"),
  ],
  bareItem: [/\b(?:numbers?|nos?\.?|#) ?(\d{1,2})\b(?! ?号|[\d,.]*\d)/g],
  annex: [/\b(?:annex|appendix|attachment|schedule)(?: no\.?)? ?(\d)\b/g],
  section: [
    /\b(?:section|part|chapter)(?: no\.?)? ?(\d|[一二三四五六七八九十]|i{1,3}|iv|v)\b/g,
    /\b(first|second|third|fourth|fifth) (?:section|part|chapter)\b/g,
  ],
  serial: [
    /(?<![\d第月])(\d{1,4}) ?号/g,
    /\b(?:documents|circulars|notices|nos\.?|numbers) (?:nos?\.? |numbered |numbers )?(\d{1,4}(?:(?:, and |, or |, | and | or )\d{1,4}){1,6})\b/g,
    /\b(?:document|circular|notice|policy|plan|file|edition)(?: no\.?| number)? ?(\d{1,4})\b(?! (?:item|year|day))/g,
    /(?<!(?:item|clause|article|measure|row|task) )\bno\.? ?(\d{1,4})\b(?: of 20\d\d| \[20\d\d\]| \(20\d\d\))?/g,
  ],
  serialBeside: [
    /\b(?:in|under|to|of|by|than|and|or|vs|versus|from) (\d{1,4})(?=[,;?]|\.(?!\d)|$| (?:and|or|to|vs|versus)\b)/g,
  ],
  surelyDocument: /^(?:document|circular)(?: no\.?| number) ?\d+$/,
  issuedIn: new RegExp(
    `\\b(?:(?<=\\b${PAPER} (?:issued |dated |published )?(?:from|of|in) )|(?=${MONTH}\\b(?: 20\\d\\d)?(?:['’]s)? (?:[a-z-]+ ){0,3}?${PAPER}\\b))(?<month>${MONTH})\\b\\.?(?: (?<year>20\\d\\d))?`,
    "g",
  ),
  months: MONTHS,
  revision:
    /\b20\d\d (?:revised |amended )?(?:revision|revised (?:version|edition|plan)|amended (?:version|edition|plan))\b|\brevised (?:version|edition) of 20\d\d\b/g,
  former: new RegExp(
    `\\b(?:old|previous|earlier|former|repealed|original|superseded|prior|first|outgoing|superseded),?(?: (?:and |but )?(?:now|since)[ -](?:repealed|superseded))? (?:[a-z]+ ){0,3}?(?:action )?${EDITION}\\b|\\b(?:old|former|repealed|superseded) (?:item|clause|article|row|numbering|number)\\b|\\bpredecessor\\b`,
  ),
  current: new RegExp(
    `\\b(?:current|new|latest|present|newer|in-force|today['’]s) (?:action )?${EDITION}\\b|\\b${EDITION} (?:that is |which is |now |currently |presently )?in force\\b`,
  ),
  taskTable:
    /\btask(?:-| )?(?:division|allocation|assignment|table|list|annex|breakdown)\b|\b(?:division|allocation|distribution|breakdown|assignment)[ -]of[ -](?:the )?(?:tasks|labou?r|work|duties|responsibilities)\b|\b(?:work|duty)[ -](?:division|breakdown)\b|\b(?:annex|table) of (?:the )?tasks\b/,
  indicatorTable: /\bindicators?(?: table)?\b|\bmain indicators\b|\bkey performance\b|\bkpi\b/,
};
