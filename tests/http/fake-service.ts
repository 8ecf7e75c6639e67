import { fakeRecords } from "./fake-records.ts";
import type {
  AskResponse,
  ChangesResponse,
  Citation,
  ClauseView,
  Departure,
  DocumentResponse,
  DocumentSummary,
  RelatedClause,
} from "../../src/contract/index.ts";
import { documentUrl } from "../../src/contract/index.ts";
import type { WenceService } from "../../src/http/service.ts";

/** An invented policy in two editions, enough to fill every page. */
export const CURRENT: DocumentSummary = {
  id: "new-materials-2026",
  number: "某府办发〔2026〕9号",
  title: "某市新材料产业发展行动计划（2026—2028年）",
  titleEn: "Action Plan of a City for the New Materials Industry (2026–2028)",
  kind: "plan",
  issuer: "某市人民政府办公厅",
  issuerEn: "General Office of a City",
  issuedOn: "2026-03-02",
  validFrom: "2026-03-02",
  validTo: "2028-12-31",
  status: "in_force",
};

export const EARLIER: DocumentSummary = {
  ...CURRENT,
  id: "new-materials-2024",
  number: "某府办发〔2024〕9号",
  title: "某市新材料产业发展行动计划（2024—2026年）",
  titleEn: null,
  issuedOn: "2024-05-06",
  validFrom: "2024-05-06",
  validTo: null,
  status: "superseded",
};

const TEXT = "对首批次应用的新材料产品，按销售额的10%给予奖励，最高不超过500万元。\n每家企业每年累计不超过800万元。";

const TEXT_EN =
  "New material products in their first application are rewarded at 10% of sales, up to CNY 5 million.\nNo company receives more than CNY 8 million a year.";

function clause(ref: string, label: string | null, heading: string | null, rest: Partial<ClauseView> = {}): ClauseView {
  return {
    id: `${CURRENT.id}/${ref}`,
    ref,
    kind: "item",
    label,
    heading,
    headingEn: null,
    text: "",
    textEn: null,
    figures: [],
    bodies: [],
    bodiesEn: [],
    speaker: null,
    passages: [],
    children: [],
    ...rest,
  };
}

const ITEM = clause("7", "7．", "支持首批次应用", {
  headingEn: "Support first applications",
  text: TEXT,
  textEn: TEXT_EN,
  figures: [
    {
      ...{ text: "10%", start: TEXT.indexOf("10%"), end: TEXT.indexOf("10%") + 3 },
      ...{ kind: "rate", value: 10, unit: "%", bound: "exact", per: null, role: "rate" },
    },
  ],
  bodies: ["市经济信息委", "市财政局"],
  bodiesEn: ["Municipal Economic Commission", null],
  passages: [
    { id: `${CURRENT.id}/7~1`, start: 0, end: TEXT.indexOf("\n"), en: { start: 0, end: TEXT_EN.indexOf("\n") } },
    {
      id: `${CURRENT.id}/7~2`,
      start: TEXT.indexOf("\n") + 1,
      end: TEXT.length,
      en: { start: TEXT_EN.indexOf("\n") + 1, end: TEXT_EN.length },
    },
  ],
});

const REPORT: DocumentSummary = {
  ...EARLIER,
  id: "press-2026",
  number: null,
  title: "某市新材料产业行动计划新闻发布会",
  titleEn: "Press conference on new materials",
  kind: "interpretation",
  issuer: "某市日报",
  issuerEn: null,
  status: "in_force",
};

const INTERPRETATION: RelatedClause = {
  document: REPORT,
  clause: { id: `${REPORT.id}/p3`, ref: "p3", path: [] },
  text: "首批次应用的奖励上限提高到了500万元。",
  textEn: null,
  url: documentUrl("", REPORT.id, { ref: "p3" }),
};

const DEPARTURE: Departure = {
  difference: "value",
  said: INTERPRETATION,
  policy: {
    document: CURRENT,
    clause: { id: ITEM.id, ref: ITEM.ref, path: [] },
    text: "最高不超过300万元。",
    textEn: null,
    url: documentUrl("", CURRENT.id, { ref: ITEM.ref }),
  },
  count: null,
};

const DOCUMENT: DocumentResponse = {
  asOf: "2026-11-22",
  document: CURRENT,
  editions: [EARLIER],
  clauses: [
    clause("preamble", null, null, { kind: "preamble", text: "为推动新材料产业高质量发展，制定本行动计划。" }),
    clause("二", "二、", "主要任务", {
      kind: "section",
      headingEn: "Main tasks",
      children: [clause("二(一)", "（一）", "推广应用", { headingEn: "Bring into use", children: [ITEM] })],
    }),
    clause("annex1", "附件1", "主要指标", { kind: "annex", headingEn: "Main indicators" }),
  ],
  tables: [
    {
      id: `${CURRENT.id}/annex1`,
      ref: "annex1",
      title: "主要指标",
      titleEn: "Main indicators",
      kind: "indicators",
      columns: [
        { heading: "序号", headingEn: "No.", role: "number", year: null },
        { heading: "指标", headingEn: "Indicator", role: "name", year: null },
        { heading: "单位", headingEn: "Unit", role: "unit", year: null },
        { heading: "2028年", headingEn: "2028", role: "value", year: 2028 },
      ],
      rows: [
        {
          number: "1",
          ref: "annex1#1",
          group: "（一）产业规模",
          cells: ["1", "产值", "亿元", "300"],
          cellsEn: ["1", "Output value", "CNY 100 million", "300"],
          confidence: "certain",
          reason: null,
          doubts: [],
        },
        {
          number: "2",
          ref: "annex1#2",
          group: "（一）产业规模",
          cells: ["2", "企业数量", "家", "120"],
          cellsEn: null,
          confidence: "probable",
          reason: "2028年: the order of the print tells",
          doubts: [{ column: 3, confidence: "probable", reason: "the order of the print tells" }],
        },
      ],
      notes: ["注：以上指标为预期性指标。"],
    },
  ],
  printings: [
    { title: { zh: "某市政府网", en: "Website of the city" }, date: "2026-03-02" },
    { title: { zh: "某市公报", en: "Gazette of the city" }, date: "2026-03-31" },
  ],
  disagreements: [
    {
      first: {
        printing: { zh: "某市政府网", en: "Website of the city" },
        ref: "annex1#2",
        column: "2028年",
        text: "120",
      },
      second: {
        printing: { zh: "某市公报", en: "Gazette of the city" },
        ref: "annex1#2",
        column: "2028年",
        text: "102",
      },
    },
  ],
  departures: [DEPARTURE],
  errata: [{ ref: "7", printed: "销售额", meant: "年销售额", reason: "a word left out" }],
  interpretations: [{ ref: "7", passages: [INTERPRETATION] }],
};

const CHANGES: ChangesResponse = {
  asOf: "2026-11-22",
  document: CURRENT,
  since: EARLIER,
  clauses: [
    {
      kind: "changed",
      before: {
        id: `${EARLIER.id}/6`,
        ref: "6",
        label: "6．",
        heading: "支持首批次应用",
        headingEn: "Support first applications",
        text: "最高不超过300万元。",
        textEn: null,
      },
      after: {
        id: `${CURRENT.id}/7`,
        ref: "7",
        label: "7．",
        heading: "支持首批次应用",
        headingEn: "Support first applications",
        text: "最高不超过500万元。",
        textEn: null,
      },
      segments: [
        { op: "same", text: "最高不超过" },
        { op: "removed", text: "300万元" },
        { op: "added", text: "500万元" },
        { op: "same", text: "。" },
      ],
      columns: null,
      figures: [{ label: "奖励上限", before: "300万元", after: "500万元" }],
    },
    {
      kind: "added",
      before: null,
      after: {
        id: `${CURRENT.id}/8`,
        ref: "8",
        label: "8．",
        heading: "建设中试平台",
        headingEn: null,
        text: "建设5个中试平台。",
        textEn: null,
      },
      segments: [],
      columns: null,
      figures: [],
    },
    {
      kind: "changed",
      before: {
        id: `${EARLIER.id}/annex1#2`,
        ref: "annex1#2",
        label: null,
        heading: "组织采购",
        headingEn: null,
        text: "市医保局 | 市财政局",
        textEn: null,
      },
      after: {
        id: `${CURRENT.id}/annex1#2`,
        ref: "annex1#2",
        label: null,
        heading: "组织集中采购",
        headingEn: null,
        text: "市医保局 | 市卫生局",
        textEn: null,
      },
      segments: [
        { op: "same", text: "组织" },
        { op: "added", text: "集中" },
        { op: "same", text: "采购。市医保局 | 市" },
        { op: "removed", text: "财政" },
        { op: "added", text: "卫生" },
        { op: "same", text: "局" },
      ],
      columns: [
        { heading: "牵头单位", headingEn: "Lead body" },
        { heading: "配合单位", headingEn: null },
      ],
      figures: [],
    },
    {
      kind: "same",
      before: {
        id: `${EARLIER.id}/1`,
        ref: "1",
        label: "1．",
        heading: "加强研发",
        headingEn: "Strengthen R&D",
        text: "加强研发。",
        textEn: null,
      },
      after: {
        id: `${CURRENT.id}/1`,
        ref: "1",
        label: "1．",
        heading: "加强研发",
        headingEn: "Strengthen R&D",
        text: "加强研发。",
        textEn: null,
      },
      segments: [],
      columns: null,
      figures: [],
    },
  ],
};

const CITATION: Citation = {
  n: 1,
  document: CURRENT,
  clause: {
    id: ITEM.id,
    ref: "7",
    path: ["二、主要任务", "（一）推广应用", "7．支持首批次应用"],
    pathEn: ["2. Main tasks", "(1) Promote use by the “新材料” alliance", null],
  },
  quote: "对首批次应用的新材料产品，按销售额的10%给予奖励，最高不超过500万元。",
  quoteEn: "New material products in their first application are rewarded at 10% of sales, up to CNY 5 million.",
  url: documentUrl("", CURRENT.id, { passage: `${CURRENT.id}/7~1` }),
};

const BASE: AskResponse = {
  id: "a1b2",
  conversationId: "c-1",
  lang: "zh",
  asOf: "2026-11-22",
  status: "answered",
  answer: "按销售额的10%奖励，最高500万元。[1]",
  figures: [
    {
      text: "10%",
      start: 5,
      end: 8,
      kind: "rate",
      value: 10,
      unit: "%",
      bound: "exact",
      per: null,
      role: "rate",
      citation: 1,
    },
    {
      text: "500万元",
      start: 13,
      end: 18,
      kind: "amount",
      value: 5e6,
      unit: "CNY",
      bound: "max",
      per: null,
      role: "cap",
      citation: 1,
    },
  ],
  citations: [CITATION],
  notices: [],
  calculation: null,
  assumption: null,
  missing: [],
  reason: null,
  suggestions: ["每家企业每年最多奖励多少？"],
  answeredBy: "extractive",
  indexVersion: "test-1",
  timings: { retrieveMs: 1.2, answerMs: 0.8, totalMs: 2.1 },
};

const ENGLISH: Partial<AskResponse> = {
  lang: "en",
  answer: "10% of sales, up to CNY 5 million. [1]",
  figures: [
    {
      text: "10%",
      start: 0,
      end: 3,
      kind: "rate",
      value: 10,
      unit: "%",
      bound: "exact",
      per: null,
      role: "rate",
      citation: 1,
    },
    {
      text: "CNY 5 million",
      start: 20,
      end: 33,
      kind: "amount",
      value: 5e6,
      unit: "CNY",
      bound: "max",
      per: null,
      role: "cap",
      citation: 1,
    },
  ],
  assumption: "The company's first sale of the product.",
  suggestions: ["How much can one company receive in a year?"],
};

const NO_ANSWER: Partial<AskResponse> = {
  status: "no_answer",
  answer: "文件没有对此作出规定。",
  figures: [],
  citations: [],
  reason: {
    code: "not_covered",
    message: "现有文件未涉及这一事项。",
    contact: { body: "市经济信息委", phone: "023-00000000", citation: null },
  },
};

const CALCULATED: Partial<AskResponse> = {
  answer: "可奖励500万元。[1]",
  figures: [
    {
      text: "500万元",
      start: 3,
      end: 8,
      kind: "amount",
      value: 5e6,
      unit: "CNY",
      bound: "exact",
      per: null,
      role: "amount",
      citation: null,
    },
  ],
  notices: [
    { code: "calculation", message: "按所给销售额计算，未计入其他条件。" },
    { code: "superseded", message: "2024年版上限为300万元，已被取代。" },
  ],
  missing: ["企业当年已获奖励的数额"],
  calculation: {
    inputs: [{ label: "销售额", value: "60000000", unit: "CNY", citation: null }],
    rule: { text: "按销售额的10%奖励，最高500万元", citation: 1 },
    steps: [
      { label: "按比例", expression: "60000000 × 10%", value: "6000000", unit: "CNY", citation: 1 },
      { label: "封顶", expression: "min(6000000, 5000000)", value: "5000000", unit: "CNY", citation: 1 },
    ],
    result: { value: "5000000", unit: "CNY", text: "500万元" },
  },
};

function variant(question: string): Partial<AskResponse> {
  if (question.includes("销售额6000万元")) return CALCULATED;
  if (question.includes("天气")) return NO_ANSWER;
  if (question.includes("sales of")) return { ...ENGLISH, calculation: CALCULATED.calculation ?? null };
  return /^[ -~]+$/.test(question) ? ENGLISH : {};
}

/** A service that needs no corpus: it answers by the words of the question, and can be told to fail or not to be ready. */
export function fakeService(overrides: Partial<WenceService> = {}): WenceService {
  const known = (id: string) => id === CURRENT.id || id === CURRENT.number;
  return {
    indexVersion: "test-1",
    records: fakeRecords(),
    ask: (request) =>
      Promise.resolve({
        ...BASE,
        ...variant(request.question),
        asOf: request.asOf ?? BASE.asOf,
        conversationId: request.conversationId ?? "c-1",
      }),
    search: (query) =>
      Promise.resolve({
        query: query.q,
        lang: "zh",
        asOf: query.asOf ?? BASE.asOf,
        results: [
          {
            document: CURRENT,
            clause: CITATION.clause,
            passage: `${ITEM.id}~1`,
            text: CITATION.quote,
            textEn: null,
            score: 3.5,
            parts: [],
            url: CITATION.url,
          },
        ],
        indexVersion: "test-1",
      }),
    documents: (asOf) =>
      Promise.resolve({
        asOf: asOf ?? BASE.asOf,
        documents: [CURRENT, EARLIER].map((document) => ({
          ...document,
          counts: { clauses: 4, tables: 1, passages: 6, figures: 7 },
        })),
      }),
    document: (id, asOf) => Promise.resolve(known(id) ? { ...DOCUMENT, asOf: asOf ?? DOCUMENT.asOf } : null),
    clause: (id, asOf) =>
      Promise.resolve(
        id === ITEM.id
          ? {
              asOf: asOf ?? BASE.asOf,
              document: CURRENT,
              clause: CITATION.clause,
              text: ITEM.text,
              textEn: ITEM.textEn,
              figures: [],
              bodies: ITEM.bodies,
              bodiesEn: ITEM.bodiesEn,
              editions: [
                {
                  document: EARLIER,
                  clause: { id: `${EARLIER.id}/6`, ref: "6", path: ["6．支持首批次应用"] },
                  text: "最高不超过300万元。",
                  textEn: null,
                  url: documentUrl("", EARLIER.id, { ref: "6" }),
                },
              ],
              interpretations: [INTERPRETATION],
              departures: [DEPARTURE],
              url: CITATION.url,
            }
          : null,
      ),
    changes: (id, since) => Promise.resolve(known(id) && since === EARLIER.id ? CHANGES : null),
    starters: (lang) =>
      Promise.resolve(
        lang === "en"
          ? [{ audience: "Companies", questions: ["How high is the reward for a first application?"] }]
          : lang === "zh-Hant"
            ? [{ audience: "企業", questions: ["首批次應用最高獎勵多少？"] }]
            : [
                { audience: "企业", questions: ["首批次应用最高奖励多少？", "销售额6000万元能得多少奖励？"] },
                { audience: "坐席", questions: ["今天天气怎么样？"] },
              ],
      ),
    today: () => "2026-11-22",
    readiness: () => ({ ready: true, indexVersion: "test-1", documents: 2, detail: null }),
    ...overrides,
  };
}
