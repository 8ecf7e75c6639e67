/**
 * Words of the official style of Chinese by what they do in a provision. Data: a word that a new kind of document
 * needs is added here, the rules that use the lists stay as they are.
 */
const any = (words: string): string => `(?:${words})`;

/** Says that something is granted. */
export const GRANT = any("给予|予以|奖励|奖补|补助|补贴|资助|支持|扶持|贴息|补偿|减免|发放|拨付|退还|返还|扣除");

/** Opens what follows from a condition: it never starts a case of its own. */
export const CONSEQUENCE = any(
  "给予|予以|按照?|参照|依照|最高|最低|最多|最少|不超过|不低于|不少于|不得|原则上|一次性|分别|再(?!投资|生|次|保险|就业|贷款|融资|利用|制造|担保)|并(?![购网联轨发])|且|可(?!再生|持续|研|视|循环|追?溯)|用于|由其|共计?|合计|总计|累计|同时|每|单[个项次户家台套人笔件辆]|同一|各",
);

/** Says that a value changes, right before the value after the change: it goes on with the change begun before it. */
export const CHANGES_TO =
  any(
    "缩短|缩减|压缩|压减|精简|降低|下降|降|下调|减少|减|收窄|提高|提升|提|上调|增加|增长|增|升|调整|调|延长|延迟|推迟|放宽|扩大|扩|优化|变更|改",
  ) + "[到至为]";

/** Opens a condition or a case. */
export const CONDITION = any(
  "对于?(?!外|口|接|比|标|象)|凡是?|若(?!干)|如(?!期|实|下)|经(?!营|济|费|办)|除|其中|属于|符合",
);

/** Ends a condition. */
export const CONDITION_END = any("的|后|(?<![小同及按随临平当学工课限准实])时|外|前|期间|情况下|前提下");

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
export const CASE_OPENS = any("对(?!外|口|接|比|标|象)|按照?|经(?!营|济|费|办)|其他|其余|属于|符合");

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
export const RUNS = any(
  "有效期|周期|期限|为期|任期|工期|共计|延长|时长|试用期|近|连续|" +
    "(?:服务|存续|建设|执行|实施|补贴|资助|贴息|补助|管护|质保|保修|保质|保存|合同|租赁|租|见习|孵化|宽限|过渡|整改|培训|考核|免税|退出|投资|还款|公示|公告)(?:期|年限)|服务年限|贷款年限|休假|产假|护理假|育儿假|陪产假|婚假|年假|停工留薪|计发|享受|续期|暂扣|停业|停产|暂停|禁入|拘留|最长(?:可)?",
);

/** Happens within a time after something and makes it a condition: "毕业5年内来我市就业的". */
export const SINCE = any("毕业|退役|注册|成立|登记|落户|获批|认定|投产|上市|入职|取得|离校|刑满");

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

/** Names a line that must be passed before anything is due or paid. */
export const THRESHOLD_NOUN = any(
  "起付(?:线|标准|金额|额)?|起征点|免征额|免赔额|门槛费?|准入线|(?:限额|数额|规模)标准|最低注册资本",
);

/** Names the most that is lent, paid or granted. */
export const CAP_NOUN = any(
  "(?:可贷|贷款|授信|担保|支付|报销|补助|补贴|奖励|救助|资助|赔付|提取|扣除|减免|减税|减征|抵扣|补偿)(?:总|最高)?(?:额度?|限额|金额)|可贷|封顶线|最高(?:额度|限额|金额)",
);

/** Names a rate that is applied. */
export const RATE_NOUN = any(
  "税率|费率|利率|征收率|扣除率|抵扣率|返还率|贴现率|(?:报销|支付|补偿|补助|补贴|贴息|救助|返还|奖励|资助|担保|计提|提取|扣除|缴费|缴存|配套|给付|赔付|收取|抵扣)比例",
);

/** Applies a rate without granting: what is taken, paid out or set off. */
export const APPLIES = any(
  "报销|支付|赔付|给付|抵扣|抵减|扣减|扣除|提取|计提|计发|征收|缴纳|缴存|收取|救助|摊销|核定|计征|计算|确定|执行|转增|发放|加处|加收",
);

/** Names what a sum of money is set for. */
export const PRICE_NOUN = any(
  "标准|定额|价格?|收费|费用?|[金租]|工资|津贴|酬|档|额度|分为|按|每[人生户亩月年次台件个套吨床班公里平方米家]{1,4}",
);

/** Applicants and what else must qualify. */
export const APPLICANT = any(
  "(?:申请|申报|报名|应聘|参评|参选|推荐|入选|报考|参赛|候选|参保|借款|被认定|拟认定|投保)(?:的)?(?:人员?|单位|企业|项目|机构|主体|者|对象|人选|职工|学生|人才|家庭|院校|团队|产品|法人)",
);

/** Says in so many words that something must be reached. */
export const MUST_REACH =
  any("应当?|须|需|必须") +
  any("满足|同时|具有|有(?![权关效])|持有|拥有|取得|具备|符合|达到|年满|已?满|累计|连续|至少");

/** Follows conditions: what they give a right to. */
export const ENTITLES = any(
  "方可|方能|才能|才可|即可|均可|可(?:以)?(?:申请|申报|享受|认定|参评|领取|办理|纳入|提取|评为)",
);

/** Imposes a penalty. */
export const PENALTY = any("罚款|罚金");
