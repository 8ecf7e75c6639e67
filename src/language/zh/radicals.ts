/**
 * CJK radicals (U+2E80–U+2EFF) that text taken from a PDF holds in place of the character: NFKC mends the Kangxi
 * radicals (U+2F00–U+2FDF) and leaves these. Each pair is radical, character.
 */
export const RADICALS: ReadonlyMap<string, string> = new Map(
  Array.from(
    "⺟母 ⺠民 ⺩王 ⺬示 ⻁虎 ⻄西 ⻅见 ⻆角 ⻉贝 ⻋车 ⻓长 ⻔门 ⻘青 ⻙韦 ⻚页 ⻛风 ⻜飞 ⻝食 ⻢马 ⻣骨 ⻤鬼 ⻥鱼 ⻦鸟 ⻧卤 ⻨麦 ⻩黄 ⻬齐 ⻮齿 ⻰龙 ⻳龟 ⻑长 ⻒镸 ⻟食 ⻫齐 ⻭齿 ⻯龙 ⻲龟".matchAll(
      /(\S)(\S)/gu,
    ),
    (pair): [string, string] => [pair[1] ?? "", pair[2] ?? ""],
  ),
);
