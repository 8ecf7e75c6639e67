import type { Language } from "../claim.ts";
import { edited } from "../edit.ts";
import type { Operator } from "./operator.ts";

/** What a figure may be per; those of one line say the same. */
const PER: Record<Language, readonly (readonly string[])[]> = {
  zh: [
    ["每个项目", "单个项目"],
    ["每家企业", "单个企业", "每个企业"],
    ["每张注册证"],
    ["每个产品", "单个产品", "每个产品或解决方案"],
    ["单个企业每年", "单个企业项目每年", "每个单位每年", "单个产品每年"],
    ["每人每月"],
    ["每条航线"],
    ["每平方米"],
    ["单个标准", "每项标准"],
    ["每季度"],
  ],
  en: [
    ["per project"],
    ["per company", "per enterprise"],
    ["per registration certificate"],
    ["per product", "per product or solution"],
    ["per company per year", "per company project per year", "per organisation per year", "per product per year"],
    ["per person per month"],
    ["per route"],
    ["per square metre"],
    ["per standard"],
    ["per quarter"],
  ],
};

/** What may be told where the clause says nothing; "per project" might be meant there, these can't. */
const STRANGE = /年|月|季|平方米|year|month|quarter|metre/;

/** The sum is right and what it is per isn't; or it is told per something although the clause says nothing of the kind. */
export const per: Operator = (claim, { random }) => {
  const figure = claim.figures.find(({ said }) => said.kind === "amount");
  if (!figure) return [];
  const was = claim.per ? claim.text.slice(claim.per.start, claim.per.end) : null;
  if (was === null && claim.about === null) return [];
  const wrong = PER[claim.lang].filter((line) =>
    was === null
      ? line.every((word) => STRANGE.test(word))
      : !line.some((word) => word.includes(was) || was.includes(word)),
  );
  return random
    .shuffled(wrong)
    .slice(0, 4)
    .flatMap((line) => {
      const word = random.pick(line) ?? "";
      const place = claim.per ?? insertion(claim.lang, figure);
      const text = claim.per ? word : claim.lang === "zh" ? word : ` ${word}`;
      return [
        { text: edited(claim, [{ ...place, text }]).text, kind: "amount" as const, was: was ?? "", became: word },
      ];
    });
};

function insertion(lang: Language, figure: { start: number; end: number; cue: { start: number; end: number } | null }) {
  const front = Math.min(figure.start, figure.cue?.start ?? figure.start);
  const back = Math.max(figure.end, figure.cue?.end ?? figure.end);
  return lang === "zh" ? { start: front, end: front } : { start: back, end: back };
}
