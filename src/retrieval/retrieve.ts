import type { PassageIndex } from "../indexing/passage-index.ts";
import { foldText } from "../language/fold.ts";
import type { SentenceEncoder } from "../ports/sentence-encoder.ts";
import { DEFAULT_PARAMETERS, type RetrievalParameters } from "./parameters.ts";
import type { RetrievalQuery } from "./query.ts";
import { rank, type RankedPassage } from "./rank.ts";

/**
 * Encodes the question and ranks the passages of the index for it; only the encoding is asynchronous. See {@link rank}.
 *
 * @param encoder The encoder that the index was built with.
 */
export async function retrieve(
  index: PassageIndex,
  query: RetrievalQuery,
  encoder: SentenceEncoder,
  parameters: RetrievalParameters = DEFAULT_PARAMETERS,
): Promise<RankedPassage[]> {
  const [vector = new Float32Array(encoder.dimensions)] = await encoder.encodeQueries([foldText(query.text)]);
  return rank(index, query, vector, parameters);
}
