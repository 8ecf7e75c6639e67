/** Right behind a body: its words are spoken of, not its duties ("…局领导在会上说", "the bureau's vice director said"). */
const SAID: readonly RegExp[] = [
  /^(?:的)?[^,;。?]{0,6}?(?:领导|负责人|主任|局长|官员|代表|同志)?(?:在[^,;。?]{0,10}(?:上|里|中))?(?:还|又|也|是)?(?:怎么)?(?:说(?!明)|讲|表示|提到|谈到|透露|承诺)/,
  /^(?:['’]s)?[^,;?.]{0,30}\b(?:said|say|says|told|promised?|announced?|explained|mention(?:ed)?|pledged|stated)\b/,
];

/** Whether what stands right behind a body's name says that its words are meant. */
export function isQuoted(behind: string): boolean {
  return SAID.some((pattern) => pattern.test(behind));
}

/** Words of an occasion on which officials spoke: "会上", "at the briefing". */
const OCCASION =
  /(?:会|发布会|通气会|吹风会)上|报道|记者|(?:领导|负责人|局长|主任|官员|代表)[^,;。?]{0,4}(?:说|讲|表示|提到|介绍)|\b(?:director|official|head|chief|leader|representative|spokes[a-z]+)s?\b[^,;?.]{0,20}\b(?:said|says?|told|promised?|announced?|mention(?:ed)?)\b|\b(?:briefing|press|news|conference|report(?:er|ers|ed)?|daily|newspaper)\b/;

/** Whether a folded text speaks of an occasion on which officials spoke. */
export function tellsOccasion(text: string): boolean {
  return OCCASION.test(text);
}
