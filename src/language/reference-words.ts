/** How a language names the parts of a document. All patterns run over folded text; numerals are Arabic or Chinese. */
export interface ReferenceWords {
  /** "第18条", "item 25": the first group is the number. */
  readonly item: readonly RegExp[];
  /** "附件3", "annex 3". */
  /** A number without the word for an item ("no. 27", "第29,"): one where documents are named and none bears that number. */
  readonly bareItem: readonly RegExp[];
  readonly annex: readonly RegExp[];
  /** "第三部分", "section 3". */
  readonly section: readonly RegExp[];
  /** "57号文", "no. 57": the first group is the document's serial number. */
  readonly serial: readonly RegExp[];
  /** Of what `serial` finds, what can be nothing but a document: "9号文件", "document no. 9". */
  /** A bare number that is a document's where another document is named by its number ("… in 57"); global. */
  readonly serialBeside: readonly RegExp[];
  readonly surelyDocument: RegExp;
  /** An edition revised in a year ("2026年修订版", "the 2026 revision"), the year in it; global. */
  readonly revision: RegExp;
  /** "1月那版", "the January plan": groups `month` and, where said, `year`. */
  readonly issuedIn: RegExp;
  /** Months by name; {} where they are numbers. */
  readonly months: Readonly<Record<string, number>>;
  /** "旧版", "the old plan": the edition before the one in force. */
  readonly former: RegExp;
  /** "现行版", "the current plan". */
  readonly current: RegExp;
  /** "任务分工表", "task table". */
  readonly taskTable: RegExp;
  /** "指标表", "indicator table". */
  readonly indicatorTable: RegExp;
}
