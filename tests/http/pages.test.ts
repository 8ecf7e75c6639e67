import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { RunningServer } from "../../src/http/server.ts";
import { CURRENT, EARLIER, fakeService } from "./fake-service.ts";
import { serve } from "./serve.ts";

let server: RunningServer;
beforeAll(async () => {
  server = await serve();
});
afterAll(() => server.close());

async function page(path: string, headers: Record<string, string> = {}): Promise<string> {
  const response = await fetch(server.url + path, { headers });
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toMatch(/^text\/html/);
  const text = await response.text();
  expect(text).not.toMatch(/<script(?![^>]*\ssrc=)|<style|\son\w+="|\sstyle="/);
  return text;
}

describe("the chat page", () => {
  it("speaks the language asked for, else the browser's, and remembers a choice", async () => {
    expect(await page("/?lang=en")).toContain('<html lang="en">');
    expect(await page("/", { "Accept-Language": "en-GB,en" })).toContain('<html lang="en">');
    expect(await page("/", { "Accept-Language": "zh-SG,en;q=0.5" })).toContain('<html lang="zh-Hans">');
    expect(await page("/", { "Accept-Language": "fr,zh-HK;q=0.9,en;q=0.5" })).toContain('<html lang="zh-Hant">');
    expect(await page("/", { "Accept-Language": "fr" })).toContain('<html lang="zh-Hans">');
    expect(await page("/?lang=zh-Hant", { "Accept-Language": "en" })).toContain('<html lang="zh-Hant">');
    expect(await page("/", { "Accept-Language": "zh", Cookie: "a=b; lang=en" })).toContain('<html lang="en">');
    const chosen = await fetch(`${server.url}/?lang=en`);
    expect(chosen.headers.get("set-cookie")).toMatch(/^lang=en;/);
  });

  it("asks for an answer in the page's script, whichever the question is in; an English question is answered in English", async () => {
    const asked: string[] = [];
    const service = fakeService();
    const other = await serve({
      ask: (request) => {
        asked.push(request.lang);
        return service.ask(request);
      },
    });
    for (const [q, lang] of [
      ["最高多少", "zh-Hant"],
      ["How much", "zh-Hant"],
      ["最高多少", "zh"],
    ])
      await (await fetch(`${other.url}/?${new URLSearchParams({ q: q ?? "", lang: lang ?? "" }).toString()}`)).text();
    expect(asked).toEqual(["zh-Hant", "auto", "auto"]);
    await other.close();
  });

  it("names the headings above a cited clause in English on English pages, as far as they are translated", async () => {
    const path = (text: string) => /<p class="path">(.*?)<\/p>/s.exec(text)?.[1];
    expect(path(await page("/?lang=en&q=how"))).toBe(
      '<span lang="en">2. Main tasks</span><span lang="en">(1) Promote use by the “<span lang="zh-Hans">新材料</span>” alliance</span>' +
        '<span lang="zh-Hans">7．支持首批次应用</span>',
    );
    expect(path(await page("/?lang=zh&q=how"))).toContain('<span lang="zh-Hans">二、主要任务</span>');
  });

  it("shows an answer without script: figures, citation, quote, translation, link", async () => {
    const text = await page("/?lang=zh&q=最高多少");
    expect(text).toContain('<strong class="figure short" title="[1]">500万元</strong>');
    expect(text).toContain(CURRENT.number);
    expect(text).toContain("最高不超过<b>500万元</b>。");
    expect(text).toContain("up to CNY 5 million");
    expect(text).toContain(`href="/documents/${CURRENT.id}#7~1"`);
    expect(text).toContain('data-ask="每家企业每年最多奖励多少？"');
  });

  it("shows the question as it was asked, in its own language", async () => {
    const heading = async (lang: string) =>
      /<h2 class="asked">.*?<\/h2>/s
        .exec(await page(`/?lang=${lang}&q=最高多少`))?.[0]
        .replace(/<span class.*?<\/span>/, "");
    expect(await heading("zh-Hant")).toBe('<h2 class="asked"><span lang="zh-Hant">最高多少</span></h2>');
    expect(await heading("en")).toBe('<h2 class="asked"><span lang="zh">最高多少</span></h2>');
  });

  it("shows why there is no answer and whom to ask", async () => {
    const text = await page("/?lang=zh&q=今天天气");
    expect(text).toContain("现有文件未涉及这一事项。");
    expect(text).toContain('href="tel:023-00000000"');
  });

  it("says once why there is no answer, where the answer says it already", async () => {
    const answer = await fakeService().ask({ question: "今天天气", lang: "auto", topK: 5, explain: false });
    const other = await serve({
      ask: () => Promise.resolve({ ...answer, answer: `${answer.reason?.message ?? ""}可咨询市经济信息委。` }),
    });
    const text = await (await fetch(`${other.url}/?q=x&lang=zh`)).text();
    const [shown = ""] = text.split("<template");
    expect(shown.split("现有文件未涉及这一事项。")).toHaveLength(2);
    expect(shown).toContain("文件没有涉及");
    await other.close();
  });

  it("shows a calculation and its notices", async () => {
    const text = await page("/?lang=en&q=销售额6000万元");
    expect(text).toContain("60,000,000");
    expect(text).toContain('data-code="superseded"');
  });

  it("tells what the asker stated of a calculation's values from what the clause states", async () => {
    const whole = await fakeService().ask({ question: "销售额6000万元", lang: "auto", topK: 5, explain: false });
    const { calculation } = whole;
    if (calculation === null) throw new Error("it is calculated");
    const rate = { label: "比例", value: "10", unit: "%", citation: 1 } as const;
    const other = await serve({
      ask: () => Promise.resolve({ ...whole, calculation: { ...calculation, inputs: [...calculation.inputs, rate] } }),
    });
    const text = await (await fetch(`${other.url}/?lang=en&q=x`)).text();
    expect(text).toMatch(/销售额[^]*<td lang="en">Given<\/td>[^]*比例[^]*<td lang="en">In the clause<\/td>/);
    await other.close();
  });

  it("escapes what was asked", async () => {
    const text = await page(`/?lang=en&q=${encodeURIComponent('<img src=x onerror="a">&\'')}`);
    expect(text).toContain("&lt;img src=x onerror=&quot;a&quot;&gt;&amp;&#39;");
    expect(text).not.toContain("<img");
  });

  it("escapes what the service says", async () => {
    const answer = await fakeService().ask({ question: "多少", lang: "auto", topK: 5, explain: false });
    const hostile = await serve({
      ask: () => Promise.resolve({ ...answer, answer: "<script>1</script>", figures: [] }),
    });
    const text = await (await fetch(`${hostile.url}/?q=多少`)).text();
    expect(text).toContain("&lt;script&gt;1&lt;/script&gt;");
    await hostile.close();
  });

  it("hands the answer on to the script, which needn't ask again", async () => {
    const text = await page("/?lang=zh&q=最高多少&asOf=2026-05-01");
    const [, json = ""] = /<template data-turn>(.*?)<\/template>/s.exec(text) ?? [];
    const turn: unknown = JSON.parse(json.replaceAll("&quot;", '"').replaceAll("&#39;", "'").replaceAll("&amp;", "&"));
    expect(turn).toMatchObject({
      question: "最高多少",
      asOf: "2026-05-01",
      answer: { id: "a1b2", asOf: "2026-05-01" },
    });
  });

  it("offers questions to begin with, by who asks", async () => {
    const text = await page("/?lang=zh");
    expect(text).toMatch(/<h3>企业<\/h3>[^]*data-ask="首批次应用最高奖励多少？"[^]*<h3>坐席<\/h3>/);
    const response = await fetch(`${server.url}/api/v1/starters?lang=en`);
    expect(await response.json()).toEqual({
      groups: [{ audience: "Companies", questions: ["How high is the reward for a first application?"] }],
    });
  });
});

describe("the documents' pages", () => {
  it("lists documents and narrows them down", async () => {
    const all = await page("/documents?lang=zh");
    expect(all).toContain(CURRENT.title);
    expect(all).toContain(EARLIER.title);
    const some = await page("/documents?lang=zh&status=superseded&q=&kind=&asOf=2026-11-22");
    expect(some).not.toContain(`/documents/${CURRENT.id}`);
    expect(await page("/documents?lang=en&q=nothing+like+it")).toContain("No document matches.");
  });

  it("gives every clause, passage and row its anchor, and each id once", async () => {
    const text = await page(`/documents/${CURRENT.id}?lang=zh`);
    const ids = Array.from(text.matchAll(/\sid="([^"]+)"/g), (match) => match[1]);
    expect(ids).toEqual(expect.arrayContaining(["7", "二(一)", "7~1", "7~2", "annex1", "annex1#1"]));
    expect(new Set(ids).size).toBe(ids.length);
  });

  it("shows original, translation or both", async () => {
    const original = await page(`/documents/${CURRENT.id}?view=original`);
    const translation = await page(`/documents/${CURRENT.id}?view=translation`);
    const both = await page(`/documents/${CURRENT.id}?view=both`);
    expect(original).not.toContain("New material products");
    expect(translation).not.toContain("对首批次应用");
    expect(both).toContain("New material products");
    expect(both).toContain("对首批次应用");
  });

  it("offers no translation where there is none", async () => {
    const document = await fakeService().document(CURRENT.id);
    if (document === null) throw new Error("the fake has it");
    const other = await serve({
      document: () => Promise.resolve({ ...document, clauses: document.clauses.slice(0, 1) }),
    });
    const text = await (await fetch(`${other.url}/documents/${CURRENT.id}?lang=en&view=both`)).text();
    expect(text).not.toContain('class="views"');
    expect(text).toContain("No translation");
    await other.close();
  });

  it("marks words that the address names", async () => {
    expect(await page(`/documents/${CURRENT.id}?q=最高不超过500万元`)).toContain("<mark>最高不超过500万元</mark>");
  });

  it("says on every document whether it holds", async () => {
    expect(await page(`/documents/${CURRENT.id}?lang=en`)).toMatch(/In force<\/strong> <time[^>]*>as of 2026-11-22\./);
  });

  it("compares editions, and offers them where none is named", async () => {
    const text = await page(`/documents/${CURRENT.id}/changes?since=${EARLIER.id}&lang=zh`);
    expect(text).toMatch(/<del><span class="hidden">\(删去\)<\/span>300万元<\/del>/);
    expect(text).toMatch(/<ins><span class="hidden">\(新增\)<\/span>500万元<\/ins>/);
    expect(text).toContain(`changes?since=${EARLIER.id}&amp;lang=en`);
    expect(await page(`/documents/${CURRENT.id}/changes?lang=zh`)).toContain(`?since=${EARLIER.id}`);
  });

  it("tells in English too what is gone", async () => {
    const changes = await fakeService().changes(CURRENT.id, EARLIER.id);
    const gone = changes?.clauses.flatMap((change) =>
      change.before === null
        ? []
        : [{ ...change, kind: "removed" as const, before: { ...change.before, textEn: "Up to it." }, after: null }],
    );
    const other = await serve({
      changes: () => Promise.resolve(changes === null ? null : { ...changes, clauses: gone ?? [] }),
    });
    const path = `/documents/${CURRENT.id}/changes?since=${EARLIER.id}`;
    const english = await (await fetch(`${other.url}${path}&lang=en`)).text();
    expect(english).toContain('<p class="translation-text" lang="en">Up to it.</p>');
    expect(await (await fetch(`${other.url}${path}&lang=zh`)).text()).not.toContain("Up to it.");
    await other.close();
  });

  it("names changed clauses in English on English pages, as far as they are translated", async () => {
    const text = (await page(`/documents/${CURRENT.id}/changes?since=${EARLIER.id}&lang=en`)).replace(/\s+/g, " ");
    expect(text).toContain('<h3><span lang="en">7. Support first applications</span></h3>');
    expect(text).toContain('<li><span lang="en">1. Strengthen R&amp;D</span></li>');
    expect(text).toContain('<h3><span lang="zh-Hans">8．建设中试平台</span></h3>');
  });

  it("narrows documents down by who issued them, and when", async () => {
    const year = await page("/documents?lang=zh&year=2024");
    expect(year).toContain(`/documents/${EARLIER.id}`);
    expect(year).not.toContain(`/documents/${CURRENT.id}"`);
    expect(year).toContain("2 份文件中有 1 份符合");
    expect(await page(`/documents?lang=zh&body=${encodeURIComponent("别的机关")}`)).toContain("没有符合条件的文件");
  });

  it("marks figures with their values", async () => {
    expect(await page(`/documents/${CURRENT.id}?lang=zh`)).toContain('<data class="fig short" value="10">10%</data>');
  });

  it("tells disagreements, slips and doubts where they are, and all of them at the end", async () => {
    const text = await page(`/documents/${CURRENT.id}?lang=zh`);
    expect(text).toContain("“销售额”疑为“年销售额”");
    const records = text.replace(/<[^>]*>/g, "").replace(/\s+/g, "");
    expect(records).toContain("来源说法不一某市政府网，附件1第2行，2028年：120·某市公报，附件1第2行，2028年：102");
    expect(text).toContain("据印本顺序推定");
    expect(text).toContain('id="prints"');
    expect(text).toContain("某市公报 <time");
  });

  it("sets beside a clause what other editions and interpretations have", async () => {
    const text = await page(`/documents/${CURRENT.id}?lang=zh`);
    expect(text).toContain(`与${EARLIER.number ?? ""}相比有修改`);
    expect(text).toContain("相关解读（1）");
    expect(text).toContain("首批次应用的奖励上限提高到了500万元。");
  });

  it("tells where an interpretation departs from the policy: at the clause, beside the interpretation, at the end", async () => {
    const text = (await page(`/documents/${CURRENT.id}?lang=zh`)).replace(/<[^>]*>/g, "").replace(/\s+/g, "");
    expect(text.split("首批次应用的奖励上限提高到了500万元。")).toHaveLength(4);
    expect(text).toContain("与政策原文不一致");
    expect(text).toContain("解读与政策原文不一致之处");
    const english = await page(`/documents/${CURRENT.id}?lang=en`);
    expect(english).toContain("Where interpretations depart from the policy");
  });

  it("leads in a translation to the same places", async () => {
    const text = await page(`/documents/${CURRENT.id}?view=translation`);
    expect(text).toMatch(/id="7~1"[^>]*>New material products/);
    const both = await page(`/documents/${CURRENT.id}?view=both`);
    expect(both.match(/id="7~1"/g)).toHaveLength(1);
  });
});

describe("the page of a clause", () => {
  const url = `/documents/${CURRENT.id}/clauses/7?lang=zh`;

  it("has the clause, its editions, its interpretations, and its neighbours", async () => {
    const text = await page(url);
    expect(text).toContain('<h1><span lang="zh-Hans">支持<wbr />首<wbr />批次<wbr />应用</span></h1>');
    expect(text).toContain("对首批次应用的新材料产品");
    expect(text).toContain(`href="/documents/${EARLIER.id}/clauses/6"`);
    expect(text).toMatch(/<del>.*300万元<\/del>/);
    expect(text).toContain("首批次应用的奖励上限提高到了500万元。");
    expect(text).toContain(`rel="next" href="/documents/${CURRENT.id}/clauses/annex1"`);
    expect(text).toContain(`href="/documents/${CURRENT.id}#7"`);
  });

  it("says whether its document holds, and keeps the day asked about", async () => {
    const text = await page(`${url}&asOf=2026-05-01`);
    expect(text).toMatch(/有效<\/strong> <time[^>]*>（以 2026-05-01 为准）/);
    expect(text).toContain(`href="/documents/${CURRENT.id}?asOf=2026-05-01#7"`);
  });

  it("isn't there for what isn't there", async () => {
    expect((await fetch(`${server.url}/documents/${CURRENT.id}/clauses/99`)).status).toBe(404);
    expect((await fetch(`${server.url}/documents/nothing/clauses/7`)).status).toBe(404);
  });
});

describe("what a page writes", () => {
  it("shows a changed table row by its cells, each under its column's heading", async () => {
    const text = (await page(`/documents/${CURRENT.id}/changes?since=${EARLIER.id}&lang=en`)).replace(/\s+/g, " ");
    expect(text).not.toContain(" | ");
    expect(text).toMatch(/<dt ?>Lead body <span lang="zh-Hans">牵头单位<\/span><\/dt> <dd[^>]*>市医保局<\/dd>/);
    expect(text).toMatch(/<dt lang="zh-Hans">配合单位<\/dt> <dd[^>]*>市<del>.*?财政<\/del><ins>.*?卫生<\/ins>局<\/dd>/);
    expect(text).toMatch(/组织<ins>.*?集中<\/ins>采购/);
  });

  it("names issuers in English beside the Chinese name on English pages, and in Chinese alone on Chinese ones", async () => {
    const both = '<span lang="en">General Office of a City</span> <span lang="zh-Hans">某市人民政府办公厅</span>';
    for (const path of ["/documents", `/documents/${CURRENT.id}`]) {
      expect(await page(`${path}?lang=en`)).toContain(both);
      expect(await page(`${path}?lang=zh`)).not.toContain("General Office of a City");
    }
    expect(await page(`/documents/${CURRENT.id}/clauses/7?lang=en`)).toContain("Municipal Economic Commission");
  });
});
