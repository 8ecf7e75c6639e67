import type { FigureKind } from "../../../src/domain/figure.ts";
import type { Language } from "../claim.ts";
import { edited } from "../edit.ts";
import { standsIn } from "../gold/gold.ts";
import { notations } from "../notation/index.ts";
import { saidBy, type Said } from "../quantity.ts";
import type { Random } from "../random.ts";
import type { Operator, Slip } from "./operator.ts";

interface Addition {
  readonly kind: FigureKind;
  readonly said: (random: Random) => Said;
  readonly counter: string;
  readonly frames: Record<Language, readonly string[]>;
}

const someOf = (shorthand: (n: number) => string, below: number) => (random: Random) =>
  saidBy(shorthand(1 + random.int(below)));

/** What a clause doesn't grant, `#` for the figure. */
const ADDITIONS: readonly Addition[] = [
  {
    kind: "amount",
    said: someOf((n) => `exact ${n * 10000} CNY`, 900),
    counter: "",
    frames: {
      zh: ["，另外再补贴#", "，并一次性奖励#", "，此外还可领取#"],
      en: [", plus a further #", ", together with a one-off bonus of #", " and another # on top"],
    },
  },
  {
    kind: "rate",
    said: someOf((n) => `exact ${n} %`, 99),
    counter: "",
    frames: {
      zh: ["，另按#给予配套", "，区县再承担#"],
      en: [", matched at a further #", ", with # more from the district"],
    },
  },
  {
    kind: "count",
    said: someOf((n) => `exact ${n} count`, 900),
    counter: "家",
    frames: { zh: ["，每年限#企业", "，首批#企业入选"], en: [", for # companies a year", ", limited to # applicants"] },
  },
  {
    kind: "duration",
    said: someOf((n) => `exact ${n} working_day`, 180),
    counter: "",
    frames: { zh: ["，并在#后到账", "，审核需要#"], en: [", paid out after #", ", and review takes #"] },
  },
  {
    kind: "date",
    said: someOf(
      (n) => `exact 2026-${String((n % 12) + 1).padStart(2, "0")}-${String(1 + (n % 28)).padStart(2, "0")} date`,
      360,
    ),
    counter: "",
    frames: { zh: ["，须在#前申报", "，自#起受理"], en: [", to be claimed before #", ", accepted from # on"] },
  },
  {
    kind: "year",
    said: someOf((n) => `exact ${2027 + n} calendar_year`, 40),
    counter: "",
    frames: { zh: ["，并延续到#", "，#起翻倍"], en: [", extended to #", ", doubled from # on"] },
  },
  {
    kind: "measure",
    said: someOf((n) => `exact ${n} km`, 900),
    counter: "",
    frames: { zh: ["，限#范围内", "，里程须达#"], en: [", within #", ", over a distance of #"] },
  },
  {
    kind: "period",
    said: someOf((n) => `exact ${2026 + (n % 20)}..${2028 + n} calendar_year`, 40),
    counter: "",
    frames: { zh: ["，#有效", "，限#执行"], en: [", valid #", ", for #"] },
  },
];

const HOURS = { zh: ["#:30", "上午#点", "#时30分"], en: ["#:30", "# a.m.", "# o'clock"] };

/** No clause states a time of day: any is one too many. */
function timeOfDay(lang: Language, random: Random): string {
  const hour = (random.pick(HOURS[lang]) ?? "").replace("#", String(7 + random.int(5)));
  const frame =
    random.pick({ zh: ["，每日#起受理", "，截止到当天#"], en: [", open daily from #", ", by # on the day"] }[lang]) ??
    "";
  return frame.replace("#", hour);
}

/** A true claim with one figure more, of every kind. */
export const added: Operator = (claim, { gold, random }) => {
  const stop = /[。.！!，,]?$/.exec(claim.text)?.index ?? claim.text.length;
  const slip = (kind: FigureKind, addition: string): Slip => ({
    text: edited(claim, [{ start: stop, end: stop, text: addition }]).text,
    kind,
    was: "",
    became: addition,
  });
  const figures = ADDITIONS.flatMap(({ kind, said, counter, frames }) => {
    const extra = said(random);
    const frame = random.pick(frames[claim.lang]);
    const text = random.pick(notations(extra, claim.lang, counter).slice(0, 3));
    if (frame === undefined || text === undefined || standsIn(gold, claim.citations, extra)) return [];
    return [
      slip(
        kind,
        frame.replace("#", () => text),
      ),
    ];
  });
  return [...figures, slip("time", timeOfDay(claim.lang, random))];
};
