import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { askCases } from "./ask-cases.ts";
import { accept, readAccepted, regressionsAgainst } from "./baselines/accepted.ts";
import { openPeer } from "./baselines/peer.ts";
import { refusalCurve } from "./experiments/curve.ts";
import { openInside } from "./experiments/inside.ts";
import { askWithoutEvidence } from "./experiments/without-evidence.ts";
import { loadCases, loadTwins, type FiledCase } from "./load-cases.ts";
import { isPartial, readOptions, type Options } from "./options.ts";
import { tallyPairs } from "./pairs.ts";
import { proveCases } from "./prove-cases.ts";
import { bereftText, curveText, peersText } from "./reporters/experiments-text.ts";
import { explainText } from "./reporters/explain.ts";
import { htmlReport } from "./reporters/html.ts";
import { jsonReport, type Findings } from "./reporters/json.ts";
import { junit } from "./reporters/junit.ts";
import { brokenText, failureText, pairsText, splitText, timesText } from "./reporters/text.ts";
import type { Scored } from "./score.ts";
import { readSources, type Sources } from "./sources.ts";
import { openSystem } from "./system.ts";
import { tally } from "./tally.ts";
import { holdThresholds, readThresholds } from "./thresholds.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const say = (text: string): void => void process.stdout.write(`${text}\n`);
const ACCEPTED = at("baselines/accepted.json");

/** Proves the cases, asks them, scores and reports; the exit code is 1 where a threshold or an accepted case is lost. */
async function main(options: Options): Promise<void> {
  const [all, sources] = await Promise.all([loadCases(at(".")), readSources(at("../corpus/sources"))]);
  const { faults, doubts } = proveCases(all, sources);
  if (faults.length > 0) throw new Error(`The cases don't prove themselves:\n${faults.join("\n")}`);
  say(`${String(all.length)} cases prove themselves; ${String(doubts.length)} gold figures are doubtful (--doubts)\n`);
  if (options.doubts) say(doubts.join("\n"));
  const chosen = (c: FiledCase): boolean => isChosen(c, options);
  const system = await openSystem();
  const asked = await askCases(all.filter(chosen), system.answer, sources);
  const twins = await askCases((await loadTwins(at("."), all)).filter(chosen), system.answer, sources);
  const run = { ...asked, twins: twins.scored };
  if (options.explain)
    for (const s of [...run.scored, ...run.twins]) say(explainText(s, await system.explain(s.expected)));
  else tell(run, options);
  await experiment(run.scored, sources, options);
  if (!isPartial(options)) await conclude(run, options);
}

/** What was asked and answered: the cases with their times, and their twins. */
interface Run {
  readonly scored: readonly Scored[];
  readonly ms: readonly number[];
  readonly twins: readonly Scored[];
}

function isChosen(c: FiledCase, { case: id, split, file, category }: Options): boolean {
  return (
    (id === undefined || c.id === id) &&
    (split === undefined || c.split === split) &&
    (file === undefined || c.file.includes(file)) &&
    (category === undefined || c.category === category)
  );
}

function tell({ scored, ms, twins }: Run, { failures }: Options): void {
  for (const [split, t] of Object.entries(tally(scored))) say(splitText(split, t));
  for (const [split, t] of Object.entries(tallyPairs([...scored, ...twins]))) say(pairsText(split, t));
  say(timesText(ms));
  for (const failure of scored.filter((s) => !s.pass).slice(0, failures)) say(failureText(failure));
}

/** What is asked for beside the cases themselves. */
async function experiment(scored: readonly Scored[], sources: Sources, options: Options): Promise<void> {
  if (!options.peers && !options.withoutEvidence && !options.curve) return;
  const cases = scored.map((s) => s.expected);
  const inside = await openInside();
  if (options.peers) {
    const peer = await askCases(cases, await openPeer(at("../corpus/sources"), inside.knowledge), sources);
    say(peersText(tally(scored), tally(peer.scored)));
  }
  if (options.withoutEvidence) say(bereftText(await askWithoutEvidence(cases, inside), options.failures));
  if (options.curve) say(curveText(await refusalCurve(cases, inside)));
}

/** Holds the whole run against thresholds and the accepted state, and writes the reports. */
async function conclude({ scored, ms, twins }: Run, options: Options): Promise<void> {
  const [tallies, pairs] = [tally(scored), tallyPairs([...scored, ...twins])];
  const regressions = regressionsAgainst(await readAccepted(ACCEPTED), scored).map((s) => s.expected.id);
  const held = holdThresholds(tallies, pairs, await readThresholds(at("thresholds.yaml")));
  say(brokenText(held));
  say(`${String(regressions.length)} regressions${regressions.length === 0 ? "" : `: ${regressions.join(" ")}`}`);
  await writeReports({ scored, tallies, pairs, held, regressions }, ms);
  if (options.accept) await accept(ACCEPTED, scored);
  if (held.some((h) => !h.held) || (regressions.length > 0 && !options.accept)) process.exitCode = 1;
}

async function writeReports(findings: Findings, ms: readonly number[]): Promise<void> {
  const { scored, held, regressions } = findings;
  const passed = scored.filter((s) => s.pass).length;
  const failed = held.filter((h) => !h.held).length + regressions.length;
  const times = Object.fromEntries(scored.map((s, i) => [s.expected.id, ms[i]]));
  const files = {
    "summary.json": `${JSON.stringify({ passed, failed })}\n`,
    "report.json": jsonReport(findings),
    "junit.xml": junit(scored),
    "index.html": htmlReport(findings),
    "times.json": `${JSON.stringify(times, null, 1)}\n`,
  };
  await mkdir(at("report"), { recursive: true });
  await Promise.all(Object.entries(files).map(([name, text]) => writeFile(at(`report/${name}`), text)));
}

await main(readOptions(process.argv));
