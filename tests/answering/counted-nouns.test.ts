import { describe, expect, it } from "vitest";
import { countedNouns, countsNoun } from "../../src/answering/read/counted-nouns.ts";

describe("things of which the number is asked", () => {
  it.each([
    ["一共几大工程、多少条举措，多少条政策?", "zh", ["工程", "举措", "政策"]],
    ["how many projects, measures and policies did they announce?", "en", ["projects", "measures", "policies"]],
    ["几个市级单位、几所高校", "zh", ["市级单位", "高校"]],
    ["果园、茶园和鱼塘各有几个?", "zh", ["果园", "茶园", "鱼塘"]],
    ["how many orchards, farms and ponds among its members", "en", ["orchards", "farms", "ponds"]],
    ["how many orchards and ponds each", "en", ["orchards", "ponds"]],
    ["orchards and ponds: how many should there be in total?", "en", []],
    ["ponds, and how many more will the town dig?", "en", []],
    ["how many ponds should the town have?", "en", ["ponds"]],
    ["how many percentage points are subsidised?", "en", []],
    ["支持政策一共出了多少条、分几个方面?", "zh", ["支持政策", "方面"]],
    ["官员说有多少条政策 不算项目?", "zh", ["政策"]],
    ["最高奖多少?", "zh", []],
  ] as const)("%s", (text, lang, nouns) => {
    expect(countedNouns(text, lang)).toEqual(nouns);
  });

  it("are counted by a number right before them", () => {
    expect(countsNoun("共17条举措。", "举措")).toBe(true);
    expect(countsNoun("分别组建4支目标规模25亿元的子基金", "子基金")).toBe(true);
    expect(countsNoun("The plan puts forward 11 policies.", "policies")).toBe(true);
    expect(countsNoun("It has 12 municipal member units.", "municipal-level bodies")).toBe(true);
    expect(countsNoun("这些政策聚焦堵点", "政策")).toBe(false);
    expect(countsNoun("with 17 measures in all", "initiatives")).toBe(false);
    expect(countsNoun("with 17 measures in all", "initiatives", true)).toBe(true);
  });
});
