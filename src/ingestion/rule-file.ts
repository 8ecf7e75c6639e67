import type { Passage, PolicyDocument } from "../domain/index.ts";
import type { Rule } from "../domain/rule.ts";
import { passagesOf, rulesOf } from "../provisions/index.ts";

/** A passage that grants something, and what was read from it: side by side, for a person to check. */
export interface PassageRules {
  readonly passage: string;
  /** What the passage takes over from its head; "" where nothing. */
  readonly inherited: string;
  readonly text: string;
  readonly rules: readonly Rule[];
}

/** What sets cases apart sways no rule, so none need be known here. */
const NO_FACETS = { facetsIn: () => [] };

const besideText = ({ id, inherited, text }: Passage, rules: readonly Rule[]): PassageRules[] => {
  const own = rules.filter(({ passage }) => passage === id);
  return own.length === 0 ? [] : [{ passage: id, inherited, text, rules: own }];
};

/** The passages of a document that grant something, in reading order, each with its rules; [] where it grants nothing. */
export function rulesBesideText(document: PolicyDocument): PassageRules[] {
  const passages = passagesOf(document, NO_FACETS);
  const rules = rulesOf(passages);
  return passages.flatMap((passage) => besideText(passage, rules));
}

/**
 * The files of `corpus/rules/`, by name: one for each document that grants something.
 *
 * @example ruleFiles([document]).get("某府办发-2024-9.json") // '[\n  {\n    "passage": "某府办发-2024-9/18~1", …'
 */
export function ruleFiles(documents: readonly PolicyDocument[]): Map<string, string> {
  return new Map(
    documents.flatMap((document) => {
      const rules = rulesBesideText(document);
      return rules.length === 0 ? [] : [[`${document.id}.json`, `${JSON.stringify(rules, null, 2)}\n`] as const];
    }),
  );
}
