/**
 * Chinese words that say nothing about what a question is about: the words with which people frame a question, speak of
 * time and amount, of papers as papers and of themselves. Nouns by their form, so that their tag doesn't give them away.
 */
export const ZH_COMMON: ReadonlySet<string> = new Set(
  `时候 时间 当时 当天 期间 眼下 眼前 将来 今后 以后 之后 之前 以前 从前 原来 原先 原本 后来 接下来 最近 最新 最早 近来 届时 平时 年内 年初 年底 年末
  东西 事情 事儿 活儿 两件事 几件事 这件事 问题 情况 情形 情景 样子 意思 说法 提法 叫法 名称 名堂 称呼 称号 牌子 代号 例子 举例 比方 顺口溜 口号 说明 解释 细节 具体
  全部 部分 整个 所有 其余 总体 大体 整体 程度 水平 范围 区间 幅度 比重 占比 百分之 百分比 基数 体量 数字 数值 数目 数额 数量 个数 总数 总额 额度 上限 下限 封顶 天花板 顶格 起码 至少 最少 最多 顶多 大约 左右 差不多 合计 总计 累计 平均 一共 账单 摊子
  档次 档 等级 级别 类别 种类 品类 类型 板块 环节 阶段 步骤 流程 路子 新路子 渠道 方式 方法 办法 途径 手段 目的 目标 原因 理由 事由 结果 后果 前提 关键 重点 要点 依据
  文号 编号 条目 条款 款项 落款 发文 印发 文件 原文 版本 旧版 新版 老版 现行 现版 表里 表格里 分工表 任务分工表 指标 约束性 归口 口径 对应 核实 核定
  职务 头衔 委办 委办局 部门 单位 领导 哪位领导 老板 大夫 同事 朋友 客户 亲戚 妈妈 爸爸 家里 手头 手里 身边 外头 里头 外地 本地
  市里 区里 县里 名字 那块 那笔 列出来 列一下 后者 前者 搞出 搞出来 年份 谈谈 光看 上算 头上 点名 写进去 新获批 各自
  管用 算数 算不上 够得上 评上 批下来 批了 算下来 被称作 被认定 被认定为 刚被认定 招人 交过去 普通 顶尖 几份 哪几份 谁牵头 几家单位 涨多少 能拿到多少 补多少钱 奖多少`
    .split(/\s+/)
    .filter((w) => w !== ""),
);
