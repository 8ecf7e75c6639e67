import type { Figure } from "../../../domain/figure.ts";
import type { Passage } from "../../../domain/passage.ts";
import { percentOf } from "../../../figures/index.ts";
import { says } from "../../../language/calculation-words.ts";
import { statementOf } from "../../compose/texts.ts";
import type { Words } from "../../compose/words.ts";
import { answered, type Draft } from "../../draft.ts";
import { passageEvidence } from "../../evidence.ts";
import type { Candidate } from "../../judge.ts";
import type { Knowledge } from "../../knowledge.ts";
import type { Question } from "../../read/read-question.ts";
import type { OwnFigure } from "./own-figures.ts";
import { percent, yuan } from "./say.ts";
import { plain } from "./contract.ts";

/** How far behind the best topic a share may lie. Range 0 to 1. */
const NEAR = 0.8;
const ASKS: ReadonlySet<string> = new Set(["money", "quantity", "rate", "yesno"]);

/** A share that a clause lays down, of the sum that the asker gives ("不低于70%" of 5 million); null where there is none. */
export function shareDraft(
  question: Question,
  own: readonly OwnFigure[],
  live: readonly Candidate[],
  words: Words,
  knowledge: Knowledge,
): Draft | null {
  const money = own.filter((o) => o.figure.unit === "CNY");
  const [given] = money;
  if (given === undefined || money.length > 1) return null;
  if (question.asks.length > 0 && !says("least", question.text) && !question.asks.some((a) => ASKS.has(a))) return null;
  const topic = Math.max(0, ...live.map((c) => c.topic));
  for (const { passage } of live.filter((c) => c.topic >= topic * NEAR && c.passage.kind === "provision")) {
    const share = shareIn(passage);
    if (share !== null) return draftOf(passage, share, given.value, words, knowledge);
  }
  return null;
}

/** The one rate of a passage that parts a sum. */
function shareIn(passage: Passage): Figure | null {
  const rates = passage.figures.filter((f) => f.unit === "%" && typeof f.value === "number");
  const [rate] = rates;
  const parts = rate !== undefined && (rate.role === "share" || PARTED.test(rate.label ?? ""));
  return rates.length === 1 && parts ? rate : null;
}

/** What is parted, as official texts name it. */
const PARTED = /(?:分配|分成|分担|承担|分摊|配套|留存|出资|占比)比例?$/;

function draftOf(passage: Passage, share: Figure, base: number, words: Words, knowledge: Knowledge): Draft {
  const say = words.messages.calculation;
  const evidence = [passageEvidence(passage, knowledge)];
  const rate = Number(share.value);
  const result = percentOf(rate, base);
  const line = say.share(percent(rate), yuan(base, words), yuan(result, words));
  const said = {
    min: say.atLeast,
    over: say.atLeast,
    max: say.noMoreThan,
    under: say.noMoreThan,
    exact: say.exactly,
    about: say.exactly,
  }[share.bound](yuan(result, words));
  const text = words.messages.sentence(said);
  return answered(
    [{ text, evidence }, { text: words.messages.sentence(line), evidence: [] }, statementOf(passage, words, knowledge)],
    {
      calculation: {
        inputs: [
          { label: say.label("base"), value: plain(base), unit: "CNY", citation: null },
          { label: say.label("rate"), value: plain(rate), unit: "%", citation: 1 },
        ],
        rule: { text: words.anyway(passage.text), citation: 1 },
        steps: [
          {
            label: line,
            expression: `${plain(base)} × ${plain(rate)}%`,
            value: plain(result),
            unit: "CNY",
            citation: 1,
          },
        ],
        result: { value: plain(result), unit: "CNY", text: said },
      },
      notices: [{ code: "calculation", message: words.messages.notices.calculation() }],
    },
  );
}
