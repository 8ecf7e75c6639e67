import type { PolicyDocument } from "../../domain/document.ts";
import type { Passage } from "../../domain/passage.ts";
import type { Ask } from "../../domain/question.ts";
import type { ClauseChange } from "../../editions/index.ts";
import { statementOf } from "../compose/texts.ts";
import type { Asked } from "../asked.ts";
import type { Dropped } from "../commentaries.ts";
import { aboutOf } from "../concepts-of.ts";
import type { EditionPair, Knowledge } from "../knowledge.ts";
import type { Question } from "../read/read-question.ts";
import { answered, type Draft, type Statement } from "../draft.ts";
import { figureAsks } from "../choose.ts";
import { sameQuantity } from "../../figures/index.ts";
import { asksIn } from "../read/asks-in.ts";
import { isSupported, supports } from "../refuse.ts";
import { wantsNumber } from "../read/wants-number.ts";
import { editionOfItem } from "../read/edition-of-item.ts";
import { says, spared } from "../read/document-questions.ts";
import { editionMentions, namesPlace, REFERENCE_WORDS, resolvePlace } from "../read/references.ts";
import {
  changesDraft,
  changeStatement,
  droppedDraft,
  droppedOrAdded,
  editionPair,
  tallyStatement,
} from "./editions.ts";
import { itemRef } from "./item-ref.ts";
import { issuedStatement } from "./documents-by-day.ts";
import { validityDraft, validityStatement } from "./validity.ts";

/** How much better than the best of the edition in force a dropped clause must fit to be what is meant. */
const CLEARLY = 1.12;

/**
 * What became of a document, an item or a topic from one edition to the next; null where no change is asked or there is
 * but one edition.
 */
export function editionsDraft(asked: Asked): Draft | null {
  const { question, words, knowledge } = asked;
  const pair = pairAsked(asked);
  if (pair === null || holdsAgainstOthers(asked, pair)) return null;
  const places = wantsNumbers(asked, pair);
  const status = !namesPlace(question.place) && !wantsChangedParts(asked) && meansDocument(asked) && asksStatus(asked);
  if (!wantsChange(asked) && !places && !status) return null;
  if (status) return statusDraft(asked, pair);
  const dropped = places || namesPlace(question.place) ? null : droppedClause(asked);
  if (dropped !== null) return dropped;
  if (says(question.text, "fewer") && !namesPlace(question.place))
    return answered([tallyStatement(pair, words, knowledge), ...droppedOrAdded(pair, words, knowledge)]);
  if (wantsChangedParts(asked)) return changesDraft(pair, words, knowledge);
  const ref = namedRef(asked, pair);
  const change = ref === null ? topicChange(asked, pair) : changeOf(pair, ref);
  return change === null
    ? changesDraft(pair, words, knowledge)
    : change.kind === "removed"
      ? droppedTold(asked, { pair, change })
      : answered([changeStatement(pair, change, words, knowledge), ...asItStands(asked, pair, change)]);
}

/** What has taken a document's place; with the day of issue of the one that isn't named, where that is asked as well. */
function statusDraft(asked: Asked, { earlier, later }: EditionPair): Draft {
  const { question, words, knowledge } = asked;
  if (!says(question.text, "issued")) return validityDraft(question, [later, earlier], words, knowledge);
  const named = question.numbered.ids;
  const others = [earlier, later].filter((d) => !named.includes(d.id));
  const issued = (others.length > 0 ? others : [earlier, later]).flatMap((d) => issuedStatement(d, asked) ?? []);
  return answered([validityStatement(question, earlier, words, knowledge), ...issued]);
}

/** Whether documents of several works are held against each other, their terms or where in each of them a thing stands: no edition's change is asked. */
function holdsAgainstOthers({ question, scope }: Asked, { earlier, later }: EditionPair): boolean {
  const others = [...(scope.asked ?? [])].some((id) => id !== earlier.id && id !== later.id);
  const { text, asks } = question;
  return (
    others &&
    (asks.includes("validity") || says(text, "expires") || (says(text, "severalNamed") && !says(text, "change")))
  );
}

/** What the clause says in the later edition, where more than its number is asked for and the words are the same in both. */
function asItStands(
  { question, candidates, words, knowledge }: Asked,
  { later }: EditionPair,
  change: ClauseChange,
): Statement[] {
  const isSame = change.kind === "same" || change.kind === "moved";
  const ref = change.after?.ref ?? "";
  const own = ({ document, ref: at, figures }: Passage): boolean =>
    document === later.id && at === ref && figures.length > 0;
  const best =
    candidates.find(({ passage }) => own(passage))?.passage ?? knowledge.byClause.get(`${later.id}/${ref}`)?.find(own);
  return !isSame || best === undefined || !wantsWords(question, best) ? [] : [statementOf(best, words, knowledge)];
}

/** Whether it is asked what a clause gives, not by which number it goes alone: its sum, what it grants, whether a figure still stands in it. */
function wantsWords({ text, asks, figures }: Question, passage: Passage): boolean {
  if (!says(text, "whichItem") && !says(text, "counterpart")) return true;
  const beside = spared(text, "whichItem");
  return (
    asksIn(beside).some((ask) => ask === "rate" || ask === "most" || (ask === "money" && wantsNumber(beside))) ||
    says(text, "granted") ||
    says(beside, "about") ||
    (asks.includes("yesno") && figures.some((said) => passage.figures.some((f) => sameQuantity(f, said))))
  );
}

/** Whether the numbers are asked for by which a clause goes in both editions, each of them named or the one now in force. */
function wantsNumbers({ question: { text } }: Asked, { earlier, later }: EditionPair): boolean {
  if (!says(text, "whichItem") && !says(text, "whichPlace")) return false;
  if (says(text, "bothEditions")) return true;
  const sides = new Set(editionMentions(text, earlier, later, REFERENCE_WORDS).map(({ side }) => side));
  const [before, after] = [sides.has("before") || says(text, "former"), sides.has("after") || says(text, "now")];
  return says(text, "whichItem") && before && after;
}

/** The same of the editions that the question is about. */
export function asksNumbers(asked: Asked): boolean {
  const pair = pairAsked(asked);
  return pair !== null && wantsNumbers(asked, pair);
}

/** Whether it is asked what has taken a document's place, or from when each of its editions has applied. */
function asksStatus({ question: { text, numbered } }: Asked): boolean {
  const both = numbered.ids.length > 1 && says(text, "change") && (says(text, "ends") || says(text, "begins"));
  return (
    both || says(text, "reissued") || (says(text, "bothEditions") && (says(text, "since") || says(text, "expires")))
  );
}

/** What a provision itself changes ("cut from 60 days to 45"): not the editions of its document, unless they are named. */
const OF_A_PROVISION: ReadonlySet<Ask> = new Set<Ask>([
  "money",
  "yearly_money",
  "rate",
  "duration",
  "threshold",
  "difference",
]);

/** Whether the question is about what an edition changed, beyond naming an edition. */
export function wantsChange({ question, scope }: Pick<Asked, "question" | "scope">): boolean {
  const { text } = question;
  const named = says(text, "editionName");
  if (wantsChangedParts({ question, scope })) return true;
  if (says(text, "counterpart") && (namesPlace(question.place) || named)) return true;
  if (says(text, "stillOpen") && !question.asks.includes("change") && !says(text, "bothEditions")) return false;
  if (question.asks.some((a) => OF_A_PROVISION.has(a)) && !says(text, "bothEditions") && !scope.exact) return false;
  if (says(text, "fewer") && (named || scope.asked !== null)) return true;
  if (question.asks.includes("validity") && !namesPlace(question.place) && !question.asks.includes("change"))
    return false;
  if (question.asks.includes("change")) return !named || says(spared(text, "editionName"), "change");
  return (named || scope.exact) && says(spared(text, "editionName"), "change");
}

/** Whether it is asked which parts of a named document were dropped or added, of whatever subject. */
function wantsChangedParts({ question: { text, place, concepts }, scope }: Pick<Asked, "question" | "scope">): boolean {
  const subject = concepts.some((c) => !c.nested && (c.kind === "content" || c.kind === "programme"));
  return (
    says(text, "whichChanged") &&
    !subject &&
    !namesPlace(place) &&
    (scope.asked !== null || says(text, "editionName") || says(text, "bothEditions"))
  );
}

/** Whether the document itself is spoken of, not a subject within it. */
function meansDocument({ question, scope }: Asked): boolean {
  const subjects = question.concepts.filter((c) => !c.nested && (c.kind === "content" || c.kind === "benefit"));
  return subjects.length === 0 && (scope.asked !== null || says(question.text, "documentNoun"));
}

/** The editions of the first document asked about, else of the best candidate's, that has two. */
export function pairAsked({ scope, candidates, knowledge }: Asked): EditionPair | null {
  const ids = scope.asked === null ? candidates.slice(0, 1).map((c) => c.passage.document) : [...scope.asked];
  const documents = ids.flatMap((id): PolicyDocument[] => {
    const document = knowledge.documents.get(id);
    return document === undefined ? [] : [document];
  });
  for (const document of documents) {
    const pair = editionPair(document, knowledge);
    if (pair !== null) return pair;
  }
  return null;
}

interface NamedRef {
  readonly side: "before" | "after";
  readonly ref: string;
}

/** The item named, in the edition by which it is named. */
function namedRef({ question, scope }: Asked, { earlier, later }: EditionPair): NamedRef | null {
  if (!namesPlace(question.place)) return null;
  const old = scope.exact && scope.asked?.has(earlier.id) === true && !scope.asked.has(later.id);
  const side = editionOfItem(question, earlier, later) ?? (old ? "before" : "after");
  const at = (s: NamedRef["side"]): NamedRef | null => {
    const ref = resolvePlace(s === "before" ? earlier : later, question.place);
    return ref === null ? null : { side: s, ref };
  };
  return at(side) ?? at(side === "before" ? "after" : "before");
}

function changeOf(pair: EditionPair, { side, ref }: NamedRef): EditionPair["changes"][number] | null {
  return pair.changes.find((c) => c[side]?.ref === ref) ?? null;
}

/** The change of the clause that the best candidate of either edition stands in, if the question is about a clause at all. */
function topicChange(
  { question, candidates, scope, knowledge }: Asked,
  pair: EditionPair,
): EditionPair["changes"][number] | null {
  const about = question.concepts.some(
    (c) => !c.nested && (c.kind === "content" || c.kind === "benefit" || c.kind === "programme"),
  );
  const own = candidates.filter((c) => c.passage.document === pair.later.id || c.passage.document === pair.earlier.id);
  // What says which edition is in force is near to any question about editions, whatever clause is meant.
  const best = own.find(({ passage }) => !about || speaksOf(passage, question, knowledge)) ?? own[0];
  if (best === undefined || (!about && scope.asked !== null)) return null;
  const side = best.passage.document === pair.later.id ? "after" : "before";
  const document = side === "after" ? pair.later : pair.earlier;
  const ref =
    namesPlace(question.place) || question.place.taskTable
      ? best.passage.ref
      : itemRef(document, best.passage.ref, knowledge);
  return changeOf(pair, { side, ref });
}

/** Whether a passage has a subject of the question. */
function speaksOf(passage: Passage, question: Question, knowledge: Knowledge): boolean {
  const { own: have } = aboutOf(passage, knowledge);
  return question.concepts.some((c) => !c.nested && c.kind !== "generic" && c.kind !== "document" && have.has(c.id));
}

/** A question about a clause that the edition in force has dropped: says so instead of answering from what is repealed. */
export function droppedClause(asked: Asked): Draft | null {
  const dropped = droppedInReport(asked) ?? droppedInEdition(asked);
  return dropped === null ? null : droppedTold(asked, dropped);
}

/** That a clause was dropped; behind it what it granted, where the repealed edition is named and its figures are asked for. */
function droppedTold({ question, scope, words, knowledge }: Asked, { pair, change }: Dropped): Draft {
  const dropped = droppedDraft(pair, change, words, knowledge);
  const named = scope.exact && scope.asked?.has(pair.earlier.id) === true;
  if (!named || figureAsks(question.asks).length === 0) return dropped;
  const granted = (knowledge.byClause.get(`${pair.earlier.id}/${change.before?.ref ?? ""}`) ?? [])
    .filter((p) => p.kind === "provision" && p.figures.length > 0)
    .map((p) => statementOf(p, words, knowledge));
  return { ...dropped, statements: [...dropped.statements, ...granted] };
}

/** The dropped clause that the best passage, of a report or interpretation, speaks of. */
function droppedInReport(asked: Asked): Dropped | null {
  const { live, scope, knowledge } = asked;
  const reported = knowledge.aboutDropped.get(live[0]?.passage.id ?? "");
  if (reported === undefined || !scope.current.has(reported.pair.later.id) || !isSupported(asked)) return null;
  return scope.asked === null || wantsStatus(asked) ? reported : null;
}

function droppedInEdition(asked: Asked): Dropped | null {
  const { candidates, live, scope, knowledge } = asked;
  const repealed = candidates.find(
    (c) => c.lost === "superseded" || (scope.exact && !scope.current.has(c.passage.document)),
  );
  if (repealed === undefined || (scope.exact && !wantsStatus(asked))) return null;
  const document = knowledge.documents.get(repealed.passage.document);
  const pair = document === undefined ? null : editionPair(document, knowledge);
  const change = pair?.changes.find((c) => c.kind === "removed" && c.before?.ref === repealed.passage.ref);
  if (pair === null || change === undefined) return null;
  const others = live.filter(
    (c) => c.passage.document !== repealed.passage.document && !knowledge.aboutDropped.has(c.passage.id),
  );
  const best = Math.max(0, ...others.map((c) => c.topic));
  return repealed.topic >= best * CLEARLY && supports(asked, repealed, asked.reader.support(repealed))
    ? { pair, change }
    : null;
}

/** Whether a repealed edition asked about by name is asked whether it still holds, not what it said. */
function wantsStatus(asked: Asked): boolean {
  return asked.question.asks.includes("validity") || wantsChange(asked);
}
