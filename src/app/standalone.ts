import type { Knowledge } from "../answering/knowledge.ts";
import { readQuestion, type Question, type QuestionInput } from "../answering/read/read-question.ts";
import { sameQuantity } from "../figures/index.ts";
import { leaning } from "../language/follow-up.ts";
import type { LanguageModel, ModelFault } from "../ports/language-model.ts";
import { maskPersonalData } from "../privacy/personal-data.ts";

/** How many earlier questions a follow-up may lean on. */
const REACH = 6;

export interface Standalone {
  /** The question by itself; null where nobody could say, or what was said brought in something of its own. */
  readonly question: string | null;
  readonly fault: ModelFault | null;
}

/**
 * What a follow-up means by itself, in a model's words; nothing where it doesn't lean on what came before. The words
 * may bring in no figure, day, year, document, place, body or subject that neither the follow-up nor the questions
 * before it name.
 */
export async function standaloneQuestion(
  input: QuestionInput & { readonly history: readonly string[] },
  knowledge: Knowledge,
  model: LanguageModel,
  signal?: AbortSignal,
): Promise<Standalone> {
  const history = input.history.slice(-REACH);
  const read = (question: string): Question => readQuestion({ ...input, question }, knowledge);
  const now = read(input.question);
  if (history.length === 0 || leaning(now.text) === "none") return { question: null, fault: null };
  const lang = now.lang === "en" ? "en" : "zh";
  const task = { question: maskPersonalData(input.question), lang, history: history.map(maskPersonalData) } as const;
  const told = await model.standalone(task, signal);
  if (!told.ok) return { question: null, fault: told.fault };
  const meant = read(told.value);
  const known = [now, ...history.map(read)];
  return { question: meant.lang === now.lang && bringsNothingIn(meant, known) ? told.value : null, fault: null };
}

function bringsNothingIn(meant: Question, known: readonly Question[]): boolean {
  const [figures, years] = [known.flatMap((q) => q.figures), known.flatMap((q) => q.years)];
  const documents = new Set(known.flatMap((q) => [...q.numbered.ids, ...q.named]));
  const concepts = new Set(known.flatMap((q) => q.concepts.map(({ id }) => id)));
  const numbers = new Set(known.flatMap((q) => numbersIn(q.text)));
  return (
    meant.figures.every((figure) => figures.some((one) => sameQuantity(one, figure))) &&
    meant.years.every((year) => years.includes(year)) &&
    [...meant.numbered.ids, ...meant.named].every((id) => documents.has(id)) &&
    meant.concepts.every(({ id }) => concepts.has(id)) &&
    numbersIn(meant.text).every((number) => numbers.has(number))
  );
}

function numbersIn(text: string): string[] {
  return text.match(/\d+/g) ?? [];
}
