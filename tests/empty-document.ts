import type { PolicyDocument } from "../src/domain/document.ts";

/** A made-up document with nothing in it: tests spread it and set what they are about. */
export const EMPTY_DOCUMENT: PolicyDocument = {
  id: "doc",
  work: "doc",
  number: null,
  title: "某市若干措施",
  titleEn: null,
  kind: "policy_measures",
  issuer: "某市人民政府",
  issuedOn: { date: "2024-05-06", span: null },
  validFrom: null,
  validTo: null,
  event: null,
  deadline: null,
  repeals: [],
  refersTo: [],
  printings: [],
  errata: [],
  disagreements: [],
  clauses: [],
  tables: [],
};
