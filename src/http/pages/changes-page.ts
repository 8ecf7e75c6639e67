import type { ChangesResponse, ClauseChange, DocumentResponse, EditionClause } from "../../contract/index.ts";
import type { Frame, PageLanguage } from "../page-language.ts";
import { html, type Html } from "./html.ts";
import { layout } from "./layout.ts";
import { MESSAGES } from "./messages/index.ts";
import { nameOf, statusBadge, titleOf } from "./validity.ts";

const KINDS = ["changed", "added", "removed", "moved"] as const;

function difference(change: ClauseChange): Html {
  if (change.segments.length === 0) {
    return html`${change.before && change.kind !== "moved" && html`<p><del>${change.before.text}</del></p>`}
    ${change.after && html`<p>${change.kind === "moved" ? change.after.text : html`<ins>${change.after.text}</ins>`}</p>`}`;
  }
  return html`<p>
    ${change.segments.map(({ op, text }) => {
      if (op === "removed") return html`<del>${text}</del>`;
      return op === "added" ? html`<ins>${text}</ins>` : text;
    })}
  </p>`;
}

function figureTable(change: ClauseChange, lang: PageLanguage): Html | null {
  const m = MESSAGES[lang].changes;
  if (change.figures.length === 0) return null;
  return html`<table class="figures">
    <caption>
      ${m.figures}
    </caption>
    <thead>
      <tr>
        <th></th>
        <th scope="col">${m.before}</th>
        <th scope="col">${m.after}</th>
      </tr>
    </thead>
    <tbody>
      ${change.figures.map(
        (figure) =>
          html`<tr>
            <th scope="row">${figure.label}</th>
            <td>${figure.before ?? "—"}</td>
            <td>${figure.after ?? "—"}</td>
          </tr>`,
      )}
    </tbody>
  </table>`;
}

function headingOf(change: ClauseChange): string {
  const clause = change.after ?? change.before;
  return clause === null ? "" : `${clause.label ?? clause.ref} ${clause.heading ?? ""}`.trim();
}

function clauseChange(change: ClauseChange, response: ChangesResponse, lang: PageLanguage): Html {
  const link = (clause: EditionClause | null, id: string) =>
    clause &&
    html`<a href="/documents/${encodeURIComponent(id)}#${encodeURIComponent(clause.ref)}" lang="zh-Hans"
      >${clause.ref}</a
    >`;
  const both = change.before !== null && change.after !== null;
  return html`<section class="change ${change.kind}">
    <h2>
      <span class="badge change-${change.kind}">${MESSAGES[lang].changes.kinds[change.kind]}</span>
      <span lang="zh-Hans">${headingOf(change)}</span>
    </h2>
    <p class="refs">
      ${link(change.before, response.since.id)} ${both && "→"} ${link(change.after, response.document.id)}
    </p>
    <div lang="zh-Hans">${difference(change)}</div>
    ${figureTable(change, lang)}
    ${lang === "en" && change.after?.textEn !== null && html`<p class="translation-text" lang="en">${change.after?.textEn}</p>`}
  </section>`;
}

/** What an edition changed against an earlier one, clause by clause; what stayed the same is folded away. */
export function changesPage(response: ChangesResponse, frame: Frame): string {
  const { lang } = frame;
  const m = MESSAGES[lang].changes;
  const same = response.clauses.filter((change) => change.kind === "same");
  const changed = response.clauses.filter((change) => change.kind !== "same");
  const count = (kind: ClauseChange["kind"]) => response.clauses.filter((change) => change.kind === kind).length;
  return layout({
    frame,
    title: m.title,
    section: "documents",
    main: html`<div class="column wide changes">
      <h1>${m.title}</h1>
      <p class="lead">${m.lead(nameOf(response.document), nameOf(response.since))}</p>
      <p class="facts">${titleOf(response.document, lang)} ${statusBadge(response.document, lang)}</p>
      <ul class="tally">
        ${KINDS.map((kind) => html`<li><strong>${count(kind)}</strong> ${m.kinds[kind]}</li>`)}
      </ul>
      ${changed.map((change) => clauseChange(change, response, lang))}
      ${
        same.length > 0 &&
        html`<details class="same">
          <summary>${m.unchanged(same.length)}</summary>
          <ul>
            ${same.map((change) => html`<li lang="zh-Hans">${headingOf(change)}</li>`)}
          </ul>
        </details>`
      }
    </div>`,
  });
}

/** Without an edition to compare with: the ones there are. */
export function chooseEditionPage({ document, editions }: DocumentResponse, frame: Frame): string {
  const { lang } = frame;
  const m = MESSAGES[lang].changes;
  return layout({
    frame,
    title: m.title,
    section: "documents",
    main: html`<div class="column">
      <h1>${m.title}</h1>
      <p>${titleOf(document, lang)}</p>
      <p>${editions.length === 0 ? m.none : m.choose}</p>
      <ul>
        ${editions.map(
          (edition) =>
            html`<li>
              <a href="?since=${encodeURIComponent(edition.id)}">${nameOf(edition)}</a> ${statusBadge(edition, lang)}
            </li>`,
        )}
      </ul>
    </div>`,
  });
}
