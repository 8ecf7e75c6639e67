import { edited } from "../edit.ts";
import { documentOf } from "../gold/gold.ts";
import { openLibrary } from "../gold/library.ts";
import type { Operator } from "./operator.ts";

const library = openLibrary();

/** Bodies with their English name: some exist and are in charge of other things, some don't exist. */
const BODIES: readonly (readonly [zh: string, en: string])[] = [
  ["市消防救援总队", "Municipal Fire and Rescue Brigade"],
  ["市体育局", "Municipal Sports Bureau"],
  ["市退役军人事务局", "Municipal Veterans Affairs Bureau"],
  ["市档案馆", "Municipal Archives"],
  ["市气象局", "Municipal Meteorological Bureau"],
  ["市烟草专卖局", "Municipal Tobacco Monopoly Bureau"],
  ["市智慧产业发展局", "Municipal Smart Industry Development Bureau"],
  ["市创新奖励管理中心", "Municipal Innovation Reward Management Centre"],
  ["市政策兑现办公室", "Municipal Policy Fulfilment Office"],
  ["国家奖励基金委员会", "National Reward Fund Commission"],
  ["上海市人民政府", "Shanghai Municipal People's Government"],
  ["成都市财政局", "Chengdu Municipal Finance Bureau"],
  ["世界银行", "World Bank"],
  ["市补贴发放管理局", "Municipal Subsidy Payment Administration"],
];

const FRAMES = {
  zh: ["由#负责，", "据#规定，", "经#批准，", "#明确："],
  en: ["Handled by the #: ", "According to the #, ", "With the approval of the #, ", "The # states: "],
};
const ENDS = {
  zh: ["，由#发放", "，请向#申请", "，由#牵头"],
  en: [", paid by the #", ", to be applied for at the #", ", led by the #"],
};

const STRANGE = new Map<string, readonly (typeof BODIES)[number][]>();

/** Bodies that no document of these passages names; worked out once. */
function strangeTo(passages: readonly string[]): readonly (typeof BODIES)[number][] {
  const documents = passages.map(documentOf);
  const key = documents.join("\n");
  const text = documents.map((id) => library.get(id)?.text ?? "").join("\n");
  const strange = STRANGE.get(key) ?? BODIES.filter(([zh]) => !text.includes(zh));
  STRANGE.set(key, strange);
  return strange;
}

/** A body that the document doesn't name, before the claim or behind it. */
export const body: Operator = (claim, { random }) =>
  random
    .shuffled(strangeTo(claim.citations))
    .slice(0, 3)
    .map(([zh, en]) => {
      const name = claim.lang === "zh" ? zh : en;
      const first = random.next() < 0.5;
      const frame = random.pick((first ? FRAMES : ENDS)[claim.lang]) ?? "";
      const stop = /[。.！!，,]?$/.exec(claim.text)?.index ?? claim.text.length;
      const at = first ? 0 : stop;
      const edit = { start: at, end: at, text: frame.replace("#", name) };
      return { text: edited(claim, [edit]).text, kind: null, was: "", became: name };
    });
