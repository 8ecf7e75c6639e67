/** Wishes that no policy answers: writing, jokes, weather, games. Matched against the folded question. */
export const zhNotPolicy: readonly RegExp[] = [
  /(?:写|编|作|来|讲|说)(?:一|两|几)?(?:首|个|篇|段|则)?[^,。?]{0,8}(?:诗|词(?!条)|绝句|律诗|对联|笑话|故事|作文|小说|歌词|情书|代码|程序|脚本)/,
  /(?:下不下|会不会下|有没有|下)雨|天气(?:怎么样|预报|如何)|气温|几度(?=[?。]|$)/,
  /(?:彩票|星座|算命|菜谱|食谱|怎么做(?:才)?好吃|球赛|比分|电影推荐)/,
  /鸡兔同笼|一加一|翻译(?:成|一下)/,
];
