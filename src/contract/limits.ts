/** How much may be sent. Numbers alone, so that what runs in a browser can know them without the schemas. */

/** Longest question, in characters (code points, so that a rare character counts once). */
export const QUESTION_MAX = 2000;

/** Longest comment on an answer, in UTF-16 units, as browsers count what is written into a box. */
export const COMMENT_MAX = 2000;
