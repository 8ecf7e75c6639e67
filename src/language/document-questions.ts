/**
 * How a language asks about documents as documents: their days, their numbers, where in them a thing stands, what became
 * of it from one edition to the next. All patterns run over folded text in lower case.
 */
export interface DocumentQuestionWords {
  /** "何时印发", "date of issue". */
  readonly issued: RegExp;
  /** Somebody has a text yet to issue: not the day of the document itself. */
  readonly toBeIssued: RegExp;
  /** A word for a document as such: "方案", "plan". */
  readonly documentNoun: RegExp;
  /** A word for a document that is issued once, and in no editions. */
  readonly noticeNoun: RegExp;
  /** A word for a document behind its subject ("经济若干措施", " industry plan"), from where the subject ends. */
  readonly titleNoun: RegExp;
  /** Several documents are spoken of ("三份文件", "the three papers"). */
  readonly severalNamed: RegExp;
  /** "第几条", "哪个文号", "which item". */
  readonly whichPlace: RegExp;
  /** Words that name no subject once the way of asking is known; taken out before the subject is held against the corpus. */
  readonly frame: RegExp;
  /** "对应现行第几条", "where does it stand now". */
  readonly counterpart: RegExp;
  /** "第几条", "which item", "what number": by what number a clause goes. */
  readonly whichItem: RegExp;
  /** "哪个更高", "一样吗", "are they equal": of two things. */
  readonly compares: RegExp;
  /** "同一天", "on the same day". */
  readonly sameDay: RegExp;
  /** "那天有哪些事", "what falls on": of a day. */
  readonly fallsOn: RegExp;
  /** "哪份文件是那天印发的", "which document was issued on": of a day. */
  readonly documentOfDay: RegExp;
  /** A word for a term's beginning ("施行", "took effect") and its end ("到期", "expire"), asked for or not. */
  readonly begins: RegExp;
  readonly ends: RegExp;
  /** "现在", "in force": the edition that holds, beside one that is named. */
  readonly now: RegExp;
  /** "旧的", "the old one": the edition that no longer holds. */
  readonly former: RegExp;
  /** "多大", "how large". */
  readonly sized: RegExp;
  /** "从哪天起施行", "when did it take effect". */
  readonly since: RegExp;
  /** "适用哪一版", "which edition applied". */
  readonly whichEdition: RegExp;
  /** "次日", "the day after": a day by the day that stands before or behind it. */
  readonly dayAfter: RegExp;
  readonly dayBefore: RegExp;
  /** "哪位领导介绍", "which official presented". */
  readonly whoSpoke: RegExp;
  /** Whether what was said and what a document says are the same ("跟正文一样吗", "does the plan say so too"). */
  readonly agrees: RegExp;
  /** What an edition changed, apart from merely naming an edition. */
  readonly change: RegExp;
  /** Asks which parts were dropped or added ("哪条被删了", "which incentive was removed"). */
  readonly whichChanged: RegExp;
  /** Names an edition ("旧版", "the new plan"), which alone asks for no change. */
  readonly editionName: RegExp;
  /** "是不是重新印发过", "what took its place". */
  readonly reissued: RegExp;
  /** "新旧两版", "both editions". */
  readonly bothEditions: RegExp;
  /** "少了几条", "how many items fewer". */
  readonly fewer: RegExp;
  /** "多少行", "how many rows": of a table. */
  readonly rows: RegExp;
  /** "到期", "until when". */
  readonly expires: RegExp;
  /** "现在还能报吗", "can we still apply": whether a thing may yet be asked for. */
  readonly stillOpen: RegExp;
  /** Words about handing something in, which has a closing day of its own. */
  readonly applying: RegExp;
  /** "每年", "each year": of a duty that comes again. */
  readonly recurring: RegExp;
  /** Any document on record: "哪份文件(最新)", "which of these documents". */
  readonly anyDocument: RegExp;
  /** "哪几份文件", "which texts": there may be several. */
  readonly severalDocuments: RegExp;
  readonly earliest: RegExp;
  readonly latest: RegExp;
  /** "哪几份文件提到", "which documents mention". */
  readonly mentions: RegExp;
  /** "报道也算", "press included": reports are looked through as well. */
  readonly reports: RegExp;
  /** "A里有、B里有,还是都有", "in A, in B, or in both": of documents that are named. */
  readonly eitherOr: RegExp;
  /** "两份都提到", "do both speak of". */
  readonly bothSpeak: RegExp;
  /** "分别怎么说", "what does each say". */
  readonly whatEachSays: RegExp;
  /** "现在都有效吗", "are they in force": whether documents hold, beside what they say. */
  readonly statusAsked: RegExp;
  /** "提到", "mention": that a text speaks of something. */
  readonly speaksOf: RegExp;
  /** Words around the subject of such a question; what is left is the subject. */
  readonly mentionFrame: RegExp;
  /** "讲的是什么", "what does it deal with". */
  readonly about: RegExp;
  /** "给的是什么支持", "what did item 24 grant". */
  readonly granted: RegExp;
  /** Which items a body is charged with. */
  readonly charged: RegExp;
  /** Only as the lead. */
  readonly lead: RegExp;
  /** "哪些措施", "which measures". */
  readonly listed: RegExp;
  /** "上限最高的", "the largest cap". */
  readonly largest: RegExp;
  /** "哪个封顶更高", "the higher cap": of two. */
  readonly larger: RegExp;
  readonly smallest: RegExp;
}
