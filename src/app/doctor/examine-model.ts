import type { Config, ModelConfig } from "../../config/environment.ts";
import type { ModelFault } from "../../ports/language-model.ts";
import { unwell, well, type Diagnosis } from "./finding.ts";

/** Looks whether what the model needs is installed, and asks it something: a key or a name is only tried by using it. */
export async function examineModel({ llm }: Config): Promise<Diagnosis> {
  if (llm === null) return well("language model", "none: answers stay as composed from the clauses");
  const { openLanguageModel } = await import("../../models/chat/language-model.ts");
  const opened = await openLanguageModel(llm);
  if (!opened.ok) return unwell("language model", "broken", opened.message, "Install it, or leave LLM empty.");
  const where = `${opened.model.name} at ${llm.baseUrl ?? "its provider's own address"}`;
  const told = await opened.model.standalone({ question: "?", lang: "en", history: ["?"] });
  const fault = told.ok ? null : FAULTS[told.fault];
  if (fault === null) return well("language model", `${where} answers`);
  const remedy = `${fault.remedy(llm)} Until then, answers stay as composed.`;
  return unwell("language model", "warning", `${where} ${fault.detail(llm)}`, remedy);
}

interface Words {
  readonly detail: (llm: ModelConfig) => string;
  readonly remedy: (llm: ModelConfig) => string;
}

const BUSY: Words = {
  detail: () => "has too many requests",
  remedy: () => "Wait a moment, or look at the limits of the account.",
};

/** Null where it answered, though not what was asked for: whether that happens often, the metrics tell. */
const FAULTS: Readonly<Record<ModelFault, Words | null>> = {
  timeout: {
    detail: ({ timeoutMs }) => `gave no answer within ${timeoutMs} ms`,
    remedy: () => "Take a quicker model, or set LLM_TIMEOUT_MS.",
  },
  busy: BUSY,
  resting: BUSY,
  refused: {
    detail: () => "refuses the request",
    remedy: ({ model }) => `Check LLM_API_KEY, LLM_BASE_URL, and that there is a model "${model}" there.`,
  },
  unreachable: {
    detail: () => "can't be reached, or breaks off",
    remedy: () => "Check LLM_BASE_URL, and that the server runs.",
  },
  too_long: null,
  malformed: null,
};
