import type { Outcome } from "../answering/answer-question.ts";
import { wordsFor } from "../answering/compose/words.ts";
import type { Draft, Evidence, Statement } from "../answering/draft.ts";
import type { Knowledge } from "../answering/knowledge.ts";
import { facetsIn } from "../answering/read/read-question.ts";
import {
  checkClaim,
  guardAnswer,
  saysAll,
  type ClaimFinding,
  type ClaimSource,
  type Finding,
  type Grounds,
} from "../guards/index.ts";
import type { LanguageModel, ModelFault, ShownEvidence, WrittenClaim } from "../ports/language-model.ts";
import { maskPersonalData } from "../privacy/personal-data.ts";
import type { ClaimSources } from "./claim-sources.ts";

/** Answers of more sentences are lists, which need no wording. */
const MOST_STATEMENTS = 8;
/** Pieces of evidence that a model is shown at most. */
const MOST_EVIDENCE = 12;

/** What became of one claim of a model. */
export interface JudgedClaim {
  readonly outcome: "passed" | "repaired" | "dropped";
  readonly findings: readonly (Finding | ClaimFinding)[];
}

/** An answer worded by a model as far as the guard let it pass, and in the house's own words for the rest. */
export interface WrittenDraft {
  readonly draft: Draft;
  /** Whether the model had a say in what stands. */
  readonly byModel: boolean;
  /** Whether something of the model's was withheld or didn't come, so that the house's own words stand in for it. */
  readonly fallback: boolean;
  readonly claims: readonly JudgedClaim[];
  readonly fault: ModelFault | null;
}

/**
 * Whether a draft is of the sort that a model may word: an answer of a few sentences that each rest on evidence in the
 * answer's language, with nothing computed. A calculation is shown, not told.
 */
export function isWordable({ status, calculation, statements }: Draft): boolean {
  return (
    status === "answered" &&
    calculation === null &&
    statements.length > 0 &&
    statements.length <= MOST_STATEMENTS &&
    statements.every(({ evidence }) => evidence.length > 0)
  );
}

export interface WritingTools {
  readonly model: LanguageModel;
  readonly knowledge: Knowledge;
  readonly sources: ClaimSources;
  /** What the general checks hold a statement against. */
  readonly grounds: Grounds;
}

/**
 * Has a model word a draft that has passed the guard. Each claim is checked by itself as it comes: what passes is handed
 * on at once; what fails gives way to the sentence that the house composed from the same clause, else it is dropped.
 * In the end whatever of the draft the model left out stands in the house's words: the answer is never poorer than
 * the draft, and with no word of the model it is the draft.
 */
export async function written(
  { question }: Outcome,
  draft: Draft,
  { model, knowledge, sources, grounds }: WritingTools,
  onPassed: (soFar: readonly Statement[]) => void,
  signal?: AbortSignal,
): Promise<WrittenDraft> {
  const lang = question.lang === "en" ? "en" : "zh";
  const { messages } = wordsFor(question.lang, knowledge);
  const evidence = evidenceOf(draft);
  const places = evidence.map((e) => sources.of(e, draft.statements));
  const passed: Statement[] = [];
  const claims: JudgedClaim[] = [];

  const add = (statement: Statement): void => {
    if (passed.some(({ text }) => text === statement.text)) return;
    passed.push(statement);
    onPassed(passed);
  };
  const judge = (claim: WrittenClaim): void => {
    const cited = [...new Set(claim.citations)].map((n) => ({ evidence: evidence[n - 1], place: places[n - 1] }));
    const given = cited.flatMap(({ evidence: e, place }) =>
      e === undefined || place === undefined ? [] : [{ e, place }],
    );
    const statement: Statement = { text: messages.sentence(claim.text), evidence: given.map(({ e }) => e) };
    const findings =
      given.length < cited.length
        ? [{ check: "citation" as const, text: claim.citations.join(", ") }]
        : findingsOf(
            statement,
            given.map(({ place }) => place),
          );
    if (findings.length === 0) {
      claims.push({ outcome: "passed", findings });
      add(statement);
      return;
    }
    const own = given.length === 1 ? draft.statements.filter((s) => restsOn(s, given[0]?.e)) : [];
    claims.push({ outcome: own.length > 0 ? "repaired" : "dropped", findings });
    own.forEach(add);
  };
  const findingsOf = (statement: Statement, cited: readonly ClaimSource[]): readonly (Finding | ClaimFinding)[] => {
    const found = checkClaim(statement.text, {
      lang,
      cited,
      others: sources.others,
      facetsIn: (text) => facetsIn(text, knowledge.matcher),
      asked: question.figures,
    });
    if (found.length > 0) return found;
    if (!isOfTheAnswer(statement, draft, places)) return [{ check: "aside", text: statement.text }];
    return guardAnswer([statement], grounds, () => null).removed.flatMap((removed) => removed.findings);
  };

  const shown = evidence.map((e, at) => shownOf(e, at + 1, places[at], draft, knowledge));
  // A model may be somebody else's: whose telephone it is doesn't change what the clause grants.
  const asked = maskPersonalData(question.original);
  const told = await model.claims({ question: asked, lang, evidence: shown }, judge, signal);
  const byModel = claims.some(({ outcome }) => outcome === "passed");
  const missing = draft.statements.filter((s) => !isCovered(s, passed, places));
  // The model's words stand first, as they may have been read already; what they leave open follows.
  const statements = byModel ? [...passed, ...missing.filter((s) => !passed.includes(s))] : draft.statements;
  const withheld = claims.some(({ outcome }) => outcome !== "passed");
  const fallback = !told.ok || withheld || !byModel;
  return { draft: { ...draft, statements }, byModel, fallback, claims, fault: told.ok ? null : told.fault };
}

/** What the draft rests on, each piece once. */
function evidenceOf({ statements }: Draft): Evidence[] {
  const all = statements.flatMap(({ evidence }) => evidence);
  return all.filter((e, at) => all.findIndex((o) => keyOf(o) === keyOf(e)) === at).slice(0, MOST_EVIDENCE);
}

function keyOf({ document, id, quote }: Evidence): string {
  return `${document}\n${id}\n${quote}`;
}

function restsOn({ evidence }: Statement, piece: Evidence | undefined): boolean {
  return piece !== undefined && evidence.length === 1 && evidence.some((e) => keyOf(e) === keyOf(piece));
}

/**
 * Whether a claim says no more than the house's answer does. What else stands in a clause wasn't asked for, and may be
 * what somebody put there for a model to repeat.
 */
function isOfTheAnswer({ text, evidence }: Statement, { statements }: Draft, places: readonly ClaimSource[]): boolean {
  const year = places.find(({ id }) => evidence.some((e) => e.id === id))?.year ?? null;
  return saysAll(
    statements.map((statement) => statement.text),
    text,
    year,
  );
}

function isCovered(statement: Statement, passed: readonly Statement[], places: readonly ClaimSource[]): boolean {
  const ids = new Set(statement.evidence.map(keyOf));
  const near = passed.filter(({ evidence }) => evidence.some((e) => ids.has(keyOf(e))));
  const year = places.find(({ id }) => statement.evidence.some((e) => e.id === id))?.year ?? null;
  return (
    near.length > 0 &&
    saysAll(
      near.map(({ text }) => text),
      statement.text,
      year,
    )
  );
}

function shownOf(
  evidence: Evidence,
  n: number,
  place: ClaimSource | undefined,
  { statements }: Draft,
  knowledge: Knowledge,
): ShownEvidence {
  return {
    n,
    document: knowledge.documents.get(evidence.document)?.title ?? "",
    heading: place?.context.at(-1) ?? "",
    text: place?.texts[0] ?? "",
    answers: statements.filter((s) => s.evidence.some((e) => keyOf(e) === keyOf(evidence))).map(({ text }) => text),
  };
}
