import { AskRequest, type ChatMessage, type ChatRequest, CHAT_MODEL } from "../../contract/index.ts";
import { HttpProblem, parseInput } from "../problems.ts";

/** As many entries of a history as `AskRequest` takes, and as long ones. */
const HISTORY = { entries: 20, characters: 20_000 };

const textOf = ({ content }: ChatMessage): string =>
  typeof content === "string" ? content : (content ?? []).map(({ text }) => text).join("\n");

/**
 * The question of a chat: the user's last message, with what was said before as its history. Instructions (system,
 * developer) and results of tools are no part of it: answers follow from the documents, not from instructions.
 *
 * @throws {HttpProblem} 404 for another model, 400 where the last message isn't a question
 */
export function questionOf({ model, messages, lang, asOf, documents }: ChatRequest): AskRequest {
  if (model !== CHAT_MODEL)
    throw new HttpProblem(404, `There is no such model; there is "${CHAT_MODEL}".`, [
      { field: "model", message: "does not exist" },
    ]);
  const spoken = messages.filter(({ role }) => role === "user" || role === "assistant");
  const last = spoken.at(-1);
  if (last?.role !== "user")
    throw new HttpProblem(400, "The last message must be the user's.", [
      { field: "messages", message: "must end with a message of the user" },
    ]);
  const history = spoken.slice(0, -1).slice(-HISTORY.entries);
  return parseInput(
    AskRequest,
    {
      question: textOf(last),
      lang,
      asOf,
      documents,
      history: history.map((message) => ({
        role: message.role,
        content: textOf(message).slice(0, HISTORY.characters),
      })),
    },
    "question",
  );
}
