import { html, nothing, type TemplateResult } from "lit";
import type { AskResponse, Notice } from "../../contract/index.ts";
import { icon, type IconName } from "./icons.ts";
import type { View } from "./view.ts";

const CLOCKS: ReadonlySet<Notice["code"]> = new Set(["expired", "not_yet_in_force"]);
const MILD: ReadonlySet<Notice["code"]> = new Set(["calculation", "discretion", "untranslated", "fallback"]);

function iconOf(code: Notice["code"]): IconName {
  if (CLOCKS.has(code)) return "clock";
  return MILD.has(code) ? "info" : "warning";
}

/** What the asker must know beside the answer: always in sight. */
export function notices({ m }: View, answer: AskResponse): TemplateResult[] {
  return answer.notices.map(
    ({ code, message }) =>
      html`<div class=${MILD.has(code) ? "notice mild" : "notice"} part="notice" data-code=${code}>
        ${icon(iconOf(code))}
        <p><strong lang=${m.tag}>${m.notices[code]}</strong> ${message}</p>
      </div>`,
  );
}

/** Why there is no answer. */
export function verdict({ m }: View, { status, reason }: AskResponse): TemplateResult | typeof nothing {
  if (status !== "no_answer") return nothing;
  return html`<p class="verdict" lang=${m.tag}>
    ${icon("info")}${reason === null ? m.noAnswer : m.reasons[reason.code]}
  </p>`;
}

/** Whom to ask instead. */
export function contact({ m }: View, { reason }: AskResponse): TemplateResult | typeof nothing {
  if (reason === null || reason.contact === null) return nothing;
  const { body, phone } = reason.contact;
  return html`<p class="contact">
    ${icon("phone")}<span lang=${m.tag}>${m.contact}</span> <strong>${body}</strong>
    ${phone === null ? nothing : html`<a href="tel:${phone.replace(/[^\d+]/g, "")}">${phone}</a>`}
  </p>`;
}
