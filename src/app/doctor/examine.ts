import { existsSync } from "node:fs";
import { access, constants, statfs } from "node:fs/promises";
import { createServer } from "node:net";
import { dirname, join } from "node:path";
import type { Config } from "../../config/environment.ts";
import type { Corpus } from "../../domain/corpus.ts";
import { corpusDigest } from "../../indexing/entry.ts";
import { createConceptMatcher } from "../../language/concepts.ts";
import { loadTransformersEncoder } from "../../models/encoders/transformers.ts";
import type { SentenceEncoder } from "../../ports/sentence-encoder.ts";
import { Unavailable } from "../../domain/unavailable.ts";
import { readCorpus } from "../../stores/corpus-files.ts";
import { openIndex } from "../../stores/index-files.ts";
import { lookAtRecords } from "../../stores/look-at-records.ts";
import { entriesOf, ownTerms } from "../entries.ts";
import { examineModel } from "./examine-model.ts";
import { reasonOf, unwell, well, type Diagnosis } from "./finding.ts";

/** Bytes below which the disk is short: an index and its successor take a few MB, records grow. */
const DISK_LOW = 500e6;
const DISK_FULL = 50e6;

/** Looks at all that a start needs, one after the other; what can't be looked at because something before is broken is left out. */
export async function examine(config: Config): Promise<Diagnosis[]> {
  const corpus = await examineCorpus(config);
  const encoder = await examineEncoder(config);
  const index =
    corpus.found === null || encoder.found === null ? [] : [await examineIndex(config, corpus.found, encoder.found)];
  return [
    corpus.diagnosis,
    encoder.diagnosis,
    ...index,
    await examineDatabase(config),
    ...(await examineDisks(config)),
    await examinePort(config),
    await examineModel(config),
    examineAddress(config),
  ];
}

/** A check, with what it found for those that come after. */
interface Looked<Found> {
  readonly diagnosis: Diagnosis;
  readonly found: Found | null;
}

async function examineCorpus({ corpusDir }: Config): Promise<Looked<Corpus>> {
  try {
    const corpus = await readCorpus(corpusDir);
    const count = corpus.documents.length;
    if (count > 0) return { diagnosis: well("corpus", `${count} documents in ${corpusDir}`), found: corpus };
    const none = unwell("corpus", "broken", `no document in ${corpusDir}`, "Set CORPUS_DIR, or run npm run ingest.");
    return { diagnosis: none, found: null };
  } catch (error) {
    const remedy = "Set CORPUS_DIR to a complete corpus, or restore the file that is named.";
    return { diagnosis: unwell("corpus", "broken", reasonOf(error), remedy), found: null };
  }
}

async function examineEncoder({ embeddingsModel, indexDir }: Config): Promise<Looked<SentenceEncoder>> {
  const model = embeddingsModel ?? join(indexDir, "encoder");
  try {
    const encoder = await loadTransformersEncoder({ model });
    await encoder.encodeQueries(["?"]);
    return { diagnosis: well("encoder", `${encoder.id}, ${encoder.dimensions} dimensions`), found: encoder };
  } catch (error) {
    const remedy =
      embeddingsModel === null
        ? "Restore index/encoder, or run npm run train."
        : "Set EMBEDDINGS_MODEL to a folder with an ONNX model, or leave it empty.";
    return { diagnosis: unwell("encoder", "broken", `${model}: ${reasonOf(error)}`, remedy), found: null };
  }
}

async function examineIndex({ indexDir }: Config, corpus: Corpus, encoder: SentenceEncoder): Promise<Diagnosis> {
  const entries = entriesOf(corpus, createConceptMatcher(corpus.terms.concepts, corpus.bodies.bodies));
  const opened = await openIndex(indexDir, { corpus: corpusDigest(entries), encoder, terms: ownTerms(corpus) });
  return "refused" in opened
    ? unwell(
        "index",
        "warning",
        opened.refused.detail,
        "The next start builds it in seconds; or run npm run index now.",
      )
    : well("index", `version ${opened.version}, ${entries.length} passages`);
}

async function examineDatabase(config: Config): Promise<Diagnosis> {
  const { databaseUrl, dataDir } = config;
  const what = databaseUrl === null ? `embedded, in ${dataDir}` : "PostgreSQL"; // its address may hold a password
  const remedy =
    databaseUrl === null
      ? "Make room on its disk and let this user write there; if it is damaged, restore wence.db and what stands beside it from a copy."
      : "Check DATABASE_URL, that the server runs, and that this user may make tables there and write.";
  try {
    const { version, fault } = await lookAtRecords(config);
    if (fault !== null) return unwell("database", "broken", `${what}: ${fault}`, remedy);
    return well("database", `${what}; ${version === 0 ? "made at the first start" : `version ${version}`}`);
  } catch (error) {
    const reason = error instanceof Unavailable ? error.cause : error;
    return unwell("database", "broken", `${what}: ${reasonOf(reason)}`, remedy);
  }
}

/** The disk of the index, and of the records where they stand on one; a folder that a start makes isn't there yet. */
function examineDisks({ indexDir, dataDir, databaseUrl }: Config): Promise<Diagnosis[]> {
  return Promise.all([indexDir, ...(databaseUrl === null ? [dataDir] : [])].map(examineDisk));
}

async function examineDisk(wanted: string): Promise<Diagnosis> {
  const directory = firstThere(wanted);
  try {
    await access(directory, constants.W_OK);
    const { bavail, bsize } = await statfs(directory);
    const free = bavail * bsize;
    const detail = `${Math.round(free / 1e6)} MB free for ${directory}`;
    if (free >= DISK_LOW) return well("disk", detail);
    return unwell("disk", free >= DISK_FULL ? "warning" : "broken", detail, "Make room on this disk.");
  } catch (error) {
    return unwell("disk", "broken", reasonOf(error), "Make the directory, and let this user write to it.");
  }
}

/** The folder itself, or the nearest one above it that there is. */
function firstThere(directory: string): string {
  return existsSync(directory) || dirname(directory) === directory ? directory : firstThere(dirname(directory));
}

function examinePort({ port, host }: Config): Promise<Diagnosis> {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once("error", (error) => {
      resolve(
        unwell("port", "warning", reasonOf(error), "If it isn't this service that runs there, set PORT or HOST."),
      );
    });
    probe.listen(port, host, () => {
      probe.close(() => {
        resolve(well("port", `${host}:${port} is free`));
      });
    });
  });
}

/** Settings that each make sense, and not together. */
function examineAddress({ host, trustProxy, corsOrigins }: Config): Diagnosis {
  const open = !["127.0.0.1", "::1", "localhost"].includes(host);
  if (corsOrigins.includes("*") && open)
    return unwell("doors", "warning", "any page may call the API from a browser", "Name the origins in CORS_ORIGINS.");
  const proxy = trustProxy === 0 ? "no proxy is trusted" : `proxies: ${trustProxy}`;
  return well("doors", `listens on ${host}; ${proxy}; ${corsOrigins.length} other origins`);
}
