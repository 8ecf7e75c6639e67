/** How rows, groups and sections of a printed table are marked, and what a page leaves behind in it. */

const CHINESE_NUMERAL = "[一二三四五六七八九十百]{1,4}";
const SECTION = new RegExp(`^(${CHINESE_NUMERAL})、(.+)$`, "u");
const GROUP = new RegExp(`^[（(]${CHINESE_NUMERAL}[）)]`, "u");
const TOTAL = /[（(]共\s*(\d{1,4})\s*[项个条][）)]/u;
const NUMBER = /^(\d{1,4})[.．、]?$/u;
const NOTE = /^(?:注|备注|说明)\s*\d{0,2}[：:]/u;
const DASHED_PAGE_NUMBER = /^(?:[-—–－]{1,3}\s?\d{1,4}\s?[-—–－]{0,3}\s?){1,3}$/u;
const ANNEX_LABEL = /^附(?:件|表)\s?\d{0,2}(?:-\d{1,2})?[：:]?$/u;
/** Foot of the pages of collected normative documents and gazettes: it names the issuer, not a cell. */
const RUNNING = /人民政府.{0,12}(?:行政规范性文件|公报)$|人民政府(?:办公厅|办公室)?发布$/u;

/** "二、重点任务（共67项）" → label, heading and the number of rows it promises (null where it doesn't). */
export const sectionOf = (text: string): { label: string; heading: string; total: number | null } | null => {
  const match = SECTION.exec(text);
  const total = TOTAL.exec(text)?.[1];
  return match
    ? { label: match[1] ?? "", heading: match[2] ?? "", total: total === undefined ? null : Number(total) }
    : null;
};

/** "（一）实施…行动" is a group heading inside a table. */
export const isGroup = (text: string): boolean => GROUP.test(text);

/** Number of a row that stands alone on its line; null for any other line. */
export const numberOf = (text: string): number | null => {
  const digits = NUMBER.exec(text)?.[1];
  return digits === undefined ? null : Number(digits);
};

export const isNote = (text: string): boolean => NOTE.test(text);

export const isAnnexLabel = (text: string): boolean => ANNEX_LABEL.test(text);

/** Page numbers between dashes and running lines. A bare number needs the sequence of rows to be told apart. */
export const isFurniture = (text: string): boolean => DASHED_PAGE_NUMBER.test(text) || RUNNING.test(text);
