import { html, nothing, type TemplateResult } from "lit";
import type { AskResponse } from "../../contract/index.ts";
import { askedIn } from "../../wording/index.ts";
import { MESSAGES, type Messages } from "../messages.ts";
import type { Failure, Turn } from "../turn.ts";
import { answerText, growingText } from "./answer-text.ts";
import { calculationView } from "./calculation.ts";
import { afterVote, thumbs } from "./feedback.ts";
import { icon, type IconName } from "./icons.ts";
import { contact, notices, verdict } from "./notices.ts";
import { sources } from "./sources.ts";
import type { View } from "./view.ts";

/** One question and all that became of it. */
export function turnView(view: View, turn: Turn): TemplateResult {
  return html`<article class="turn" data-key=${turn.key} data-state=${turn.state.kind}>
    <p class="asked" part="question" role="heading" aria-level=${view.mode === "page" ? 2 : 3}>
      <span class="hidden">${view.m.question}: </span
      ><span class="typed" lang=${askedIn(turn.question, view.m.tag)}>${turn.question}</span>
    </p>
    <div class="reply" part="answer">${reply(view, turn)}</div>
  </article>`;
}

function reply(view: View, turn: Turn): TemplateResult {
  const { state } = turn;
  switch (state.kind) {
    case "waiting":
      return html`${growingText(state.text)}
      ${state.text === "" ? html`<p class="waiting"><span class="dots" aria-hidden="true"></span>${view.m.waiting}</p>` : nothing}`;
    case "stopped":
      return html`<p class="faint">${view.m.stopped}</p>
        ${retryButton(view, turn)}`;
    case "failed":
      return html`<div class="failed" part="failure">
          ${icon("warning")}
          <p>${failureText(view.m, state.failure)}</p>
        </div>
        ${retryButton(view, turn)}`;
    case "answered":
      return answered(view, turn, state.answer);
  }
}

/** What went wrong, in words for the asker. */
export function failureText(m: Messages, failure: Failure): string {
  const text = m.failures[failure.kind];
  if (failure.kind === "busy" && failure.retryAfter !== null) return `${text} ${m.seconds(failure.retryAfter)}`;
  if (failure.kind === "fault" && failure.requestId !== null) return `${text} ${m.requestId}: ${failure.requestId}`;
  return text;
}

function retryButton({ m, act, busy }: View, turn: Turn): TemplateResult {
  return html`<button class="button retry" type="button" ?disabled=${busy} @click=${() => act.retry(turn)}>
    ${icon("retry")}${m.retry}
  </button>`;
}

function answered(view: View, turn: Turn, answer: AskResponse): TemplateResult {
  return html`<div class="answer ${answer.status}" lang=${MESSAGES[answer.lang].tag}>
      ${verdict(view, answer)} ${answerText(view, turn, answer)} ${contact(view, answer)} ${notices(view, answer)}
      ${assumption(view, turn, answer)} ${missing(view, answer)} ${calculationView(view, answer)}
      ${sources(view, turn, answer)}
    </div>
    ${tools(view, turn, answer)} ${afterVote(view, turn)} ${suggestions(view, answer)}`;
}

function assumption({ m, act }: View, turn: Turn, answer: AskResponse): TemplateResult | typeof nothing {
  if (answer.assumption === null) return nothing;
  return html`<p class="aside">
    <span class="aside-label" lang=${m.tag}>${m.assumption}</span> ${answer.assumption}
    <button class="quiet" type="button" lang=${m.tag} @click=${() => act.write(turn.question)}>${m.rephrase}</button>
  </p>`;
}

/** Each thing that is missing is one tap away from being said. */
function missing({ m, act }: View, answer: AskResponse): TemplateResult | typeof nothing {
  if (answer.missing.length === 0) return nothing;
  const colon = answer.lang === "en" ? ": " : "：";
  return html`<div class="aside">
    <p class="aside-label" lang=${m.tag}>${m.missing}</p>
    <ul class="chips">
      ${answer.missing.map(
        (text) =>
          html`<li><button class="chip" type="button" @click=${() => act.write(text + colon)}>${text}</button></li>`,
      )}
    </ul>
  </div>`;
}

function suggestions({ m, act, busy }: View, answer: AskResponse): TemplateResult | typeof nothing {
  if (answer.suggestions.length === 0) return nothing;
  return html`<section class="suggestions">
    <h3>${m.suggestions}</h3>
    <ul class="chips" lang=${MESSAGES[answer.lang].tag}>
      ${answer.suggestions.map(
        (text) =>
          html`<li>
            <button class="chip" type="button" ?disabled=${busy} @click=${() => act.ask(text)}>${text}</button>
          </li>`,
      )}
    </ul>
  </section>`;
}

function tools(view: View, turn: Turn, answer: AskResponse): TemplateResult {
  const { m, act, note, mode } = view;
  const tool = (name: IconName, label: string, click: () => void): TemplateResult =>
    html`<button class="tool" type="button" aria-label=${label} title=${label} @click=${click}>${icon(name)}</button>`;
  return html`<div class="tools" part="tools">
    <time class="faint" datetime=${answer.asOf}>${m.trueOn(answer.asOf)}</time>
    <span class="note" role="status">${note !== null && note.key === turn.key ? note.text : nothing}</span>
    <span class="tool-group">
      ${tool("copy", m.copy, () => act.copy(turn))} ${tool("link", m.link, () => act.copyLink(turn))}
      ${mode === "page" ? tool("print", m.print, () => act.print()) : nothing} ${thumbs(view, turn)}
    </span>
  </div>`;
}
