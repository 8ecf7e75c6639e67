import type { Problem } from "../../contract/index.ts";
import type { Frame } from "../page-language.ts";
import { html } from "./html.ts";
import { layout } from "./layout.ts";
import { MESSAGES } from "./messages/index.ts";

/** A fault, for a person at a browser. */
export function errorPage(problem: Problem, frame: Frame): string {
  const { error } = MESSAGES[frame.lang];
  const title = error.titles[problem.status] ?? error.other;
  return layout({
    frame,
    title,
    section: null,
    main: html`<div class="column fault">
      <p class="fault-status">${problem.status}</p>
      <h1>${title}</h1>
      ${problem.status === 404 ? html`<p>${error.nothingThere}</p>` : html`<p lang="en">${problem.detail}</p>`}
      ${problem.errors?.map((fault) => html`<p lang="en"><code>${fault.field}</code> ${fault.message}</p>`)}
      <p><a class="button" href="/">${error.home}</a></p>
      <p class="faint">${error.requestId} <code>${problem.requestId}</code></p>
    </div>`,
  });
}
