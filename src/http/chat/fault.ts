import type { ChatFault, Problem } from "../../contract/index.ts";

const KINDS: Readonly<Record<number, { readonly type: string; readonly code: string | null }>> = {
  404: { type: "invalid_request_error", code: "not_found" },
  413: { type: "invalid_request_error", code: "request_too_large" },
  429: { type: "requests", code: "rate_limit_exceeded" },
};

/** A problem as clients of the OpenAI protocol expect faults. */
export function chatFaultOf({ status, detail, errors = [] }: Problem): ChatFault {
  const [first] = errors;
  const { type, code } = KINDS[status] ?? {
    type: status < 500 ? "invalid_request_error" : "server_error",
    code: null,
  };
  const where = errors.map(({ field, message }) => `${field}: ${message}`).join("; ");
  return {
    error: {
      message: where === "" ? detail : `${detail} ${where}`,
      type,
      param: first?.field ?? null,
      code: first?.field === "model" ? "model_not_found" : code,
    },
  };
}
