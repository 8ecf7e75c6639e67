/** Words that the genre of official documents uses everywhere; no document's own words. */

/** What a document calls itself ("本办法自…起施行"), and which kind that is. */
export const SELF_NAMES =
  "行动计划|实施计划|工作计划|计划|行动方案|实施方案|工作方案|方案|规划|政策措施|若干措施|措施|办法|规定|细则|条例|意见|通知|公告|通告|决定";

export const KIND_BY_TITLE = [
  ["plan", /(?:计划|方案|规划|纲要)$/],
  ["policy_measures", /(?:措施|政策|意见)$/],
  ["regulation", /(?:办法|规定|细则|条例|规则)$/],
  ["notice", /(?:通知|公告|通告|通报|函|决定)$/],
] as const;

/** The number that an office gives a document, alone on its line. */
export const DOCUMENT_NUMBER_LINE = /^\p{Script=Han}{2,14}〔\d{4}〕\d{1,4}号$/u;

/** The same inside a text. */
export const DOCUMENT_NUMBER = /\p{Script=Han}{1,8}〔\d{4}〕\d{1,4}号/gu;

export const DATE_LINE = /^(\d{4})年(\d{1,2})月(\d{1,2})日$/;

/** "（此件公开发布）", "（本文有删减）": remarks on the print, alone in brackets on their line. */
export const REMARK_LINE = /^[（(](?:此件|本文|本件|有删减)[^（()）]{0,20}[）)]$/;

export const CONTENTS_HEAD = /^目\s*[录次]$/;

/** Lines of an imprint: "label：value". */
export const IMPRINT_LINE = /^[\p{Script=Han}\s]{2,12}[:：].+$/u;
export const IMPRINT_WORD = /主办单位|主管单位|刊号|发行范围|印刷单位|编辑出版/;

export const ANNEX_HEAD = /^附件(?:[\d一二三四五六七八九十]{0,3})$/;
export const ANNEX_LIST = /^附件[:：]/;

/** Names for the bodies in charge that close a clause: "（责任单位：…）". */
export const BODIES_OPENING = /[（(](?:责任单位|牵头单位|责任部门|牵头部门|配合单位|实施单位)[:：]/;
