import { html, nothing, type TemplateResult } from "lit";
import { QUESTION_MAX } from "../../contract/limits.ts";
import { icon } from "./icons.ts";
import { scopeOptions } from "./scope-options.ts";
import type { View } from "./view.ts";

/** While an input method composes, Enter picks a candidate (229 is what Safari reports for that Enter). */
function sends(event: KeyboardEvent): boolean {
  return event.key === "Enter" && !event.shiftKey && !event.isComposing && event.keyCode !== 229;
}

/** Grows the box with its text; an empty one has its own height. */
export function fitBox(box: HTMLTextAreaElement): void {
  box.style.height = "";
  if (box.value !== "") box.style.height = `${String(box.scrollHeight)}px`;
}

function send(box: HTMLTextAreaElement, { act, busy }: View): void {
  const question = box.value.trim();
  if (question === "" || busy) return;
  box.value = "";
  fitBox(box);
  act.ask(question);
}

/** Where questions are written. */
export function composer(view: View): TemplateResult {
  const { m, busy, mode, act, optionsShown, scope } = view;
  const isNarrowed = scope.asOf !== null || scope.documents.length > 0;
  return html`<form
    class="composer"
    part="composer"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const { currentTarget } = event;
      const box = currentTarget instanceof HTMLFormElement ? currentTarget.elements.namedItem("question") : null;
      if (box instanceof HTMLTextAreaElement) send(box, view);
    }}
  >
    ${view.online ? nothing : html`<p class="offline" role="status">${icon("warning")}${m.offline}</p>`}
    <label class="hidden" for="question">${m.label}</label>
    <div class="box" part="box">
      <textarea
        id="question"
        name="question"
        rows="1"
        maxlength=${QUESTION_MAX}
        placeholder=${mode === "page" && view.turns.length === 0 ? m.example : m.placeholder}
        autocomplete="off"
        enterkeyhint="send"
        part="input"
        @input=${(event: Event) => {
          if (event.currentTarget instanceof HTMLTextAreaElement) fitBox(event.currentTarget);
        }}
        @keydown=${(event: KeyboardEvent) => {
          if (!sends(event) || !(event.currentTarget instanceof HTMLTextAreaElement)) return;
          event.preventDefault();
          send(event.currentTarget, view);
        }}
      ></textarea>
      <button
        class=${isNarrowed ? "tool unfold narrowed" : "tool unfold"}
        type="button"
        aria-label=${m.options}
        title=${m.options}
        aria-expanded=${optionsShown ? "true" : "false"}
        aria-controls="options"
        @click=${() => act.toggleOptions()}
      >
        ${icon("options")}
      </button>
      ${
        busy
          ? html`<button class="send" type="button" aria-label=${m.stop} title=${m.stop} @click=${() => act.stop()}>
              ${icon("stop")}
            </button>`
          : html`<button class="send" part="send" type="submit" aria-label=${m.send} title=${m.send}>
              ${icon("send")}
            </button>`
      }
    </div>
    <div class=${optionsShown ? "options" : "options folded"} id="options">${scopeOptions(view)}</div>
  </form>`;
}
