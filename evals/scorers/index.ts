import { brevity } from "./brevity.ts";
import { citation } from "./citation.ts";
import { edition } from "./edition.ts";
import { figures } from "./figures.ts";
import { firstCitation } from "./first-citation.ts";
import { forbidden } from "./forbidden.ts";
import { grounded } from "./grounded.ts";
import { language } from "./language.ts";
import { mention } from "./mention.ts";
import { notices } from "./notices.ts";
import { quotes } from "./quotes.ts";
import type { Scorer } from "./scorer.ts";
import { status } from "./status.ts";

/** Every check; those that decide first. */
export const SCORERS: readonly Scorer[] = [
  status,
  figures,
  forbidden,
  mention,
  citation,
  notices,
  language,
  grounded,
  quotes,
  edition,
  firstCitation,
  brevity,
];
