import { readFile } from "node:fs/promises";
import type { RewritingTask, TranslationTask, WritingTask } from "../../ports/language-model.ts";
import type { Prompt } from "../chat/complete.ts";

/** Read once a process. */
const FILES = new Map<string, Promise<string>>();

/** A prompt as it stands in its file; nothing is ever put into it. */
function instructions(name: string): Promise<string> {
  const known = FILES.get(name) ?? readFile(new URL(`./${name}.md`, import.meta.url), "utf8");
  FILES.set(name, known);
  return known;
}

/** What comes from askers and documents goes into the data, as JSON, and never between our own words. */
async function prompt(name: string, data: object): Promise<Prompt> {
  return { system: await instructions(name), user: JSON.stringify({ data }, null, 1) };
}

/** To word an answer from numbered evidence. */
export function answerPrompt({ question, lang, evidence }: WritingTask): Promise<Prompt> {
  return prompt(`answer.${lang}`, { question, evidence });
}

/** To say what a follow-up means by itself. */
export function rewritePrompt({ question, lang, history }: RewritingTask): Promise<Prompt> {
  return prompt(`rewrite.${lang}`, { history, question });
}

/** To draft translations. */
export function translatePrompt({ texts, names }: TranslationTask): Promise<Prompt> {
  return prompt("translate.en", { names, texts: texts.map((zh, at) => ({ n: at + 1, zh })) });
}
