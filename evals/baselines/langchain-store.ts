import { HNSWLib } from "@langchain/community/vectorstores/hnswlib";
import { FakeEmbeddings } from "@langchain/core/utils/testing";
import { Document } from "@langchain/core/documents";
import type { VectorTable } from "../../src/indexing/vectors.ts";

/** Finds the views nearest to a vector, nearest first. */
export type Nearest = (query: Float32Array, limit: number) => Promise<number[]>;

/** LangChain's vector store over the same vectors, as it comes. */
export async function openLangChainStore({ data, dimensions }: VectorTable): Promise<Nearest> {
  const size = data.length / dimensions;
  const store = new HNSWLib(new FakeEmbeddings(), { space: "cosine", numDimensions: dimensions });
  const vectors = Array.from({ length: size }, (_, i) =>
    Array.from(data.subarray(i * dimensions, (i + 1) * dimensions)),
  );
  const documents = vectors.map((_, view) => new Document({ pageContent: "", id: String(view) }));
  await store.addVectors(vectors, documents);
  return async (query, limit) =>
    (await store.similaritySearchVectorWithScore(Array.from(query), limit)).map(([document]) => Number(document.id));
}
