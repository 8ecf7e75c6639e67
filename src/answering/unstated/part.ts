import { partAsked } from "../../language/part-asked.ts";
import { supportReader } from "../support.ts";
import type { Check } from "./check.ts";

/** Where a part of a whole is asked for ("how many of them are new?"), the evidence speaks of that part: a total is no answer. */
export const ofThePart: Check = (said, question, knowledge) => {
  const part = partAsked(question.text);
  if (part === null) return true;
  const read = supportReader(question, knowledge);
  return said.some(({ evidence }) => {
    const passage = knowledge.passages.get(evidence.id);
    if (passage === undefined) return true;
    return !read.missing(passage).some((term) => part.includes(term));
  });
};
