import sharedCss from "../../look/shared.css";
import answerCss from "./answer.css";
import baseCss from "./base.css";
import composerCss from "./composer.css";
import framesCss from "./frames.css";
import printCss from "./print.css";
import { TOKENS } from "./tokens.ts";

/** The widget's style sheets, in the order in which they add to one another. */
export const STYLES: readonly string[] = [TOKENS, sharedCss, baseCss, framesCss, answerCss, composerCss, printCss];
