import { BODIES_OPENING } from "./genre.ts";

/**
 * The bodies in charge that a clause names in brackets, in order, without "等".
 *
 * @example bodiesOf("推进试点。（责任单位：市科技局、市财政局，各区县政府）") // ["市科技局", "市财政局", "各区县政府"]
 */
export function bodiesOf(text: string): string[] {
  const opening = BODIES_OPENING.exec(text);
  if (!opening) return [];
  const start = opening.index + opening[0].length;
  const inner = text.slice(start, closingBracket(text, start));
  return splitOutsideBrackets(inner)
    .map((body) => body.replace(/等$/, "").trim())
    .filter((body) => body !== "");
}

function closingBracket(text: string, from: number): number {
  let depth = 1;
  for (let i = from; i < text.length; i++) {
    if (/[（(]/.test(text.charAt(i))) depth += 1;
    if (/[）)]/.test(text.charAt(i))) depth -= 1;
    if (depth === 0) return i;
  }
  return text.length;
}

function splitOutsideBrackets(text: string): string[] {
  const parts = [""];
  let depth = 0;
  for (const character of text) {
    if (/[（(]/.test(character)) depth += 1;
    if (/[）)]/.test(character)) depth -= 1;
    if (depth === 0 && /[、，,；;]/.test(character)) parts.push("");
    else parts[parts.length - 1] += character;
  }
  return parts;
}
