import type { Messages } from "../messages.ts";

const MONTHS = [
  "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November", "December",
];
const day = (iso: string): string => {
  const [year, month, date] = iso.split("-").map(Number);
  return `${String(date)} ${MONTHS[(month ?? 1) - 1] ?? ""} ${String(year)}`;
};
const list = (items: readonly string[]): string =>
  items.length < 2 ? items.join("") : `${items.slice(0, -1).join(", ")} and ${items.at(-1) ?? ""}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const enMessages: Messages = {
  list,
  sentences: (items) => items.join(" "),
  sentence: (text) => (/[.!?]$/.test(text) ? capital(text) : `${capital(text.replace(/[;,]$/, ""))}.`),
  labelled: (label, text) => `${capital(label)}: ${text}`,
  day,
  document: ({ title, number }) => (number === null ? `“${title}”` : `“${title}” (${number})`),
  responsible: (bodies) => `Responsible: ${bodies}`,
  leadAndSupport: (lead, support) => (support === null ? `Lead body: ${lead}` : `Lead (responsible) body: ${lead}; supporting: ${support}`),
  supportOnly: (support) => `Supporting: ${support}`,
  role: (role) =>
    ({ cap: "up to", yearly_cap: "yearly limit", threshold: "threshold", rate: "rate", share: "share", deadline: "time limit", from: "before", to: "now" } as Readonly<
      Partial<Record<typeof role, string>>
    >)[role] ?? null,
  inForce: (d, from, to) =>
    `${d} is in force${from === null ? "" : ` since ${day(from)}`}${to === null ? "; it states no end date" : ` and valid until ${day(to)}`}`,
  noTermStated: (d, from) => `${d}${from === null ? "" : ` was issued on ${day(from)};`} states no term of validity, and no repeal is on record`,
  superseded: (d, by, since) => `${d} was repealed on ${day(since)} and replaced by ${by}; it no longer applies`,
  expired: (d, to) => `${d} was valid until ${day(to)} and has expired; it no longer applies`,
  notYet: (d, from) => `${d} takes effect on ${day(from)} and is not yet in force`,
  eventOver: (d, from, to) => `${d} covers ${day(from)} to ${day(to)}; that period has ended, so it no longer applies`,
  eventAhead: (d, from, to) => `${d} covers ${day(from)} to ${day(to)}`,
  deadlinePassed: (deadline) => `No, applications can no longer be handed in: the deadline was ${day(deadline)} and has passed`,
  deadlineOpen: (deadline) => `Yes, applications are open until ${day(deadline)}`,
  issued: (d, on) => `${d} was issued on ${day(on)}`,
  difference: (what, from, to, result) => `${what}: ${to} − ${from} = ${result}`,
  notices: {
    superseded: (d, by, since) => `${d} was repealed on ${day(since)}; the document in force is ${by}.`,
    expired: (d, to) => `${d} was valid until ${day(to)} and has expired.`,
    deadline: (d, to) => `The deadline of ${d}, ${day(to)}, has passed.`,
    event: (d, to) => `What ${d} is about ended on ${day(to)}.`,
    notYet: (d, from) => `${d} takes effect on ${day(from)}; it is not yet in force on the day asked about.`,
    interpretation: (d) => `This rests on ${d}, a report or interpretation, not on the policy's own text, which prevails.`,
    conflict: (first, second) => `Two sources disagree: ${first}; ${second}.`,
    discretion: (words) => `The clause leaves this to the authority's judgment (${words}).`,
    erratum: (printed, meant) => `The print's “${printed}” is evidently a slip for “${meant}”; the quote keeps it.`,
    untranslated: () => "There is no reference translation of this clause yet; the original is shown.",
    calculation: () => "The calculation is an estimate; the authority decides.",
  },
  dropped: (clause, current) => `${clause} has been dropped from ${current}, which is now in force; it no longer applies and is not available`,
  clauseChanged: (before, after) => `before: “${before}”; now: “${after}”`,
  moved: (heading, before, after) => `“${heading}” was renumbered from item ${before} to item ${after}; its content is unchanged`,
  sameInBoth: (heading) => `“${heading}” is the same in both editions: no change`,
  added: (heading) => `added: “${heading}”`,
  removed: (heading) => `removed: “${heading}”`,
  count: (n, what) => `${String(n)} ${what}`,
  inDocument: (d, text) => `${d}: ${text}`,
  standsIn: (phrase, documents) => `“${phrase}” appears in ${documents}`,
  clause: (ref, heading) => (heading === null ? `item ${ref}` : `item ${ref} (“${heading}”)`),
  assumeCase: (label) => `Answered for: ${label}.`,
  noSum: (heading) => `“${heading}” provides for support but states no sum`,
  refusal: {
    notCovered: (words) =>
      words.length === 0
        ? "Nothing in the documents on record answers this question."
        : `The documents on record say nothing about ${list(words.map((w) => `“${w}”`))}.`,
    roleMissing: (heading) => `The nearest clause, “${heading}”, does not state what is asked.`,
    falsePremise: (detail) => detail,
    noSuchItem: (d, ref, last) => `${d} has no item ${ref}${last === null ? "" : `; its numbering ends at ${last}`}.`,
    noSuchDocument: (number) => `${number} is not among the documents on record.`,
    notPolicy: () => "This is not a policy question; we answer only from the policy documents on record.",
    otherPlace: (place) => `The documents on record do not cover ${place}.`,
    unreadable: () => "The question could not be understood; please put it another way.",
    ask: (body, phone) => `You can ask ${body}${phone === null ? "" : ` (tel. ${phone})`}.`,
  },
  calculation: {
    share: (rate, base, result) => `${base} × ${rate} = ${result}`,
    capped: (result, cap) => `${result} is above the cap, so the cap of ${cap} applies`,
    withinCap: (result, cap) => `${result} is within the cap of ${cap}`,
    times: (n, each, result) => `${n} × ${each} = ${result}`,
    notMet: (required, given) => `Not eligible: the clause requires ${required}, and ${given} does not meet it, so no support is due`,
    met: (required, given) => `The condition is met: the clause requires ${required}, and you have ${given}`,
    upTo: (result) => `Up to ${result}`,
    exactly: (result) => `${result}`,
    need: (what) => `Please add: ${what}`,
    inForceRule: (rule) => `Rule: ${rule}`,
  },
  yes: () => "Yes",
  no: () => "No",
  suggest: {
    body: (heading) => `Which body is in charge of “${heading}”?`,
    sum: (heading) => `What is the most that “${heading}” grants?`,
    validity: (d) => `Until when is ${d} valid?`,
    other: (label) => `What about ${label}?`,
  },
};
