import type { Chat } from "./chat.ts";
import type { Library } from "./library.ts";
import type { Locale, Messages } from "./messages.ts";
import type { Scrolling } from "./scrolling.ts";
import { copyAnswer, copyLink, type Note } from "./taking-along.ts";
import type { Scope } from "./turn.ts";
import { fitBox } from "./views/composer.ts";
import type { Actions } from "./views/view.ts";

/** The parts of the widget that what an asker does goes to. */
export interface Parts {
  readonly chat: Chat;
  readonly library: Library;
  readonly scrolling: Scrolling;
  /** The element itself, as far as the page may call it too. */
  readonly element: {
    ask(question: string): void;
    open(): void;
    close(): void;
    reset(): void;
    setLocale(locale: Locale): void;
  };
  /** The question's box, where it is drawn. */
  readonly box: () => HTMLTextAreaElement | null;
  readonly setScope: (scope: Scope) => void;
  readonly toggleOptions: () => void;
  /** Shows a word beside a turn; what is put into the clipboard is made in the language in force. */
  readonly take: (into: (m: Messages, base: string, root: ShadowRoot) => Promise<Note | null>) => Promise<void>;
}

/** What an asker can do, done by the parts of the widget. */
export function actionsOver({ chat, library, scrolling, element, box, ...parts }: Parts): Actions {
  return {
    ask: (question) => {
      element.ask(question);
    },
    stop: () => {
      chat.stop();
      box()?.focus();
    },
    retry: (turn) => void chat.retry(turn.key),
    write: (text) => {
      writeInto(box(), text);
    },
    toggleSource: (turn, n) => {
      chat.toggleSource(turn.key, n);
    },
    showAllSources: (turn) => {
      chat.showAllSources(turn.key);
    },
    vote: (turn, helpful) => {
      const comment = `[data-key="${String(turn.key)}"] .comment`;
      void chat.vote(turn, helpful).then(() => scrolling.showWhole(comment));
    },
    comment: (turn, text) => void chat.comment(turn, text),
    declineComment: (turn) => {
      chat.declineComment(turn);
    },
    copy: (turn) => void parts.take((m, base, root) => copyAnswer(turn, m, base, root)),
    copyLink: (turn) => void parts.take((m, base, root) => copyLink(turn, m, base, root)),
    print: () => {
      print();
    },
    open: () => {
      element.open();
    },
    close: () => {
      element.close();
    },
    clear: () => {
      element.reset();
      box()?.focus();
    },
    setLocale: (locale) => {
      element.setLocale(locale);
    },
    setScope: parts.setScope,
    toggleOptions: parts.toggleOptions,
    loadDocuments: () => void library.loadDocuments(),
  };
}

function writeInto(box: HTMLTextAreaElement | null, text: string): void {
  if (box === null) return;
  box.value = text;
  box.focus();
  fitBox(box);
}
