import type { Reader } from "./draft.ts";

const CLOCK = /(\d{1,2})(?:[:：](\d{2})|时(\d{1,2})分|时整?|点(\d{1,2})分|点整|点)(?!\d)/y;
const BEFORE = /(?:上午|下午|早上|晚上|中午|凌晨|当日|当天|日)$/;

/** "师生比为1:19", "按1:1配套", "a ratio of 1:20" */
const RATIO = /(?:比例?|按|配比|ratio)[^，。；,.;0-9]{0,20}$/;

/** A time of day, "09:00": 9:00, 17时30分, 下午3点. */
export const timeReader: Reader = ({ text, numerals }, index) => {
  const numeral = numerals[index];
  if (numeral?.script !== "digits") return null;
  CLOCK.lastIndex = numeral.start;
  const found = CLOCK.exec(text);
  if (found === null) return null;
  if (found[2] !== undefined && RATIO.test(text.slice(Math.max(0, numeral.start - 24), numeral.start))) return null;
  const before = BEFORE.exec(text.slice(Math.max(0, numeral.start - 3), numeral.start))?.[0];
  const [hour, minute] = [Number(found[1]), Number(found[2] ?? found[3] ?? found[4] ?? 0)];
  if ((before === undefined && found[2] === undefined && found[3] === undefined) || hour > 24 || minute > 59)
    return null;
  const later = (before === "下午" || before === "晚上") && hour < 12 ? hour + 12 : hour;
  return {
    kind: "time",
    unit: "time",
    value: `${String(later).padStart(2, "0")}:${String(minute).padStart(2, "0")}`,
    bound: "exact",
    start: numeral.start,
    end: CLOCK.lastIndex,
  };
};
