/** CJK radicals that text layers of PDFs put for the character itself; NFKC leaves these alone. */
const SUPPLEMENT: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "⺠": "民",
    "⻁": "虎",
    "⻄": "西",
    "⻅": "见",
    "⻆": "角",
    "⻉": "贝",
    "⻋": "车",
    "⻓": "长",
    "⻔": "门",
    "⻘": "青",
    "⻙": "韦",
    "⻚": "页",
    "⻛": "风",
    "⻜": "飞",
    "⻝": "食",
    "⻢": "马",
    "⻣": "骨",
    "⻤": "鬼",
    "⻥": "鱼",
    "⻦": "鸟",
    "⻨": "麦",
    "⻩": "黄",
    "⻬": "齐",
    "⻮": "齿",
    "⻰": "龙",
    "⻳": "龟",
  }),
);

/**
 * The character that a Kangxi or CJK radical stands for; any other character as it is. One character for one.
 *
 * @example unifiedHan("⼈") // "人"
 */
export function unifiedHan(character: string): string {
  const code = character.charCodeAt(0);
  if (code >= 0x2f00 && code <= 0x2fdf) return character.normalize("NFKC");
  return SUPPLEMENT.get(character) ?? character;
}
