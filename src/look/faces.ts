const LATIN = '"Inter","Segoe UI","Helvetica Neue"';
const LATIN_SERIF = '"Source Serif 4",Georgia';

/** Fonts with Chinese characters, by the script that they draw. */
const HAN = {
  simplified: {
    sans: '"PingFang SC","Noto Sans SC","Noto Sans CJK SC","Source Han Sans SC","Microsoft YaHei"',
    serif: '"Songti SC","Noto Serif SC","Noto Serif CJK SC","Source Han Serif SC",SimSun',
  },
  traditional: {
    sans: '"PingFang TC","Noto Sans TC","Noto Sans CJK TC","Microsoft JhengHei"',
    serif: '"Songti TC","Noto Serif TC","Noto Serif CJK TC",PMingLiU',
  },
} as const;

function stacks(sans: string, serif: string, write: Write): string {
  return `--_sans:${write("font", `${sans},sans-serif`)};--_serif:${write("serif", `${serif},serif`)};`;
}

type Write = (name: "font" | "serif", fonts: string) => string;

/**
 * The fonts as custom properties, by language: a Latin font that came first would give Chinese text its narrow quotation
 * marks and dashes, and a Chinese one English text its wide ones.
 *
 * @param root selector of what everything stands in
 * @param write what a property is set to, where that isn't the bare list
 */
export function fontsFor(root: string, write: Write = (_name, fonts) => fonts): string {
  const { simplified, traditional } = HAN;
  const latinFirst = stacks(`${LATIN},${simplified.sans}`, `${LATIN_SERIF},${simplified.serif}`, write);
  const hanFirst = stacks(simplified.sans, simplified.serif, write);
  const traditionalFirst = stacks(traditional.sans, traditional.serif, write);
  return `${root}{${latinFirst}}:lang(zh){${hanFirst}}:lang(zh-Hant){${traditionalFirst}}`;
}
