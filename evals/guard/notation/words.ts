const SMALL = (
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen " +
  "eighteen nineteen"
).split(" ");
const TENS = "zero ten twenty thirty forty fifty sixty seventy eighty ninety".split(" ");

function underThousand(value: number): string {
  if (value < 20) return SMALL[value] ?? "";
  if (value < 100)
    return `${TENS[Math.floor(value / 10)] ?? ""}${value % 10 === 0 ? "" : `-${SMALL[value % 10] ?? ""}`}`;
  const rest = value % 100;
  return `${SMALL[Math.floor(value / 100)] ?? ""} hundred${rest === 0 ? "" : ` and ${underThousand(rest)}`}`;
}

/** 300000 as "three hundred thousand"; null for what isn't whole or would need more than two groups of three digits. */
export function words(value: number): string | null {
  if (!Number.isInteger(value) || value < 0 || value >= 1e15) return null;
  if (value < 1000) return underThousand(value);
  const scales: readonly (readonly [number, string])[] = [
    [1e12, "trillion"],
    [1e9, "billion"],
    [1e6, "million"],
    [1e3, "thousand"],
    [1, ""],
  ];
  const groups = scales.flatMap(([unit, name]) => {
    const count = Math.floor(value / unit) % 1000;
    return count === 0 ? [] : [`${underThousand(count)} ${name}`.trim()];
  });
  return groups.length <= 2 ? groups.join(" ") : null;
}
