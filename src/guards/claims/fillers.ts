import type { FigureBound } from "../../domain/figure.ts";
import { phrasesOf, type Phrases } from "./phrases.ts";

const list = (phrases: string): string[] => phrases.split("|");

/** Words that add nothing to what a clause says and take nothing from it: joints, openings, courtesies. Both languages. */
export const FREE: Phrases = phrasesOf([
  ...list(
    "的|其|要|了|可|可以|可按|能|能够|将|将会|会|则|就|是|即|也|均|对|对于|按|按照|根据|依据|依照|由|在|于|与|和|及|以及|并|且|其中|此外|同时|另外|而",
  ),
  ...list("给予|予以|获得|得到|享受|获|可获|可获得|可得|领取|申领|能拿|能拿到|拿到"),
  ...list(
    "您|你|您好|你好|经查|有|有|据此|请知悉|供您参考|回答如下|关于|就|请|请注意|需要说明的是|需要注意的是|简单来说|简单地说|总的来说|也就是说|换句话说|具体来说|具体而言|答|回答|谢谢|感谢提问|供参考|仅供参考",
  ),
  ...list(
    "政策|该政策|这项政策|本政策|文件|该文件|本文件|条款|该条款|本条款|该条|本条|规定|政策规定|按规定|明确|提出|提到|载明|写明|写道|如下|如此|所述|所列|上述|原文",
  ),
  ...list(
    "a|an|the|of|in|for|on|at|across|throughout|between|with|and|is|are|be|been|being|was|were|has|have|had|will|shall|may|can|it|its|this|that|these|those|which|who|as|then|also|there",
  ),
  ...list(
    "to|by|from|where|you|your|to answer your question|put simply|thank you for asking|that is to say|for your reference|it is stipulated that|as stated there|please|hello|hi|thanks|thank you|note|please note|here",
  ),
  ...list("receive|received|receiving|get|given|give|granted|obtain|obtained|entitled|enjoy"),
  ...list(
    "according|accordingly|under|pursuant|policy|clause|document|rule|provision|measure|state|stated|say|said|specify|specified|provide|provided|set|set out|stipulate|stipulated|in short|in brief|in other words|specifically|that is|as follows|in summary",
  ),
]);

/** Words that a claim may leave out, though it may not bring them in: that something is given says so already. */
export const OPTIONAL: Phrases = phrasesOf(list("支持|鼓励|特别是|尤其是|support|supported|encouraged"));

/** Characters that may stand alone in a sentence where they stand in the text at all. */
export const SINGLE: ReadonlySet<string> = new Set("再在至到内共均个年每".split(""));

/** Words that deal figures out among the members of a list one by one. */
export const DEALT: Phrases = phrasesOf(["分别", "respectively"]);

/** Words by which a sentence puts a case and its figure together; they say nothing of either. */
export const NEUTRAL: Phrases = phrasesOf([
  ...list("目标为|目标是|目标|时限为|时间为|期限为|为|达到|须|需|需要|达"),
  ...list(
    "is to be|are to be|is to|are to|number|come|amount|target|time|time limit|with a time of|have a size of|need|must|come to",
  ),
]);

/** Words behind a count that belong to the sentence around it and name nothing that is counted. */
export const FRAMES: Phrases = phrasesOf(list("基础上|基础|规模|目标|同时"));

/** Joints which, right before a figure, say what the figure does ("cut to 30 days", "by 30 days"). */
export const STEERING_JOINTS: ReadonlySet<string> = new Set(["to", "by", "from", "under"]);

/** Words whose absence turns a statement into another: they may not be left out before what they stand with. */
export const POLARITY: Phrases = phrasesOf([
  ...list("不|未|非|无|没|没有|禁止|取消|除|除了|其他|其它|其余|以外|之外|仅|只"),
  ...list("not|no|non|without|except|other|others|excluding|unless|only|neither|nor|never"),
]);
export const LONGEST_POLARITY = 2;

/** How a bound is said before and after a figure. What is listed here must be read as that bound. */
const BOUND_WORDS: Readonly<Record<FigureBound, { readonly before: string; readonly after: string }>> = {
  max: {
    before:
      "最高|最多|最大|最长|最迟|最晚|至多|顶多|不超过|不得超过|不高于|不多于|不大于|不晚于|不迟于|上限为|上限|上限是|限额为|最高不超过|最多不超过|最长不超过|" +
      "up to|up to a maximum of|at most|no more than|not more than|not exceeding|not to exceed|capped at|cap of|a cap of|a maximum of|maximum of|maximum|a ceiling of|ceiling of|limited to|no greater than|upper limit of|within|by|before|no later than|not later than|of up to|of at most|of no more than",
    after:
      "以内|之内|内|封顶|为限|为上限|之前|以前|前|及以下|或以下|or less|or fewer|or below|at most|maximum|at the most|cap|ceiling",
  },
  min: {
    before:
      "不低于|不少于|不小于|不得低于|不得少于|最低|最少|至少|起码|达到或超过|自|" +
      "at least|no less than|not less than|no fewer than|not fewer than|not below|a minimum of|minimum of|minimum|no lower than|from|of at least",
    after: "及以上|以上|或以上|起|or more|or above|and above|or over|and over|or longer|at the least|onward|onwards",
  },
  over: {
    before:
      "超过|超|高于|大于|多于|突破|超出|over|more than|above|exceeding|exceed|greater than|higher than|in excess of",
    after: "余",
  },
  under: {
    before: "低于|不足|少于|小于|不到|不满|under|below|less than|fewer than|lower than|shorter than",
    after: "以下",
  },
  about: {
    before: "约|大约|约为|大概|接近|将近|近|about|around|approximately|roughly|nearly|almost",
    after: "左右|上下|级",
  },
  exact: { before: "达到|达|为|共|共计|合计|a total of|total of|amount to|of", after: "" },
};

/** How the ends of a range or period are put before and after it. */
export const RANGE: { readonly before: Phrases; readonly after: Phrases } = {
  before: phrasesOf(list("between|from|介于|自|从|在")),
  after: phrasesOf(list("止|为止|结束|之间|期间")),
};

const compiled = (bound: FigureBound) => ({
  before: phrasesOf(list(BOUND_WORDS[bound].before)),
  after: phrasesOf(BOUND_WORDS[bound].after === "" ? [] : list(BOUND_WORDS[bound].after)),
});

/** The words of each bound. */
export const BOUNDS: Readonly<Record<FigureBound, { readonly before: Phrases; readonly after: Phrases }>> = {
  max: compiled("max"),
  min: compiled("min"),
  over: compiled("over"),
  under: compiled("under"),
  about: compiled("about"),
  exact: compiled("exact"),
};
