import type { FigureBound } from "../../../src/domain/figure.ts";
import type { Language } from "../claim.ts";
import type { Said } from "../quantity.ts";

type Frames = Record<FigureBound, readonly string[]>;

const ZH: Frames = {
  exact: ["#"],
  max: ["最高#", "不超过#", "最高不超过#", "至多#", "最多#", "#以内"],
  min: ["不低于#", "至少#", "不少于#", "#以上", "#及以上"],
  over: ["超过#", "多于#", "高于#"],
  under: ["低于#", "不足#", "不到#"],
  about: ["约#", "大约#", "#左右"],
};

const ZH_TERM: Frames = { ...ZH, max: ["不超过#", "#以内", "#内", "最长#"], min: ["不少于#", "至少#", "#以上"] };

const EN: Frames = {
  exact: ["#"],
  max: ["up to #", "no more than #", "at most #", "a maximum of #", "not more than #"],
  min: ["at least #", "no less than #", "# or more", "a minimum of #", "not less than #"],
  over: ["more than #", "over #", "in excess of #"],
  under: ["less than #", "below #", "under #"],
  about: ["about #", "approximately #", "around #", "roughly #"],
};

/** Ways to say a bound, with `#` for the figure, the usual one first. */
export function boundFrames(bound: FigureBound, kind: Said["kind"], lang: Language): readonly string[] {
  if (lang === "en") return EN[bound];
  return (kind === "duration" ? ZH_TERM : ZH)[bound];
}

/** Whether the words are ones that {@link boundFrames} may put others in place of; "to exceed" is part of a verb. */
export function isFreeCue(cue: string, lang: Language): boolean {
  const frames = Object.values(lang === "en" ? EN : ZH).flat();
  const known = [...frames.map((frame) => frame.replace("#", "").trim()), "最多不超过", "内", "no fewer than"];
  return known.includes(cue.toLowerCase());
}
