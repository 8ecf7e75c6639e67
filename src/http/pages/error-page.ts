import type { Problem } from "../../contract/index.ts";
import type { Frame } from "../page-language.ts";
import { html } from "./html.ts";
import { layout } from "./layout.ts";
import { MESSAGES } from "./messages/index.ts";

/** A fault, for a person at a browser: in the page's language, where the problem object speaks English to programs. */
export function errorPage(problem: Problem, frame: Frame): string {
  const { error, requestId } = MESSAGES[frame.lang];
  const title = error.titles[problem.status] ?? error.other;
  return layout({
    frame,
    title,
    section: null,
    main: html`<div class="column fault">
      <p class="fault-status">${problem.status}</p>
      <h1>${title}</h1>
      <p>${error.details[problem.status] ?? (problem.status < 500 ? error.refused : error.otherDetail)}</p>
      ${problem.errors?.map(({ field }) => html`<p>${error.field(field)}</p>`)}
      <p><a class="button" href="/">${error.home}</a></p>
      <p class="faint">${requestId} <code>${problem.requestId}</code></p>
    </div>`,
  });
}
