/**
 * A ref as a sentence names it.
 *
 * @example zhPlace("25") // "第25项"
 * @example zhPlace("annex3#26") // "附件3第26项"
 * @example zhPlace("二(一)") // "第二部分第(一)项"
 */
export function zhPlace(ref: string): string {
  const fixed = FIXED[ref];
  if (fixed !== undefined) return fixed;
  const annex = /^annex(\d*)([一二三四五六七八九十]*)(?:#(.+))?$/.exec(ref);
  if (annex !== null) {
    const [, number = "", part = "", row] = annex;
    return `附件${number}${part === "" ? "" : `第${part}部分`}${row === undefined ? "" : `第${row}项`}`;
  }
  const paragraph = /^p(\d+)$/.exec(ref);
  if (paragraph !== null) return `第${paragraph[1] ?? ""}段`;
  const nested = /^([一二三四五六七八九十]+)(\([一二三四五六七八九十]+\))?(\d+)?$/.exec(ref);
  if (nested === null) return `第${ref}项`;
  const [, section = "", item, point] = nested;
  return `第${section}部分${item === undefined ? "" : `第${item}项`}${point === undefined ? "" : `第${point}点`}`;
}

const FIXED: Readonly<Record<string, string>> = { preamble: "开头", closing: "结尾", contact: "联系方式" };
