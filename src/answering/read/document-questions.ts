import type { DocumentQuestionWords } from "../../language/document-questions.ts";
import { enDocumentQuestions } from "../../language/en/document-questions.ts";
import { zhDocumentQuestions } from "../../language/zh/document-questions.ts";

const WORDS: readonly DocumentQuestionWords[] = [zhDocumentQuestions, enDocumentQuestions];

/** Whether a folded question asks about documents in a given way, in either language. */
export function says(text: string, way: keyof DocumentQuestionWords): boolean {
  return WORDS.some((words) => text.search(words[way]) >= 0);
}

/** Where a folded question begins to ask in a given way; -1 where it doesn't. */
export function placeOf(text: string, way: keyof DocumentQuestionWords): number {
  return Math.max(...WORDS.map((words) => text.search(words[way])));
}

/** The text with the words of a way of asking blanked out; every other offset stays. */
export function blanked(text: string, way: "frame" | "mentionFrame"): string {
  return WORDS.reduce((t, words) => t.replace(words[way], (found) => " ".repeat(found.length)), text);
}

/** The text with every occurrence of a way of asking taken out. */
export function spared(text: string, way: keyof DocumentQuestionWords): string {
  return WORDS.reduce((t, words) => t.replace(new RegExp(words[way].source, "g"), " "), text);
}

/** Days counted from another: "the day after" is 1, "前一天" is -1; with their places in the text. */
export function relativeDays(text: string): { by: number; start: number; end: number }[] {
  const ways = [
    ["dayAfter", 1],
    ["dayBefore", -1],
  ] as const;
  return WORDS.flatMap((words) =>
    ways.flatMap(([way, by]) =>
      [...text.matchAll(new RegExp(words[way].source, "g"))].map((m) => ({
        by,
        start: m.index,
        end: m.index + m[0].length,
      })),
    ),
  );
}

/** Where in the text the words of a way of asking stand, half-open. */
export function placesOf(text: string, way: keyof DocumentQuestionWords): (readonly [number, number])[] {
  return WORDS.flatMap((words) =>
    [...text.matchAll(new RegExp(words[way].source, "g"))].map((m) => [m.index, m.index + m[0].length] as const),
  );
}

/** Whether a stretch of the text is among the words of a way of asking. */
export function isWordOf(
  text: string,
  { start, end }: { start: number; end: number },
  way: keyof DocumentQuestionWords,
): boolean {
  return placesOf(text, way).some(([from, to]) => from < end && start < to);
}
