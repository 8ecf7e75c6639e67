import type { Figure } from "../../domain/figure.ts";
import type { Passage } from "../../domain/passage.ts";
import { sameQuantity } from "../../figures/index.ts";
import type { Asked } from "../asked.ts";
import { opened } from "../compose/figures.ts";
import { inOrder } from "../compose/texts.ts";
import type { Words } from "../compose/words.ts";
import { answered, type Draft, type Statement } from "../draft.ts";
import { passageEvidence } from "../evidence.ts";
import type { Knowledge } from "../knowledge.ts";
import { isReport } from "../report.ts";
import { namesSpeaker } from "../speakers.ts";
import { says } from "../read/document-questions.ts";
import { namesPlace } from "../read/references.ts";
import { withPlaces } from "./with-places.ts";

/** A list of this many at most. */
const LISTED = 20;

/** Roles in which a figure is what a clause gives, not what it asks for. */
const GIVES: ReadonlySet<Figure["role"]> = new Set<Figure["role"]>(["cap", "amount", "yearly_cap", "rate", "limit"]);

/** The same of sums alone. */
const SUMS: ReadonlySet<Figure["role"]> = new Set<Figure["role"]>(["cap", "amount", "yearly_cap"]);

/** A passage with the figures of it that are asked for. */
interface Giving {
  readonly passage: Passage;
  readonly figures: readonly Figure[];
}

/**
 * Which provisions give a sum or rate that the asker names ("which measures give up to 5 million?"), or the largest or
 * smallest sum of a document; null where neither is asked. A further figure of the asker's narrows the list.
 */
export function byFigure(asked: Asked): Draft | null {
  if (namesSpeaker(asked.question, asked.knowledge)) return null;
  const giving = listsByFigure(asked.question) ? givingSame(asked) : extreme(asked);
  if (giving.length === 0) return null;
  const { words, knowledge } = asked;
  return answered(
    withPlaces(
      giving.map((g) => givingStatement(g, words, knowledge)),
      words,
      knowledge,
    ),
  );
}

/** Longest provision, in characters of the source, that is read out whole, in whichever language. */
const READ_OUT = 200;

/** The provision's own words where they give no other sum; else for whom and how much. */
function givingStatement({ passage, figures }: Giving, words: Words, knowledge: Knowledge): Statement {
  const kinds = new Set(figures.map((f) => f.kind));
  const others = passage.figures.some(
    (f) => GIVES.has(f.role) && kinds.has(f.kind) && !figures.some((g) => sameQuantity(f, g)),
  );
  const text = words.text(passage.text);
  const evidence = [passageEvidence(passage, knowledge)];
  if (!others && text !== null && passage.text.length <= READ_OUT)
    return { text: words.messages.sentence(opened(text)), evidence };
  const parts = figures.map((f) => words.messages.labelled(whose(passage, f, words, knowledge), words.figure(f)));
  return { text: words.messages.sentence(parts.join(words.lang === "zh" ? "；" : "; ")), evidence };
}

/** For whom or what a sum is: the beneficiary with its case, as far as the language has words for them. */
function whose(passage: Passage, figure: Figure, words: Words, knowledge: Knowledge): string {
  const rules = knowledge.rules.get(passage.id) ?? [];
  const rule = rules.find((r) => [r.cap, r.amount, r.yearlyCap].some((s) => s?.value === figure.value)) ?? rules[0];
  const named = [rule?.member ?? figure.label, rule?.beneficiary?.text ?? null].flatMap((t) =>
    t === null || t === "" ? [] : (words.text(t) ?? []),
  );
  const [member, beneficiary] = named;
  if (member === undefined) return words.heading(passage);
  if (beneficiary === undefined || beneficiary.includes(member)) return member;
  return words.lang === "zh" ? `${beneficiary}（${member}）` : `${beneficiary} (${member})`;
}

/** Whether provisions are asked for by a sum or rate that they give. */
export function listsByFigure(question: Asked["question"]): boolean {
  const asksWhich = question.asks.includes("list") || question.asks.includes("documents");
  return figuresNamed(question).length > 0 && asksWhich && says(question.text, "listed");
}

function figuresNamed(question: Asked["question"]): Asked["question"]["figures"] {
  return question.figures.filter((f) => f.kind === "amount" || f.kind === "rate");
}

function givingSame({ question, scope, knowledge }: Asked): Giving[] {
  const named = figuresNamed(question);
  const subject = question.concepts.filter((c) => c.kind === "content" && !c.nested).map((c) => c.id);
  return knowledge.index.entries
    .filter(({ passage }) => passage.kind === "provision" && inScope(passage.document, scope))
    .filter(({ passage }) => named.every((n) => passage.figures.some((f) => GIVES.has(f.role) && sameQuantity(n, f))))
    .filter(
      ({ concepts }) => scope.asked !== null || subject.length === 0 || subject.some((id) => concepts.includes(id)),
    )
    .filter(({ passage }) => scope.asked !== null || !isReport(knowledge.documents.get(passage.document)))
    .map(({ passage }) => ({
      passage,
      figures: passage.figures.filter((f) => GIVES.has(f.role) && named.some((n) => sameQuantity(n, f))),
    }))
    .sort(inDocumentOrder(knowledge))
    .slice(0, LISTED);
}

/**
 * The provisions that give the most, or the least, of each of the documents asked about; of several the one with the
 * largest first. [] where no extreme is asked of a document.
 */
function extreme({ question, scope, knowledge }: Asked): Giving[] {
  if (scope.asked === null || namesPlace(question.place)) return [];
  const documents = [...scope.asked].filter((id) => inScope(id, scope));
  const about = new Set(documents.length > 1 ? documents.flatMap((id) => [...(knowledge.titled.get(id) ?? [])]) : []);
  const subjects = question.concepts.some(
    (c) => !c.nested && (c.kind === "content" || c.kind === "programme") && !about.has(c.id),
  );
  const largest = says(question.text, "largest") || (documents.length > 1 && says(question.text, "larger"));
  if (subjects || (!largest && !says(question.text, "smallest"))) return [];
  const ofEach = documents.map((id) => extremeOf(id, largest, knowledge)).filter((giving) => giving.length > 0);
  return ofEach
    .sort((a, b) => (valueOf(b, largest) - valueOf(a, largest)) * (largest ? 1 : -1))
    .flat()
    .slice(0, LISTED);
}

const sizeOf = (f: Figure, largest: boolean): number => Number(largest ? (f.max ?? f.value) : f.value);

/** The sum that the provisions of one document give alike. */
function valueOf([first]: readonly Giving[], largest: boolean): number {
  const [figure] = first?.figures ?? [];
  return figure === undefined ? 0 : sizeOf(figure, largest);
}

/** The provisions of one document that give the most, or the least. */
function extremeOf(document: string, largest: boolean, knowledge: Knowledge): Giving[] {
  const all = knowledge.index.entries
    .filter(
      ({ passage }) => passage.kind === "provision" && passage.document === document && knowledge.rules.has(passage.id),
    )
    .flatMap(({ passage }) =>
      passage.figures.filter((f) => SUMS.has(f.role) && f.kind === "amount").map((figure) => ({ passage, figure })),
    );
  const value = (f: Figure): number => sizeOf(f, largest);
  const wanted = largest ? Math.max(...all.map((a) => value(a.figure))) : Math.min(...all.map((a) => value(a.figure)));
  return all
    .filter((a) => value(a.figure) === wanted)
    .map(({ passage, figure }) => ({ passage, figures: [figure] }))
    .sort(inDocumentOrder(knowledge));
}

/** As the passages stand in their documents. */
function inDocumentOrder({ index }: Asked["knowledge"]): (a: Giving, b: Giving) => number {
  const at = (p: Passage): number => index.positions.get(p.id) ?? 0;
  return (a, b) =>
    a.passage.clause === b.passage.clause ? inOrder(a.passage, b.passage) : at(a.passage) - at(b.passage);
}

function inScope(document: string, scope: Asked["scope"]): boolean {
  return scope.asked === null
    ? scope.current.has(document)
    : scope.asked.has(document) && (scope.exact || scope.current.has(document));
}
