import type { ApiSchema } from "./api-description.ts";
import { html, type Html } from "./html.ts";

/** Greatest and least number that JSON carries exactly: a limit that says nothing. */
const ANY = Number.MAX_SAFE_INTEGER;

export const anchorOf = (name: string): string => `type-${name}`;

/** What kind of value a schema allows, on one line, with links to the types that have a name. */
export function typeOf(schema: ApiSchema): Html {
  const { $ref, const: only, enum: values, anyOf, oneOf, items, format } = schema;
  if ($ref !== undefined) return reference($ref);
  if (only !== undefined) return html`<code>${JSON.stringify(only)}</code>`;
  if (values !== undefined) return alternatives(values.map((value) => html`<code>${JSON.stringify(value)}</code>`));
  const several = anyOf ?? oneOf;
  if (several !== undefined) return alternatives(several.map(typeOf));
  if (items !== undefined) return isSeveral(items) ? html`(${typeOf(items)})[]` : html`${typeOf(items)}[]`;
  const names = [schema.type ?? "any"].flat().join(" | ");
  return html`${names}${format !== undefined && html` (${format})`}`;
}

function isSeveral({ type, anyOf, oneOf, enum: values }: ApiSchema): boolean {
  return Array.isArray(type) || [anyOf, oneOf, values].some((parts) => parts !== undefined);
}

function reference(address: string): Html {
  const name = address.split("/").at(-1) ?? "";
  return html`<a href="#${anchorOf(name)}">${name}</a>`;
}

function alternatives(parts: readonly Html[]): Html {
  return html`${parts.map((part, at) => html`${at > 0 && " | "}${part}`)}`;
}

/** Within which limits a value must be, and what it is where none is given: "1–2000 characters", "default 5". */
function limits(schema: ApiSchema): string[] {
  const { minLength, maxLength, minItems, maxItems, minimum, maximum } = schema;
  return [
    range(minLength, maxLength, " characters"),
    range(minItems, maxItems, " items"),
    range(minimum, maximum, ""),
    schema.default === undefined ? "" : `default ${JSON.stringify(schema.default)}`,
  ].filter((limit) => limit !== "");
}

function range(least: number | undefined, most: number | undefined, of: string): string {
  const from = least === undefined || least <= -ANY ? null : String(least);
  const to = most === undefined || most >= ANY ? null : String(most);
  if (from === null) return to === null ? "" : `at most ${to}${of}`;
  return to === null ? `at least ${from}${of}` : `${from}–${to}${of}`;
}

/** What a description sets in backticks is code. */
export function withCode(description: string): Html[] {
  return description.split("`").map((part, at) => (at % 2 === 1 ? html`<code>${part}</code>` : html`${part}`));
}

/** One value with its name: a parameter or a field. */
export function entry(name: string, schema: ApiSchema, isRequired: boolean, place = ""): Html {
  const about = [place, ...limits(schema)].filter((one) => one !== "").join(", ");
  return html`<dt>
      <code>${name}</code>${isRequired && html`<abbr title="required">*</abbr>`}
      <span class="type">${typeOf(schema)}</span>
    </dt>
    <dd>
      ${schema.description !== undefined && html`<p>${withCode(schema.description)}</p>`}
      ${about !== "" && html`<p class="limits">${about}</p>`} ${objectsIn(schema).map(fields)}
    </dd>`;
}

/** The fields of an object, each with what it holds; objects within it below their field. */
export function fields({ properties = {}, required = [] }: ApiSchema): Html {
  const entries = Object.entries(properties);
  return html`<dl class="fields">${entries.map(([name, schema]) => entry(name, schema, required.includes(name)))}</dl>`;
}

/** The objects without a name that a schema is made of. */
export function objectsIn({ properties, items, anyOf = [], oneOf = [], ...rest }: ApiSchema): ApiSchema[] {
  if (properties !== undefined) return [{ properties, ...rest }];
  return [...(items === undefined ? [] : objectsIn(items)), ...[...anyOf, ...oneOf].flatMap(objectsIn)];
}
