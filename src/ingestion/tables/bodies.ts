/** How lists of public bodies are written, and where one may break. */

const SUFFIX =
  /(?:委|局|办|厅|部|院|校|大学|学院|集团|公司|政府|管委会|中心|协会|商会|学会|委员会|馆|所|站|银行|分行|支行|联盟|总队|支队|署|新区|高新区|企业|机构|单位|部门)$/u;
const PLACE = /.{2,}(?:区|县|市|州|盟|旗|镇|乡|街道)$/u;
const QUALIFIER = /[（(][^（）()]*[）)]$/u;
const TAIL = /(?:等)?(?:按(?:照)?(?:各自)?职责(?:分别|分工)?)?(?:分别|共同)?(?:牵头|负责|落实)?$/u;
const SHARED = /(?:按(?:照)?(?:各自)?职责|分别|共同).{0,6}(?:负责|落实)$/u;
const CONTINUES = /^[、，,；;）)（(等]/u;
const FOREIGN = /[。；;：:“”"！？]/u;

export const BLANK_MARKS: ReadonlySet<string> = new Set(["/", "／", "—", "-", "－", "无"]);

const isBody = (item: string): boolean => {
  const plain = item.replace(TAIL, "").replace(QUALIFIER, "").replace(TAIL, "");
  return plain.length >= 2 && (SUFFIX.test(plain) || PLACE.test(plain));
};

const isOpen = (text: string): boolean => {
  const opened = text.split(/[（(]/u).length;
  return opened > text.split(/[）)]/u).length;
};

/** Items of a list of bodies, by 、 outside of brackets. */
export function itemsOf(text: string): string[] {
  const items = [""];
  let depth = 0;
  for (const char of text) {
    if (char === "（" || char === "(") depth += 1;
    if (char === "）" || char === ")") depth = Math.max(0, depth - 1);
    if (depth === 0 && (char === "、" || char === "，")) items.push("");
    else items[items.length - 1] = `${items.at(-1) ?? ""}${char}`;
  }
  return items.filter((item) => item !== "");
}

/** Names of the bodies in a cell, without 等, remarks in brackets and who-does-what. */
export const bodyNames = (text: string): string[] =>
  BLANK_MARKS.has(text)
    ? []
    : itemsOf(text)
        .map((item) => item.replace(TAIL, "").replace(QUALIFIER, "").replace(TAIL, ""))
        .filter((item) => item !== "");

/** "…按职责分别负责": the cell says what all named do, so that it stands for the columns of both kinds. */
export const isShared = (text: string): boolean => SHARED.test(text);

/** Whether a cell may end here: the last name is whole and its brackets are closed. */
export const isWhole = (text: string): boolean =>
  BLANK_MARKS.has(text) || (!isOpen(text) && !/[、，]$/u.test(text) && isBody(itemsOf(text).at(-1) ?? ""));

/** A line out of a list of bodies; its first and last names may be cut off. */
export function looksListed(text: string): boolean {
  if (BLANK_MARKS.has(text)) return true;
  if (FOREIGN.test(text)) return false;
  const items = itemsOf(text);
  return items.length === 1 ? isWhole(text) || text.length <= 3 : items.slice(1, -1).every(isBody);
}

/** First characters with which names of bodies begin in these lines, where a line itself shows it. */
export function startsIn(lines: readonly string[]): ReadonlySet<string> {
  const listed = lines.filter((line) => looksListed(line) && itemsOf(line).length > 1 && itemsOf(line).some(isBody));
  return new Set([
    "/",
    ...listed.flatMap((line) =>
      itemsOf(line)
        .slice(1)
        .map((item) => item.charAt(0)),
    ),
  ]);
}

/** How far a whole cell is from a list of bodies: 0 for none at all. */
export function strangeness(text: string, starts: ReadonlySet<string>): number {
  if (BLANK_MARKS.has(text)) return 0;
  if (FOREIGN.test(text)) return 8;
  const items = itemsOf(text);
  const unheard = items.filter((item) => !starts.has(item.charAt(0))).length;
  return items.filter((item) => !isBody(item)).length * 3 + unheard * 2 + (CONTINUES.test(text) ? 8 : 0);
}

/** Price of taking the next line as the same cell's, given the cell's text so far: 0 where nothing speaks against it. */
export function joinPrice(before: string, next: string, starts: ReadonlySet<string>): number {
  if (BLANK_MARKS.has(before) || BLANK_MARKS.has(next)) return 20;
  if (!isWhole(before) || CONTINUES.test(next)) return 0;
  return starts.has(next.charAt(0)) ? 8 : 0.5;
}

/** Price of ending the cell before the next line. */
export function breakPrice(before: string, next: string, starts: ReadonlySet<string>): number {
  if (CONTINUES.test(next)) return 8;
  return (isWhole(before) ? 0 : 6) + (starts.has(next.charAt(0)) ? 0 : 2);
}
