import { z } from "zod";

/** A schema of the description, as far as the page tells it. */
export const ApiSchema = z.object({
  $ref: z.string().optional(),
  type: z.union([z.string(), z.array(z.string())]).optional(),
  format: z.string().optional(),
  enum: z.array(z.json()).optional(),
  const: z.json().optional(),
  default: z.json().optional(),
  description: z.string().optional(),
  required: z.array(z.string()).optional(),
  minLength: z.number().optional(),
  maxLength: z.number().optional(),
  minItems: z.number().optional(),
  maxItems: z.number().optional(),
  minimum: z.number().optional(),
  maximum: z.number().optional(),
  get properties() {
    return z.record(z.string(), ApiSchema).optional();
  },
  get items() {
    return ApiSchema.optional();
  },
  get anyOf() {
    return z.array(ApiSchema).optional();
  },
  get oneOf() {
    return z.array(ApiSchema).optional();
  },
});
export type ApiSchema = z.infer<typeof ApiSchema>;

const Content = z.record(z.string(), z.object({ schema: ApiSchema.optional() })).default({});

const ApiOperation = z.object({
  summary: z.string().default(""),
  tags: z.array(z.string()).default([]),
  parameters: z
    .array(
      z.object({
        in: z.string(),
        name: z.string(),
        required: z.boolean().default(false),
        description: z.string().optional(),
        schema: ApiSchema.default({}),
      }),
    )
    .default([]),
  requestBody: z.object({ content: Content }).optional(),
  responses: z.record(z.string(), z.object({ description: z.string().default(""), content: Content })).default({}),
});
export type ApiOperation = z.infer<typeof ApiOperation>;

/** An OpenAPI description, as far as the page tells it. */
export const ApiDescription = z.object({
  paths: z.record(z.string(), z.record(z.string(), ApiOperation)),
  components: z.object({ schemas: z.record(z.string(), ApiSchema) }),
});
export type ApiDescription = z.infer<typeof ApiDescription>;
