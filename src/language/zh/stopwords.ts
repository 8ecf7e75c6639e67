/**
 * Chinese words that say nothing about what a text is about: particles, pronouns, connectives, and the words with
 * which people ask. Words of substance (企业, 补贴, 标准…) don't belong here, however frequent: idf takes care of them.
 */
const FUNCTION_WORDS =
  "的 了 和 与 及 以及 或 或者 并 并且 而 而且 但 但是 在 于 从 自 由 对 对于 把 被 将 向 为 为了 因 因为 所以 如 如果 若 则 即 也 都 就 还 又 再 才 很 更 最 太 " +
  "是 有 没有 没 不 不是 无 非 之 其 其中 此 这 那 这个 那个 这些 那些 该 各 每 某 等 等等 者 所 个 只 会 能 能够 可 可以 应 应当 要 想 给 让 使 按 按照 根据 依 依据 通过 " +
  "上 下 中 内 外 里 后 前 时 间 的话 至 到 以 用 地 得 着 过 们 我 我们 你 你们 您 他 他们 她 它 它们 自己 大家 同时 另外 此外 然后 而言 来说 方面 进行 相关 有关 关于 且 均 仍 已 已经 曾 正在 " +
  "一 一个 一种 一下 一些 些 几 第";
const ASKING_WORDS =
  "吗 呢 吧 啊 呀 嘛 么 哦 哈 啥 什么 什么样 怎么 怎么样 怎样 如何 为什么 为何 何 何时 哪 哪里 哪儿 哪个 哪些 哪家 谁 多少 多大 多久 多长 多高 几个 几家 是否 是不是 有没有 能不能 可不可以 可否 能否 " +
  "请 请问 问 问一下 想问 咨询 麻烦 谢谢 你好 您好 告诉 知道 了解 说 说说 介绍 看 看看 讲 具体 大概 到底 究竟 想知道 帮 帮忙 情况 一共 总共 分别 现在 目前 我家 咱 咱们 那么 这么 这样 那样 以上 以下";

export const ZH_STOPWORDS: ReadonlySet<string> = new Set(`${FUNCTION_WORDS} ${ASKING_WORDS}`.split(" "));
