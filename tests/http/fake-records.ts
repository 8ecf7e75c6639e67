import type { Feedback, PastAnswer } from "../../src/contract/index.ts";
import type { RecordService } from "../../src/http/record-service.ts";

const ANSWER: PastAnswer = {
  question: "最高多少？",
  askedAt: "2026-11-22T04:00:00.000Z",
  asked: { lang: "auto", topK: 5, documents: null },
  answer: {
    id: "a-1",
    lang: "zh",
    asOf: "2026-11-22",
    status: "no_answer",
    answer: "文件没有对此作出规定。",
    figures: [],
    citations: [],
    notices: [],
    calculation: null,
    assumption: null,
    missing: [],
    reason: null,
    suggestions: [],
    answeredBy: "extractive",
    indexVersion: "test-1",
    timings: { retrieveMs: 1, answerMs: 1, totalMs: 2 },
  },
  indexVersion: "test-1",
  standing: [],
};

/** One answer, `a-1`, in one conversation, `c-1`, in memory; no key is known. */
export function fakeRecords(overrides: Partial<RecordService> = {}): RecordService {
  const sent = new Map<string, { said: string; feedback: Feedback }>();
  let erased = false;
  const nobody = () => Promise.resolve(null);
  return {
    access: {
      withKey: nobody,
      begin: nobody,
      resume: nobody,
      end: () => Promise.resolve(),
      sameCsrfToken: () => false,
    },
    desk: {
      addCorrection: () => Promise.resolve({ kind: "unknown" }),
      corrections: () => Promise.resolve([]),
      decide: () => Promise.resolve("unknown"),
      addPin: () => Promise.resolve({ kind: "unknown" }),
      pins: () => Promise.resolve([]),
      removePin: () => Promise.resolve(false),
      feedbackOn: nobody,
    },
    feedback: (request, key) => {
      if (request.answerId !== "a-1" || erased) return Promise.resolve({ kind: "unknown" });
      const said = JSON.stringify(request);
      const before = key === null ? undefined : sent.get(key);
      if (before !== undefined)
        return Promise.resolve(
          before.said === said ? { kind: "repeated", value: before.feedback } : { kind: "key_reused" },
        );
      const feedback = { id: `f-${sent.size + 1}`, ...request, at: ANSWER.askedAt };
      sent.set(key ?? feedback.id, { said, feedback });
      return Promise.resolve({ kind: "added", value: feedback });
    },
    answer: (id) => Promise.resolve(id === "a-1" && !erased ? ANSWER : null),
    conversation: (id) => {
      const { question, askedAt, answer } = ANSWER;
      const turns = [{ question, askedAt, answer }];
      return Promise.resolve(id === "c-1" && !erased ? { id, begunAt: askedAt, lastAskedAt: askedAt, turns } : null);
    },
    erase: (id) => {
      const found = id === "c-1" && !erased;
      erased ||= found;
      return Promise.resolve(found);
    },
    ...overrides,
  };
}
