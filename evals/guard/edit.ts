import type { Claim, ClaimFigure, Place } from "./claim.ts";

/** Characters put in place of others; a figure written anew says where it and its cue now stand within `text`. */
export interface Edit extends Place {
  readonly text: string;
  readonly figure?: { readonly at: number; readonly renewed: ClaimFigure };
}

/** The claim with its text changed, and all places moved along. Places that an edit overlaps are lost or renewed. */
export function edited(claim: Claim, edits: readonly Edit[]): Claim {
  const ordered = [...edits].sort((a, b) => a.start - b.start || a.end - b.end);
  const shift = (at: number): number =>
    ordered.reduce((moved, { start, end, text }) => (end <= at ? moved + text.length - (end - start) : moved), at);
  const moved = <P extends Place>(place: P): P | null =>
    ordered.some(({ start, end }) => start < place.end && place.start < end)
      ? null
      : { ...place, start: shift(place.start), end: shift(place.start) + place.end - place.start };
  const text = ordered.reduceRight((whole, e) => whole.slice(0, e.start) + e.text + whole.slice(e.end), claim.text);
  const figures = claim.figures.flatMap((figure, at) => {
    const edit = ordered.find((e) => e.figure?.at === at);
    const renewed = edit?.figure?.renewed;
    if (edit && renewed) {
      const base = shift(edit.start);
      const cue = renewed.cue && { start: base + renewed.cue.start, end: base + renewed.cue.end };
      return [{ ...renewed, start: base + renewed.start, end: base + renewed.end, cue }];
    }
    const kept = moved(figure);
    return kept ? [{ ...kept, cue: figure.cue && moved(figure.cue) }] : [];
  });
  return { ...claim, text, figures, about: claim.about && around(claim.about), per: claim.per && moved(claim.per) };

  // A case may hold a figure of its own: it grows and shrinks with what is changed within it.
  function around(place: Place): Place {
    const end = ordered.reduce(
      (to, e) => (e.end <= place.end && e.start < place.end ? to + e.text.length - (e.end - e.start) : to),
      place.end,
    );
    return { start: shift(place.start), end };
  }
}
