import { notAnswered, type Draft } from "../draft.ts";
import type { Knowledge } from "../knowledge.ts";
import type { Question } from "../read/read-question.ts";
import type { Words } from "../compose/words.ts";
import { saidIn, type Check } from "./check.ts";
import { asManyBodies } from "./bodies.ts";
import { ofTheCount, ofTheCounted, ofTheMeasure } from "./count.ts";
import { ofTheDay } from "./day.ts";
import { detailsStated } from "./details.ts";
import { ofTheThing } from "./essential.ts";
import { ofTheFacility } from "./facility.ts";
import { ofTheInstitution } from "./institution.ts";
import { ofTheLeast } from "./least.ts";
import { enoughListed } from "./listed.ts";
import { ofTheFormer } from "./former.ts";
import { moreThanGoals } from "./goals.ts";
import { ofOneOfMany } from "./one-of-many.ts";
import { ofThePart } from "./part.ts";
import { ofTheQuoted } from "./quoted.ts";
import { ofItsSize, ofTheSize } from "./size.ts";
import { ofTheSum } from "./sum.ts";
import { ofTheSubject } from "./subject.ts";
import { ofTheTable } from "./table.ts";
import { ofTheYear } from "./year.ts";

const CHECKS: readonly (readonly [name: string, check: Check])[] = [
  ["a detail isn't stated", detailsStated],
  ["fewer are listed", enoughListed],
  ["of another year", ofTheYear],
  ["of the whole, not the part", ofThePart],
  ["no number of anything", ofTheCount],
  ["a number of something else", ofTheCounted],
  ["counted as other things are", ofTheMeasure],
  ["no least number", ofTheLeast],
  ["of another size", ofTheSize],
  ["what is paid, not how large it is", ofItsSize],
  ["of another sum", ofTheSum],
  ["of another policy's subject", ofTheSubject],
  ["of another thing", ofTheThing],
  ["what is named isn't spoken of", ofTheQuoted],
  ["another facility's contact", ofTheFacility],
  ["no institution of the kind", ofTheInstitution],
  ["another number of bodies", asManyBodies],
  ["not of the table named", ofTheTable],
  ["no day", ofTheDay],
  ["what it is to be, not what it was", ofTheFormer],
  ["the whole fund, not what one may have", ofOneOfMany],
  ["goals, and no words on them", moreThanGoals],
];

/**
 * A draft whose evidence says something near what is asked, and not the very thing that is asked for, refused: the nearest
 * clause is named, and its bodies are whom to ask. Any other draft stays as it is.
 */
export function withoutUnstated(draft: Draft, question: Question, words: Words, knowledge: Knowledge): Draft {
  if (draft.status === "no_answer") return draft;
  const said = saidIn(draft, knowledge);
  const failed = CHECKS.find(([, check]) => !check(said, question, knowledge));
  return failed === undefined ? draft : unstated(draft, words, knowledge, failed[0]);
}

/** Why a draft doesn't stand: its evidence, the nearest that there is, doesn't state what is asked, as `refusedBy` found. */
export function unstated(draft: Draft, words: Words, knowledge: Knowledge, refusedBy: string): Draft {
  const nearest = draft.statements[0]?.evidence[0];
  const passage = nearest === undefined ? undefined : knowledge.passages.get(nearest.id);
  const { notCovered, roleMissing } = words.messages.refusal;
  const message = passage === undefined ? notCovered([]) : roleMissing(words.heading(passage));
  return notAnswered("not_covered", message, {
    also: nearest === undefined ? [] : [nearest],
    contacts: passage?.bodies ?? [],
    refusedBy,
  });
}
