import type { Piece } from "./vocabulary.ts";
import { OPENING, PAD, RUNS, UNKNOWN, WORD_START } from "./vocabulary.ts";

/** Tokens of a text that are read; the rest is cut off. */
const MAX_TOKENS = 1024;

/** The files of the model folder that describe the tokenizer and the model, by name, as transformers.js reads them. */
export function modelFiles(pieces: readonly Piece[], dimensions: number): Record<string, string> {
  return {
    "config.json": json({
      model_type: "bert",
      architectures: ["BertModel"],
      hidden_size: dimensions,
      max_position_embeddings: MAX_TOKENS,
      vocab_size: pieces.length,
      pad_token_id: idOf(pieces, PAD),
    }),
    "tokenizer_config.json": json({
      tokenizer_class: "BertTokenizer",
      model_max_length: MAX_TOKENS,
      pad_token: PAD,
      unk_token: UNKNOWN,
      cls_token: OPENING,
    }),
    "tokenizer.json": tokenizerJson(pieces),
  };
}

function tokenizerJson(pieces: readonly Piece[]): string {
  const special = (content: string): object => ({
    id: idOf(pieces, content),
    content,
    single_word: false,
    lstrip: false,
    rstrip: false,
    normalized: false,
    special: true,
  });
  const opening = { SpecialToken: { id: OPENING, type_id: 0 } };
  return json({
    version: "1.0",
    truncation: null,
    padding: null,
    added_tokens: [PAD, UNKNOWN, OPENING].map(special),
    normalizer: { type: "Sequence", normalizers: [{ type: "NFKC" }, { type: "Lowercase" }] },
    pre_tokenizer: {
      type: "Sequence",
      pretokenizers: [
        { type: "Split", pattern: { Regex: RUNS }, behavior: "Removed", invert: true },
        { type: "Metaspace", replacement: WORD_START, add_prefix_space: true, prepend_scheme: "always" },
      ],
    },
    post_processor: {
      type: "TemplateProcessing",
      single: [opening, { Sequence: { id: "A", type_id: 0 } }],
      pair: [opening, { Sequence: { id: "A", type_id: 0 } }, { Sequence: { id: "B", type_id: 0 } }],
      special_tokens: { [OPENING]: { id: OPENING, ids: [idOf(pieces, OPENING)], tokens: [OPENING] } },
    },
    decoder: null,
    model: {
      type: "Unigram",
      unk_id: idOf(pieces, UNKNOWN),
      vocab: pieces.map(({ token, score }) => [token, Math.round(score * 1000) / 1000]),
    },
  });
}

function idOf(pieces: readonly Piece[], token: string): number {
  return pieces.findIndex((piece) => piece.token === token);
}

function json(value: unknown): string {
  return `${JSON.stringify(value)}\n`;
}
