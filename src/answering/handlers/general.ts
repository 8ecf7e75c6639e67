import { countedList } from "../../language/counted-list.ts";
import { listWanted, wantsNames, wantsNumberAndNames } from "../../language/listed.ts";
import type { Asked } from "../asked.ts";
import { choose, type Choice } from "../choose.ts";
import { bodyStatement } from "../compose/bodies.ts";
import { hasSubject, headingsStatement } from "../compose/headings.ts";
import { figureStatements } from "../compose/figures.ts";
import type { Figure } from "../../domain/figure.ts";
import type { Passage } from "../../domain/passage.ts";
import { listedStatements } from "../compose/listed.ts";
import { statementOf, textStatements, type Wanted } from "../compose/texts.ts";
import { FIGURE_ASKS, type Ask } from "../../domain/question.ts";
import { answered, notAnswered, type Draft, type Statement } from "../draft.ts";
import { passageEvidence } from "../evidence.ts";
import { wantsNumber } from "../read/wants-number.ts";
import { contradicts } from "../judge.ts";
import { facetsIn } from "../read/read-question.ts";
import { isNear, isSupported, supports } from "../refuse.ts";
import { asksForThing } from "../unstated/details.ts";
import { termTold } from "./term-told.ts";
import { termBeside } from "./term-beside.ts";

/** The clause that answers: its figures, its bodies, or its words; or why nothing does. */
export function generalDraft(asked: Asked): Draft | null {
  const { live, words, knowledge } = asked;
  const top = live[0];
  if (top === undefined) return null;
  const nearest = {
    also: [passageEvidence(top.passage, knowledge)],
    contacts: isNear(asked) ? top.passage.bodies : [],
  };
  if (!isSupported(asked))
    return notAnswered("not_covered", words.messages.refusal.notCovered(unheld(asked)), {
      ...nearest,
      refusedBy: "no passage supports an answer",
    });
  const statements = compose(asked);
  return statements.length === 0
    ? notAnswered("not_covered", words.messages.refusal.roleMissing(words.heading(top.passage)), {
        ...nearest,
        refusedBy: "the clause doesn't fill what is asked",
      })
    : answered([
        ...statements,
        ...termBeside(asked, statements).filter((t) => !statements.some((s) => s.text === t.text)),
      ]);
}

/** Subjects of the question that the documents are known not to hold, in its own words. */
function unheld({ support }: Asked): string[] {
  return (support?.outOfScope ?? []).map((o) => o.term);
}

/** Figures, contacts and bodies for what is asked; the words of the clause where none of them is; the term of a document as such. */
export function compose(asked: Asked): Statement[] {
  return termTold(composed(asked), asked);
}

function composed(asked: Asked): Statement[] {
  const { question, scope, candidates, live, words, knowledge } = asked;
  const statements: Statement[] = [];
  const chosen = choose(byCase(asked), candidates, knowledge, scope.asked !== null);
  const { unfilled } = chosen;
  const contacts = question.asks.includes("contact") ? contactStatements(asked) : [];
  const carried = chosen.choices.filter((choice) => carries(choice, asked));
  if (chosen.choices.length > 0 && carried.length === 0) return [];
  const wanted = carried.filter((choice) => !isNamedAlone(choice, question));
  const choices =
    contacts.length > 0 && !COPIES.test(question.text) ? wanted.filter((c) => !isNumberToCall(c)) : wanted;
  // Where places are asked for beside a number, or what is numbered, the sentence names them.
  const named = question.asks.includes("place") || wantsNumberAndNames(question.text);
  const whole = named && choices.every(({ passage }) => passage.kind === "provision");
  if (choices.length > 0 && whole)
    statements.push(...[...new Set(choices.map((c) => c.passage))].map((p) => statementOf(p, words, knowledge)));
  else if (choices.length > 0) statements.push(...figureStatements(choices, words, knowledge));
  if (contacts.length === 0 && question.asks.includes("contact") && TO_CALL.test(question.text)) return [];
  statements.push(...contacts);
  if (BODY_ASKS.some((a) => question.asks.includes(a)) && !question.asks.includes("contact")) {
    const charged = chargedStatement(asked);
    const recipient = RECIPIENT.test(question.text);
    const own =
      charged !== null &&
      live[0]?.passage.id === charged.evidence[0]?.id &&
      knowledge.clauses.get(live[0]?.passage.clause ?? "")?.bodies.length === 0;
    const body =
      own || (recipient && charged !== null) ? charged : (bodyStatement(question, live, words, knowledge) ?? charged);
    if (body !== null) statements.push(body);
    else if (choices.length === 0 && !question.asks.includes("definition")) return [];
  }
  if (statements.length > 0) return statements;
  const headings = headingsStatement(asked);
  if (headings !== null) return [headings];
  const listed = listedStatements(asked);
  if (listed !== null) return listed;
  if (unfilled.length > 0 && question.years.length > 0) return [];
  return unfilled.some((ask) => (ask !== "quantity" || wantsNumber(question.text)) && !softened(ask, question))
    ? []
    : textStatements(live, words, knowledge, question.years, wantedOf(question), subjectsOf(question));
}

/** What a question is about, by concept. */
function subjectsOf({ concepts, denied }: Asked["question"]): string[] {
  return concepts
    .filter((c) => !c.nested && (c.kind === "content" || c.kind === "programme") && !denied.includes(c.id))
    .map((c) => c.id);
}

function wantedOf(question: Asked["question"]): Wanted | null {
  const count = countedList(question.text);
  return count === null ? null : { count, ofSubject: hasSubject(question) };
}

/** Asks that go with any grant: "what support is there", "is there an award". */
const OF_ANY_GRANT: ReadonlySet<Ask> = new Set<Ask>(["list", "yesno", "how"]);

/**
 * The question; one that asks for no figure and names a case asks for that case's own where the best passage gives several
 * cases theirs side by side ("国家级、市级分别…").
 */
function byCase({ question, live, knowledge }: Asked): Asked["question"] {
  // "Into which fields is the money put": a thing is asked for, no sum.
  if (asksForThing(question.text) && !wantsNumber(question.text))
    return { ...question, asks: question.asks.filter((ask) => !FIGURE_ASKS.has(ask)) };
  const figures = live[0]?.passage.figures ?? [];
  const grants = knowledge.rules.has(live[0]?.passage.id ?? "");
  if (!grants || question.asks.some((ask) => !OF_ANY_GRANT.has(ask)) || namesParties(question)) return question;
  const isOther = ({ label }: Figure): boolean =>
    label !== null && contradicts(question.facets, facetsIn(label, knowledge.matcher));
  const sums = figures.filter(({ kind, role }) => kind === "amount" && role !== "threshold");
  const others = sums.filter(isOther);
  return others.length > 0 && others.length < sums.length ? { ...question, asks: ["money"] } : question;
}

/** Whether something else than a benefit is to be named ("which districts does the fund work with", "into which four fields"). */
function namesParties({ asks, concepts, text }: Asked["question"]): boolean {
  const named = listWanted(text) !== null || wantsNames(text) || WHICH_ONES.test(text);
  if (asks.includes("list") && named) return true;
  const subjects = concepts.filter((c) => !c.nested && c.kind === "content" && c.facet === undefined);
  return asks.includes("list") && subjects.length > 0 && concepts.every((c) => c.kind !== "benefit");
}

/** "…. Which ones?" of what was counted before. */
const WHICH_ONES = /\bwhich ones\b|\b(?:name|list) them\b|(?:都|分别)是哪|是哪几/;

/** "Which bureau is the target assigned to": the figure is named beside the body that is asked for, and not asked for itself. */
function isNamedAlone({ ask }: Choice, { asks, text }: Asked["question"]): boolean {
  return ask === "quantity" && BODY_ASKS.some((a) => asks.includes(a)) && !wantsNumber(text);
}

/** What is handed in is counted, whoever receives it. */
const COPIES = /[几多]少?(?:份|套|册)|\bhow many (?:[a-z]+ ){0,3}(?:copies|sets|bound volumes)\b/;

/** "电话多少", "which number": the "how much" beside a contact is the contact's. */
function isNumberToCall({ ask }: Choice): boolean {
  return ask === "quantity" || ask === "count";
}

/** Whether a passage that was chosen for its figure, behind the best one, itself accounts for the question. */
function carries({ passage }: Choice, asked: Asked): boolean {
  const [top] = asked.live;
  if (passage.id === top?.passage.id || passage.clause === top?.passage.clause) return true;
  const candidate = asked.live.find((c) => c.passage.id === passage.id);
  if (candidate === undefined) return true;
  return supports(asked, candidate, asked.reader.support(candidate));
}

const BODY_ASKS = ["body", "lead_body", "support_body"] as const;

/**
 * A count or day asked beside "which": the words of the clause may name what is counted. Whether there is money at all is
 * answered by a promise that states no sum.
 */
function softened(ask: Ask, { asks, text }: Asked["question"]): boolean {
  if (ask === "money" && asks.includes("yesno")) return !wantsNumber(text);
  return (
    !(ask === "threshold" && wantsNumber(text)) &&
    (ask === "count" || ask === "date" || ask === "threshold" || ask === "duration") &&
    asks.some((a) => a === "list" || a === "yesno" || a === "eligibility" || a === "definition" || a === "how")
  );
}

/** Whom a clause names in its own words where it lists no responsible bodies: "由…担任", "…牵头". */
function chargedStatement({ live, words, knowledge }: Asked): Statement | null {
  const topic = live[0]?.topic ?? 0;
  const named = live.find(
    (c) =>
      c.topic >= topic * 0.85 &&
      c.passage.kind === "provision" &&
      CHARGE.test(c.passage.text) &&
      names(c.passage.text, knowledge),
  );
  return named === undefined ? null : statementOf(named.passage, words, knowledge);
}

const CHARGE =
  /由[^，。；]{2,30}(?:担任|负责|牵头|会同|组织|制定|承担)|牵头|会同|联合[\u4e00-\u9fff]{0,4}?(?:开展|发起|举办|组织|印发|发布|实施|出台)|为成员|负责|报送|报告|报备|备案/;

/** Whether a text names a body. */
function names(text: string, knowledge: Asked["knowledge"]): boolean {
  return (
    knowledge.matcher.match(text).some((m) => m.kind === "body") ||
    /领导|人民政府|责任单位|主管部门|有关部门/.test(text)
  );
}

/** Words that ask to whom something goes, not who is in charge. */
const RECIPIENT =
  /\b(?:sent?|submit(?:ted)?|report(?:ed)?|deliver(?:ed)?|hand(?:ed)? in)\b|(?:报|送|交|寄|递)(?:给|到|往|送)/;

/** Words that nothing but a number, an address or a name to write to answers. */
const TO_CALL =
  /(?<!(?:有人|群众|市民|客户|企业|对方|人家|他|她)(?:刚刚?|又)?(?:打|来)(?:了|个){0,2})电话|邮箱|打给|打哪|收件人|联系人|地址|\b(?:phone|telephone|call|ring|dial|e-?mail|addressee|recipient|contact person|street)\b/;

/** What a contact looks like, by the words that ask for it. A span of years is no telephone number. */
const CONTACTS: readonly { readonly asked: RegExp; readonly found: RegExp }[] = [
  {
    asked: /电话|号码|热线|打给|打哪|\b(?:phone|telephone|call|ring|dial|hotline|number)\b/,
    found: /(?<!\d)(?!20\d\d[—-]20\d\d)\d{3,4}[—-]\d{4,}|(?<!\d)\d{5,12}(?!\d|@|万|亿|元)/,
  },
  { asked: /邮箱|邮件|电子版|\be-?mail\b/, found: /@/ },
  {
    asked: /地址|寄|送|哪条路|\b(?:address|deliver(?:ed)?|post(?:ed)?|sent|street|road|where)\b/,
    found: /地址|(?:路|街|大道)\d+号/,
  },
  {
    asked: /收件人|联系人|谁|名字|\b(?:contact person|attention|recipient|name|addressed|whom?)\b/,
    found: /收件人|联系人/,
  },
];

/** The contact passages of the document that is meant, of the sort asked for. */
function contactStatements({ question, live, scope, words, knowledge }: Asked): Statement[] {
  const sorts = CONTACTS.filter(({ asked }) => asked.test(question.text));
  const wanted = sorts.length > 0 ? sorts : CONTACTS;
  const holds = (p: Passage): boolean => p.kind === "provision" && wanted.some(({ found }) => found.test(p.text));
  const holding = new Set(knowledge.index.entries.filter((e) => holds(e.passage)).map((e) => e.passage.document));
  const document = live.slice(0, 8).find((c) => holding.has(c.passage.document))?.passage.document;
  const within = knowledge.index.entries
    .map((e) => e.passage)
    .filter(
      (p) => (scope.asked === null ? p.document === document : scope.asked.has(p.document)) && p.kind === "provision",
    );
  const contacts = ofBodies(within.filter(holds), question, knowledge);
  return (scope.asked === null ? nearest(contacts, live) : contacts)
    .slice(0, 6)
    .map((p) => statementOf(p, words, knowledge));
}

/** How far behind the best contact's topic another may lie that the question means as well. Range 0 to 1. */
const NEAR_CONTACT = 0.8;

/** Of contacts, those that the question speaks of as well as of the best one; all where it speaks of none in particular. */
function nearest(contacts: readonly Passage[], live: Asked["live"]): readonly Passage[] {
  const topic = new Map(live.map((c) => [c.passage.id, c.topic]));
  const best = Math.max(0, ...contacts.map((p) => topic.get(p.id) ?? 0));
  if (live[0] === undefined || best < live[0].topic * NEAR_CONTACT) return contacts;
  return contacts.filter((p) => (topic.get(p.id) ?? 0) >= best * NEAR_CONTACT);
}

/** Of contacts, those of a body that the question names: its own lines, else those of a clause that names it; all where none is named. */
function ofBodies(
  contacts: readonly Passage[],
  question: Asked["question"],
  knowledge: Asked["knowledge"],
): readonly Passage[] {
  const named = new Set(question.concepts.filter((c) => c.kind === "body" && !c.nested).map((c) => c.id));
  if (named.size === 0) return contacts;
  const names = (text: string): boolean => knowledge.matcher.match(text).some((m) => named.has(m.id));
  const own = contacts.filter((p) => names(p.text));
  if (own.length > 0) return own;
  return contacts.filter((p) => (knowledge.byClause.get(p.clause) ?? []).some((o) => names(o.text)));
}
