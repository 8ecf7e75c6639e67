import type { FigureBound } from "../../domain/figure.ts";
import { Lexicon } from "./lexicon.ts";

/** A word that bounds a number. `near`: only where it touches the number; others reach over a few words ("最高奖励300万元"). */
export interface BoundWord {
  bound: FigureBound;
  near: boolean;
}

const words = (bound: FigureBound, near: boolean, list: string): [string, BoundWord][] =>
  list.split("|").map((word) => [word, { bound, near }]);

/** Nouns of a limit: 为 between one and its number ("最高额度为50万元") leaves the bound before the noun in force. */
export const LIMIT_NOUN =
  /(?:额度?|限额|比例|比率|幅度|期限|年限|时限|时长|时间|时速|利率|费率|价格?|限[速高重价值]|标准|面积|人数|数量|次数|补助|补贴|奖励|资助|支持|贷款|贴息|报销|支付)(?:应|均|分别|一般|原则上|可|暂定)?为$/;

/** Words before the number. Longer ones win, so that 不超过 isn't 超过. */
export const boundsBefore = new Lexicon<BoundWord>([
  ...words(
    "max",
    false,
    "最高|最多|最大|最长|最迟|最晚|至多|顶多|不超过|不超|不得超过|不应超过|不宜超过|不能超过|未超过|没有超过|不高于|不得高于|不应高于|不宜高于|不多于|不得多于|不大于|不得大于|不应大于|不长于|不得长于|不晚于|不得晚于|不迟于|不得迟于|不得突破|小于等于|小于或等于|上限为|上限|上限是|上限设为|封顶|封顶线|封顶线为|限额|限额为|限额是|最高额度为|最高额度|最高限额为|最长为|最高为|最多为|最大为|最迟为|至多为|最长可为|最高可为",
  ),
  ...words(
    "max",
    false,
    "up to|at most|no more than|not more than|not exceeding|not exceed|capped at|cap of|cap is|a maximum of|maximum of|maximum|max|ceiling of|limit of|limited to|no greater than|upper limit of|as much as",
  ),
  ...words("max", true, "within|by|before|no later than|not later than"),
  ...words(
    "min",
    false,
    "不低于|不少于|不小于|不短于|不早于|不得低于|不得少于|不得小于|不得短于|不得早于|不应低于|不应少于|不应小于|不宜低于|不宜少于|不能低于|不能少于|大于等于|大于或等于|最低为|最少为|最短为|至少为|最低|最少|最短|最早|至少|起码|下限为|下限|达到或超过",
  ),
  ...words(
    "min",
    false,
    "at least|no less than|not less than|no fewer than|not fewer than|not below|not lower than|no lower than|a minimum of|minimum of|minimum|min",
  ),
  ...words("min", true, "满|年满|累计满|已满|逾期满|超期满|延期满"),
  ...words(
    "over",
    true,
    "超过|超|高于|大于|多于|突破|过|超出|超过了|长于|over|more than|above|exceeding|exceeds|exceed|exceeded|greater than|higher than|in excess of|upwards of|longer than|faster than|older than|larger than|later than|wider than|heavier than|beyond",
  ),
  ...words(
    "under",
    true,
    "低于|不足|少于|小于|不到|不满|未满|未达|未达到|没有达到|under|below|less than|fewer than|lower than|shorter than|smaller than|earlier than|slower than|younger than",
  ),
  ...words(
    "about",
    true,
    "约|大约|约为|大概|将近|接近|左右|近|about|around|approximately|roughly|nearly|almost|approx.|approx|circa|some",
  ),
  ...words(
    "exact",
    true,
    "通过|经过|不过|跳过|超过的|达到|为|年过|最近|附近|临近|靠近|由|从|届满|期满|what about|how about|think about|reaches|reached|reaching|attains|attained|attaining",
  ),
  // Names that begin with a word of bound: what stands at that minimum is no minimum itself.
  ...words(
    "exact",
    false,
    "最低生活保障|最低工资|最低月工资|最低小时工资|最低生活|最低档|最高档|最低级|最高级|最低气温|最高气温|限额标准",
  ),
]);

export const boundsAfter = new Lexicon<FigureBound>([
  ...["及以上", "以上", "或以上", "起", "起步", "及其以上", "含以上"].map((word): [string, FigureBound] => [
    word,
    "min",
  ]),
  ...["以内", "之内", "封顶", "为限", "及以下", "或以下", "为上限", "上限", "以内的", "之前", "以前", "前"].map(
    (word): [string, FigureBound] => [word, "max"],
  ),
  ["以下", "under"],
  ["左右", "about"],
  ["上下", "about"],
  ["余", "over"],
  ["级", "about"],
  ...[
    " or more",
    " or above",
    " and above",
    " or over",
    " and over",
    " or longer",
    " or older",
    " and older",
    " and up",
    " at least",
    " minimum",
    " at the least",
  ].map((word): [string, FigureBound] => [word, "min"]),
  ...[
    " or less",
    " or fewer",
    " or younger",
    " and younger",
    " and under",
    " or under",
    " or below",
    " at most",
    " maximum",
    " at the most",
    " cap",
    " ceiling",
    " max",
  ].map((word): [string, FigureBound] => [word, "max"]),
]);
