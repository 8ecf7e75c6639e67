import type { Frame } from "../page-language.ts";
import { html } from "./html.ts";
import { layout } from "./layout.ts";
import { MESSAGES } from "./messages/index.ts";

/** The API's description, readable and to try out; Swagger UI from our own server. */
export function apiPage(frame: Frame): string {
  const { api } = MESSAGES[frame.lang];
  return layout({
    frame,
    title: api.title,
    section: "api",
    head: html`<link rel="stylesheet" href="/docs/assets/swagger-ui.css" />
      <script defer src="/docs/assets/swagger-ui-bundle.js"></script>`,
    scripts: ["api.js"],
    main: html`<div class="api-head">
        <h1>${api.title}</h1>
        <p class="lead">${api.lead} <a href="/openapi.json">openapi.json</a></p>
      </div>
      <div id="swagger-ui"></div>`,
  });
}
