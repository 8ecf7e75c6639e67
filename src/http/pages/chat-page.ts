import type { Frame } from "../page-language.ts";
import { html, type Html } from "./html.ts";
import { icon } from "./icons.ts";
import { layout } from "./layout.ts";
import { MESSAGES } from "./messages/index.ts";

/** What the chat page shows. */
export interface ChatPage {
  readonly frame: Frame;
  readonly starters: readonly string[];
  /** Day that the day picker shows. */
  readonly asOf: string;
  /** A question that came with the address, and the answer to it. */
  readonly turn: Html | null;
}

function askForm(page: ChatPage): Html {
  const { ask } = MESSAGES[page.frame.lang];
  return html`<form
    class="ask"
    action="/"
    method="get"
    data-waiting="${ask.waiting}"
    data-failed="${ask.failed}"
    data-offline="${ask.offline}"
  >
    <label class="visually-hidden" for="q">${ask.label}</label>
    <textarea
      id="q"
      name="q"
      rows="1"
      maxlength="2000"
      required
      placeholder="${ask.placeholder}"
      autocomplete="off"
      enterkeyhint="send"
    ></textarea>
    <div class="ask-row">
      <label class="day"
        >${icon("calendar")}<span>${ask.asOf}</span><input type="date" name="asOf" value="${page.asOf}"
      /></label>
      <button type="submit">${ask.submit}${icon("send")}</button>
    </div>
  </form>`;
}

/** The page where questions are asked. It works without its script, one question a page. */
export function chatPage(page: ChatPage): string {
  const m = MESSAGES[page.frame.lang];
  const started = page.turn !== null;
  return layout({
    frame: page.frame,
    title: m.name,
    section: "ask",
    scripts: ["chat.js"],
    main: html`<div class="column chat ${started && "started"}">
      <section class="hero">
        <h1>${m.ask.title}</h1>
        <p class="lead">${m.ask.lead}</p>
        <ul class="promises">
          ${m.ask.promises.map((text) => html`<li>${icon("check")}${text}</li>`)}
        </ul>
      </section>
      <div id="turns" aria-live="polite">${page.turn}</div>
      ${askForm(page)}
      ${
        page.starters.length > 0 &&
        html`<section class="starters">
          <h2>${m.ask.starters}</h2>
          <ul class="chips">
            ${page.starters.map((text) => html`<li><a href="/?q=${encodeURIComponent(text)}" data-ask="${text}">${text}</a></li>`)}
          </ul>
        </section>`
      }
    </div>`,
  });
}
