import { SELF_NAMES } from "./genre.ts";
import { EMPTY, sliceTraced, type Traced, trimTraced } from "./traced.ts";

/** A clause's first paragraph taken apart: its heading, the stop after it, and what is left for the text. */
export interface SplitHeading {
  readonly heading: Traced | null;
  readonly stop: Traced;
  readonly text: Traced;
}

/** A first sentence no longer than this may be a heading. */
const INLINE_LENGTH = 32;
/** A first sentence no longer than this is a heading, whatever the neighbours do. */
const SHORT_INLINE = 8;
/** A paragraph without a stop is a heading up to this length. */
const WHOLE_LENGTH = 60;

/** "申请人应当符合下列条件：" leads in to a list; it is text and no heading. */
const LEAD_IN = /(?:下列|以下|如下|包括|分为)[^：:]{0,12}[：:]$/;
/** "本办法自…起施行。" speaks of the document; it is no heading. */
const OF_ITSELF = new RegExp(`^本(?:${SELF_NAMES})`);

/**
 * Splits the headings of one list's clauses from their bodies: a paragraph without a stop is all heading; a short first
 * sentence before more text is one where most neighbours have such a sentence ("支持创新。对符合条件的…").
 */
export function splitHeadings(firstParagraphs: readonly Traced[]): SplitHeading[] {
  const inline = firstParagraphs.map((p) => inlineLength(p.text));
  const withText = firstParagraphs.filter((p) => !isWhole(p.text)).length;
  const most = inline.filter((length) => length !== null).length * 2 > withText;
  return firstParagraphs.map((paragraph, i) => {
    if (isWhole(paragraph.text)) return { heading: paragraph, stop: EMPTY, text: EMPTY };
    const length = inline[i] ?? null;
    if (length === null || !(most || length <= SHORT_INLINE)) return { heading: null, stop: EMPTY, text: paragraph };
    return {
      heading: sliceTraced(paragraph, 0, length),
      stop: sliceTraced(paragraph, length, length + 1),
      text: trimTraced(sliceTraced(paragraph, length + 1)),
    };
  });
}

function isWhole(text: string): boolean {
  return text !== "" && text.length <= WHOLE_LENGTH && !/[。；！？;]/.test(text) && !LEAD_IN.test(text);
}

/** Length of the first sentence where it may be a heading and more text follows it. */
function inlineLength(text: string): number | null {
  const stop = text.indexOf("。");
  return stop > 0 && stop <= INLINE_LENGTH && stop < text.length - 1 && !OF_ITSELF.test(text) ? stop : null;
}
