import type { LitElement } from "lit";

const STOPS = "button, a[href], textarea, input, summary, [tabindex='0']";

/** Where the keyboard's focus goes when the panel opens and closes, and how it stays in a panel that covers the page. */
export class Focus {
  readonly #host: LitElement;
  #opener: HTMLElement | null = null;

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** Into the panel once it is drawn; where it was is remembered. */
  async enter(): Promise<void> {
    this.#opener = document.activeElement instanceof HTMLElement ? document.activeElement : null;
    await this.#host.updateComplete;
    // A box in focus brings up a phone's keyboard, which covers what there is to read.
    const target = matchMedia("(pointer: coarse)").matches ? ".panel" : "#question";
    this.#find(target)?.focus({ preventScroll: true });
  }

  /** Back to where it was, or to the launcher; not where the asker has gone elsewhere already. Called before the panel goes. */
  async leave(): Promise<void> {
    const hadFocus = this.#active !== null;
    const opener = this.#opener;
    this.#opener = null;
    if (!hadFocus) return;
    await this.#host.updateComplete;
    const isElsewhere = opener !== null && opener !== document.body && opener !== this.#host && opener.isConnected;
    (isElsewhere ? opener : this.#find(".launcher"))?.focus();
  }

  /** Tab goes round within the panel, from its last stop to its first and back. */
  goRound(event: KeyboardEvent): void {
    const panel = this.#find(".panel");
    if (panel === null) return;
    const stops = [...panel.querySelectorAll<HTMLElement>(STOPS)];
    const reachable = stops.filter((one) => one.offsetParent !== null && !one.matches(":disabled"));
    const [first, last] = [reachable[0], reachable.at(-1)];
    const active = this.#active;
    const isAtEnd = event.shiftKey ? active === first || active === panel : active === last;
    if (!isAtEnd) return;
    event.preventDefault();
    (event.shiftKey ? last : first)?.focus();
  }

  get #active(): Element | null {
    const { renderRoot } = this.#host;
    return renderRoot instanceof ShadowRoot ? renderRoot.activeElement : null;
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}
