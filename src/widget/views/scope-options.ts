import { html, nothing, type TemplateResult } from "lit";
import type { DocumentSummary } from "../../contract/index.ts";
import { icon } from "./icons.ts";
import type { View } from "./view.ts";

/** Today where the policies apply, whatever the asker's clock says: "2026-11-22". */
function today(): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: "Asia/Shanghai" }).format(new Date());
}

/** For which day, and over which documents, the next question is asked. */
export function scopeOptions(view: View): TemplateResult {
  const { m, scope, act } = view;
  const count = scope.documents.length;
  return html`<label class="day"
      >${icon("calendar")}<span>${m.asOf}</span>
      <input
        type="date"
        .value=${scope.asOf ?? today()}
        @change=${(event: Event) => {
          if (!(event.currentTarget instanceof HTMLInputElement)) return;
          const day = event.currentTarget.value;
          act.setScope({ ...scope, asOf: day === "" || day === today() ? null : day });
        }}
      />
    </label>
    ${
      scope.asOf === null
        ? nothing
        : html`<button class="quiet" type="button" @click=${() => act.setScope({ ...scope, asOf: null })}>
            ${m.today}
          </button>`
    }
    <details
      class="documents"
      @toggle=${(event: Event) => {
        if (event.currentTarget instanceof HTMLDetailsElement && event.currentTarget.open) act.loadDocuments();
      }}
    >
      <summary>
        ${icon("document")}<span class="hidden">${m.documents}: </span
        >${count === 0 ? m.allDocuments : m.someDocuments(count)}${icon("chevron")}
      </summary>
      <div class="document-list" role="group" aria-label=${m.documents}>${documentList(view)}</div>
    </details>`;
}

function documentList({ m, documents, scope, act, locale }: View): TemplateResult | TemplateResult[] {
  if (documents === null) return html`<p class="faint">…</p>`;
  if (documents === "failed") return html`<p class="faint">${m.documentsFailed}</p>`;
  const choose = (id: string, isChosen: boolean): void => {
    const others = scope.documents.filter((one) => one !== id);
    act.setScope({ ...scope, documents: isChosen ? [...others, id] : others });
  };
  const title = ({ title: original, titleEn }: DocumentSummary): TemplateResult =>
    locale === "en" && titleEn !== null
      ? html`<span lang="en">${titleEn}</span>`
      : html`<span lang="zh-Hans">${original}</span>`;
  return documents.map(
    (document) =>
      html`<label class="document">
        <input
          type="checkbox"
          .checked=${scope.documents.includes(document.id)}
          @change=${(event: Event) => {
            if (event.currentTarget instanceof HTMLInputElement) choose(document.id, event.currentTarget.checked);
          }}
        />
        <span
          >${title(document)}
          <span class="facts"
            >${document.number === null ? nothing : html`<span lang="zh-Hans">${document.number}</span>`}
            <span class="badge ${document.status}">${m.status[document.status]}</span></span
          ></span
        >
      </label>`,
  );
}
