/** Words that ask what somebody is given, not what is to be reached. */
export const zhGrantWanted =
  /(?:拿|领|得|分)(?:到|了)?(?:多少|几)(?!个|家|项|张|成)|(?:补|奖|返)(?:给)?(?:多少|几)(?!个|家|项|张|成)|多少(?:补|奖)/;

/** Words that ask for the ceiling over several sums, not for one of them. */
export const zhCeilingWanted =
  /总(?:额|的|共)?(?:上限|封顶|限额|额度)|(?:每|一|单)个?(?:家|企业|公司)[^,;。?]{0,8}(?:上限|封顶|限额|不超过多少)/;

/** Words that ask how large a thing itself is, as against what it pays. */
export const zhSizeWanted = /规模(?:是|有|为|多|达)|(?:多大|什么|怎样)的?规模/;
