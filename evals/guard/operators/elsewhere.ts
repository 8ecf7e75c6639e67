import { documentOf, standsIn } from "../gold/gold.ts";
import type { Operator } from "./operator.ts";

/** A true claim that cites a clause which doesn't state it: of the same document, of another one, one that doesn't exist, none. */
export const elsewhere: Operator = (claim, { gold, random }) => {
  const telling = claim.figures.filter(({ said }) => said.kind !== "year" && said.kind !== "period");
  const [own = ""] = claim.citations;
  const kind = telling[0]?.said.kind ?? null;
  if (kind === null) return [];
  const pool = [documentOf(own), ...DOCUMENTS].flatMap((document) => random.pick(gold.passagesOf(document)) ?? []);
  const silent = pool.filter(
    (passage) => passage !== own && telling.every(({ said }) => !standsIn(gold, [passage], said)),
  );
  const missing = [`${documentOf(own)}/99~${1 + random.int(9)}`, `渝府办发-2025-${900 + random.int(99)}/1~1`];
  return [
    ...random
      .shuffled(silent)
      .slice(0, 3)
      .map((passage) => [passage]),
    ...missing.map((passage) => [passage]),
    [],
  ].map((citations) => ({ text: claim.text, kind, was: claim.citations.join(), became: citations.join(), citations }));
};

const DOCUMENTS = [
  "渝府办发-2025-57",
  "渝府办发-2025-58",
  "渝府办发-2025-4",
  "press-2025-01-14",
  "notice-medical-engineering",
];
