import { LitElement, unsafeCSS, type CSSResult, type TemplateResult } from "lit";
import { languageOf } from "../wording/index.ts";
import { actionsOver } from "./actions.ts";
import { Api } from "./api.ts";
import { Chat, type ChatEvent } from "./chat.ts";
import { firstLocale } from "./first-locale.ts";
import { Focus } from "./focus.ts";
import { Library } from "./library.ts";
import { Memory, NOTHING, shelfFor } from "./memory.ts";
import { LOCALES, MESSAGES, type Locale, type Messages } from "./messages.ts";
import { spokenText } from "./plain-text.ts";
import { Screen } from "./screen.ts";
import { Scrolling } from "./scrolling.ts";
import { sharedTurn } from "./shared-turn.ts";
import { ATTRIBUTES, settingsOf, type Settings } from "./settings.ts";
import { STYLES } from "./styles/sheets.ts";
import type { Note } from "./taking-along.ts";
import { EVERYTHING_TODAY, type Scope } from "./turn.ts";
import { frame } from "./views/frames.ts";
import { failureText } from "./views/turn.ts";
import type { View } from "./views/view.ts";

/** What a host page's own handlers (shortcuts, copy protection) have no business with while the asker is in here. */
const OWN_EVENTS = ["keydown", "keypress", "keyup", "copy", "cut", "paste", "contextmenu", "selectstart"];

/** `<policy-chat>`: asks the service and shows its answers, in a shadow root that no style sheet of the page reaches. */
export class PolicyChat extends LitElement {
  static override styles: CSSResult[] = STYLES.map((text) => unsafeCSS(text));

  static override get observedAttributes(): string[] {
    return [...super.observedAttributes, ...ATTRIBUTES];
  }

  #settings: Settings | null = null;
  #api = new Api(location.origin);
  #memory = new Memory(() => null, "");
  #locale: Locale = "zh";
  #isOpen = false;
  #scope: Scope = EVERYTHING_TODAY;
  #optionsShown = false;
  #note: Note | null = null;
  #cleared = false;
  #announcement = "";
  readonly #redraw = (): void => {
    this.requestUpdate();
  };
  readonly #library = new Library(() => this.#api, this.#redraw);
  readonly #screen = new Screen(this, () => this.#settings?.mode === "bubble");
  readonly #scrolling = new Scrolling(this, () => this.#chat.turns);
  readonly #focus = new Focus(this);
  readonly #chat = new Chat({
    api: {
      ask: (query, signal, onText) => this.#api.ask(query, signal, onText),
      feedback: (feedback) => this.#api.feedback(feedback),
      forget: (id) => this.#api.forget(id),
    },
    langFor: (question) => (this.#locale === "zh-Hant" && /\p{Script=Han}/u.test(question) ? "zh-Hant" : "auto"),
    changed: () => {
      this.requestUpdate();
      this.#remember();
    },
    tell: (event) => {
      this.#tell(event);
    },
  });

  override attributeChangedCallback(name: string, before: string | null, value: string | null): void {
    super.attributeChangedCallback(name, before, value);
    if (this.#settings === null || before === value) return;
    this.#settings = settingsOf(this);
    if (name === "locale") this.#locale = this.#settings.locale ?? this.#locale;
    this.requestUpdate();
  }

  override connectedCallback(): void {
    super.connectedCallback();
    if (this.#settings === null) this.#begin();
    for (const name of OWN_EVENTS) this.renderRoot.addEventListener(name, stopHere);
    this.renderRoot.addEventListener("keydown", this.#onKey);
    this.addEventListener("click", this.#onStarter);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#chat.stop();
  }

  /** Opens the panel and takes the focus; it goes back to where it was once the panel is closed. */
  open(): void {
    if (this.#isOpen) return;
    this.#setOpen(true);
    void this.#focus.enter().then(this.#screen.fit);
  }

  close(): void {
    if (!this.#isOpen) return;
    this.#setOpen(false);
    void this.#focus.leave();
  }

  /** Asks a question, opening the panel where it is closed. */
  ask(question: string): void {
    this.open();
    this.#cleared = false;
    void this.#chat.ask(question, this.#scope);
  }

  setLocale(locale: string): void {
    const next = LOCALES.find((one) => one === locale) ?? languageOf(locale);
    if (next === null) return;
    this.#locale = next;
    this.#loadStarters();
    this.#remember();
    this.requestUpdate();
    this.#emit("locale", { locale: next });
  }

  /** Forgets the conversation, here and on the server. */
  reset(): void {
    this.#scope = EVERYTHING_TODAY;
    this.#note = null;
    this.#cleared = true;
    this.#scrolling.begin();
    this.#chat.reset();
    this.#memory.clear();
    this.#remember();
    this.#announcement = this.#m.cleared;
    this.#loadStarters();
  }

  /** Listens to what happens: open, close, ask, answer, error, feedback, reset, locale. Returns how to stop listening. */
  on(type: string, handler: (detail: unknown) => void): () => void {
    const listener = (event: Event): void => {
      if (event instanceof CustomEvent) handler(event.detail);
    };
    this.addEventListener(`policy-chat:${type}`, listener);
    return () => {
      this.removeEventListener(`policy-chat:${type}`, listener);
    };
  }

  protected override render(): TemplateResult {
    return frame(this.#view(), this.#announcement);
  }

  get #m(): Messages {
    return MESSAGES[this.#locale];
  }

  #begin(): void {
    const settings = settingsOf(this);
    this.#settings = settings;
    this.#api = new Api(settings.api);
    this.#memory = new Memory(shelfFor(settings.remember), settings.api);
    const kept = this.#memory.load();
    this.#locale = firstLocale(settings, LOCALES.find((one) => one === kept.locale) ?? null);
    if (settings.zIndex !== null) this.style.setProperty("--policy-chat-z-index", settings.zIndex);
    const shared = sharedTurn(this);
    this.#scope = shared === null ? EVERYTHING_TODAY : { ...EVERYTHING_TODAY, asOf: shared.scope.asOf };
    const isKept = kept.turns.some(
      (turn) => turn.question === shared?.question && turn.scope.asOf === shared.scope.asOf,
    );
    if (shared !== null && !isKept) this.#chat.show(shared.question, shared.scope, shared.answer);
    else this.#chat.resume(kept);
    this.#isOpen = settings.mode !== "bubble" || kept.open;
    if (settings.mode === "page" && isKept) this.#scrolling.begin(this.#chat.turns.at(-1)?.key);
    if (this.#isOpen) this.#loadStarters();
  }

  #view(): View {
    const settings = this.#settings ?? settingsOf(this);
    return {
      m: this.#m,
      locale: this.#locale,
      mode: settings.mode,
      heading: settings.heading ?? this.#m.title,
      base: settings.api,
      turns: this.#chat.turns,
      busy: this.#chat.busy,
      online: navigator.onLine,
      launcher: settings.launcher,
      isOpen: this.#isOpen,
      isFull: this.#screen.isFull,
      scope: this.#scope,
      optionsShown: this.#optionsShown,
      documents: this.#library.documents,
      starters: this.#library.starters,
      note: this.#note,
      cleared: this.#cleared,
      act: this.#actions,
    };
  }

  readonly #actions = actionsOver({
    chat: this.#chat,
    library: this.#library,
    scrolling: this.#scrolling,
    element: this,
    box: () => this.renderRoot.querySelector<HTMLTextAreaElement>("#question"),
    setScope: (scope) => {
      this.#scope = scope;
      this.requestUpdate();
    },
    toggleOptions: () => {
      this.#optionsShown = !this.#optionsShown;
      this.requestUpdate();
    },
    take: async (into) => {
      if (!(this.renderRoot instanceof ShadowRoot) || this.#settings === null) return;
      this.#note = (await into(this.#m, this.#settings.api, this.renderRoot)) ?? this.#note;
      this.requestUpdate();
    },
  });

  readonly #onKey = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.isComposing || this.#settings?.mode !== "bubble") return;
    if (event.key === "Escape") this.close();
    if (event.key === "Tab" && this.#screen.isFull) this.#focus.goRound(event);
  };

  /** The server's own questions to begin with are links, for browsers without script; here they ask in place. */
  readonly #onStarter = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
    const question = event.target.closest("[data-ask]")?.getAttribute("data-ask") ?? null;
    if (question === null) return;
    event.preventDefault();
    this.ask(question);
  };

  #setOpen(isOpen: boolean): void {
    this.#isOpen = isOpen;
    if (isOpen) this.#loadStarters();
    this.#scrolling.begin();
    this.requestUpdate();
    this.#remember();
    this.#emit(isOpen ? "open" : "close", {});
  }

  #tell({ type, ...detail }: ChatEvent): void {
    if (type === "answer" && "answer" in detail) {
      const { answer } = detail;
      this.#announcement = this.#m.announce(spokenText(answer), answer.citations.length);
    }
    if (type === "error" && "failure" in detail) this.#announcement = failureText(this.#m, detail.failure);
    if (type === "ask") this.#announcement = "";
    this.requestUpdate();
    this.#emit(type, detail);
  }

  #emit(type: string, detail: object): void {
    this.dispatchEvent(new CustomEvent(`policy-chat:${type}`, { detail, bubbles: true, composed: true }));
  }

  #remember(): void {
    const { turns, conversationId } = this.#chat;
    const open = this.#settings?.mode === "bubble" && this.#isOpen;
    const state = { ...NOTHING, turns, conversationId, open, locale: this.#locale };
    if (!this.#chat.busy || turns.at(-1)?.state.kind === "waiting") this.#memory.save(state);
  }

  /** On the chat page the server has written them. */
  #loadStarters(): void {
    if (this.#settings?.mode !== "page" && this.#chat.turns.length === 0) void this.#library.loadStarters(this.#locale);
  }
}

function stopHere(event: Event): void {
  event.stopPropagation();
}
