import { html, nothing, type TemplateResult } from "lit";
import { composer } from "./composer.ts";
import { icon } from "./icons.ts";
import { languageSwitch } from "./language-switch.ts";
import { turnView } from "./turn.ts";
import type { View } from "./view.ts";

/**
 * The widget as its mode wants it.
 *
 * @param announcement what a screen reader is told, once
 */
export function frame(view: View, announcement: string): TemplateResult {
  return html`${frameFor(view)}
    <div class="hidden" role="status" data-announcement lang=${view.m.tag}>${announcement}</div>`;
}

function frameFor(view: View): TemplateResult {
  switch (view.mode) {
    case "bubble":
      return bubble(view);
    case "inline":
      return html`<section class="panel" part="panel" aria-label=${view.heading} lang=${view.m.tag}>
        ${inside(view)}
      </section>`;
    case "page":
      return page(view);
  }
}

function bubble(view: View): TemplateResult {
  const { m, isOpen, isFull, launcher, heading, act } = view;
  return html`<div role="region" aria-label=${heading} lang=${m.tag}>
    ${
      launcher
        ? html`<button
            class="launcher"
            part="launcher"
            type="button"
            aria-haspopup="dialog"
            aria-expanded=${isOpen ? "true" : "false"}
            ?hidden=${isOpen}
            @click=${() => act.open()}
          >
            ${icon("chat")}<span class="launcher-text">${m.open}</span>
          </button>`
        : nothing
    }
    <div
      class="panel"
      part="panel"
      role="dialog"
      aria-modal=${isFull ? "true" : "false"}
      aria-label=${heading}
      tabindex="-1"
      ?hidden=${!isOpen}
    >
      ${isOpen ? inside(view) : nothing}
    </div>
  </div>`;
}

/** A panel's head, conversation and box. */
function inside(view: View): TemplateResult {
  const { m, mode, heading, act, turns } = view;
  return html`<div class="head" part="header">
      <div class="names">
        <h2 class="title" part="title">${heading}</h2>
        <p class="tagline">${m.tagline}</p>
      </div>
      ${languageSwitch(view)} ${turns.length > 0 ? clearButton(view) : nothing}
      ${
        mode === "bubble"
          ? html`<button class="tool" type="button" aria-label=${m.close} title=${m.close} @click=${() => act.close()}>
              ${icon("close")}
            </button>`
          : nothing
      }
    </div>
    <div class="scroller" tabindex="0" role="group" aria-label=${m.conversation}>
      ${turns.length === 0 ? welcome(view) : nothing} ${log(view)}
    </div>
    ${composer(view)}
    <p class="disclaimer">${m.disclaimer}</p>`;
}

function clearButton({ m, act }: View): TemplateResult {
  return html`<button class="tool" type="button" aria-label=${m.clear} title=${m.clear} @click=${() => act.clear()}>
    ${icon("clear")}
  </button>`;
}

/** Every answer is told once, by the live region; the log itself stays silent while text grows in it. */
function log(view: View): TemplateResult {
  return html`<div class="log" role="log" aria-live="off" aria-label=${view.m.conversation} part="log">
    ${view.turns.map((turn) => turnView(view, turn))}
  </div>`;
}

function welcome({ m, starters, act, cleared, busy }: View): TemplateResult {
  return html`<div class="welcome">
    ${cleared ? html`<p class="faint cleared">${m.cleared}</p>` : nothing}
    <p>${m.welcome}</p>
    ${starters.map(
      ({ audience, questions }) =>
        html`<section class="starters">
          <h3>${audience}</h3>
          <ul class="chips">
            ${questions.map(
              (text) =>
                html`<li>
                  <button class="chip" type="button" ?disabled=${busy} @click=${() => act.ask(text)}>${text}</button>
                </li>`,
            )}
          </ul>
        </section>`,
    )}
  </div>`;
}

/** The chat page: what the server wrote stands around the conversation until it has begun. */
function page(view: View): TemplateResult {
  const hasBegun = view.turns.length > 0;
  return html`<div class=${hasBegun ? "page begun" : "page"} lang=${view.m.tag}>
    <div class="before" ?hidden=${hasBegun}><slot name="hero"></slot></div>
    ${view.cleared && !hasBegun ? html`<p class="faint cleared">${view.m.cleared}</p>` : nothing}
    ${
      hasBegun
        ? html`<div class="page-head">
            <h1 class="hidden">${view.heading}</h1>
            <button class="quiet" type="button" @click=${() => view.act.clear()}>
              ${icon("clear")}${view.m.clear}
            </button>
          </div>`
        : nothing
    }
    ${log(view)} ${composer(view)}
    <div class="before" ?hidden=${hasBegun}><slot name="starters"></slot></div>
  </div>`;
}
