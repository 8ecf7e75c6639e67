/**
 * Words of the official style of Chinese by what they do in a provision. Data: a word that a new kind of document
 * needs is added here, the rules that use the lists stay as they are.
 */
const any = (words: string): string => `(?:${words})`;

/** Says that something is granted. */
export const GRANT = any("给予|予以|奖励|奖补|补助|补贴|资助|支持|扶持|贴息|补偿|减免|发放|拨付|退还|返还|扣除");

/** Opens what follows from a condition: it never starts a case of its own. */
export const CONSEQUENCE = any(
  "给予|予以|按照?|参照|依照|最高|最低|最多|最少|不超过|不低于|不少于|不得|原则上|一次性|分别|再|并|且|可|用于|由其|共计?|合计|总计|累计|同时|每|单[个项次户家台套人笔件位辆]|同一|各",
);

/** Says that a value changes, right before the value after the change: it goes on with the change begun before it. */
export const CHANGES_TO = any("缩短|缩减|压缩|压减|降低|下降|降|减少|提高|提升|增加|增长|调整|扩大") + "[到至为]";

/** Opens a condition or a case. */
export const CONDITION = any("对于?|凡是?|若|如|经|除|其中|属于|符合");

/** Ends a condition. */
export const CONDITION_END = any("的|后|时|外|前|期间|情况下|前提下");

/** Names the grant itself or a limit over several grants: what follows limits the provision before it. */
export const OF_THE_GRANT = any("资金|额度|总额|金额|总量|上限|下限|标准|每年|年度|全年|累计|合计|总计|期限|比例");

/** Opens an adverbial of the segment before or after, never a case measured by its own figure. */
export const ADVERBIAL = any("围绕|以|为|根据|结合|依据|自|至|从|将|与|按照?|面向|聚焦|依托");

/** Names the bodies in charge at the end of a clause. */
export const BODIES = any("责任单位|责任部门|牵头单位|牵头部门|配合单位|主管部门|实施单位");

/** What begins where a case ends: the grant, its rate, its bound. */
export const CONSEQUENCE_BEGINS = any(
  `${GRANT}|按照?(?!规定|要求|程序|职责)|最高|最低|最多|不超过|原则上|一次性|分别|(?<!对)每|可(?:提高|放宽|享受|申请|给予)`,
);

/** Where a case ends: at its consequence or its quantity. */
export const CASE_ENDS = any(`${CONSEQUENCE_BEGINS}|由\\d|\\d`);

/** Adds to a grant that stands before. */
export const ADDS = any("再|另外?|额外|叠加") + any("分别|一次性|给予|予以|奖励|补助|按|最高");

/** Opens a limit that holds for all grants before it together. */
export const LIMITS_EACH =
  "对?" +
  any("每个?|每家|每名|每户|单个|单家|单户|同一家?") +
  "[^，。；]{0,12}?" +
  any("每年|年度|全年|累计|合计|总额|上限");

/** Refers to what stands right before. */
export const REFERS_BACK = any("以上|上述|前述|前款|该|此类|这些");

/** Opens a case of the sentence's subject. */
export const CASE_OPENS = any("对|按照?|经|其他|其余|属于|符合");

/** Raises or lowers what the provision before it grants. */
export const COMPARES = "(?:提高|上浮|下浮|降低|放宽|增加)(?:支持|奖励|补助|补贴|资助)?(?:标准|比例|额度|上限)";

/** Sets money aside. */
export const SETS_ASIDE = any("设立|安排|组建|设置|筹集|注资|投入|列支");

/** Aims at something: strong by itself, weak only where a year is aimed at. */
export const AIMS = any("建成|打造|培育|新增|力争|实现|达到|达|引育|引进|建立|形成|突破");
export const AIMS_WEAKLY = any("实施|推动|研发|建设|完成|开展|稳定在|保持在|在|共计|增长|提升至|提高到");

/** Bears a part of a burden. */
export const BEARS = any("承担|分担|负担|分摊|分成|出资");

/** Names how long something runs. */
export const RUNS = any("有效期|周期|期限|为期|任期|工期|共计|延长|时长|试用期|近|连续");

/** Follows the day or year by which something is due. */
export const DUE = any("截止|截至|报送|提交|申报截止|前完成|之前");

/** A verb or adverb that may stand between the start of a segment and the noun that is counted. */
export const LEADING_VERB = any(
  "支持(?!资金|标准|政策|额度)|鼓励|引导|力争|预计|全市|全省|全区|全县|累计|新增|培育|引育|引进|建成|打造|建设|推动|实施(?!周期|期限|方案|主体|单位|细则|办法)|形成|研发(?!投入|费用|经费)|完成|取得|实现|达到|开展|组建|设立|安排|设置|新建|建立|拥有|共|达|超过|成为|提出了?|聚焦",
);

/** Leads up to the members of a list that a sum is parted among. */
export const LIST_LEADS = any(
  "对于?|按照?|根据|新?获评的?|首次获评的?|获得|获批的?|认定为?|通过|进入|取得|牵头制定|牵头|参与制定|参与|主导|制定|承担|新认定的?|入选|列入|纳入|属于",
);

/** Bounds and modal words right before a figure. */
export const BOUND_ENDS = any(
  "原则上|一般|分别|一次性|最高|最多|最低|至少|上限|下限|不超过|不低于|不少于|不得|超过?|达到|达|稳定|保持|提升|提高|缩减|缩短|压缩|降低|低于|高于|多于|少于|由|从|为|在|到|至|约|共计?|累计|合计|将|作|且|给予|予以|是|等|：|:",
);

/** Leaves it to the authority whether or how much. */
export const DISCRETION = any(
  "择优|按(?:有关|相关|照)?规定|按程序|符合(?:相关|有关)?(?:条件|要求)|原则上|视情况?|酌情|适当|一定(?:奖励|支持|补助|资金)|根据[^，。；]{1,12}情况",
);

/** The form of a grant as a noun. */
export const GRANT_NOUN =
  "(?:保费|资金|经费|贷款|财政)?(?:奖励|奖补|补助|补贴|资助|支持|扶持|贴息|补偿|减免|退税|优惠)";
