import fc, { type Arbitrary } from "fast-check";
import { z } from "zod";

/** What of JSON Schema the API's description uses. */
const Schema = z.looseObject({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  enum: z.array(z.unknown()).optional(),
  const: z.unknown().optional(),
  anyOf: z.array(z.unknown()).optional(),
  oneOf: z.array(z.unknown()).optional(),
  allOf: z.array(z.unknown()).optional(),
  properties: z.record(z.string(), z.unknown()).optional(),
  required: z.array(z.string()).optional(),
  items: z.unknown().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  maxLength: z.number().optional(),
  format: z.string().optional(),
});

/** Texts that have broken programs before, beside ones that mean something here. */
export const text: Arbitrary<string> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "最高补助多少？",
      "How much at most?",
      "第三类医疗器械",
      "申报截止到哪一天？",
      "57号",
      "第18条",
    ),
  },
  { weight: 2, arbitrary: fc.string({ unit: "grapheme", maxLength: 40 }) },
  fc.string({ unit: "binary", maxLength: 40 }),
  fc.constantFrom(
    "",
    " ",
    "\u0000",
    "\ud800",
    "__proto__",
    "constructor",
    "../../etc/passwd",
    "%00",
    "<script>",
    "' OR 1=1 --",
    "$&",
    "{{7*7}}",
    "a".repeat(3000),
    "\u202e\u0301".repeat(50),
    "-1",
    "1e309",
    "NaN",
    "2026-02-30",
  ),
);

/** Any JSON at all. */
const junk: Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 3 }),
  fc.constantFrom(null, 0, -1, 1e308, true, "", [], {}, [[[[[]]]]]),
  text,
);

/** Values as a schema of the API's description wants them, mostly: now and then one of its parts is junk, missing or unknown. */
export function fromSchema(input: unknown, components: ReadonlyMap<string, unknown>, depth = 0): Arbitrary<unknown> {
  if (depth > 6) return fc.constant(null);
  const schema = Schema.parse(input);
  const inner = (part: unknown) => fromSchema(part, components, depth + 1);
  const valid = (): Arbitrary<unknown> => {
    if (schema.$ref !== undefined) return inner(components.get(schema.$ref.split("/").at(-1) ?? "") ?? {});
    const choices = schema.anyOf ?? schema.oneOf;
    if (choices !== undefined) return fc.oneof(...choices.map(inner));
    const [first] = schema.allOf ?? [];
    if (first !== undefined) return inner(first);
    if (schema.enum !== undefined) return fc.constantFrom(...schema.enum);
    if ("const" in schema) return fc.constant(schema.const);
    const types = [schema.type ?? []].flat();
    return types.length === 0 ? junk : fc.oneof(...types.map((type) => ofType(type, schema, inner)));
  };
  return fc.oneof({ weight: 12, arbitrary: valid() }, { weight: 1, arbitrary: junk });
}

function ofType(
  type: string,
  { minimum, maximum, format, properties = {}, required = [], items }: z.infer<typeof Schema>,
  inner: (part: unknown) => Arbitrary<unknown>,
): Arbitrary<unknown> {
  switch (type) {
    case "string":
      return format === "date" ? fc.constantFrom("2025-06-30", "2026-11-22", "0001-01-01", "9999-12-31") : text;
    case "integer":
      return fc.integer({ min: Math.max(minimum ?? -2, -1000) - 1, max: Math.min(maximum ?? 100, 1000) + 1 });
    case "number":
      return fc.double();
    case "boolean":
      return fc.boolean();
    case "null":
      return fc.constant(null);
    case "array":
      return fc.array(inner(items ?? {}), { maxLength: 4 });
    default: {
      const known = Object.fromEntries(Object.entries(properties).map(([name, part]) => [name, inner(part)]));
      const unknown = fc.dictionary(text, junk, { maxKeys: 2 });
      return fc
        .tuple(
          fc.record(known, { requiredKeys: required.filter((name) => name in known) }),
          fc.oneof({ weight: 8, arbitrary: fc.constant({}) }, { weight: 1, arbitrary: unknown }),
        )
        .map(([value, more]) => ({ ...more, ...value }));
    }
  }
}
