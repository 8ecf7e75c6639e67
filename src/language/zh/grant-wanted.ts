/** Words that ask what somebody is given, not what is to be reached. */
export const zhGrantWanted =
  /(?:拿|领|得|分)(?:到|了)?(?:多少|几)(?!个|家|项|张|成)|(?:补|奖|返)(?:给)?(?:多少|几)(?!个|家|项|张|成)|多少(?:补|奖)/;

/** Words that ask for the ceiling over several sums, not for one of them. */
export const zhCeilingWanted =
  /总(?:额|的|共)?(?:上限|封顶|限额|额度)|(?:每|一|单)个?(?:家|企业|公司)[^,;。?]{0,8}(?:上限|封顶|限额|不超过多少)/;

/** Words that ask how large a thing itself is, as against what it pays. */
export const zhSizeWanted = /规模(?:是|有|为|多|达)|(?:多大|什么|怎样)的?规模/;

/** How Chinese asks what one of many may have ("一家公司最多投多少"). */
export const zhOneOfMany =
  /(?:一家|一个|单个|单家|每家|每个|单笔|单户)(?:公司|企业|团队|项目|单位|机构)?[^,。?]{0,8}(?:最多|最高|多少|几)/;

/** What stands behind the sum of money that a fund holds in all. */
export const zhFund = /^(?:规模的?)?[^，。；]{0,6}(?:基金|资金池)/;
