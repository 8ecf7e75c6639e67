import type { TableView } from "../../contract/index.ts";
import { clausePageUrl, faultNotes } from "./clause-notes.ts";
import { html, type Html } from "./html.ts";
import { MESSAGES } from "./messages/index.ts";
import type { Reading } from "./reading.ts";

type Row = TableView["rows"][number];

/** A cell in the languages chosen; a translation that says the same (a number, a slash) isn't repeated. */
function cell(original: string, translated: string | null, reading: Reading): Html {
  if (reading.view === "original" || translated === null || translated === original) {
    return html`<span lang="zh-Hans">${original}</span>`;
  }
  if (reading.view === "translation") return html`<span lang="en">${translated}</span>`;
  return html`<span lang="zh-Hans">${original}</span><span class="cell-en" lang="en">${translated}</span>`;
}

/** What the print leaves open of a cell: how sure it is, and why. */
function doubt(row: Row, column: number, reading: Reading): Html | null {
  const found = row.doubts.find((one) => one.column === column);
  if (found === undefined) return null;
  // Reasons are told in English alone.
  return html`<span class="doubt" ${reading.lang === "en" && html`title="${found.reason}"`}
    >${MESSAGES[reading.lang].document.doubts[found.confidence]}</span
  >`;
}

/** A row's cells; the number leads to the row's own page, the name heads the row. */
function cells(table: TableView, row: Row, reading: Reading): Html[] {
  const link = Math.max(
    0,
    table.columns.findIndex(({ role }) => role === "number"),
  );
  const named = table.columns.findIndex(({ role }) => role === "name");
  const url = clausePageUrl(reading.document.id, row.ref, reading.day);
  return row.cells.map((text, column) => {
    const shown = html`${cell(text, row.cellsEn?.[column] ?? null, reading)}${doubt(row, column, reading)}`;
    if (column === named) return html`<th scope="row">${shown}</th>`;
    if (column !== link || text === "") return html`<td>${shown}</td>`;
    const label = `${MESSAGES[reading.lang].clause.page}: ${MESSAGES[reading.lang].place(row.ref)}`;
    return html`<td><a class="row-link" href="${url}" aria-label="${label}">${text}</a></td>`;
  });
}

function body(table: TableView, reading: Reading): Html[] {
  return table.rows.map((row, index) => {
    const heading = row.group !== null && row.group !== table.rows[index - 1]?.group ? row.group : null;
    const faults = faultNotes(row.ref, reading);
    return html`${
        heading !== null &&
        html`<tr class="group">
          <th colspan="${table.columns.length}" scope="rowgroup" lang="zh-Hans">${heading}</th>
        </tr>`
      }
      <tr id="${row.ref}">
        ${cells(table, row, reading)}
      </tr>
      ${
        faults &&
        html`<tr class="fault-row">
          <td colspan="${table.columns.length}">${faults}</td>
        </tr>`
      }`;
  });
}

/** A table as a table; each row has its anchor. `anchored`: it carries its own anchor, since no clause does. */
export function tableSection(table: TableView, reading: Reading, anchored: boolean): Html {
  const caption = `caption-${table.ref}`;
  return html`<figure class="table ${table.kind}" ${anchored && html`id="${table.ref}"`}>
    <figcaption id="${caption}">${cell(table.title, table.titleEn, reading)}</figcaption>
    <div class="scroll" tabindex="0" role="region" aria-labelledby="${caption}">
      <table>
        <thead>
          <tr>
            ${table.columns.map(
              (column) =>
                html`<th scope="col" class="col-${column.role}">
                  ${cell(column.heading, column.headingEn, reading)}
                </th>`,
            )}
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
