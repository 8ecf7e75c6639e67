import { QUESTION_MAX, type AskResponse, type StarterGroup } from "../../contract/index.ts";
import type { Frame } from "../page-language.ts";
import { answerCard } from "./answer-card.ts";
import { html, type Html } from "./html.ts";
import { icon } from "./icons.ts";
import { layout } from "./layout.ts";
import { MESSAGES } from "./messages/index.ts";

/** A question that came with the address, and the answer to it. */
export interface AskedTurn {
  readonly question: string;
  /** The day asked about; null where none was given. */
  readonly asOf: string | null;
  /** Ids of the documents that the question was restricted to. */
  readonly documents: readonly string[];
  readonly answer: AskResponse;
}

/** What the chat page shows. */
export interface ChatPage {
  readonly frame: Frame;
  readonly starters: readonly StarterGroup[];
  /** Day that the day picker shows. */
  readonly asOf: string;
  readonly turn: AskedTurn | null;
}

/** Asking without script: one question a page. */
function askForm({ frame, asOf }: ChatPage): Html {
  const m = MESSAGES[frame.lang];
  return html`<form class="ask" action="/" method="get">
    <label class="hidden" for="q">${m.label}</label>
    <textarea
      id="q"
      name="q"
      rows="1"
      maxlength="${QUESTION_MAX}"
      required
      placeholder="${m.example}"
      autocomplete="off"
      enterkeyhint="send"
    ></textarea>
    <div class="ask-row">
      <label class="day"
        >${icon("calendar")}<span>${m.asOf}</span><input type="date" name="asOf" value="${asOf}"
      /></label>
      <button type="submit">${m.send}${icon("send")}</button>
    </div>
  </form>`;
}

function hero({ frame }: ChatPage): Html {
  const m = MESSAGES[frame.lang];
  return html`<section class="hero" slot="hero">
    <h1>${m.ask.headline}</h1>
    <p class="lead">${m.welcome}</p>
    <ul class="promises">
      ${m.ask.promises.map((text) => html`<li>${icon("check")}${text}</li>`)}
    </ul>
  </section>`;
}

function starterGroups({ frame, starters }: ChatPage): Html | null {
  if (starters.length === 0) return null;
  return html`<section class="starters" slot="starters">
    <h2>${MESSAGES[frame.lang].ask.starters}</h2>
    <div class="audiences">
      ${starters.map(
        ({ audience, questions }) =>
          html`<div class="audience">
            <h3>${audience}</h3>
            <ul>
              ${questions.map((text) => html`<li><a href="/?q=${encodeURIComponent(text)}" data-ask="${text}">${text}</a></li>`)}
            </ul>
          </div>`,
      )}
    </div>
  </section>`;
}

/**
 * The page where questions are asked. What the server writes works without script; with it `<policy-chat>` takes over,
 * keeps the hero and the starters in their places, and shows the turn that stands in the template without asking again.
 */
export function chatPage(page: ChatPage): string {
  const { frame, turn } = page;
  const m = MESSAGES[frame.lang];
  return layout({
    frame,
    title: m.title,
    section: "ask",
    head: html`<script defer src="/widget.js" data-auto="off"></script>`,
    main: html`<div class="column">
      <policy-chat class="chat ${turn !== null && "with-turn"}" mode="page" locale="${frame.lang}">
        ${hero(page)}
        <div id="turns">${turn && answerCard(turn.question, turn.answer, frame.lang)}</div>
        ${askForm(page)} ${starterGroups(page)} ${turn && html`<template data-turn>${JSON.stringify(turn)}</template>`}
      </policy-chat>
    </div>`,
  });
}
