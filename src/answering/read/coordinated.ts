import type { ConceptMatch, ConceptMatcher } from "../../language/concepts.ts";

/** What may stand between two English modifiers of one noun: "active and for passive devices". */
const LEFT =
  /(?<![a-z-])([a-z][a-z-]*|[ivx]+|\d)(?:,? (?:and|or|versus|vs\.?|nor)|,)(?: (?:for|in|of|with|to|a|an|the))* $/;
/** The same behind: "Class II and III". */
const RIGHT = /^(?:,? (?:and|or|versus|vs\.?)|,) ([a-z]+|\d)(?![a-z\d-])/;

/**
 * Cases that an English question names by their modifier alone, since the noun stands at the other one: "active and passive
 * devices", "Class II and III". Chinese has words of one piece for them (有源). They are of the axis of the one with the noun.
 */
export function coordinated(
  text: string,
  concepts: readonly ConceptMatch[],
  matcher: ConceptMatcher,
): readonly ConceptMatch[] {
  return concepts.flatMap((match) => [before(text, match, matcher) ?? [], behind(text, match, matcher) ?? []].flat());
}

function before(text: string, match: ConceptMatch, matcher: ConceptMatcher): ConceptMatch | null {
  const own = text.slice(match.start, match.end);
  const noun = own.slice(own.indexOf(" "));
  const found = match.facet === undefined || !own.includes(" ") ? null : LEFT.exec(text.slice(0, match.start));
  const [whole, word] = [found?.[0], found?.[1]];
  if (whole === undefined || word === undefined) return null;
  const start = match.start - whole.length;
  return other(`${word}${noun}`, match, matcher, { start, end: start + word.length });
}

function behind(text: string, match: ConceptMatch, matcher: ConceptMatcher): ConceptMatch | null {
  const own = text.slice(match.start, match.end);
  const noun = own.slice(0, own.lastIndexOf(" ") + 1);
  const found = match.facet === undefined || noun === "" ? null : RIGHT.exec(text.slice(match.end));
  const [whole, word] = [found?.[0], found?.[1]];
  if (whole === undefined || word === undefined) return null;
  const end = match.end + whole.length;
  return other(`${noun}${word}`, match, matcher, { start: end - word.length, end });
}

/** Another case of the same axis that the words name as a whole; null where they don't. */
function other(
  words: string,
  { facet }: ConceptMatch,
  matcher: ConceptMatcher,
  place: { readonly start: number; readonly end: number },
): ConceptMatch | null {
  const found = matcher.match(words).find((m) => m.start === 0 && m.end === words.length && m.facet !== undefined);
  return found === undefined || found.facet?.axis !== facet?.axis || found.facet?.value === facet?.value
    ? null
    : { ...found, ...place };
}
