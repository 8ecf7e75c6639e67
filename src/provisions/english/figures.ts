import type { Figure, FigureRole } from "../../domain/index.ts";
import { readFigures } from "../../figures/index.ts";
import type { FiguresOf } from "../surroundings.ts";
import { aimsIn, englishRole } from "./roles.ts";
import { plain, sentencesOf, siteOf } from "./site.ts";

const CONDITIONS_FOLLOW = /\b(?:conditions|eligibility|requirements|qualifications?|who (?:may|can) apply)\b/i;
const AIMS_FOLLOW = /\b(?:targets?|goals?|objectives?|aims)$/i;
const BY_YEAR = /\b(?:by|in)(?: the)?(?: end of)?(?: the)?(?: year)? ((?:19|20)\d\d)\b(?! ?[-/.]\d)/;
const COUNTED = /^ ?((?:[a-z][a-z'’-]* ){0,3}?[a-z][a-z'’-]*?s)\b(?! (?:who|that|which))/i;

/** What is counted: the plural behind the number ("120 community canteens"). */
const labelOf = (after: string): string | null => COUNTED.exec(after)?.[1] ?? null;

/** The figures of an English provision, each with its role, label and year, by the grammar of its sentences. */
export const englishFigures: FiguresOf = (_provision, around) => {
  const text = around.ownText;
  const read = readFigures(text, {
    ages: true,
    ...(around.documentYear === null ? {} : { year: around.documentYear }),
  });
  const underConditions = around.headings.some((heading) => CONDITIONS_FOLLOW.test(heading));
  const underAims = around.headings.some((heading) => AIMS_FOLLOW.test(heading));
  let next = 0;
  return sentencesOf(text).flatMap((sentence) => {
    const said = plain(text.slice(sentence.start, sentence.end));
    const aimed = aimsIn(said);
    const aimedAt = aimed ? (BY_YEAR.exec(said)?.[1] ?? null) : null;
    const earlier: FigureRole[] = [];
    const figures: Figure[] = [];
    for (let figure = read[next]; figure !== undefined && figure.start < sentence.end; figure = read[next]) {
      const site = siteOf(text, read, next, sentence, {
        aims: aimed || underAims,
        underConditions,
        earlier: [...earlier],
        told: figures,
      });
      next += 1;
      if (site === null) continue;
      const joined = site.list[0] !== figure && site.list.length > 1 ? figures.at(-1)?.role : undefined;
      const role = joined ?? englishRole(site);
      earlier.push(role);
      const isQuantity = !["date", "year", "period", "time"].includes(figure.kind);
      figures.push({
        ...figure,
        role,
        label: figure.kind === "count" ? labelOf(text.slice(figure.end, figure.end + 60)) : null,
        year: isQuantity && aimedAt !== null ? Number(aimedAt) : null,
      });
    }
    return figures;
  });
};
