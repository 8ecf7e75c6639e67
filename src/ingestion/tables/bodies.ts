/** How lists of public bodies are written, and where one may break. */

const SUFFIX =
  /(?:委|局|办|厅|部|院|校|大学|学院|集团|公司|政府|管委会|中心|协会|商会|学会|委员会|馆|所|站|银行|分行|支行|联盟|总队|支队|署|新区|高新区|企业|机构|单位|部门)$/u;
const PLACE = /..(?:区|县|市|州|盟|旗|镇|乡|街道)$/u;
const QUALIFIER = /[（(][^（）()]*[）)]$/u;
const TAIL = /(?:等)?(?:按(?:照)?(?:各自)?职责(?:分别|分工)?)?(?:分别|共同)?(?:牵头|负责|落实)?$/u;
const SHARED = /(?:按(?:照)?(?:各自)?职责|分别|共同).{0,6}(?:负责|落实)$/u;
const CONTINUES = /^[、，,；;）)（(等]/u;
const FOREIGN = /[，。；;：:“”"！？]/u;

export const BLANK_MARKS: ReadonlySet<string> = new Set(["/", "／", "—", "-", "－", "无"]);

/** Text that no list of bodies holds. */
export const isForeign = (text: string): boolean => FOREIGN.test(text);

/** A line that can't be the first of a cell. */
export const continues = (text: string): boolean => CONTINUES.test(text);

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
    if (depth === 0 && char === "、") items.push("");
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
  BLANK_MARKS.has(text) || (!isOpen(text) && !/、$/u.test(text) && isBody(itemsOf(text).at(-1) ?? ""));

/** A line out of a list of bodies; its first and last names may be cut off. */
export function looksListed(text: string): boolean {
  if (BLANK_MARKS.has(text)) return true;
  if (FOREIGN.test(text)) return false;
  const items = itemsOf(text);
  return items.length === 1 ? isWhole(text) || text.length <= 3 : items.slice(1, -1).every(isBody);
}

/** What the lines of a table themselves tell about the bodies that it lists. */
export interface Heard {
  /** First characters of names. */
  readonly starts: ReadonlySet<string>;
  /** Whole names. */
  readonly names: ReadonlySet<string>;
}

const LEAST_NAME = 3;
/** Ends that hardly stand inside a name, as those of places and general words do. */
const OFFICE = /(?:局|委|厅|大学|集团)$/u;

/** Gathers first characters from where a 、 shows that a name begins, and names from whole items. */
export function hear(lines: readonly string[]): Heard {
  const listed = lines.filter((line) => looksListed(line) && itemsOf(line).some(isBody));
  const starts = new Set<string>();
  lines.forEach((line, at) => {
    if (!listed.includes(line)) return;
    for (const item of itemsOf(line).slice(1)) starts.add(item.charAt(0));
    const next = lines[at + 1];
    if (next !== undefined && /、$/u.test(line)) starts.add(next.charAt(0));
  });
  // Items at a line's ends may be cut off, unless the line is one item that stands there again and again.
  const inner = listed.flatMap((line) => itemsOf(line).slice(1, -1).filter(isBody));
  const again = lines.filter(
    (line, at) => line.length > LEAST_NAME && isWhole(line) && itemsOf(line).length === 1 && lines.indexOf(line) !== at,
  );
  const items = listed.flatMap(itemsOf);
  const ending = listed.flatMap((line) => itemsOf(line).slice(1).slice(-1));
  const often = ending.filter((item) => OFFICE.test(item) && items.indexOf(item) !== items.lastIndexOf(item));
  const names = new Set([...inner, ...again, ...often].filter((item) => item.length >= LEAST_NAME));
  for (const line of again) starts.add(line.charAt(0));
  return { starts, names };
}

/** How surely an item is two names grown together: 6 for a heard one with another body behind it, 1 for an unheard one. */
function glued(item: string, { names }: Heard): number {
  let price = 0;
  for (let at = LEAST_NAME; at <= item.length - 2; at += 1) {
    const [head, tail] = [item.slice(0, at), item.slice(at)];
    if (!isBody(tail) || /^[（(]/u.test(tail)) continue;
    if (names.has(head)) return 6;
    if (OFFICE.test(head) && tail.length > LEAST_NAME) price = 1;
  }
  return price;
}

/** How far a whole cell is from a list of bodies: 0 for none at all. */
export function strangeness(text: string, heard: Heard): number {
  if (BLANK_MARKS.has(text)) return 0;
  if (FOREIGN.test(text)) return 8;
  const items = itemsOf(text);
  const count = (test: (item: string) => boolean): number => items.filter(test).length;
  const unheard = items.reduce((sum, item) => sum + oddness(item, heard), 0);
  const cut = (CONTINUES.test(text) ? 8 : 0) + (/、$/u.test(text) ? 8 : 0);
  return count((item) => !isBody(item)) * 3 + unheard + items.reduce((sum, item) => sum + glued(item, heard), 0) + cut;
}

/** How far a line is from beginning with a name: 0 where the lines show that one begins so, 1 for what could be a name. */
function oddness(next: string, { starts, names }: Heard): number {
  const first = (itemsOf(next)[0] ?? "").replace(TAIL, "");
  if (starts.size === 0 || BLANK_MARKS.has(next) || starts.has(next.charAt(0)) || names.has(first)) return 0;
  const swallowed = [...names].some((name) => first.length > name.length && first.endsWith(name));
  return first.length > LEAST_NAME && isBody(first) && !swallowed ? 1 : 2;
}

/** Price of taking the next line as the same cell's, given the cell's text so far: 0 where nothing speaks against it. */
export function joinPrice(before: string, next: string, heard: Heard): number {
  if (BLANK_MARKS.has(before) || BLANK_MARKS.has(next)) return 20;
  if (!isWhole(before) || CONTINUES.test(next)) return 0;
  if (heard.starts.size === 0) return 3;
  return [8, 2, 0.5][oddness(next, heard)] ?? 0.5;
}

/** Price of ending the cell before the next line. */
export function breakPrice(before: string, next: string, heard: Heard): number {
  if (CONTINUES.test(next)) return 8;
  return (isWhole(before) ? 0 : 6) + oddness(next, heard);
}
