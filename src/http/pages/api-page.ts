import type { Frame } from "../page-language.ts";
import { html } from "./html.ts";
import { layout } from "./layout.ts";
import { MESSAGES } from "./messages/index.ts";

/** The API's description, readable and to try out; Swagger UI from our own server. */
export function apiPage(frame: Frame): string {
  return layout({
    frame,
    title: MESSAGES[frame.lang].nav.api,
    section: "api",
    head: html`<link rel="stylesheet" href="/docs/assets/swagger-ui.css" />
      <script defer src="/docs/assets/swagger-ui-bundle.js"></script>`,
    scripts: ["api.js"],
    main: html`<div id="swagger-ui"></div>`,
  });
}
