/**
 * English words that say nothing about what a text is about, and the words with which people ask. Unstemmed.
 */
const FUNCTION_WORDS =
  "a an the and or nor but if then else than that this these those there here of in on at by to from for with without within into onto over under about as " +
  "is are was were be been being am do does did done doing have has had having will would shall should can could may might must not no yes " +
  "i me my mine we us our ours you your yours he him his she her hers it its they them their theirs one ones someone anyone anything something " +
  "so such very too also just only even still yet again both either neither each every any some all most more less much many few several other another same own " +
  "up down out off through during before after above below between against because while until since though although however per via etc upon among whether";
const ASKING_WORDS =
  "what which who whom whose when where why how please tell know explain describe say says said ask asking question wonder wondering like want wants wanted need needs let get gets got getting give " +
  "actually exactly currently now kindly thanks thank hello hi ok okay there's what's it's i'm don't doesn't isn't can't s t re ve ll d m";

export const EN_STOPWORDS: ReadonlySet<string> = new Set(`${FUNCTION_WORDS} ${ASKING_WORDS}`.split(" "));
