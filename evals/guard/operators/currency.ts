import type { Language } from "../claim.ts";
import { isUsual } from "../gold/from-clauses.ts";
import { notations } from "../notation/index.ts";
import { replaced } from "./miswrite.ts";
import type { Operator } from "./operator.ts";

/** Foreign money, `#` for the number with 万, 亿, million. */
const MONEY: Record<Language, readonly string[]> = {
  zh: ["#美元", "#欧元", "#港元", "#日元", "#英镑", "#港币", "#新加坡元", "US$#"],
  en: ["US$#", "USD #", "# dollars", "EUR #", "# euros", "HK$#", "HKD #", "£#", "JPY #", "# US dollars"],
};

/** The same number of another currency. */
export const currency: Operator = (claim) =>
  claim.figures.flatMap((figure) => {
    if (figure.said.unit !== "CNY" || figure.said.to !== undefined || !isUsual(claim, figure)) return [];
    const [usual = ""] = notations(figure.said, claim.lang, "");
    const number = usual.replace(/元$|^RMB /, "");
    return MONEY[claim.lang].map((frame) =>
      replaced(
        claim,
        figure,
        frame.replace("#", () => number),
      ),
    );
  });
