import type { CalculationWords } from "../calculation-words.ts";

export const enCalculationWords: CalculationWords = {
  total:
    /\b(?:in total|total(?! (?:project )?(?:investment|cost|output|length|area|amount (?:invested|of)))|altogether|add (?:it|them|these|those|everything|both|all|up)|added (?:up|together)|adds up|sum up|summed|the sum of|combined|together|all told|overall|taken together)\b/,
  least: /\b(?:at least|the least|minimum|no less than|smallest)\b/,
  whether:
    /(?:^|[,;:.?!-] ?|\band |\bso )(?:is|are|was|were|do|does|did|can|could|may|might|must|will|would|has|have|should|shall) (?:that|this|it|we|i|our|my|they|he|she|the|a|an|there)\b|\benough\b|\bwhether\b|\b(?:qualify|qualifies|eligible) ?\?/,
  difference:
    /\bdifference\b|\bby how (?:much|many)\b|\bhow (?:much|many) (?:more|fewer|less|additional|extra)\b|\bhow much (?:higher|lower|larger|bigger|shorter|longer|faster|quicker)\b|(?<!\b(?:to|from) )\bhow many [a-z ]{0,40}(?:shorter|longer|higher|lower|faster|earlier|shaved|cut|saved?|shortened|added|fewer|gained|lost)\b|\b(?:increase|growth|rise|gap|decrease|reduction|gain|jump) (?:in|of|from|between|from one)\b/,
  premiseBefore:
    /\b(?:up to|award of|cap of|maximum of|grant of|bonus of|subsidy of|support of|the full|limit of|ceiling of)\s*$/,
  premiseBehind: /^[ -](?:award|grant|subsidy|cap|ceiling|bonus|limit|maximum|reward)\b/,
  counts:
    /(?<![a-z\d.,'-])((?:another|a single|a further|an additional|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)|(?<=\b(?:and|plus) )\d{1,2}(?= (?:with|using|by|for|on) )|one(?! (?:with(?:out)?|that|which|is|was|too|as|through|via|by|in|for|like)\b)|(?<!\b(?:with|using|by|of|for|as|in|on|via|through|to|at|under|from|per|is|are|am|than|like|what|such|within|after|into|over) )an?)(?= (?!of (?:the|these|those)\b|(?:province|city|cities|place|country|region|town|question|thing|way|year|month|day|week|full|whole|quarter|bit|lot|few|total|hundred|thousand|million|billion|per)s?\b)[a-z])/g,
  values: { two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10, eleven: 11, twelve: 12 },
  articles: /^an?$/,
  spans:
    /\ba (?:full|whole|complete) (year|month)\b|(?<=\b(?:run|runs|ran|running|flown|flew|flying|operated|operating|lasted|existed|worked|for|after|over|past|beyond|completed|more than|at least) (?:for )?)(?:a|(?:its|their|the|our) first) (year|month)\b(?! ago| and a half)/g,
  joint: /(?:[,;&+]|\b(?:and|plus|then|with|alongside|besides|beside))(?: (?:also|again|later|now|even|then))? ?$/,
  alternative: /^(?: [a-z]+){0,2} (?:or|versus|vs)(?: as)? ?$/,
  each: /\b(?:each|apiece)\s*$/,
  all: /\b(?:all|both|every|each)\b/,
  within: /(?!)/,
  roundTrip:
    /(?:\bround trips?|\breturn (?:trips?|flights?)|\bout[ -]and[ -]back|\bthere[ -]and[ -]back)[^?.]{0,40}\b(?:count|one or two|once or twice)/,
  calendar: /\b(?:same|that|this|each|every|per|which|any) $/,
  oneWay: /\bone-?way\b|\bsingle trips?\b/,
  apart: /\b(?:each|respectively|both|and|plus|also|another|while)\b|[,;]/,
  part: /\b(?:of (?:that|which|it|this|the total)|thereof|including|included|came from|come from|comes from)\b/,
  several: /\bseveral\b|\bmultiple\b|\bmore than (?:one|a single)\b/,
  aside: /^ ?(?:questions?|things?|points?|departments?|documents?|awards?|grants?|rewards?|bonuses|subsidies|sums)\b/,
  ofOwn: /^ of (?:our|my|its|their)\b/,
};
