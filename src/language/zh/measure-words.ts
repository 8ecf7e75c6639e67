/** Measure words of people, of vehicles and machines, of beds and sheets: what is counted by one of a row isn't by others'. */
const ROWS: readonly string[] = ["名人位", "辆台架", "张床"];
/** Measure words by which anything may be counted. */
const ANY = "个项件";
const ASKED = /(?:多少|几)(?:万|千|百)?([名人位辆台架张床])(?!次)/;

/** Whether a folded question wants so many of one sort ("多少张"), and a measure word is another sort's ("家"). */
export function countsAnotherSort(text: string, counter: string): boolean {
  const asked = ASKED.exec(text)?.[1];
  const row = ROWS.find((words) => asked !== undefined && words.includes(asked));
  return row !== undefined && counter !== "" && ![...counter].some((word) => `${row}${ANY}`.includes(word));
}
