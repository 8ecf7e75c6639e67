/** Words that ask what somebody is given, not what is to be reached. */
export const zhGrantWanted =
  /(?:拿|领|得|分)(?:到|了)?(?:多少|几)(?!个|家|项|张|成)|(?:补|奖|返)(?:给)?(?:多少|几)(?!个|家|项|张|成)|多少(?:补|奖)/;
