import { z } from "zod";
import type { IndexEntry } from "../../src/indexing/entry.ts";
import type { SentenceEncoder } from "../../src/ports/sentence-encoder.ts";
import { tokenize } from "../../src/language/tokens.ts";

/** An entry about an invented policy; only what matters to a test need be given. */
export function entry(
  id: string,
  text: string,
  given: Partial<Omit<IndexEntry, "passage">> & { path?: string[]; document?: string } = {},
): IndexEntry {
  const { path = [], document = "某府办发-2024-9", ...rest } = given;
  return {
    passage: {
      id,
      document,
      clause: `${document}/1`,
      ref: "1",
      kind: "provision",
      text,
      inherited: "",
      path,
      span: { source: "source.txt", segments: [[0, text.length]] },
      figures: [],
      facets: [],
      group: null,
      bodies: [],
    },
    zh: [...path, text].join("\n"),
    en: null,
    paraphrases: [],
    concepts: [],
    ...rest,
  };
}

export const POLICY: readonly IndexEntry[] = [
  entry("a", "对首次投产的新材料产品，按销售额的10%给予最高200万元奖励。", {
    path: ["某市新材料措施", "一、支持首批次应用"],
    en: "New material products put into production for the first time get a reward of 10% of sales, at most 2 million yuan.",
    paraphrases: ["新材料第一次卖出去能拿多少钱", "first batch reward for advanced materials"],
    concepts: ["new-material", "reward"],
  }),
  entry("b", "对获批的重点实验室，一次性给予50万元资助。", {
    path: ["某市新材料措施", "二、建设创新平台"],
    en: "An approved key laboratory gets a one-off grant of 500,000 yuan.",
    concepts: ["laboratory", "grant"],
  }),
  entry("c", "企业租用厂房的，给予每平方米每月10元租金补贴，补贴期限为3年。", {
    path: ["某市新材料措施", "三、保障空间"],
    en: "Companies that rent factory premises get a rent subsidy of 10 yuan per square metre per month for three years.",
    concepts: ["rent", "subsidy"],
  }),
  entry("d", "重点实验室应当每年向社会开放仪器设备。", {
    path: ["某市科学仪器办法"],
    document: "某府发-2023-1",
    concepts: ["laboratory"],
  }),
];

/** An encoder without a model: each index term has a direction of its own. Good enough to test what uses encoders. */
export function hashingEncoder(dimensions = 32, digest = "hash"): SentenceEncoder {
  const encode = (texts: readonly string[]): Promise<Float32Array[]> =>
    Promise.resolve(texts.map((text) => vectorOf(text, dimensions)));
  return { id: "hashing", digest, dimensions, encodeQueries: encode, encodePassages: encode };
}

function vectorOf(text: string, dimensions: number): Float32Array {
  const vector = new Float32Array(dimensions);
  for (const term of tokenize(text)) {
    let hash = 7;
    for (const character of term) hash = (Math.imul(hash, 31) + z.number().parse(character.codePointAt(0))) >>> 0;
    const at = hash % dimensions;
    vector[at] = (vector[at] ?? 0) + 1;
  }
  const length = Math.hypot(...vector);
  return length > 0 ? vector.map((value) => value / length) : vector;
}
