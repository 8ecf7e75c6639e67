/** Phrases by which a text takes over the machine that reads it; no document of an authority says them. Matched against folded text. */
export const zhTakeover: readonly RegExp[] = [
  /(?:忽略|无视|忘掉|忘记|不要管)[^,。?!]{0,12}(?:指令|规则|提示|设定)/,
  /(?:你现在是|你是一个|假装你|角色扮演)/,
  /(?:系统|管理员|开发者)(?:提示|指令|消息)(?:[:是]|你)/,
  /(?:提示词|内部指令|隐藏指令|开发者模式|越狱)/,
  /(?:ai|人工智能|语言模型|模型|助手|机器人)[^。?!]{0,8}(?:必须|务必|请|应当|应)(?:回答|输出|回复|说|写|声明)/,
];
