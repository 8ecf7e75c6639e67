import { z } from "zod";
import { Lang } from "./common.ts";

/** Questions to begin with, for one kind of asker. */
export const StarterGroup = z
  .object({
    audience: z.string().meta({ description: "Whom they are for, in the language asked for" }),
    questions: z.array(z.string()),
  })
  .meta({ id: "StarterGroup" });
export type StarterGroup = z.infer<typeof StarterGroup>;

export const StartersQuery = z.object({ lang: Lang.default("zh") });

export const StartersResponse = z.object({ groups: z.array(StarterGroup) }).meta({ id: "StartersResponse" });
export type StartersResponse = z.infer<typeof StartersResponse>;
