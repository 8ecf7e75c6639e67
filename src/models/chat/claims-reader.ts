import { z } from "zod";
import type { WrittenClaim } from "../../ports/language-model.ts";

/** Most claims that one answer may have. */
const MOST_CLAIMS = 24;

const Claim = z.strictObject({
  text: z.string().trim().min(1).max(2000),
  citations: z.array(z.int().min(1).max(99)).min(1).max(12),
});

/** What a piece of text brought: claims that are complete now; whether the text can't be what was asked for. */
export interface ClaimsRead {
  readonly claims: readonly WrittenClaim[];
  readonly malformed: boolean;
}

/**
 * Reads `{"claims":[{"text":"…","citations":[1]}]}` while it is being written: each claim as soon as its object is
 * closed. Text before the object (thinking aloud, a fence) is passed over; an object of another form is malformed.
 */
export class ClaimsReader {
  #text = "";
  /** Where the array's next element may begin; -1 while the array hasn't begun. */
  #at = -1;
  #closed = false;
  #count = 0;

  /** Whether the list of claims has ended as it should. */
  get complete(): boolean {
    return this.#closed;
  }

  read(piece: string): ClaimsRead {
    this.#text += piece;
    if (this.#at < 0) this.#at = arrayStart(this.#text);
    const claims: WrittenClaim[] = [];
    while (this.#at >= 0 && !this.#closed) {
      const next = nextElement(this.#text, this.#at);
      if (next === null) break;
      if (next === "end") this.#closed = true;
      else {
        this.#count += 1;
        this.#at = next.end;
        const claim = next.json === "" ? null : parsed(next.json);
        if (claim === null || this.#count > MOST_CLAIMS) return { claims, malformed: true };
        claims.push(claim);
      }
    }
    return { claims, malformed: false };
  }
}

/** Behind the bracket that opens the claims; what a model thinks aloud between tags isn't looked at. */
function arrayStart(text: string): number {
  const thought = /^\s*<think>/.test(text) ? text.indexOf("</think>") : 0;
  if (thought < 0) return -1;
  const opens = /\{\s*"claims"\s*:\s*\[/g;
  opens.lastIndex = thought;
  return opens.exec(text) === null ? -1 : opens.lastIndex;
}

/** The next object of an array; "end" behind the last; null while it isn't complete; "" where it is no object. */
function nextElement(text: string, from: number): { readonly json: string; readonly end: number } | "end" | null {
  let at = from;
  while (at < text.length && /[\s,]/.test(text[at] ?? "")) at += 1;
  if (at >= text.length) return null;
  if (text[at] === "]") return "end";
  if (text[at] !== "{") return { json: "", end: at + 1 };
  let depth = 0;
  let quoted = false;
  for (let end = at; end < text.length; end += 1) {
    const char = text[end];
    if (quoted && char === "\\") end += 1;
    else if (char === '"') quoted = !quoted;
    else if (!quoted && char === "{") depth += 1;
    else if (!quoted && char === "}") {
      depth -= 1;
      if (depth === 0) return { json: text.slice(at, end + 1), end: end + 1 };
    }
  }
  return null;
}

function parsed(json: string): WrittenClaim | null {
  try {
    return Claim.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}
