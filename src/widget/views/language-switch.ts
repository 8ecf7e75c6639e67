import { html, type TemplateResult } from "lit";
import { LOCALES, MESSAGES } from "../messages.ts";
import type { View } from "./view.ts";

/** The widget's language, each named by itself. */
export function languageSwitch({ m, locale, act }: View): TemplateResult {
  return html`<div class="languages" role="group" aria-label=${m.language}>
    ${LOCALES.map(
      (one) =>
        html`<button
          type="button"
          lang=${MESSAGES[one].tag}
          aria-label=${MESSAGES[one].ownName}
          title=${MESSAGES[one].ownName}
          aria-pressed=${one === locale ? "true" : "false"}
          @click=${() => act.setLocale(one)}
        >
          ${MESSAGES[one].sign}
        </button>`,
    )}
  </div>`;
}
