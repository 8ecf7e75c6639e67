import type { AskRequest, AskResponse, Notice, Reason } from "../../contract/index.ts";
import { askedIn } from "../../wording/index.ts";
import type { PageLanguage } from "../page-language.ts";
import { calculationCard } from "./calculation-card.ts";
import { citationCard } from "./citation-card.ts";
import { html, type Html } from "./html.ts";
import { icon, type IconName } from "./icons.ts";
import { markText, type Mark } from "./marked-text.ts";
import { MESSAGES } from "./messages/index.ts";

const HTML_LANG = { zh: "zh-Hans", "zh-Hant": "zh-Hant", en: "en" } as const;

const NOTICE_ICONS: Partial<Record<Notice["code"], IconName>> = { expired: "clock", not_yet_in_force: "clock" };
const MILD: ReadonlySet<Notice["code"]> = new Set(["calculation", "discretion", "untranslated", "fallback"]);

/** A figure no longer than this is kept on one line. */
const SHORT_FIGURE = 16;

/** The answer's text with its figures marked and its citation numbers made links. */
function answerText(answer: AskResponse): Html {
  const target = (n: number) => `#${answer.id}-${String(n)}`;
  const figures: Mark[] = answer.figures.map(({ start, end, citation }) => {
    const kind = end - start <= SHORT_FIGURE ? "figure short" : "figure";
    const source = citation !== null && html`title="[${citation}]"`;
    return { start, end, wrap: (inner) => html`<strong class="${kind}" ${source}>${inner}</strong>` };
  });
  const numbers: Mark[] = Array.from(answer.answer.matchAll(/\[(\d{1,2})\]/g), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
    wrap: () => html`<a class="mark" href="${target(Number(match[1]))}">${match[1]}</a>`,
  }));
  return markText(answer.answer, [...figures, ...numbers]);
}

function noticeBox(notice: Notice, lang: PageLanguage): Html {
  return html`<div class="notice ${MILD.has(notice.code) ? "mild" : null}" data-code="${notice.code}">
    ${icon(NOTICE_ICONS[notice.code] ?? (MILD.has(notice.code) ? "info" : "warning"))}
    <p><strong lang="${MESSAGES[lang].tag}">${MESSAGES[lang].notices[notice.code]}</strong> ${notice.message}</p>
  </div>`;
}

/** Why there is no answer, as far as the answer's own words don't say it, and whom to ask. */
function reasonBox({ message, contact }: Reason, answer: string, lang: PageLanguage): Html {
  return html`${!answer.includes(message) && html`<p>${message}</p>`}
  ${
    contact &&
    html`<p class="contact">
      ${icon("phone")}<span lang="${MESSAGES[lang].tag}">${MESSAGES[lang].contact}</span>
      <strong>${contact.body}</strong>
      ${contact.phone !== null && html`<a href="tel:${contact.phone}">${contact.phone}</a>`}
    </p>`
  }`;
}

function suggestionList(answer: AskResponse, lang: PageLanguage): Html | null {
  if (answer.suggestions.length === 0) return null;
  return html`<section class="suggestions">
    <h3 lang="${MESSAGES[lang].tag}">${MESSAGES[lang].suggestions}</h3>
    <ul class="chips">
      ${answer.suggestions.map((text) => html`<li><a href="/?q=${encodeURIComponent(text)}" data-ask="${text}">${text}</a></li>`)}
    </ul>
  </section>`;
}

function citationList(answer: AskResponse, lang: PageLanguage): Html | null {
  if (answer.citations.length === 0) return null;
  return html`<section class="citations">
    <h3 lang="${MESSAGES[lang].tag}">
      ${answer.status === "answered" ? MESSAGES[lang].sources : MESSAGES[lang].nearest}
    </h3>
    <ol>
      ${answer.citations.map((citation) => citationCard(citation, answer, lang))}
    </ol>
  </section>`;
}

/** One turn of the conversation: the question as asked, and everything that the answer holds. */
export function answerCard(question: AskRequest["question"], answer: AskResponse, lang: PageLanguage): Html {
  const m = MESSAGES[lang];
  // The heading keeps the white space of a question; there must be none beside it.
  const typed = html`<span lang="${askedIn(question, m.tag)}">${question}</span>`;
  const asked = html`<span class="hidden">${m.question}</span>${typed}`;
  return html`<article class="turn" data-conversation="${answer.conversationId}">
    <h2 class="asked">${asked}</h2>
    <div class="answer ${answer.status}" lang="${HTML_LANG[answer.lang]}">
      ${answer.status === "no_answer" && html`<p class="verdict" lang="${m.tag}">${icon("info")}${answer.reason === null ? m.noAnswer : m.reasons[answer.reason.code]}</p>`}
      ${answer.answer !== "" && html`<p class="answer-text">${answerText(answer)}</p>`}
      ${answer.assumption !== null && html`<p class="aside"><span lang="${m.tag}">${m.assumption}</span> ${answer.assumption}</p>`}
      ${answer.reason && reasonBox(answer.reason, answer.answer, lang)}
      ${answer.notices.map((notice) => noticeBox(notice, lang))}
      ${
        answer.missing.length > 0 &&
        html`<div class="aside">
          <span lang="${m.tag}">${m.missing}</span>
          <ul>
            ${answer.missing.map((text) => html`<li>${text}</li>`)}
          </ul>
        </div>`
      }
      ${answer.calculation && calculationCard(answer.calculation, answer.id, lang)} ${citationList(answer, lang)}
      ${suggestionList(answer, lang)}
      <p class="meta" lang="${m.tag}"><time datetime="${answer.asOf}">${m.trueOn(answer.asOf)}</time></p>
    </div>
  </article>`;
}
