import { injections, mutants, rewordings, wrongCases } from "./index.ts";

const LANGUAGES = ["zh", "en"];
const [wanted = "1000000", seed = "1"] = process.argv.slice(2);

/** How many of each name a generator gives. */
function tally<T>(all: Iterable<T>, nameOf: (one: T) => string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const one of all) counts.set(nameOf(one), (counts.get(nameOf(one)) ?? 0) + 1);
  return counts;
}

function print(title: string, counts: ReadonlyMap<string, number>): void {
  const all = [...counts.values()].reduce((sum, count) => sum + count, 0);
  process.stdout.write(`\n${title}: ${all.toLocaleString("en")}\n`);
  const rows = new Map<string, number[]>();
  for (const [name, count] of counts) {
    const [row = "", lang = ""] = name.split("|");
    const columns = rows.get(row) ?? [0, 0];
    columns[Math.max(0, LANGUAGES.indexOf(lang))] = count;
    rows.set(row, columns);
  }
  for (const [row, columns] of [...rows].sort(([a], [b]) => a.localeCompare(b)))
    process.stdout.write(`${row.padEnd(34)}${columns.map((count) => String(count).padStart(10)).join("")}\n`);
}

const limit = Number(wanted);
print(
  "mutants (zh, en)",
  tally(mutants(Number(seed), limit), ({ operator, kind, lang }) => `${operator} ${kind ?? "-"}|${lang}`),
);
print(
  "wrong cases (zh, en)",
  tally(wrongCases(Number(seed), limit), ({ operator, kind, lang }) => `${operator} ${kind ?? "-"}|${lang}`),
);
print(
  "rewordings (zh, en)",
  tally(rewordings(Number(seed), limit), ({ lang }) => `all|${lang}`),
);
print(
  "injections",
  tally(injections(Number(seed), limit), ({ place, lang }) => `${place} ${lang}|all`),
);
