import type { DocumentSummary, StarterGroup } from "../../contract/index.ts";
import type { Locale, Messages } from "../messages.ts";
import type { Note } from "../taking-along.ts";
import type { Mode } from "../settings.ts";
import type { Scope, Turn } from "../turn.ts";

/** What an asker can do; the views call it and know nothing of how it is done. */
export interface Actions {
  ask(question: string): void;
  stop(): void;
  retry(turn: Turn): void;
  /** Puts words into the question's box, to go on writing. */
  write(text: string): void;
  toggleSource(turn: Turn, n: number): void;
  showAllSources(turn: Turn): void;
  vote(turn: Turn, helpful: boolean): void;
  comment(turn: Turn, text: string): void;
  declineComment(turn: Turn): void;
  copy(turn: Turn): void;
  copyLink(turn: Turn): void;
  print(): void;
  open(): void;
  close(): void;
  clear(): void;
  setLocale(locale: Locale): void;
  setScope(scope: Scope): void;
  toggleOptions(): void;
  loadDocuments(): void;
}

/** All that is shown, at one moment. */
export interface View {
  readonly m: Messages;
  readonly locale: Locale;
  readonly mode: Mode;
  readonly heading: string;
  /** Address of the server, which links are relative to. */
  readonly base: string;
  readonly turns: readonly Turn[];
  readonly busy: boolean;
  readonly online: boolean;
  readonly launcher: boolean;
  readonly isOpen: boolean;
  /** Whether the panel covers the whole screen. */
  readonly isFull: boolean;
  readonly scope: Scope;
  readonly optionsShown: boolean;
  /** null until asked for. */
  readonly documents: readonly DocumentSummary[] | "failed" | null;
  readonly starters: readonly StarterGroup[];
  /** A word beside one turn's buttons, such as "copied". */
  readonly note: Note | null;
  /** A word on the conversation as a whole. */
  readonly cleared: boolean;
  readonly act: Actions;
}
