import { Converter as toTraditionalBy } from "opencc-js/cn2t";
import { Converter as toSimplifiedBy } from "opencc-js/t2cn";

const traditional = toTraditionalBy({ from: "cn", to: "tw" });
const simplified = toSimplifiedBy({ from: "t", to: "cn" });

/** Simplified Chinese in traditional characters, word by word where a character has several forms. */
export function toTraditional(text: string): string {
  return traditional(text);
}

/**
 * Whether a text is written in traditional characters: more of its characters have a simplified form of their own than
 * a traditional one.
 *
 * @example isTraditional("最高補助多少？") // true
 */
export function isTraditional(text: string): boolean {
  return changed(text, simplified(text)) > changed(text, traditional(text));
}

function changed(before: string, after: string): number {
  const characters = Array.from(after);
  return Array.from(before).filter((character, at) => character !== characters[at]).length;
}
