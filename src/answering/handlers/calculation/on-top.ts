import type { Passage } from "../../../domain/passage.ts";
import { says } from "../../../language/calculation-words.ts";
import type { Knowledge } from "../../knowledge.ts";
import type { Question } from "../../read/read-question.ts";
import type { Line } from "./bill.ts";
import { casesBeside, casesOf, namedCases, type Case } from "./cases.ts";
import { countedLines } from "./counted.ts";
import { givenFor } from "./given.ts";
import type { OwnFigure } from "./own-figures.ts";

/**
 * A grant with what comes on top of it in the same clause (再), where the question names a case of each and asks for the
 * total; [] else.
 */
export function onTopLines(
  top: Passage,
  base: readonly Line[],
  own: readonly OwnFigure[],
  question: Question,
  knowledge: Knowledge,
): Line[] {
  if (!says("total", question.text)) return [];
  const passages = knowledge.byClause.get(top.clause) ?? [];
  const additive = passages
    .map((p) => casesOf(p, knowledge).filter((c) => c.rule.additive))
    .filter((cases) => cases.length > 0);
  const added = additive.flatMap((cases) => only(namedCases(cases, question.text, question.facets, knowledge)));
  if (added.length === 0) return [];
  const start = casesOf(top, knowledge).some((c) => c.rule.additive) ? passages.find(isPlain(knowledge)) : top;
  const bases = start === undefined ? [] : baseLines(start, base, own, question, knowledge);
  if (bases.length === 0) return [];
  return [...bases, ...added.map((c) => ({ case: c, given: givenFor(c, own, question, knowledge) }))];
}

const isPlain =
  (knowledge: Knowledge) =>
  (p: Passage): boolean =>
    casesOf(p, knowledge).some((c) => !c.rule.additive);

/** What the asker has of the grant before it: so many of its cases as are counted, else the one case that the question names. */
function baseLines(
  start: Passage,
  counted: readonly Line[],
  own: readonly OwnFigure[],
  question: Question,
  knowledge: Knowledge,
): readonly Line[] {
  const plain = counted.filter((l) => !l.case.rule.additive);
  if (plain.length > 0) return plain;
  const [only, other] = countedLines(start, own, question, knowledge);
  if (only !== undefined && other === undefined && only.every((l) => !l.case.rule.additive)) return only;
  return baseOf(start, question, knowledge).map((c) => ({ case: c, given: givenFor(c, own, question, knowledge) }));
}

/** The one case of the grant before it that the question names. */
function baseOf(start: Passage, question: Question, knowledge: Knowledge): readonly Case[] {
  return only(
    namedCases(
      casesBeside(start, knowledge).filter((c) => !c.rule.additive),
      question.text,
      question.facets,
      knowledge,
    ),
  );
}

function only({ cases, telling }: { readonly cases: readonly Case[]; readonly telling: boolean }): readonly Case[] {
  return telling && cases.length === 1 ? cases : [];
}
