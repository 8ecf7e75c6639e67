import { describe, expect, it } from "vitest";
import { isHeld } from "../../src/answering/premise.ts";
import { ask, knowledgeFrom } from "./fixtures/knowledge.ts";

const knowledge = await knowledgeFrom();
const OTHERWISE = /^(?:文件写的与所问的不同|The document says otherwise)/;

async function opening(question: string): Promise<string> {
  const { draft } = await ask(question, knowledge);
  return draft.statements.map((s) => s.text).join("\n");
}

describe("a figure that the asker holds to be the policy's", () => {
  it.each([
    "博士租房补贴是每月5000元吗？",
    "既然博士租房补贴每月有5000元，怎么发放？",
    "博士的租房补贴是每月5000元吧？",
    "Is the rent allowance for a PhD RMB 5,000 a month?",
    "The rent allowance for a PhD is RMB 5,000 a month, right?",
  ])("is said to be otherwise, and isn't repeated: %s", async (question) => {
    const said = await opening(question);
    expect(said).toMatch(OTHERWISE);
    expect(said).toMatch(/3,?000/);
    expect(said).not.toMatch(/5,?000/);
  });

  it.each([
    "博士租房补贴是每月3000元吗？",
    "The rent allowance for a PhD is RMB 3,000 a month, right?",
    "博士租房补贴每月多少？",
    "What is the rent allowance for a PhD in Yunzhou?",
  ])("stays without a word where it is right or none is given: %s", async (question) => {
    const said = await opening(question);
    expect(said).not.toMatch(OTHERWISE);
    expect(said).toMatch(/3,?000/);
  });

  it.each([
    ["我们公司的投资是5000万，能补吗？", "5000万"],
    ["如果投资是5000万，能补吗？", "5000万"],
    ["Our investment is 50 million. Is it enough?", "50 million"],
    ["a machinery company that is worth 50 million, does it qualify?", "50 million"],
  ])("isn't a figure of a case of the asker's: %s", (text, figure) => {
    expect(isHeld({ start: text.indexOf(figure) }, text.toLowerCase())).toBe(false);
  });
});
