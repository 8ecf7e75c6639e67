/** Words before a number that make it a name: of a clause, an annex, a line of a table, a telephone. */
export const REFERENCE_WORDS_ZH: readonly string[] = [
  "第",
  "附件",
  "附表",
  "附录",
  "序号",
  "编号",
  "文号",
  "邮编",
  "邮政编码",
  "电话",
  "热线",
  "传真",
  "国道",
  "省道",
];

export const REFERENCE_WORDS: ReadonlySet<string> = new Set(
  (
    "item items article articles clause clauses section sections annex annexes appendix chapter no nos number class classes type types row rows page pages vol volume " +
    "step steps level levels grade grades category categories tier tiers phase phases zone zones stage stages route routes lot lots form forms table tables figure figures code document paragraph paragraphs version schedule hotline tel telephone phone fax call dial postcode"
  ).split(" "),
);

/** Whether a number right behind the word is a name: "clause", 第. */
export function isReferenceWord(word: string): boolean {
  return REFERENCE_WORDS.has(word) || REFERENCE_WORDS_ZH.includes(word);
}

/** What may stand between the numbers of one reference: "items 3, 4 and 5", 第7、8条. */
export const REFERENCE_LINKS: readonly string[] = [
  "、",
  "和",
  "至",
  "到",
  "-",
  "~",
  "及",
  "与",
  "或",
  ",",
  " and ",
  ", ",
  " to ",
  " or ",
  " - ",
];
