import { enNumberWanted } from "../../language/en/number-wanted.ts";
import { zhNumberWanted } from "../../language/zh/number-wanted.ts";

/** Words that nothing but a number answers: "多少", "how many". */
const NUMBER_WANTED = [zhNumberWanted, enNumberWanted];

/** Whether a folded question wants a number, in either language. */
export function wantsNumber(text: string): boolean {
  return NUMBER_WANTED.some((pattern) => pattern.test(text));
}
