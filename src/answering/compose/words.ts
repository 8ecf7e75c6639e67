import type { Body } from "../../domain/terms.ts";
import type { Figure } from "../../domain/figure.ts";
import type { PolicyDocument } from "../../domain/document.ts";
import type { Passage } from "../../domain/passage.ts";
import type { AnswerLanguage } from "../../domain/question.ts";
import { writeFigure } from "../../figures/index.ts";
import { enMessages } from "../../language/en/messages.ts";
import { enShortTitle } from "../../language/en/titles.ts";
import type { Messages } from "../../language/messages.ts";
import { zhMessages } from "../../language/zh/messages.ts";
import { zhShortTitle } from "../../language/zh/titles.ts";
import type { Knowledge } from "../knowledge.ts";

/**
 * The words of the corpus in the answer's language: a text, a heading, a body, a document. Chinese comes as printed;
 * traditional characters are made when the answer is rendered.
 */
export interface Words {
  readonly lang: "zh" | "en";
  readonly messages: Messages;
  /** A text of the corpus, or null where it has no translation. */
  text(zh: string): string | null;
  /** The same, with the original where there is no translation. */
  anyway(zh: string): string;
  heading(passage: Passage): string;
  body(name: string): string;
  document(document: PolicyDocument): string;
  figure(figure: Figure): string;
}

/** Words in one language over one corpus. */
export function wordsFor(lang: AnswerLanguage, knowledge: Knowledge): Words {
  return lang === "en" ? englishWords(knowledge) : chineseWords();
}

function chineseWords(): Words {
  return {
    lang: "zh",
    messages: zhMessages,
    text: (zh) => zh,
    anyway: (zh) => zh,
    heading: (p) => headingOf(p),
    body: (name) => name,
    document: (d) => zhMessages.document({ title: zhShortTitle(d.title, d.issuer), number: d.number }),
    figure: (f) => writeFigure(f, "zh", { bound: true }),
  };
}

function englishWords(knowledge: Knowledge): Words {
  const anyway = (zh: string): string => knowledge.english(zh) ?? zh;
  return {
    lang: "en",
    messages: enMessages,
    text: (zh) => knowledge.english(zh),
    anyway,
    heading: (p) =>
      knowledge.english(headingOf(p)) ?? unnumbered(anyway(p.path.findLast((h) => isTelling(named(h))) ?? "")),
    body: (name) => {
      const body = knowledge.bodies.get(name);
      return body === undefined
        ? name
        : `${[body, ...alsoNamed(name, knowledge)].map((b) => b.fullEn).join(", ")} (${name})`;
    },
    document: (d) => enMessages.document({ title: enShortTitle(d.titleEn ?? anyway(d.title)), number: d.number }),
    figure: (f) => writeFigure(f, "en", { bound: true }),
  };
}

/** A translated heading without the number that it was translated with. */
function unnumbered(heading: string): string {
  return heading.replace(/^(?:[IVX]+|\d{1,3}|\([a-z\d]{1,3}\))[.:)]?\s+/, "");
}

/** The nearest heading above a passage that has words beside its number, without the number; "" where none has. */
export function headingOf(passage: Passage): string {
  return passage.path.map(named).findLast(isTelling) ?? named(passage.path.at(-1) ?? "");
}

function named(heading: string): string {
  return heading.replace(
    /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,3}[.．、]|附件\d*)\s*/,
    "",
  );
}

/** Whether a heading says something, and isn't but a number. */
function isTelling(heading: string): boolean {
  return /\p{L}{2}/u.test(heading);
}

/** Bodies that a body's name holds in brackets, which share its house: "市林业局（市园林局）". */
function alsoNamed(name: string, { bodies }: Knowledge): Body[] {
  const other = bodies.get(/（([^（）]+)）$/.exec(name)?.[1] ?? "");
  return other === undefined ? [] : [other];
}
