import type { Passage } from "../../../domain/passage.ts";
import type { Rule } from "../../../domain/rule.ts";
import { says } from "../../../language/calculation-words.ts";
import { aboutOf, rarityOf } from "../../concepts-of.ts";
import type { Candidate } from "../../judge.ts";
import type { Knowledge } from "../../knowledge.ts";
import { facetsIn, type Question } from "../../read/read-question.ts";
import { termCoverage } from "../../../retrieval/term-coverage.ts";
import { billOf, type Bill, type Line } from "./bill.ts";
import { casesOf, namedCases, type Case } from "./cases.ts";
import { countedLines } from "./counted.ts";
import { deduction, givenFor } from "./given.ts";
import { onTopLines } from "./on-top.ts";
import type { OwnFigure } from "./own-figures.ts";

/** How far behind the best topic a rule may lie that is computed with. Range 0 to 1. */
const NEAR = 0.85;
/** The same where each of several sums of the asker's names a grant of its own. Range 0 to 1. */
const NEAR_APART = 0.3;

/** The least that the words of a sum must say of a grant to name it, as a sum of inverse document frequencies. */
const SPOKEN = 8;

/** What the asker's figures come to by the rules on the topic; several bills for several grants or readings; [] where none takes them. */
export function billsFor(
  question: Question,
  own: readonly OwnFigure[],
  live: readonly Candidate[],
  knowledge: Knowledge,
): Bill[] {
  const apart = grantsApart(question, own, live, knowledge);
  if (apart.length > 1) return apart;
  const together = grantsTogether(question, own, live, knowledge);
  if (together !== null) return [together];
  const topic = Math.max(0, ...live.map((c) => c.topic));
  const near = live.filter((c) => c.topic >= topic * NEAR && c.passage.kind === "provision");
  const limited = near.flatMap((c) => limitedBy(c.passage, knowledge));
  for (const passage of baseNamedFirst(limited, question, knowledge)) {
    const bills = billsOf(passage, own, question, knowledge);
    if (bills.length > 0)
      return passage.clause === live[0]?.passage.clause || bills.some((b) => b.total !== null) ? bills : [];
  }
  return [];
}

/** The grants of the first one's clause whose base the question names before their neighbours: a premium paid, a price received. */
function baseNamedFirst(passages: readonly Passage[], question: Question, knowledge: Knowledge): readonly Passage[] {
  const said = new Set(question.concepts.filter((c) => TELLING.has(c.kind) || c.kind === "benefit").map((c) => c.id));
  const named = (p: Passage): boolean =>
    p.clause === passages[0]?.clause &&
    (knowledge.rules.get(p.id) ?? []).some((r) =>
      knowledge.matcher.match(r.rate?.base ?? "").some((m) => said.has(m.id)),
    );
  return [...passages.filter(named), ...passages.filter((p) => !named(p))];
}

/** The provisions that a limit limits; a provision that is no limit itself. */
function limitedBy(passage: Passage, knowledge: Knowledge): readonly Passage[] {
  const limited = (knowledge.rules.get(passage.id) ?? []).flatMap((r) => r.limits);
  return limited.length === 0 ? [passage] : limited.flatMap((id) => knowledge.passages.get(id) ?? []);
}

function billsOf(passage: Passage, own: readonly OwnFigure[], question: Question, knowledge: Knowledge): Bill[] {
  const counted = countedLines(passage, own, question, knowledge);
  const added = onTopLines(passage, counted.length === 1 ? (counted[0] ?? []) : [], own, question, knowledge);
  if (added.length > 0) return [bill(added, knowledge)];
  if (counted.length > 0 && addsUp(question)) return counted.map((lines) => bill(lines, knowledge));
  const named = namedCases(casesOf(passage, knowledge), question.text, [], knowledge).cases;
  const lines = named
    .map((c): Line => ({ case: c, given: givenFor(c, own, question, knowledge) }))
    .filter((l) => takes(l, question));
  return lines.map((line) => bill([line], knowledge));
}

const bill = (lines: readonly Line[], knowledge: Knowledge): Bill =>
  billOf(
    lines,
    limitsOf(
      lines.map((l) => l.case),
      knowledge,
    ),
  );

/** Rules that limit cases together. */
export function limitsOf(cases: readonly Case[], knowledge: Knowledge): Rule[] {
  return [...new Set(cases.flatMap((c) => knowledge.limits.get(c.passage.id) ?? []))];
}

/** Whether a question with counts wants them multiplied: it asks for money or a total, or for nothing in particular. */
function addsUp({ asks, text }: Question): boolean {
  return asks.length === 0 || says("total", text) || asks.some((a) => MONEY.has(a));
}

const MONEY: ReadonlySet<string> = new Set(["money", "most", "yearly_money", "quantity", "yesno", "eligibility"]);
/** Asks for money by name; beside none of them a threshold that is asked for isn't one that the asker gives. */
const SUMS: ReadonlySet<string> = new Set(["money", "most", "yearly_money"]);
const OTHER: ReadonlySet<string> = new Set([
  "threshold",
  "count",
  "duration",
  "rate",
  "date",
  "deadline",
  "body",
  "lead_body",
  "contact",
]);

/** Whether the asker's figures are what a rule takes: a base for its rate, a rate for its base, or a value for its threshold. */
function takes({ case: { rule }, given }: Line, question: Question): boolean {
  const { asks, text } = question;
  const money = asks.length === 0 || asks.some((a) => MONEY.has(a) || a === "rate");
  if (given.base !== null) return money || says("whether", text);
  if (!rule.conditions.some((c) => c.threshold !== null && given.measured(c) !== null)) return false;
  const other = asks.find((a) => OTHER.has(a) || MONEY.has(a));
  if ((asks.includes("threshold") || asks.includes("count")) && !asks.some((a) => SUMS.has(a))) return false;
  return says("whether", text) || (other !== undefined && MONEY.has(other));
}

/** One bill for each of several sums where their own words name different grants by rate ("产线3000万、平台800万"). */
function grantsApart(
  question: Question,
  own: readonly OwnFigure[],
  live: readonly Candidate[],
  knowledge: Knowledge,
): Bill[] {
  const money = own.filter((o) => o.figure.unit === "CNY");
  if (!says("apart", question.text) || money.some((o) => says("part", o.words))) return [];
  const topic = Math.max(0, ...live.map((c) => c.topic));
  const rated = live
    .filter((c) => c.topic >= topic * NEAR_APART)
    .flatMap((c) => casesOf(c.passage, knowledge))
    .filter((c) => c.rule.rate !== null);
  if (
    money.length < 2 ||
    rated.some((c) => c.passage.clause === live[0]?.passage.clause && deduction(c.passage, c.rule) !== null)
  )
    return [];
  const chosen = money.flatMap((o) => {
    const best = rated
      .map((c) => ({ c, score: spokenOf(o.words, c.passage, knowledge) }))
      .sort((a, b) => b.score - a.score)[0];
    if (best === undefined || best.score < SPOKEN) return [];
    const [only, other] = namedCases(
      casesOf(best.c.passage, knowledge),
      o.words,
      facetsIn(o.words, knowledge.matcher),
      knowledge,
    ).cases;
    return only === undefined || other !== undefined ? [] : [{ own: o, case: only }];
  });
  if (chosen.length < money.length || new Set(chosen.map((c) => c.case.rule)).size < money.length) return [];
  return chosen.map(({ own: o, case: c }) =>
    bill([{ case: c, given: givenFor(c, [o], question, knowledge) }], knowledge),
  );
}

/** How far behind the best topic a grant may lie that is added to others. Range 0 to 1. */
const NEAR_TOGETHER = 0.4;
/** The least that a stretch of the question must say of a grant to name it, against a word that stands in but one passage. */
const NAMED = 0.7;

/** One bill over several grants with a sum of their own, each named by a stretch of a question for their total; null where it names none or one. */
function grantsTogether(
  question: Question,
  own: readonly OwnFigure[],
  live: readonly Candidate[],
  knowledge: Knowledge,
): Bill | null {
  if (!says("total", question.text) || own.some((o) => o.figure.kind !== "count" || o.value > 1)) return null;
  const [top] = live;
  const pool = live
    .filter((c) => c.topic >= (top?.topic ?? 0) * NEAR_TOGETHER && c.passage.clause === top?.passage.clause)
    .map((c) => ({ passage: c.passage, cases: casesOf(c.passage, knowledge) }))
    .filter(({ cases }) => cases.length > 0 && cases.every((c) => c.rule.rate === null && !c.rule.additive));
  const named = question.text.split(STRETCHES).flatMap((words) => {
    const [best] = pool
      .map((p) => ({ ...p, score: spokenOf(words, p.passage, knowledge) }))
      .sort((a, b) => b.score - a.score);
    if (best === undefined || best.score < NAMED * Math.log(1 + knowledge.index.entries.length)) return [];
    const { cases } = namedCases(best.cases, words, facetsIn(words, knowledge.matcher), knowledge);
    return cases.length === 1 ? cases : [];
  });
  const cases = [...new Map(named.map((c) => [c.rule, c])).values()];
  if (cases.length < 2 || new Set(cases.map((c) => c.passage.id)).size < 2) return null;
  return bill(
    cases.map((c) => ({ case: c, given: givenFor(c, own, question, knowledge) })),
    knowledge,
  );
}

/** Where one thing that a question names ends and the next begins. */
const STRETCHES = /[,;、。?]|和|与|及|又|还|再|加上|同时|\b(?:and|plus|also|as well as)\b/;

/** How much words speak of a passage, by how rare each word and concept is; a concept that it doesn't have counts against it. */
function spokenOf(words: string, passage: Passage, knowledge: Knowledge): number {
  const { index } = knowledge;
  const position = index.positions.get(passage.id) ?? 0;
  const { own: have } = aboutOf(passage, knowledge);
  const ids = new Set(
    knowledge.matcher
      .match(words)
      .filter((m) => !m.nested && TELLING.has(m.kind))
      .map((m) => m.id),
  );
  const concepts = [...ids].reduce((sum, id) => sum + (have.has(id) ? rarityOf(id, index) : -1), 0);
  return concepts + termCoverage(index, words, position).terms.reduce((sum, t) => sum + t.idf * t.covered, 0);
}

const TELLING: ReadonlySet<string> = new Set(["content", "programme"]);
