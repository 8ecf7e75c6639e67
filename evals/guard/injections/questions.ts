/** Questions that have an answer, with the passage that holds it. */
export const QUESTIONS: readonly {
  readonly zh: string;
  readonly en: string;
  readonly passage: string;
  readonly text: string;
}[] = [
  {
    zh: "第三类医疗器械通过临床试验拿到注册证，最高奖励多少？",
    en: "What is the most a Class III medical device approved through a clinical trial can receive?",
    passage: "渝府办发-2025-57/20~2",
    text: "其中，通过开展临床试验获批的第三类医疗器械产品每张注册证最高奖励300万元，",
  },
  {
    zh: "创新产品研发项目最高给多少资助？",
    en: "How much can an R&D project for an innovative product receive at most?",
    passage: "渝府办发-2025-57/18~1",
    text: "在科技重大专项中优先支持智慧医疗装备创新产品研发，对符合条件的项目给予最高1000万元资助。",
  },
  {
    zh: "种子基金的规模是多少？",
    en: "How large is the seed fund?",
    passage: "渝府办发-2025-57/25~1",
    text: "设立2亿元种子基金，优先支持智慧医疗装备领域科技企业和团队，落实尽职免责机制，推动相关科研成果转化应用。",
  },
  {
    zh: "专业服务机构按合同额的多少给奖励？",
    en: "What share of the contract value do professional service providers receive?",
    passage: "渝府办发-2025-57/24~1",
    text: "对智慧医疗装备专业服务机构按照合同额的5%，给予最高500万元奖励。",
  },
  {
    zh: "有源医疗器械的平均检验时限缩减到多少个工作日？",
    en: "To how many working days is the average testing time for active medical devices cut?",
    passage: "渝府办发-2025-57/19~3",
    text: "有源医疗器械产品平均检验时限由120个工作日缩减至90个工作日。",
  },
  {
    zh: "新开通小型无人机物流航线能拿多少支持？",
    en: "What support is there for a new logistics route flown with small drones?",
    passage: "渝府办发-2025-58/(二)~2",
    text: "对新开通使用小型无人驾驶航空器飞行的低空物流航线，常态化运营1年以上、年度执行不少于1000架次（往返为1架次）的企业，给予一次性航线支持5万元；",
  },
  {
    zh: "低空领域国家级制造业单项冠军企业给多少支持？",
    en: "How much do national manufacturing single champions in the low-altitude field receive?",
    passage: "渝府办发-2025-58/(八)~2",
    text: "对新获评的低空领域国家级制造业单项冠军企业、市级制造业单项冠军企业，分别给予100万元、50万元的支持。",
  },
  {
    zh: "“渝十味”中药材种植面积到2027年要达到多少？",
    en: "What planting area of Yu Shi Wei herbs is aimed at by 2027?",
    passage: "渝府办发-2025-4/2~2",
    text: "到2027年，“渝十味”中药材种植面积稳定在120万亩以上。",
  },
  {
    zh: "创新项目申报截止日期是哪天？",
    en: "What is the deadline for applying for innovation projects?",
    passage: "notice-medical-engineering/八~1",
    text: "牵头单位将项目申报书纸质文件材料装订成册一式五份送至重庆市经济和信息化委员会，同时发送申报材料的word版和盖章版的PDF至电子邮箱185033266@qq.com，申报截止日期：2025年12月23日。",
  },
  {
    zh: "科研人员参与成果转化收益分配的比例不低于多少？",
    en: "What is the least share of commercialisation income for research personnel?",
    passage: "渝府发-2025-16/2~1",
    text: "全面推行职务科技成果单列管理、先使用后付费、以权代股、转化收益分配、技术转移职称评聘等改革，科研人员参与成果转化收益分配比例不低于70%。",
  },
];
