import { Split } from "../case.ts";
import { faultsOf, type Scored } from "../score.ts";
import { escape } from "./escape.ts";

/** The cases as JUnit XML, a suite for each set, without times, so that two runs can be compared. */
export function junit(scored: readonly Scored[]): string {
  const suites = Split.options.map((split) =>
    suite(
      split,
      scored.filter((s) => s.expected.split === split),
    ),
  );
  return `<?xml version="1.0" encoding="UTF-8"?>\n<testsuites>\n${suites.join("")}</testsuites>\n`;
}

function suite(name: string, cases: readonly Scored[]): string {
  const failures = cases.filter((s) => !s.pass).length;
  return `<testsuite name="${name}" tests="${String(cases.length)}" failures="${String(failures)}">\n${cases.map(testcase).join("")}</testsuite>\n`;
}

function testcase(scored: Scored): string {
  const { id, lang, category } = scored.expected;
  const head = `<testcase classname="${lang}.${category}" name="${escape(id)}"`;
  if (scored.pass) return `${head}/>\n`;
  const faults = faultsOf(scored);
  return `${head}><failure message="${escape(faults[0] ?? "")}">${escape([...faults, scored.given.answer].join("\n"))}</failure></testcase>\n`;
}
