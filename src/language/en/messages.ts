import type { Messages } from "../messages.ts";
import { enPlace } from "./places.ts";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
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
  leadAndSupport: (lead, support) =>
    support === null ? `Lead body: ${lead}` : `Lead (responsible) body: ${lead}; supporting: ${support}`,
  supportOnly: (support) => `Supporting: ${support}`,
  aside: "; ",
  supportInferred: () => "the supporting bodies are inferred from the order of the print, which doesn't mark them",
  supportUntold: () => "supporting bodies: the print doesn't tell which of them belong to this row",
  role: (role) =>
    (
      ({
        cap: "up to",
        yearly_cap: "yearly limit",
        threshold: "threshold",
        rate: "rate",
        share: "share",
        deadline: "time limit",
        from: "before",
        to: "now",
      }) as Readonly<Partial<Record<typeof role, string>>>
    )[role] ?? null,
  inForce: (d, from, to) =>
    `${d} is in force${from === null ? "" : ` since ${day(from)}`}${to === null ? "; it states no end date" : ` and valid until ${day(to)}`}`,
  noTermStated: (d, from) =>
    from === null
      ? `${d} states no term of validity, and no repeal is on record`
      : `${d} was issued on ${day(from)}; it states no term of validity, and no repeal is on record`,
  superseded: (d, by, since, { from, to }) => {
    const own = [
      from === null ? "" : `it had applied from ${day(from)}`,
      to === null ? "" : `was to run until ${day(to)}`,
    ].filter((t) => t !== "");
    const history = own.length === 0 ? "" : ` (${own.join(" and ").replace(/^was/, "it was")})`;
    return `${d} was repealed on ${day(since)} and replaced by ${by}; it no longer applies${history}`;
  },
  hadApplied: (d, from) => `${d}, repealed since, applied from ${day(from)}`,
  expired: (d, to) => `${d} was valid until ${day(to)} and has expired; it no longer applies`,
  notYet: (d, from) => `${d} takes effect on ${day(from)} and is not yet in force on the day asked about`,
  eventOver: (d, from, to) => `${d} covers ${day(from)} to ${day(to)}; that period has ended, so it no longer applies`,
  eventAhead: (d, from, to) => `${d} covers ${day(from)} to ${day(to)}`,
  deadlinePassed: (deadline) =>
    `No, applications can no longer be handed in: the deadline was ${day(deadline)} and has passed`,
  deadlineOpen: (deadline) => `Yes, applications are open until ${day(deadline)}`,
  appliedOn: (d, on) => `On ${day(on)}, ${d} applied`,
  issued: (d, on) => `${d} was issued on ${day(on)}`,
  difference: (what, high, low, result, turn) =>
    `${what}: ${result} ${{ rising: "more", falling: "less", apart: "apart" }[turn]} (${high} − ${low} = ${result})`,
  notices: {
    superseded: (d, by, since) => `${d} was repealed on ${day(since)}; the document in force is ${by}.`,
    expired: (d, to) => `${d} was valid until ${day(to)} and has expired.`,
    deadline: (d, to) => `The deadline of ${d}, ${day(to)}, has passed.`,
    event: (d, to) => `What ${d} is about ended on ${day(to)}.`,
    notYet: (d, from) => `${d} takes effect on ${day(from)}; it is not yet in force on the day asked about.`,
    interpretation: (d) =>
      `This rests on ${d}, a report or interpretation, not on the policy's own text, which prevails.`,
    conflict: (first, second) => `Two records disagree: ${first}; ${second}.`,
    reading: (printing, place, column, text) =>
      `${[printing, place, column === null ? null : `“${column}”`].filter((part) => part !== null).join(", ")}: ${text === null ? "nothing" : `“${text}”`}`,
    departs: (said, instead) =>
      `The interpretation departs from the policy's text, which prevails: ${said}; ${instead}.`,
    counted: (d, heading, n) => `${d} has ${String(n)} under “${heading}”`,
    discretion: (words) => `The clause leaves this to the authority's judgment (${words}).`,
    erratum: (printed, meant) => `The print's “${printed}” is evidently a slip for “${meant}”; the quote keeps it.`,
    untranslated: () => "There is no reference translation of this clause yet; the original is shown.",
    calculation: () => "The calculation is an estimate; the authority decides.",
    fallback: () =>
      "What the language model wrote was withheld or is unavailable; the clauses' own words stand in its place.",
    settled: (quote) => `How this rule is read was settled by a person, on the words “${quote}”.`,
  },
  dropped: (clause, current) =>
    `${clause} has been dropped from ${current}, which is now in force; it no longer applies and is not available`,
  clauseChanged: (before, after, said, says) => `${before} is now ${after}; before: “${said}”; now: “${says}”`,
  moved: (before, after) => `${before} is now ${after}; its words are unchanged`,
  agrees: (place) => `${place} says the same`,
  disagrees: (place) => `${place} says otherwise`,
  leavesOut: (place) => `${place} doesn't state that figure`,
  sameInBoth: (before, after) => `${after} is the same as ${before}: neither its number nor its words changed`,
  added: (clause) => `added: ${clause}`,
  removed: (clause, current) => `dropped: ${clause}; ${current} no longer has it`,
  noneAdded: () => "no item was added",
  noneRemoved: () => "no item was dropped",
  tally: (before, a, after, b) =>
    `${before} has ${String(a)} items and ${after} has ${String(b)} items, ${a === b ? "the same number" : `which is ${String(Math.abs(a - b))} ${Math.abs(a - b) === 1 ? "item" : "items"} ${b < a ? "fewer" : "more"}`}`,
  renumbered: (d, before, after) =>
    `the other items keep their words under shifted numbers: former ${before} became ${after} in ${d}`,
  count: (n, what) => `${String(n)} ${n === 1 ? what.replace(/s$/, "") : what}`,
  inDocument: (d, text) => `${d}: ${text}`,
  placed: (d, clause) => `${clause} of ${d}`,
  otherwise: (text) => `The document says otherwise: ${text}`,
  foundIn: (phrase, n) => `“${phrase}” appears in ${n === 1 ? "this document" : "these documents"}`,
  notFound: (phrase) => `No document on record mentions “${phrase}”.`,
  foundAmong: (phrase, n, of) =>
    n === of
      ? `“${phrase}” is mentioned in ${of === 2 ? "both documents" : `all ${String(of)} documents`}`
      : `“${phrase}” is mentioned in only ${String(n)} of the ${String(of)} documents`,
  notIn: (phrase) => `no mention of “${phrase}”`,
  place: enPlace,
  clause: (ref, heading) => (heading === null ? enPlace(ref) : `${enPlace(ref)} (“${heading}”)`),
  earliest: (d, on) => `the earliest is ${d}, issued on ${day(on)}`,
  latest: (d, on) => `the latest is ${d}, issued on ${day(on)}`,
  extreme: (d, what, which) => `the ${which} to ${what === "begins" ? "take effect" : "expire"} is ${d}`,
  together: (what) => `they ${what === "begins" ? "take effect" : "expire"} on the same day`,
  compared: (which) =>
    which === "same" ? "both are the same" : `of the two, the ${which === "first" ? "former" : "latter"} is higher`,
  sameDay: (same) => (same ? "yes, on the same day" : "no, not on the same day"),
  assumeCase: (label) => `Answered for: ${label}.`,
  noSum: (heading) => `“${heading}” provides for support but states no sum`,
  refusal: {
    notCovered: (words) =>
      words.length === 0
        ? "Nothing in the documents on record answers this question."
        : `The documents on record say nothing about ${list(words.map((w) => `“${w}”`))}.`,
    roleMissing: (heading) => `The nearest clause, “${heading}”, does not state what is asked.`,
    partNotStated: (parts) =>
      `The documents on record do not state an answer to: ${list(parts.map((part) => `“${part}”`))}.`,
    falsePremise: (detail) => detail,
    noSuchItem: (d, place, last) => `${d} has no ${place}${last === null ? "" : `; the numbering ends at ${last}`}.`,
    noSuchDocument: (number) => `${number} is not among the documents on record.`,
    notPolicy: () => "This is not a policy question; we answer only from the policy documents on record.",
    otherPlace: (place) => `The documents on record do not cover ${place}.`,
    unreadable: () => "The question could not be understood; please put it another way.",
    ask: (body, phone) => `You can ask ${body}${phone === null ? "" : ` (tel. ${phone})`}.`,
  },
  calculation: {
    share: (rate, base, result) => `${base} × ${rate} = ${result}`,
    interest: (loan, rate, share, result) => `${loan} × ${rate} × ${share} = ${result}`,
    deducted: (whole, parts, result) => `after deduction: ${[whole, ...parts].join(" − ")} = ${result}`,
    capped: (result, cap) => `${result} is above the cap, so the cap of ${cap} applies`,
    withinCap: (result, cap) => `${result} is within the cap of ${cap}`,
    rateCap: (rate, base, cap) => `ceiling: ${base} × ${rate} = ${cap}`,
    times: (n, each, result) => `${n} × ${each} = ${result}`,
    sum: (parts, result) => `${parts.join(" + ")} = ${result}`,
    atMost: (most, given, yearly) => `of ${String(given)}, at most ${String(most)} count${yearly ? " a year" : ""}`,
    notMet: (what, required, given) =>
      `No, this does not meet the requirement (${what === null ? "" : `${what}: `}${required}): ${given} is not enough`,
    met: (what, required, given) =>
      `The requirement (${what === null ? "" : `${what}: `}${required}) is met with ${given}`,
    noSupport: () => "No support is due",
    upTo: (result) => `Up to ${result}`,
    exactly: (result) => result,
    atLeast: (result) => `At least ${result}`,
    noMoreThan: (result) => `No more than ${result}`,
    forCase: (label, result) => `${label}: ${result}`,
    need: (what) => `For the sum itself, please add: ${what}`,
    rule: (label, parts) => `Rule${label === null ? "" : ` for ${label}`}: ${parts.join(", ")}`,
    ruleRate: (rate, base, atMost) => `${atMost ? "up to " : ""}${rate}${base === null ? "" : ` of the ${base}`}`,
    ruleRateCap: (rate, base) => `at most ${rate}${base === null ? "" : ` of the ${base}`}`,
    ruleCap: (sum) => `capped at ${sum}`,
    ruleAmount: (sum, per) => (per === null ? sum : `${sum} each`),
    ruleAtMost: (most, yearly) => `at most ${String(most)} ${yearly ? "a year" : "in all"}`,
    ruleYearlyCap: (sum) => `at most ${sum} a year`,
    ruleTotalCap: (sum) => `at most ${sum} in all`,
    label: (what) =>
      ({
        base: "the amount that the rate is taken of",
        rate: "rate",
        count: "number",
        deduction: "part taken off",
        value: "value stated",
        interest: "the loan's interest rate",
        cap: "cap",
        amount: "sum",
        yearlyCap: "yearly cap",
        totalCap: "cap in all",
        required: "required",
        before: "before",
        after: "after",
      })[what],
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
