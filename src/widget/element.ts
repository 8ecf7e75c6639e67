import { LitElement, unsafeCSS, type CSSResult, type TemplateResult } from "lit";
import type { DocumentSummary, StarterGroup } from "../contract/index.ts";
import { Api } from "./api.ts";
import { Chat, type ChatEvent } from "./chat.ts";
import { copyText } from "./clipboard.ts";
import { Memory, NOTHING, shelfFor } from "./memory.ts";
import { LOCALES, MESSAGES, type Locale, type Messages } from "./messages.ts";
import { plainText, shareUrl, spokenText } from "./plain-text.ts";
import { sharedTurn } from "./shared-turn.ts";
import { ATTRIBUTES, localeFor, settingsOf, type Settings } from "./settings.ts";
import sharedCss from "../look/shared.css";
import answerCss from "./styles/answer.css";
import baseCss from "./styles/base.css";
import composerCss from "./styles/composer.css";
import framesCss from "./styles/frames.css";
import printCss from "./styles/print.css";
import { TOKENS } from "./styles/tokens.ts";
import { EVERYTHING_TODAY, type Scope, type Turn } from "./turn.ts";
import { fitBox } from "./views/composer.ts";
import { frame } from "./views/frames.ts";
import { failureText } from "./views/turn.ts";
import type { Actions, View } from "./views/view.ts";

/** Screens on which the panel covers everything. */
const FULL = "(max-width: 30rem), (max-height: 26rem)";

/** What a host page's own handlers (shortcuts, copy protection) have no business with while the asker is in here. */
const OWN_EVENTS = ["keydown", "keypress", "keyup", "copy", "cut", "paste", "contextmenu", "selectstart"];

/** `<policy-chat>`: asks the service and shows its answers, in a shadow root that no style sheet of the page reaches. */
export class PolicyChat extends LitElement {
  static override styles: CSSResult[] = [TOKENS, sharedCss, baseCss, framesCss, answerCss, composerCss, printCss].map(
    (text) => unsafeCSS(text),
  );

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
  #documents: View["documents"] = null;
  #starters: readonly StarterGroup[] = [];
  #startersFor: Locale | null = null;
  #note: View["note"] = null;
  #cleared = false;
  #announcement = "";
  #opener: HTMLElement | null = null;
  #lastShown = 0;
  readonly #full = matchMedia(FULL);
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
    addEventListener("online", this.#redraw);
    addEventListener("offline", this.#redraw);
    this.#full.addEventListener("change", this.#redraw);
    visualViewport?.addEventListener("resize", this.#fitScreen);
    visualViewport?.addEventListener("scroll", this.#fitScreen);
    for (const name of OWN_EVENTS) this.renderRoot.addEventListener(name, stopHere);
    this.renderRoot.addEventListener("keydown", this.#onKey);
    this.addEventListener("click", this.#onStarter);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#chat.stop();
    removeEventListener("online", this.#redraw);
    removeEventListener("offline", this.#redraw);
    this.#full.removeEventListener("change", this.#redraw);
    visualViewport?.removeEventListener("resize", this.#fitScreen);
    visualViewport?.removeEventListener("scroll", this.#fitScreen);
  }

  /** Opens the panel and takes the focus; it goes back to where it was once the panel is closed. */
  open(): void {
    if (this.#isOpen) return;
    this.#opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    this.#setOpen(true);
    void this.updateComplete.then(() => {
      // A box in focus brings up a phone's keyboard, which covers what there is to read.
      const target = matchMedia("(pointer: coarse)").matches ? this.#find(".panel") : this.#box();
      target?.focus({ preventScroll: true });
      this.#fitScreen();
    });
  }

  close(): void {
    if (!this.#isOpen) return;
    const hadFocus = this.renderRoot instanceof ShadowRoot && this.renderRoot.activeElement !== null;
    this.#setOpen(false);
    const opener = this.#opener;
    this.#opener = null;
    if (!hadFocus) return;
    void this.updateComplete.then(() => {
      const isElsewhere = opener !== null && opener !== document.body && opener !== this && opener.isConnected;
      (isElsewhere ? opener : this.#find(".launcher"))?.focus();
    });
  }

  /** Asks a question, opening the panel where it is closed. */
  ask(question: string): void {
    this.open();
    this.#cleared = false;
    void this.#chat.ask(question, this.#scope);
  }

  setLocale(locale: string): void {
    const next = LOCALES.find((one) => one === locale) ?? localeFor(locale);
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
    this.#lastShown = 0;
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

  protected override updated(): void {
    const { turns } = this.#chat;
    const last = turns.at(-1);
    if (last === undefined || last.key === this.#lastShown) return;
    const isFirstLook = this.#lastShown === 0;
    const shown = this.#find(`[data-key="${String(last.key)}"]`);
    const scroller = this.#find(".scroller");
    if (shown === null) return;
    this.#lastShown = last.key;
    if (this.#settings?.mode === "page") {
      // A conversation taken up again doesn't pull the page away from its top while it is one screen long.
      if (!isFirstLook || turns.length > 1) shown.scrollIntoView({ block: "start" });
    } else if (scroller !== null) {
      // Not `scrollIntoView`, which would scroll the host page too.
      scroller.scrollTop += shown.getBoundingClientRect().top - scroller.getBoundingClientRect().top;
    }
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
    this.#locale = this.#firstLocale(settings, LOCALES.find((one) => one === kept.locale) ?? null);
    if (settings.zIndex !== null) this.style.setProperty("--policy-chat-z-index", settings.zIndex);
    const shared = sharedTurn(this);
    this.#scope = shared === null ? EVERYTHING_TODAY : { ...EVERYTHING_TODAY, asOf: shared.scope.asOf };
    const isKept = kept.turns.some(
      (turn) => turn.question === shared?.question && turn.scope.asOf === shared.scope.asOf,
    );
    if (shared !== null && !isKept) this.#chat.show(shared.question, shared.scope, shared.answer);
    else this.#chat.resume(kept);
    this.#isOpen = settings.mode !== "bubble" || kept.open;
    this.#lastShown = settings.mode === "page" && isKept ? (this.#chat.turns.at(-1)?.key ?? 0) : 0;
    if (this.#isOpen) this.#loadStarters();
  }

  /** What was chosen here before wins, within what the page says; then the page's own language, then the browser's. */
  #firstLocale({ locale, mode }: Settings, chosen: Locale | null): Locale {
    const page = locale ?? localeFor(document.documentElement.lang);
    // A page in Chinese is read in either script; one in English is no place for a choice made on a Chinese one.
    if (mode === "page" && chosen !== null && page !== null && (page === "en") !== (chosen === "en")) return page;
    return chosen ?? page ?? localeFor(navigator.language) ?? "zh";
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
      isFull: this.#full.matches,
      scope: this.#scope,
      optionsShown: this.#optionsShown,
      documents: this.#documents,
      starters: this.#starters,
      note: this.#note,
      cleared: this.#cleared,
      act: this.#actions,
    };
  }

  readonly #actions: Actions = {
    ask: (question) => {
      this.ask(question);
    },
    stop: () => {
      this.#chat.stop();
      this.#box()?.focus();
    },
    retry: (turn) => void this.#chat.retry(turn.key),
    write: (text) => {
      this.#write(text);
    },
    toggleSource: (turn, n) => {
      this.#chat.toggleSource(turn.key, n);
    },
    showAllSources: (turn) => {
      this.#chat.showAllSources(turn.key);
    },
    vote: (turn, helpful) => {
      void this.#chat.vote(turn, helpful).then(() => this.#showWhole(`[data-key="${String(turn.key)}"] .comment`));
    },
    comment: (turn, text) => void this.#chat.comment(turn, text),
    declineComment: (turn) => {
      this.#chat.declineComment(turn);
    },
    copy: (turn) => void this.#copy(turn),
    copyLink: (turn) => void this.#copyLink(turn),
    print: () => {
      print();
    },
    open: () => {
      this.open();
    },
    close: () => {
      this.close();
    },
    clear: () => {
      this.reset();
      this.#box()?.focus();
    },
    setLocale: (locale) => {
      this.setLocale(locale);
      this.#bringPageAlong(locale);
    },
    setScope: (scope) => {
      this.#scope = scope;
      this.requestUpdate();
    },
    toggleOptions: () => {
      this.#optionsShown = !this.#optionsShown;
      this.requestUpdate();
    },
    loadDocuments: () => void this.#loadDocuments(),
  };

  /** The chat page itself is written by the server, in Chinese or in English; the conversation comes along. */
  #bringPageAlong(locale: Locale): void {
    const lang = locale === "en" ? "en" : "zh";
    if (this.#settings?.mode !== "page" || lang === (localeFor(document.documentElement.lang) === "en" ? "en" : "zh"))
      return;
    const url = new URL(location.href);
    url.searchParams.set("lang", lang);
    location.assign(url);
  }

  readonly #redraw = (): void => {
    this.requestUpdate();
  };

  /** A phone's keyboard covers part of the screen; the panel takes what is left. */
  readonly #fitScreen = (): void => {
    const panel = this.#find(".panel");
    const isCovering = this.#settings?.mode === "bubble" && this.#full.matches;
    if (panel === null || visualViewport === null) return;
    panel.style.height = isCovering ? `${String(visualViewport.height)}px` : "";
    panel.style.top = isCovering ? `${String(visualViewport.offsetTop)}px` : "";
  };

  readonly #onKey = (event: Event): void => {
    if (!(event instanceof KeyboardEvent) || event.isComposing || this.#settings?.mode !== "bubble") return;
    if (event.key === "Escape") this.close();
    if (event.key === "Tab" && this.#full.matches) this.#keepFocus(event);
  };

  /** Where the panel covers the page, the focus goes round within it. */
  #keepFocus(event: KeyboardEvent): void {
    const panel = this.#find(".panel");
    if (panel === null || !(this.renderRoot instanceof ShadowRoot)) return;
    const stops = [...panel.querySelectorAll<HTMLElement>("button, a[href], textarea, input, summary, [tabindex='0']")];
    const reachable = stops.filter((one) => one.offsetParent !== null && !one.matches(":disabled"));
    const [first, last] = [reachable[0], reachable.at(-1)];
    const active = this.renderRoot.activeElement;
    const goesRound = event.shiftKey ? active === first || active === panel : active === last;
    if (!goesRound) return;
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  }

  /** The server's own questions to begin with are links, for browsers without script; here they ask in place. */
  readonly #onStarter = (event: MouseEvent): void => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || !(event.target instanceof Element)) return;
    const question = event.target.closest("[data-ask]")?.getAttribute("data-ask") ?? null;
    if (question === null) return;
    event.preventDefault();
    this.ask(question);
  };

  /** Scrolls no further than is needed to see the whole of something. */
  async #showWhole(selector: string): Promise<void> {
    await this.updateComplete;
    const found = this.#find(selector);
    const scroller = this.#find(".scroller");
    if (scroller === null) found?.scrollIntoView({ block: "nearest" });
    else if (found !== null)
      // Not `scrollIntoView`, which would scroll the host page too.
      scroller.scrollTop += Math.max(0, found.getBoundingClientRect().bottom - scroller.getBoundingClientRect().bottom);
  }

  #setOpen(isOpen: boolean): void {
    this.#isOpen = isOpen;
    if (isOpen) this.#loadStarters();
    this.#lastShown = 0;
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

  #loadStarters(): void {
    const locale = this.#locale;
    if (this.#settings?.mode === "page" || this.#startersFor === locale || this.#chat.turns.length > 0) return;
    this.#startersFor = locale;
    void this.#api.starters(locale).then((groups) => {
      if (this.#startersFor === locale) this.#starters = groups;
      if (groups.length === 0) this.#startersFor = null;
      this.requestUpdate();
    });
  }

  async #loadDocuments(): Promise<void> {
    if (this.#documents !== null && this.#documents !== "failed") return;
    const documents: readonly DocumentSummary[] | null = await this.#api.documents();
    this.#documents = documents ?? "failed";
    this.requestUpdate();
  }

  async #copy(turn: Turn): Promise<void> {
    if (turn.state.kind !== "answered" || this.#settings === null) return;
    await this.#put(turn, plainText(turn.question, turn.state.answer, this.#m, this.#settings.api), this.#m.copied);
  }

  async #copyLink(turn: Turn): Promise<void> {
    if (turn.state.kind !== "answered" || this.#settings === null) return;
    const { asOf, lang } = turn.state.answer;
    await this.#put(turn, shareUrl(this.#settings.api, turn.question, turn.scope, asOf, lang), this.#m.linkCopied);
  }

  async #put(turn: Turn, text: string, done: string): Promise<void> {
    if (!(this.renderRoot instanceof ShadowRoot)) return;
    const isDone = await copyText(text, this.renderRoot);
    this.#note = { key: turn.key, text: isDone ? done : this.#m.copyFailed };
    this.requestUpdate();
  }

  #write(text: string): void {
    const box = this.#box();
    if (box === null) return;
    box.value = text;
    box.focus();
    fitBox(box);
  }

  #box(): HTMLTextAreaElement | null {
    return this.renderRoot.querySelector<HTMLTextAreaElement>("#question");
  }

  #find(selector: string): HTMLElement | null {
    return this.renderRoot.querySelector<HTMLElement>(selector);
  }
}

function stopHere(event: Event): void {
  event.stopPropagation();
}
