import { documentOf } from "../gold/gold.ts";
import { TODAY } from "../gold/from-clauses.ts";
import { refOf } from "../gold/library.ts";
import type { Operator } from "./operator.ts";
import { prefixed } from "./prefixed.ts";

const REPEALED = "渝府办发-2025-2";
const IN_FORCE = "渝府办发-2025-57";

const NUMBERS = {
  zh: { old: "渝府办发〔2025〕2号", valid: "渝府办发〔2025〕57号" },
  en: { old: "Yu Fu Ban Fa [2025] No. 2", valid: "Yu Fu Ban Fa [2025] No. 57" },
};

const FRAMES = {
  zh: ["#现行有效，其中规定：", "根据仍然有效的#，", "按照目前执行的#，", "#至今未废止，规定："],
  en: [
    "#, which is still in force, provides: ",
    "Under #, now in force, ",
    "#, valid today, says: ",
    "#, which has not been repealed, provides: ",
  ],
};
const VALID = {
  zh: ["根据现行有效的#，", "#规定："],
  en: ["Under #, now in force, ", "# provides: "],
};

/** The repealed edition presented as the one in force. For clauses that stand in both. */
export const superseded: Operator = (claim, { gold, random }) => {
  const [own = ""] = claim.citations;
  const twin = gold.twinsOf(own).find((passage) => documentOf(passage) === REPEALED);
  if (twin === undefined) return [];
  const words = (random.pick(FRAMES[claim.lang]) ?? "").replace("#", NUMBERS[claim.lang].old);
  return [prefixed(claim, words, "in force", { citations: [twin], asOf: TODAY })];
};

/** What only the repealed edition grants, told of the one in force; and its clause numbers given to that one. */
export const repealed: Operator = (claim, { gold, random }) => {
  const [own = ""] = claim.citations;
  const words = (random.pick(VALID[claim.lang]) ?? "").replace("#", NUMBERS[claim.lang].valid);
  if (ONLY_REPEALED.has(own)) {
    const neighbours = random.shuffled(gold.passagesOf(IN_FORCE)).slice(0, 2);
    return [[own], ...neighbours.map((passage) => [passage])].map((citations) =>
      prefixed(claim, words, "told of the edition in force", { citations, asOf: TODAY }),
    );
  }
  const ref = Number(refOf(own));
  if (documentOf(own) !== IN_FORCE || !(ref >= FIRST_MOVED)) return [];
  const item =
    claim.lang === "zh"
      ? `${NUMBERS.zh.valid}第${ref + 1}条规定：`
      : `Item ${ref + 1} of ${NUMBERS.en.valid} provides: `;
  return [prefixed(claim, item, `item ${ref + 1}`)];
};

/** What the edition in force says nowhere; the rest of what differs is print and numbering. */
const ONLY_REPEALED = new Set([`${REPEALED}/23~1`, `${REPEALED}/closing~1`]);

/** From this item on, the edition in force counts one less than the repealed one. */
const FIRST_MOVED = 23;
