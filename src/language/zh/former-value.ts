/** How Chinese asks what a value was before it was raised or lowered. */
export const zhFormerValue =
  /原来(?:的?比例)?(?:是|有|为)?(?:多少|几|百分)|原先(?:是|有|为)?(?:多少|几|百分)|(?:提升|提高|缩短|缩减|压缩|调整|改革|降低|扩大)[之以]?前/;
