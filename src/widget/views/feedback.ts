import { html, nothing, type TemplateResult } from "lit";
import { COMMENT_MAX } from "../../contract/limits.ts";
import type { Turn } from "../turn.ts";
import { icon } from "./icons.ts";
import type { View } from "./view.ts";

/** Two thumbs. */
export function thumbs({ m, act }: View, turn: Turn): TemplateResult {
  const thumb = (helpful: boolean): TemplateResult => {
    const isChosen = turn.vote?.helpful === helpful;
    return html`<button
      class="tool"
      type="button"
      aria-pressed=${isChosen ? "true" : "false"}
      aria-label=${helpful ? m.helpful : m.notHelpful}
      title=${helpful ? m.helpful : m.notHelpful}
      ?disabled=${turn.vote?.state === "sending"}
      @click=${() => act.vote(turn, helpful)}
    >
      ${icon(helpful ? "up" : "down")}
    </button>`;
  };
  return html`${thumb(true)}${thumb(false)}`;
}

/** What follows a vote: thanks, a place for a comment, or that it wasn't kept. */
export function afterVote({ m, act }: View, turn: Turn): TemplateResult | typeof nothing {
  const { vote } = turn;
  if (vote === null) return nothing;
  const isSending = vote.state === "sending";
  const outcome = (): TemplateResult =>
    vote.state === "failed"
      ? html`<p class="failed-note" role="status">${m.feedbackFailed}</p>`
      : html`<p class="faint" role="status">${isSending ? nothing : m.thanks}</p>`;
  if (vote.comment !== "open") return outcome();
  // What was written stays where it is until it is kept.
  return html`<form
    class="comment"
    @submit=${(event: SubmitEvent) => {
      event.preventDefault();
      const { currentTarget } = event;
      const text = currentTarget instanceof HTMLFormElement ? new FormData(currentTarget).get("comment") : null;
      if (typeof text === "string" && text.trim() !== "") act.comment(turn, text.trim());
    }}
  >
    ${outcome()}
    <label for="comment-${turn.key}">${m.commentLabel}</label>
    <textarea id="comment-${turn.key}" name="comment" rows="2" maxlength=${COMMENT_MAX}></textarea>
    <div class="row">
      <button class="button" type="submit" ?disabled=${isSending}>${m.commentSend}</button>
      <button class="quiet" type="button" @click=${() => act.declineComment(turn)}>${m.commentSkip}</button>
    </div>
  </form>`;
}
