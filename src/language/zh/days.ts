import { shiftYear, type DayWords } from "../day-words.ts";

export const zhDayWords: DayWords = {
  before: /(?:截至|截止到|假如今天是|如果今天是|若是在|如果在|假设在|要是在|今天是|在)$/,
  after:
    /^(?:那会儿?|那时|那天|当天|当时|的时候|时(?!间|限)|申请|申报|去办|去申|适用|这天|(?:还|仍|是否|是不是)[^,;。?]{0,3}(?:有效|适用|作数|执行|能用|管用)|,(?:还|是否|适用|该|用))/,
  relative: [
    { pattern: /去年(?:夏天|夏季|暑假|年中)/, day: (today) => `${shiftYear(today, -1).slice(0, 4)}-07-15` },
    { pattern: /去年(?:春天|春季)/, day: (today) => `${shiftYear(today, -1).slice(0, 4)}-04-15` },
    { pattern: /去年(?:秋天|秋季)/, day: (today) => `${shiftYear(today, -1).slice(0, 4)}-10-15` },
    { pattern: /一年(?:以)?前(?!后)|去年(?:今天|此时|这时|这个时候|同期)/, day: (today) => shiftYear(today, -1) },
    { pattern: /去年(?:年初|初)/, day: (today) => `${shiftYear(today, -1).slice(0, 4)}-01-31` },
    { pattern: /去年(?:年底|底)/, day: (today) => `${shiftYear(today, -1).slice(0, 4)}-12-31` },
  ],
};
