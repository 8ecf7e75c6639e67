import { isAnswer, parseJson } from "./shapes.ts";
import type { Scope, Turn } from "./turn.ts";

/** For how long a conversation rests before it is forgotten, in milliseconds. */
const EXPIRY = 60 * 60_000;

/** How many of its questions are kept. */
const MOST_TURNS = 20;

/** Raised whenever what is kept changes its shape: what was kept before is then forgotten. */
const VERSION = 1;

/** Where a conversation is kept: in this tab until it is closed, on this device, or nowhere. */
export type Remember = "tab" | "device" | "none";

/** What is kept of a conversation from one page to the next. */
export interface Remembered {
  readonly turns: readonly Turn[];
  readonly conversationId: string | null;
  readonly open: boolean;
  readonly locale: string | null;
}

export const NOTHING: Remembered = { turns: [], conversationId: null, open: false, locale: null };

/** The part of the browser's storage that is used. */
export type Shelf = Pick<Storage, "getItem" | "setItem" | "removeItem">;

/** Keeps one conversation. Where there is no storage (or it is full, or forbidden), it keeps nothing and says nothing. */
export class Memory {
  readonly #shelf: () => Shelf | null;
  readonly #key: string;
  readonly #now: () => number;

  /** @param key what tells this server's conversations from another's */
  constructor(shelf: () => Shelf | null, key: string, now: () => number = Date.now) {
    this.#shelf = shelf;
    this.#key = `policy-chat:${key}`;
    this.#now = now;
  }

  load(): Remembered {
    const kept = parseJson(this.#try((shelf) => shelf.getItem(this.#key)) ?? "");
    if (!isKept(kept)) return NOTHING;
    // The language is a choice of the device's owner; a conversation is private and ends.
    if (this.#now() - kept.at > EXPIRY) return { ...NOTHING, locale: textOrNull(kept.locale) };
    return {
      turns: kept.turns.filter(isTurn).map((turn) => ({ ...turn, state: settled(turn.state) })),
      conversationId: textOrNull(kept.conversationId),
      open: kept.open === true,
      locale: textOrNull(kept.locale),
    };
  }

  save({ turns, ...rest }: Remembered): void {
    const kept = { version: VERSION, at: this.#now(), ...rest, turns: turns.slice(-MOST_TURNS) };
    this.#try((shelf) => {
      shelf.setItem(this.#key, JSON.stringify(kept));
    });
  }

  clear(): void {
    this.#try((shelf) => {
      shelf.removeItem(this.#key);
    });
  }

  /** Storage throws where it is forbidden or full. */
  #try<T>(use: (shelf: Shelf) => T): T | null {
    try {
      const shelf = this.#shelf();
      return shelf === null ? null : use(shelf);
    } catch {
      return null;
    }
  }
}

interface Kept {
  readonly at: number;
  readonly turns: readonly unknown[];
  readonly conversationId: unknown;
  readonly open: unknown;
  readonly locale: unknown;
}

const textOrNull = (value: unknown): string | null => (typeof value === "string" ? value : null);

function isKept(value: unknown): value is Kept {
  return (
    typeof value === "object" &&
    value !== null &&
    "version" in value &&
    value.version === VERSION &&
    "at" in value &&
    typeof value.at === "number" &&
    "turns" in value &&
    Array.isArray(value.turns)
  );
}

function isScope(value: unknown): value is Scope {
  return typeof value === "object" && value !== null && "asOf" in value && "documents" in value;
}

function isTurn(value: unknown): value is Turn {
  return (
    typeof value === "object" &&
    value !== null &&
    "key" in value &&
    typeof value.key === "number" &&
    "question" in value &&
    typeof value.question === "string" &&
    "scope" in value &&
    isScope(value.scope) &&
    "opened" in value &&
    Array.isArray(value.opened) &&
    "state" in value &&
    typeof value.state === "object" &&
    value.state !== null &&
    "kind" in value.state &&
    (value.state.kind !== "answered" || ("answer" in value.state && isAnswer(value.state.answer)))
  );
}

/** A question that was being answered when the page was left is asked again only if the asker wants it. */
function settled(state: Turn["state"]): Turn["state"] {
  return state.kind === "waiting" ? { kind: "stopped" } : state;
}

/** The browser's storage for a choice. Touching it can throw; see `Memory`. */
export function shelfFor(remember: Remember): () => Shelf | null {
  return () => (remember === "none" ? null : remember === "device" ? localStorage : sessionStorage);
}
