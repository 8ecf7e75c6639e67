/** Office and name of somebody whose words a sentence gives: "…局副局长某某介绍". */
const SPEAKER =
  /(?:^|[，,。；;])[”’]?([\u4e00-\u9fff]{2,24}(?:主任|局长|处长|部长|厅长|秘书长|委员|经理|主席|院长|校长|区长|市长|书记|发言人|负责人)[\u4e00-\u9fff]{2,3}?)(?=介绍|表示|说|指出|称|透露|强调|告诉)/;

/** Office and name of the first whose words a text gives; null where it gives nobody's. @example speakerIn("会上,市药监局副局长田某介绍,…") // "市药监局副局长田某" */
export function speakerIn(text: string): string | null {
  return SPEAKER.exec(text)?.[1] ?? null;
}
