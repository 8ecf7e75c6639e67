/** Words that nothing but a number answers. Matched against the folded question. */
export const zhNumberWanted =
  /多少(?!不|人知道)|好多(?:钱|个)|几多|(?:打|享|优惠)几折|几折|[早末首]班车?[^,;。?]{0,8}几点|几点(?:开|关|上|下|到|发|结束|开始|钟)?(?:[?。,]|$)/;
