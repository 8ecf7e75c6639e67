import type { Outcome } from "../answering/answer-question.ts";
import type { Candidate } from "../answering/judge.ts";
import type { Knowledge } from "../answering/knowledge.ts";
import type { Question } from "../answering/read/read-question.ts";
import type { Explain, RankedPassage } from "../contract/index.ts";
import { rank, type RankedPassage as Retrieved } from "../retrieval/rank.ts";

const RANKED = 10;
const MISSES = 10;
/** Passages whose arithmetic is worked out again for the explanation. */
const LOOKED_AT = 200;

/** What lost a passage its place, in words. */
const LOST = {
  other_case: "holds for another case than the one asked about",
  other_document: "stands in a document that wasn't asked about",
  other_place: "is about another place",
  superseded: "stands in an edition that isn't in force on the day asked about",
} as const;

type Lines = ReturnType<Retrieved["arithmetic"]>;

/** How the question was read, the ranking with its arithmetic, and what lost the near misses their place. */
export function explanation(outcome: Outcome, vector: Float32Array, knowledge: Knowledge): Explain {
  return explained(outcome, arithmeticOf(outcome.question, vector, knowledge));
}

/** The same as it is kept with every answer: the topic's score stands for its signals, which would be worked out anew. */
export function grounds(outcome: Outcome): Explain {
  return explained(outcome, new Map());
}

function explained(outcome: Outcome, lines: ReadonlyMap<string, Lines>): Explain {
  const shown = (candidate: Candidate): RankedPassage => ranked(candidate, lines.get(candidate.passage.id) ?? []);
  const { candidates } = outcome;
  return {
    reading: [...reading(outcome.question), ...refusal(outcome)],
    ranking: candidates
      .filter(({ lost }) => lost === null)
      .slice(0, RANKED)
      .map(shown),
    nearMisses: candidates
      .flatMap((c) => (c.lost === null ? [] : [{ ...shown(c), reason: LOST[c.lost] }]))
      .slice(0, MISSES),
  };
}

function arithmeticOf(question: Question, vector: Float32Array, knowledge: Knowledge): Map<string, Lines> {
  const concepts = question.concepts.filter((c) => c.kind !== "generic" && c.kind !== "document").map((c) => c.id);
  const query = { text: question.text, concepts: [...new Set(concepts)], limit: LOOKED_AT };
  return new Map(rank(knowledge.index, query, vector).map(({ entry, arithmetic }) => [entry.passage.id, arithmetic()]));
}

/** Signals add up to the topic's score; each factor then adds its share of what stands so far. The parts sum up to the score. */
function ranked({ passage, topic, score, judgments }: Candidate, lines: Lines): RankedPassage {
  const signals = lines.length > 0 ? lines : [{ name: "topic", value: topic, weight: 1 }];
  let running = topic;
  const factors = judgments
    .filter(({ name }) => name !== "topic")
    .map(({ name, value }) => {
      const part = { name: `× ${name}`, value: value - 1, weight: running, contribution: running * (value - 1) };
      running *= value;
      return part;
    });
  return {
    passage: passage.id,
    document: passage.document,
    ref: passage.ref,
    text: passage.text,
    score,
    parts: [...scoreParts(signals), ...factors],
  };
}

/** The lines of a score as the contract has them. */
export function scoreParts(lines: readonly { name: string; value: number; weight: number }[]): RankedPassage["parts"] {
  return lines.map(({ name, value, weight }) => ({ name, value, weight, contribution: value * weight }));
}

function refusal({ draft, support }: Outcome): Explain["reading"] {
  const likelihood = support === null ? null : `likelihood ${support.likelihood.toFixed(2)}`;
  return draft.refusedBy === null ? [] : [{ aspect: "refused", value: draft.refusedBy, from: likelihood }];
}

function reading(question: Question): Explain["reading"] {
  const { text, numbered, place } = question;
  const line = (aspect: string, value: string, from: string | null = null) => ({ aspect, value, from });
  return [
    line("language", question.lang),
    line("day", question.asOf),
    ...question.asks.map((ask) => line("asks", ask)),
    ...numbered.ids.map((id) => line("document", id)),
    ...numbered.unknown.map((number) => line("unknown document", number, number)),
    ...question.named.map((id) => line("document", id)),
    ...(["item", "annex", "section"] as const).flatMap((part) =>
      place[part] === null ? [] : [line(part, String(place[part]))],
    ),
    ...question.concepts.map((c) => line(`concept (${c.kind})`, c.id, text.slice(c.start, c.end))),
    ...question.facets.map(({ axis, value }) => line("facet", `${axis}: ${value}`)),
    ...question.figures.map((f) => line(f.kind, `${String(f.value)} ${f.unit}`, f.text)),
    ...question.years.map((year) => line("year", String(year))),
    ...question.quoted.map((phrase) => line("phrase", phrase, phrase)),
  ];
}
