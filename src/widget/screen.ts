import type { LitElement, ReactiveController } from "lit";

/** Screens on which the panel covers everything. */
const FULL = "(max-width: 30rem), (max-height: 26rem)";

/** What the device gives the panel: how much of the screen, and whether there is a network. Draws anew when that changes. */
export class Screen implements ReactiveController {
  readonly #host: LitElement;
  readonly #isBubble: () => boolean;
  readonly #full = matchMedia(FULL);

  /** @param isBubble whether the panel stands over a page rather than in it */
  constructor(host: LitElement, isBubble: () => boolean) {
    this.#host = host;
    this.#isBubble = isBubble;
    host.addController(this);
  }

  /** Whether a panel over the page covers the whole screen. */
  get isFull(): boolean {
    return this.#full.matches;
  }

  hostConnected(): void {
    addEventListener("online", this.#redraw);
    addEventListener("offline", this.#redraw);
    this.#full.addEventListener("change", this.#redraw);
    visualViewport?.addEventListener("resize", this.fit);
    visualViewport?.addEventListener("scroll", this.fit);
  }

  hostDisconnected(): void {
    removeEventListener("online", this.#redraw);
    removeEventListener("offline", this.#redraw);
    this.#full.removeEventListener("change", this.#redraw);
    visualViewport?.removeEventListener("resize", this.fit);
    visualViewport?.removeEventListener("scroll", this.fit);
  }

  /** A phone's keyboard covers part of the screen; the panel takes what is left. */
  readonly fit = (): void => {
    const panel = this.#host.renderRoot.querySelector<HTMLElement>(".panel");
    const isCovering = this.#isBubble() && this.isFull;
    if (panel === null || visualViewport === null) return;
    panel.style.height = isCovering ? `${String(visualViewport.height)}px` : "";
    panel.style.top = isCovering ? `${String(visualViewport.offsetTop)}px` : "";
  };

  readonly #redraw = (): void => {
    this.#host.requestUpdate();
  };
}
