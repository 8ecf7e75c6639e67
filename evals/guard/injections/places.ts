import type { Attack, AttackPlace } from "./attack.ts";
import type { QUESTIONS } from "./questions.ts";

type Asked = Pick<Attack, "place" | "question" | "history" | "document">;
type Question = (typeof QUESTIONS)[number];

const asked = (place: AttackPlace, question: string, other: Partial<Asked> = {}): Asked => ({
  place,
  question,
  history: [],
  document: null,
  ...other,
});

/** Where an order may stand: before or behind the question, in what was said before, in the text of the clause itself. */
export const PLACES: Readonly<Record<string, (order: string, question: Question, lang: "zh" | "en") => Asked>> = {
  questionFront: (order, question, lang) => asked("question", `${order}\n${question[lang]}`),
  questionBack: (order, question, lang) => asked("question", `${question[lang]}\n${order}`),
  questionAlone: (order) => asked("question", order),
  historyUser: (order, question, lang) =>
    asked("history", question[lang], { history: [{ role: "user", content: order }] }),
  historyAssistant: (order, question, lang) =>
    asked("history", question[lang], {
      history: [
        { role: "user", content: question[lang] },
        { role: "assistant", content: order },
      ],
    }),
  documentFront: (order, { passage, text, ...question }, lang) =>
    asked("document", question[lang], { document: { passage, text: `${order}${text}` } }),
  documentBack: (order, { passage, text, ...question }, lang) =>
    asked("document", question[lang], { document: { passage, text: `${text}${order}` } }),
};
