import type { SearchQuery, SearchResponse } from "../contract/index.ts";
import { readQuestion } from "../answering/read/read-question.ts";
import { rank } from "../retrieval/rank.ts";
import { scoreParts } from "./explanation.ts";
import type { House } from "./house.ts";

/** Ranks passages for some words, without answering. */
export async function search(
  query: SearchQuery,
  today: string,
  { snapshot, catalogue }: House,
): Promise<SearchResponse> {
  const { knowledge, encoder } = snapshot;
  const asOf = query.asOf ?? today;
  const { text, lang, concepts } = readQuestion({ question: query.q, lang: query.lang, asOf }, knowledge);
  const [vector = new Float32Array(encoder.dimensions)] = await encoder.encodeQueries([text]);
  const ids = [...new Set(concepts.filter((c) => c.kind !== "generic" && c.kind !== "document").map((c) => c.id))];
  const ranked = rank(knowledge.index, { text, concepts: ids, limit: query.limit }, vector);
  return {
    query: query.q,
    lang: lang,
    asOf,
    results: ranked.flatMap(({ entry: { passage }, score, arithmetic }) => {
      const place = catalogue.place(passage.id);
      if (place === null) return [];
      return [
        {
          document: catalogue.summary(place.document, asOf),
          clause: place.clause,
          passage: passage.id,
          text: passage.text,
          textEn: knowledge.english(passage.text),
          score,
          parts: scoreParts(arithmetic()),
          url: catalogue.url(place),
        },
      ];
    }),
    indexVersion: knowledge.index.version,
  };
}
