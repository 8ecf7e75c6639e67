import type { DocumentResponse } from "../../contract/index.ts";
import { departureRecord, recordOf } from "./clause-notes.ts";
import { html, type Html } from "./html.ts";
import { MESSAGES } from "./messages/index.ts";
import { mixedText } from "./mixed-text.ts";
import { titleOfPrint } from "./validity.ts";
import type { Reading } from "./reading.ts";

/** Where a document is printed, where prints, its own places or interpretations disagree, and the slips that the text keeps. */
export function printsSection({ printings }: DocumentResponse, reading: Reading): Html | null {
  const { disagreements, departures, errata, lang } = reading;
  const m = MESSAGES[lang].document;
  if (printings.length === 0) return null;
  return html`<section class="prints" id="prints">
    <h2>${m.prints}</h2>
    <h3>${m.printedIn}</h3>
    <ul>
      ${printings.map(
        ({ title, date }, at) =>
          html`<li>
            ${titleOfPrint(title, lang)} ${date !== null && html`<time datetime="${date}">${date}</time>`}
            ${at === 0 && printings.length > 1 && html`<span class="badge">${m.firstPrint}</span>`}
          </li>`,
      )}
    </ul>
    ${
      disagreements.length > 0 &&
      html`<h3>${m.disagreements}</h3>
        <p class="faint">${m.disagreementsNote}</p>
        <ul>
          ${disagreements.map(
            ({ first, second }) =>
              html`<li>
                ${recordOf(first, reading)} <span aria-hidden="true">·</span>
                ${recordOf(second, reading)}
              </li>`,
          )}
        </ul>`
    }
    ${
      departures.length > 0 &&
      html`<h3>${m.departures}</h3>
        <p class="faint">${m.departuresNote}</p>
        <ul>
          ${departures.map((departure) => html`<li>${departureRecord(departure, reading)}</li>`)}
        </ul>`
    }
    ${
      errata.length > 0 &&
      html`<h3>${m.errata}</h3>
        <ul>
          ${errata.map(({ ref, printed, meant }) => html`<li>${place(ref, reading)} ${mixedText(m.erratum(printed, meant), lang, [printed, meant])}</li>`)}
        </ul>`
    }
  </section>`;
}

function place(ref: string, { lang }: Reading): Html {
  return html`<a class="place" href="#${encodeURIComponent(ref)}">${MESSAGES[lang].place(ref)}</a>`;
}
