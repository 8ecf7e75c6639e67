import {
  type AskResponse,
  CHAT_MODEL,
  type ChatChunk,
  type ChatCompletion,
  type ChatRequest,
  type ChatUsage,
} from "../../contract/index.ts";
import { annotatedAnswer } from "../footnotes.ts";

/** Code points in one chunk. */
const CHUNK_LENGTH = 24;

type Annotations = ChatCompletion["choices"][number]["message"]["annotations"];

/** Roughly what a tokenizer would count: one for a Chinese character, one for four others. */
function tokensOf(text: string): number {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han + Math.ceil((text.length - han) / 4);
}

function usageOf(request: ChatRequest, content: string): ChatUsage {
  const prompt = request.messages.reduce((sum, { content: said }) => sum + tokensOf(JSON.stringify(said ?? "")), 0);
  const completion = tokensOf(content);
  return { prompt_tokens: prompt, completion_tokens: completion, total_tokens: prompt + completion };
}

/** Each "[1]" of the answer with the address of its source. */
function annotationsOf({ answer, citations }: AskResponse): Annotations {
  return [...answer.matchAll(/\[(\d{1,3})\]/g)].flatMap((mark): Annotations => {
    const cited = citations.find(({ n }) => n === Number(mark[1]));
    if (cited === undefined) return [];
    return [
      {
        type: "url_citation",
        url_citation: {
          start_index: mark.index,
          end_index: mark.index + mark[0].length,
          title: `${cited.document.number ?? cited.document.title} ${cited.clause.ref}`,
          url: cited.url,
        },
      },
    ];
  });
}

function head(answer: Pick<AskResponse, "id" | "indexVersion">, now: Date) {
  return {
    id: `chatcmpl-${answer.id}`,
    created: Math.floor(now.getTime() / 1000),
    model: CHAT_MODEL,
    system_fingerprint: answer.indexVersion,
  } as const;
}

/** An answer as a completion: its text with footnotes, and the sources as data. */
export function completionOf(answer: AskResponse, request: ChatRequest, now: Date): ChatCompletion {
  const content = annotatedAnswer(answer);
  return {
    ...head(answer, now),
    object: "chat.completion",
    choices: [
      {
        index: 0,
        message: { role: "assistant", content, refusal: null, annotations: annotationsOf(answer) },
        logprobs: null,
        finish_reason: "stop",
      },
    ],
    usage: usageOf(request, content),
    citations: answer.citations,
    wence: answer,
  };
}

/** The chunks of a streamed completion: the role first, pieces of text, then the end, then the usage where it is asked for. */
export interface Chunks {
  readonly role: () => ChatChunk;
  /** Text in chunks of a bounded length. */
  readonly text: (text: string) => ChatChunk[];
  readonly end: (answer: AskResponse) => ChatChunk[];
}

export function chunksOf(id: string, indexVersion: string, request: ChatRequest, now: Date): Chunks {
  const withUsage = request.stream_options?.include_usage === true;
  const base = {
    ...head({ id, indexVersion }, now),
    object: "chat.completion.chunk",
    ...(withUsage ? { usage: null } : {}),
  } as const;
  const chunk = (delta: ChatChunk["choices"][number]["delta"], ended = false): ChatChunk => ({
    ...base,
    choices: [{ index: 0, delta, logprobs: null, finish_reason: ended ? "stop" : null }],
  });
  return {
    role: () => chunk({ role: "assistant", content: "" }),
    text: (text) => {
      const characters = Array.from(text);
      return Array.from({ length: Math.ceil(characters.length / CHUNK_LENGTH) }, (_, at) =>
        chunk({ content: characters.slice(at * CHUNK_LENGTH, (at + 1) * CHUNK_LENGTH).join("") }),
      );
    },
    end: (answer) => [
      { ...chunk({}, true), citations: answer.citations, wence: answer },
      ...(withUsage ? [{ ...base, choices: [], usage: usageOf(request, annotatedAnswer(answer)) }] : []),
    ],
  };
}
