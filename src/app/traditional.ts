import type { Calculation } from "../contract/index.ts";
import type { AnswerBody } from "./respond.ts";
import { toTraditional } from "./script.ts";

/** What the service itself says, in traditional characters; the quotes stay as they were printed. `answer` is done already. */
export function inTraditional(body: AnswerBody): AnswerBody {
  const { assumption, reason, calculation } = body;
  return {
    ...body,
    notices: body.notices.map(({ code, message }) => ({ code, message: toTraditional(message) })),
    assumption: assumption === null ? null : toTraditional(assumption),
    missing: body.missing.map(toTraditional),
    suggestions: body.suggestions.map(toTraditional),
    calculation: calculation === null ? null : calculationInTraditional(calculation),
    reason:
      reason === null
        ? null
        : {
            ...reason,
            message: toTraditional(reason.message),
            contact: reason.contact === null ? null : { ...reason.contact, body: toTraditional(reason.contact.body) },
          },
  };
}

function calculationInTraditional({ inputs, rule, steps, result }: Calculation): Calculation {
  return {
    inputs: inputs.map((input) => ({ ...input, label: toTraditional(input.label) })),
    rule: { ...rule, text: toTraditional(rule.text) },
    steps: steps.map((step) => ({
      ...step,
      label: toTraditional(step.label),
      expression: toTraditional(step.expression),
    })),
    result: { ...result, text: toTraditional(result.text) },
  };
}
