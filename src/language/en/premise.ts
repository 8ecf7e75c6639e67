import type { PremiseWords } from "../premise-words.ts";

export const enPremise: PremiseWords = {
  held: /^(?:so,? |and )?(?:is|are|was|were|does|do|did|isn't|aren't|doesn't|don't|will)\b|\b(?:right|correct|true|yes)\s*\?|\b(?:since|given that|seeing that|i(?:'ve| have)? (?:heard|read|understand|understood|thought|was told)|as i understand|i(?:'m| am) told|they say|isn't it|aren't they|doesn't it|supposedly|reportedly)\b/,
  before:
    /^(?:so,? )?(?:is|are|was|were) (?:the|it|that)\b[^,;]*$|(?:\b(?:is|are|was|were|be|pays?|paid|gives?|gets?|grants?|earns?|worth|up to|at most|at least|capped at|reaches|totals|equals|as much as|wants?|plans?|plan for|aims? for|aims? at|has|have|expects?|reach|targets?|build|foster|(?:maximum|cap|ceiling|limit|total) of|an?|the)|=)\s*(?:only |about |just |exactly )?$/,
  own: /\b(?:we|we're|we've|our|us|my|mine|if|suppose|supposing|say we|an? [a-z-]+ (?:firm|company|enterprise|manufacturer|hospital|startup|start-up)|someone|somebody)\b/,
};
