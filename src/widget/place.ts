/** Words for the places of a document. */
export interface PlaceWords {
  readonly preamble: string;
  readonly closing: string;
  readonly contact: string;
  readonly clause: string;
  readonly annex: string;
  readonly row: (n: string) => string;
  readonly paragraph: (n: string) => string;
}

/**
 * Says where a clause stands. Most refs are what people say anyway; some are only for machines.
 *
 * @example
 * placeIn(english)("20") // "clause 20"
 * placeIn(english)("annex2二#51") // "annex 2二, row 51"
 */
export function placeIn(words: PlaceWords): (ref: string) => string {
  return (ref) => {
    if (ref === "preamble" || ref === "closing" || ref === "contact") return words[ref];
    const [, paragraph] = /^p(\d+)$/.exec(ref) ?? [];
    if (paragraph !== undefined) return words.paragraph(paragraph);
    const [place = "", row] = ref.split("#", 2);
    if (!place.startsWith("annex")) return `${words.clause} ${ref}`;
    const annex = place.slice("annex".length);
    return row === undefined ? `${words.annex} ${annex}` : `${words.annex} ${annex}, ${words.row(row)}`;
  };
}

/**
 * What a notice issues, where its title says no more than that it issues it: people know the thing by that name.
 *
 * @example
 * shortTitle("某办关于印发《某计划》的通知") // "某计划"
 */
export function shortTitle(title: string): string {
  return (
    /^.*关于印发《(.+)》的通知$/.exec(title)?.[1] ??
    /^Notice .* on Issuing (?:the )?["“](.+)["”]$/.exec(title)?.[1] ??
    title
  );
}
