import type { Starters } from "../stores/starters-file.ts";
import { catalogueOf, type Catalogue } from "./catalogue.ts";
import { rememberedComparison, type EditionComparison } from "./changes.ts";
import type { Snapshot } from "./open-knowledge.ts";
import { claimSourcesIn, type ClaimSources } from "./claim-sources.ts";
import { quantitiesIn, type QuantitiesOf } from "./quantities.ts";

/** One snapshot with all that is looked up in it. Immutable to whoever uses it; a reload makes another one. */
export interface House {
  readonly snapshot: Snapshot;
  readonly starters: Starters;
  readonly catalogue: Catalogue;
  readonly compare: EditionComparison;
  readonly quantitiesOf: QuantitiesOf;
  /** What a language model's claims are held against, by language; worked out when first needed. */
  readonly claimSources: Readonly<Record<"zh" | "en", ClaimSources>>;
}

/** @param publicUrl absolute address of the service, "" for relative links */
export function houseOf(snapshot: Snapshot, starters: Starters, publicUrl: string): House {
  return {
    snapshot,
    starters,
    catalogue: catalogueOf(snapshot.knowledge, publicUrl),
    compare: rememberedComparison(),
    quantitiesOf: quantitiesIn(snapshot.knowledge),
    claimSources: {
      zh: claimSourcesIn(snapshot.knowledge, "zh"),
      en: claimSourcesIn(snapshot.knowledge, "en"),
    },
  };
}
