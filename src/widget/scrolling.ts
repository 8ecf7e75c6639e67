import type { LitElement, ReactiveController } from "lit";
import type { Turn } from "./turn.ts";

/** Brings into sight what is new. Within the panel only: `scrollIntoView` there would scroll the host page too. */
export class Scrolling implements ReactiveController {
  readonly #host: LitElement;
  readonly #turns: () => readonly Turn[];
  /** Key of the turn that was brought to the top last. */
  #shown = 0;

  constructor(host: LitElement, turns: () => readonly Turn[]) {
    this.#host = host;
    this.#turns = turns;
    host.addController(this);
  }

  /** The last question is shown anew, as on a first look; or counts as seen, where its key is given. */
  begin(seen = 0): void {
    this.#shown = seen;
  }

  hostUpdated(): void {
    const turns = this.#turns();
    const last = turns.at(-1);
    if (last === undefined || last.key === this.#shown) return;
    const isFirstLook = this.#shown === 0;
    const question = this.#find(`[data-key="${String(last.key)}"]`);
    if (question === null) return;
    this.#shown = last.key;
    const scroller = this.#find(".scroller");
    if (scroller !== null) scroller.scrollTop += topOf(question) - topOf(scroller);
    // A conversation taken up again doesn't pull the page away from its top while it is one screen long.
    else if (!isFirstLook || turns.length > 1) question.scrollIntoView({ block: "start" });
  }

  /** Scrolls no further than is needed to see the whole of something, once it is drawn. */
  async showWhole(selector: string): Promise<void> {
    await this.#host.updateComplete;
    const found = this.#find(selector);
    const scroller = this.#find(".scroller");
    if (found === null) return;
    if (scroller === null) found.scrollIntoView({ block: "nearest" });
    else scroller.scrollTop += Math.max(0, bottomOf(found) - bottomOf(scroller));
  }

  #find(selector: string): HTMLElement | null {
    return this.#host.renderRoot.querySelector<HTMLElement>(selector);
  }
}

const topOf = (element: Element): number => element.getBoundingClientRect().top;
const bottomOf = (element: Element): number => element.getBoundingClientRect().bottom;
