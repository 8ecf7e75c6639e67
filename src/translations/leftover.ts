/** Chinese in brackets after a name: people look for it by that. */
const BRACKETED = /[(（][^()（）]{1,40}[)）]/gu;
const CHINESE = /[\p{Script=Han}，。；：、！？「」《》【】〔〕（）％]+/u;

/**
 * The first Chinese that a translation holds other than in brackets behind a name; null where it holds none.
 * @example leftover("the 雄鹰 plan") // "雄鹰"
 * @example leftover("the Eagle (雄鹰) plan") // null
 */
export const leftover = (en: string): string | null => {
  const outside = en.replace(BRACKETED, (bracket, at: number) => (at > 0 ? "" : bracket));
  return CHINESE.exec(outside)?.[0] ?? null;
};
