import { englishFigures } from "./english/figures.ts";
import { chineseFigures } from "./figures.ts";
import type { FiguresOf } from "./surroundings.ts";

/** What reading provisions depends on that differs by language. */
export interface Language {
  /** A sentence can state several provisions side by side, parted by commas ("甲级奖励50万元，乙级奖励20万元"). */
  readonly partsAtCommas: boolean;
  readonly figuresOf: FiguresOf;
}

const HAN = /\p{Script=Han}/u;

const CHINESE: Language = { partsAtCommas: true, figuresOf: chineseFigures };
const ENGLISH: Language = { partsAtCommas: false, figuresOf: englishFigures };

/** The language of a text: Chinese where it has a Chinese character, whatever Latin names stand in it. */
export const languageOf = (text: string): Language => (HAN.test(text) ? CHINESE : ENGLISH);
