/** From the first Chinese character to the last one before a Latin letter: "某府办发〔2026〕9号". */
const CHINESE = /(\p{Script=Han}(?:[^A-Za-z\p{Script=Han}]{0,12}\p{Script=Han})*)/u;

/** A stretch of an English text: English, or Chinese. */
export interface Piece {
  readonly text: string;
  readonly isChinese: boolean;
}

/**
 * An English text cut where it is Chinese, so that this can be spoken and set as such.
 *
 * @example
 * piecesOf("As in 某府办发〔2026〕9号.") // "As in ", "某府办发〔2026〕9号" (Chinese), "."
 */
export function piecesOf(text: string): Piece[] {
  return text
    .split(CHINESE)
    .map((piece, at) => ({ text: piece, isChinese: at % 2 === 1 }))
    .filter((piece) => piece.text !== "");
}
