import type { Departure, Disagreement, RelatedClause } from "../../contract/index.ts";
import type { PageLanguage } from "../page-language.ts";
import { difference } from "./difference.ts";
import { rowDifference } from "./row-difference.ts";
import { html, type Html } from "./html.ts";
import { icon } from "./icons.ts";
import { MESSAGES } from "./messages/index.ts";
import { mixedText } from "./mixed-text.ts";
import type { EditionNote, Reading } from "./reading.ts";
import { nameOf, titleOf, titleOfPrint } from "./validity.ts";

/** Address of a clause's or row's own page. */
export function clausePageUrl(document: string, ref: string, day: string): string {
  return `/documents/${encodeURIComponent(document)}/clauses/${encodeURIComponent(ref)}${day}`;
}

/**
 * What is told about a clause below it: slips and disagreements of prints in the open, what other editions and
 * interpretations say folded away.
 */
export function clauseNotes(ref: string, reading: Reading): Html | null {
  const changed = reading.editions.flatMap((note) => editionNote(note, ref, reading) ?? []);
  const passages = reading.interpretations.get(ref) ?? [];
  const m = MESSAGES[reading.lang].clause;
  const faults = faultNotes(ref, reading);
  if (changed.length === 0 && passages.length === 0) return faults;
  return html`${faults}
    <div class="notes">
      ${changed}
      ${
        passages.length > 0 &&
        html`<details class="note-fold">
          <summary>${m.interpretations(passages.length)}</summary>
          ${interpretationList(passages, reading)}
        </details>`
      }
    </div>`;
}

/** The way to a clause's own page. */
export function ownPage(ref: string, { document, day, lang }: Reading): Html {
  const m = MESSAGES[lang];
  const label = `${m.clause.page}: ${m.place(ref)}`;
  return html`<a
    class="own-page"
    href="${clausePageUrl(document.id, ref, day)}"
    title="${m.clause.page}"
    aria-label="${label}"
    >${icon("link")}</a
  >`;
}

/** Slips of the print in a clause, and where its words stand otherwise elsewhere, in an interpretation too. */
export function faultNotes(ref: string, reading: Reading): Html | null {
  const { errata, disagreements, lang } = reading;
  const m = MESSAGES[lang];
  const faults = errata.filter((fault) => fault.ref === ref);
  const disputed = disagreements.filter(({ first, second }) => first.ref === ref || second.ref === ref);
  const departing = reading.departures.filter((d) => isBeside(d, ref, reading));
  if (faults.length === 0 && disputed.length === 0 && departing.length === 0) return null;
  return html`<div class="fault-notes">
    ${faults.map(
      ({ printed, meant }) =>
        html`<p>
          ${icon("warning")}<span
            ><strong>${m.notices.erratum}</strong>
            ${mixedText(m.document.erratum(printed, meant), lang, [printed, meant])}</span
          >
        </p>`,
    )}
    ${disputed.map(
      (disagreement) =>
        html`<p>
          ${icon("warning")}<span
            ><strong>${m.notices.conflict}</strong> ${recordOf(disagreement.first, reading)} ·
            ${recordOf(disagreement.second, reading)}</span
          >
        </p>`,
    )}
    ${departing.map(
      (departure) =>
        html`<p>
          ${icon("warning")}<span><strong>${m.notices.conflict}</strong> ${departureRecord(departure, reading)}</span>
        </p>`,
    )}
  </div>`;
}

function isBeside({ said, policy }: Departure, ref: string, { document }: Reading): boolean {
  return [said, policy].some((side) => side.document.id === document.id && side.clause.ref === ref);
}

/** What an interpretation says, and what the policy has instead: each with its document and the way there. */
export function departureRecord({ said, policy, count }: Departure, { lang }: Reading): Html {
  const m = MESSAGES[lang].clause;
  return html`${side(said, null, lang)} <span aria-hidden="true">·</span> ${side(policy, count, lang)}
    <span class="faint">${m.policyPrevails}</span>`;
}

function side({ document, clause, text, textEn, url }: RelatedClause, count: number | null, lang: PageLanguage): Html {
  const m = MESSAGES[lang];
  return html`<span class="where"
      ><a href="${url}"
        >${document.number === null ? titleOf(document, lang) : mixedText(document.number, lang, [document.number])} ·
        ${m.place(clause.ref)}</a
      >${lang === "en" ? ": " : "："}</span
    ><q lang="zh-Hans">${text}</q
    >${lang === "en" && textEn !== null && html` (${textEn})`}${count !== null && ` ${m.clause.items(count)}`}`;
}

/** One of two records that disagree: where it stands, with the way there, and its words. */
export function recordOf(record: Disagreement["first"], { document, day, lang, english }: Reading): Html {
  const m = MESSAGES[lang];
  const { printing, ref, column, text } = record;
  const shown = (zh: string): string | undefined => (lang === "en" ? english.get(zh) : undefined);
  const [comma, colon] = lang === "en" ? [", ", ": "] : ["，", "："];
  const translated = shown(text);
  return html`<span class="where"
      >${printing && html`${titleOfPrint(printing, lang)}${comma}`}<a
        href="/documents/${encodeURIComponent(document.id)}${day}#${encodeURIComponent(ref)}"
        >${m.place(ref)}</a
      >${column !== null && html`${comma}${mixedText(shown(column) ?? column, lang, [column])}`}${colon}</span
    ><q lang="zh-Hans">${text === "" ? m.document.nothing : text}</q
    >${translated !== undefined && html` (${translated})`}`;
}

/** How another edition has a clause, where it has it otherwise. */
function editionNote({ other, changes }: EditionNote, ref: string, { lang }: Reading): Html | null {
  const change = changes.get(ref);
  const m = MESSAGES[lang].clause;
  if (change === undefined || change.kind === "same" || change.kind === "moved") return null;
  const name = nameOf(other);
  const label = mixedText(change.kind === "changed" ? m.changedIn(name) : m.only(name), lang, [name]);
  if (change.kind !== "changed") return html`<span class="note-plain">${label}</span>`;
  return html`<details class="note-fold">
    <summary>${label}</summary>
    ${change.columns === null ? difference(change, lang) : rowDifference(change, change.columns, lang)}
  </details>`;
}

/** What interpretations and reports say, each with its source, and whether it departs from the policy. */
export function interpretationList(passages: readonly RelatedClause[], { lang, departures }: Reading): Html {
  const m = MESSAGES[lang];
  const isDeparting = (text: string): boolean => departures.some(({ said }) => said.text === text);
  return html`<ul class="interpretations">
      ${passages.map(
        ({ document, clause, text, textEn, url }) =>
          html`<li>
            <blockquote lang="zh-Hans">${text}</blockquote>
            ${lang === "en" && textEn !== null && html`<p class="translation-text" lang="en">${textEn}</p>`}
            ${isDeparting(text) && html`<p class="departs">${icon("warning")}${m.clause.departs}</p>`}
            <p class="from">
              <a href="${url}">${titleOf(document, lang)} · <span class="short">${m.place(clause.ref)}</span></a>
              ${document.issuedOn !== null && html`<time datetime="${document.issuedOn}">${document.issuedOn}</time>`}
            </p>
          </li>`,
      )}
    </ul>
    <p class="faint">${m.clause.interpretationsNote}</p>`;
}
