import type { ReferenceWords } from "../reference-words.ts";

const N = "\\d{1,3}|[一二三四五六七八九十]{1,3}";

export const enReferenceWords: ReferenceWords = {
  item: [
    new RegExp(
      `\\b(?:item|clause|article|measure|point|provision|paragraph|row|task|entry|line|heading|policy)s?(?: no\\.?| number)? ?\\(?(${N})\\)?(?![\\d,.]*\\d| ?号| (?:year|day|month|per ?cent|million))`,
      "g",
    ),
    /^(?:(?:and|then|what about|how about)(?: the)? )(?:number|no\.?|#) ?(\d{1,3})\b(?=[?. ]*$| (?:please|then)\b)/g,
    new RegExp(`\\b(\\d{1,3})(?:st|nd|rd|th) (?:item|clause|article|measure|point|provision|row|task|entry)\\b`, "g"),
  ],
  annex: [/\b(?:annex|appendix|attachment|schedule)(?: no\.?)? ?(\d)\b/g],
  section: [/\b(?:section|part|chapter)(?: no\.?)? ?(\d|[一二三四五六七八九十]|i{1,3}|iv|v)\b/g],
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
  issuedIn:
    /\b(?:(?<month>january|february|march|april|may|june|july|august|september|october|november|december)(?: (?<year>20\d\d))? (?:action )?(?:plan|version|edition|document|notice|policy|circular|one)\b)/g,
  months: {
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
  },
  former:
    /\b(?:old|previous|earlier|former|repealed|original|superseded|prior|first|outgoing|superseded),?(?: (?:and |but )?(?:now|since)[ -](?:repealed|superseded))? (?:[a-z]+ ){0,3}?(?:action )?(?:plan|version|edition|document|notice|policy|task table)\b|\bpredecessor\b/,
  current:
    /\b(?:current|new|latest|present|newer|in-force) (?:action )?(?:plan|version|edition|document|notice|policy|task table)\b/,
  taskTable:
    /\btask(?:-| )?(?:division|allocation|assignment|table|list|breakdown)\b|\bdivision of (?:tasks|labour|labor|work)\b|\ballocation of tasks\b/,
  indicatorTable: /\bindicators?(?: table)?\b|\bmain indicators\b|\bkey performance\b|\bkpi\b/,
};
