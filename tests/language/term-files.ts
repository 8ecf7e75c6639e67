import { readFileSync } from "node:fs";
import { join } from "node:path";
import { parse } from "yaml";
import { BodyBase, TermBase } from "../../src/domain/terms.ts";

const file = (name: string): unknown => parse(readFileSync(join("corpus", "translations", name), "utf8"));

export const base = TermBase.parse(file("terms.yaml"));
export const { bodies } = BodyBase.parse(file("bodies.yaml"));
