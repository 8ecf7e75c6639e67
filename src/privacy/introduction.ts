import { findPersonalData } from "./personal-data.ts";

/** Where a part of a sentence ends; the sign that ends it belongs to it. A full stop within a number or an address doesn't. */
const PART = /[^，。；！？,;!?\n]*[，。；！？,;!?\n]?/g;

/** All that one says of such data where one says nothing but whose it is. */
const WHOSE =
  /我的?|本人|联系方式|联系|手机|电话|座机|身份证|邮箱|邮件|银行卡|卡号|账号|号码|号|是|为|和|my|name|is|are|and|the|telephone|phone|mobile|tel|number|no\.|identity|id|card|bank|account|e-?mail|address/giu;

/**
 * A question without the parts in which somebody only says who they are: no rule is about that, and the words of it
 * ("身份证") would be looked for in the documents. Where that is all that was said, it stays.
 *
 * @example
 * withoutIntroduction("我的身份证号是11010519491231002X，最高补多少？") // "最高补多少？"
 * withoutIntroduction("电话63895879是哪个单位的？") // unchanged: it is asked about
 */
export function withoutIntroduction(text: string): string {
  if (findPersonalData(text).length === 0) return text;
  const parts = text.match(PART) ?? [];
  const left = parts.filter((part) => !onlySaysWhose(part)).join("");
  return /[\p{L}\p{N}]/u.test(left) ? left.trim() : text;
}

function onlySaysWhose(part: string): boolean {
  const found = findPersonalData(part);
  if (found.length === 0) return false;
  let rest = "";
  let from = 0;
  for (const { start, end } of found) {
    rest += `${part.slice(from, start)} `;
    from = end;
  }
  rest += part.slice(from);
  return !/[\p{L}\p{N}]/u.test(rest.replace(WHOSE, " "));
}
