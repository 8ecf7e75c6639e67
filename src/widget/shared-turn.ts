import type { AskResponse } from "../contract/index.ts";
import { isAnswer, parseJson } from "./shapes.ts";
import type { Scope } from "./turn.ts";

/** A question that came with the page's address, and the answer that the server wrote into the page. */
export interface SharedTurn {
  readonly question: string;
  readonly scope: Scope;
  readonly answer: AskResponse;
}

/** Reads `<template data-turn>` below the element: JSON, so that the page needn't ask again what it shows already. */
export function sharedTurn(element: Element): SharedTurn | null {
  const template = element.querySelector("template[data-turn]");
  if (!(template instanceof HTMLTemplateElement)) return null;
  const value = parseJson(template.content.textContent);
  if (typeof value !== "object" || value === null || !("question" in value) || !("answer" in value)) return null;
  const { question, answer } = value;
  if (typeof question !== "string" || !isAnswer(answer)) return null;
  const asOf = "asOf" in value && typeof value.asOf === "string" ? value.asOf : null;
  const documents = "documents" in value && Array.isArray(value.documents) ? value.documents : [];
  return {
    question,
    answer,
    scope: { asOf, documents: documents.filter((one: unknown): one is string => typeof one === "string") },
  };
}
