import type { TableView } from "../../contract/index.ts";
import { html, type Html } from "./html.ts";
import type { Reading } from "./reading.ts";

/** A cell in the languages chosen; a translation that says the same (a number, a slash) isn't repeated. */
function cell(original: string, translated: string | null, reading: Reading): Html {
  if (reading.view === "original" || translated === null || translated === original) {
    return html`<span lang="zh-Hans">${original}</span>`;
  }
  if (reading.view === "translation") return html`<span lang="en">${translated}</span>`;
  return html`<span lang="zh-Hans">${original}</span><span class="cell-en" lang="en">${translated}</span>`;
}

function body(table: TableView, reading: Reading): Html[] {
  return table.rows.map((row, index) => {
    const heading = row.group !== null && row.group !== table.rows[index - 1]?.group ? row.group : null;
    return html`${
        heading !== null &&
        html`<tr class="group">
          <th colspan="${table.columns.length}" scope="rowgroup" lang="zh-Hans">${heading}</th>
        </tr>`
      }
      <tr id="${row.ref}">
        ${row.cells.map((text, column) => html`<td>${cell(text, row.cellsEn?.[column] ?? null, reading)}</td>`)}
      </tr>`;
  });
}

/** A table as a table; each row has its anchor. `anchored`: it carries its own anchor, since no clause does. */
export function tableSection(table: TableView, reading: Reading, anchored: boolean): Html {
  return html`<figure class="table" ${anchored && html`id="${table.ref}"`}>
    <figcaption>${cell(table.title, table.titleEn, reading)}</figcaption>
    <div class="scroll" tabindex="0">
      <table>
        <thead>
          <tr>
            ${table.columns.map((column) => html`<th scope="col">${cell(column.heading, column.headingEn, reading)}</th>`)}
          </tr>
        </thead>
        <tbody>
          ${body(table, reading)}
        </tbody>
      </table>
    </div>
    ${table.notes.map((note) => html`<p class="note" lang="zh-Hans">${note}</p>`)}
  </figure>`;
}
