import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { ApiDescription } from "../../src/http/pages/api-description.ts";
import type { RunningServer } from "../../src/http/server.ts";
import { serve } from "./serve.ts";

let server: RunningServer;
let description: ApiDescription;
let page: string;

beforeAll(async () => {
  server = await serve();
  description = ApiDescription.parse(await (await fetch(`${server.url}/openapi.json`)).json());
  page = await (await fetch(`${server.url}/docs?lang=en`)).text();
});
afterAll(() => server.close());

const words = (html: string): string =>
  html
    .replace(/<[^>]*>/g, "")
    .replace(/\s+/g, " ")
    .replaceAll("&quot;", '"')
    .replaceAll("&#39;", "'");
const sectionOf = (id: string): string => {
  const start = page.indexOf(`<section class="operation" id="${id}"`);
  return page.slice(start, page.indexOf("</section>", start));
};

describe("the API's page", () => {
  it("tells every address, every parameter, every response and every type of the description", () => {
    const text = words(page);
    for (const [path, item] of Object.entries(description.paths))
      for (const [method, { summary, parameters, responses }] of Object.entries(item)) {
        expect(text).toContain(`${method.toUpperCase()} ${path} ${summary}`);
        for (const { name } of parameters) expect(page).toContain(`<code>${name}</code>`);
        for (const status of Object.keys(responses)) expect(page).toContain(`<dt>${status}</dt>`);
      }
    for (const [name, { properties = {} }] of Object.entries(description.components.schemas)) {
      const section = sectionOf(`type-${name}`);
      for (const field of Object.keys(properties)) expect(section, name).toContain(`<code>${field}</code>`);
    }
  });

  it("leads from every type that is named to where it is told", () => {
    const ids = new Set(Array.from(page.matchAll(/\sid="([^"]+)"/g), ([, id]) => id));
    const targets = Array.from(page.matchAll(/href="#([^"]+)"/g), ([, id]) => id);
    expect(targets.length).toBeGreaterThan(100);
    expect(targets.filter((id) => !ids.has(id))).toEqual([]);
    expect(page.match(/\sid="/g)?.length).toBe(ids.size);
  });

  it("says what may be left out, within which limits a value is, and what stands for it", () => {
    const section = words(sectionOf("type-AskRequest"));
    expect(section).toMatch(/question\s*\* string Chinese .*? 1–2000 characters/);
    expect(section).toMatch(/lang "zh" \| "zh-Hant" \| "en" \| "auto" .*? default "auto"/);
    expect(section).toMatch(/topK integer .*? 1–20, default 5/);
    expect(section).toMatch(/history HistoryEntry\[\]/);
    expect(words(sectionOf("type-ClauseReference"))).toContain("pathEn (string | null)[] The same headings in English");
    expect(words(sectionOf("type-DocumentSummary"))).toMatch(/number\s*\* string \| null/);
  });

  it("is read without script, in each of the languages", async () => {
    expect(page).not.toContain("<script");
    for (const [lang, title] of [
      ["zh", "接口"],
      ["zh-Hant", "介面"],
      ["en", "API"],
    ])
      expect(await (await fetch(`${server.url}/docs?lang=${lang ?? ""}`)).text()).toContain(`<h1>${title ?? ""}</h1>`);
  });
});
