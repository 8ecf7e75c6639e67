import { mkdir, writeFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { accept, readAccepted, regressionsAgainst } from "./baselines/accepted.ts";
import type { Answerer } from "./given.ts";
import { loadCases, type FiledCase } from "./load-cases.ts";
import { isPartial, readOptions, type Options } from "./options.ts";
import { tallyPairs } from "./pairs.ts";
import { givenOf, openPipeline } from "./pipeline.ts";
import { proveCases } from "./prove-cases.ts";
import { brokenText, failureText, pairsText, splitText } from "./reporters/text.ts";
import { scoreCase, type Scored } from "./score.ts";
import { readSources, type Sources } from "./sources.ts";
import { median, tally } from "./tally.ts";
import { holdThresholds, readThresholds } from "./thresholds.ts";

const at = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const say = (text: string): void => void process.stdout.write(`${text}\n`);

/** Proves the cases, asks them, scores and reports; the exit code is 1 where a threshold or an accepted case is lost. */
async function main(options: Options): Promise<void> {
  const [all, sources] = await Promise.all([loadCases(at(".")), readSources(at("../corpus/sources"))]);
  const { faults, doubts } = proveCases(all, sources);
  if (faults.length > 0) throw new Error(`The cases don't prove themselves:\n${faults.join("\n")}`);
  say(`${String(all.length)} cases prove themselves; ${String(doubts.length)} gold figures aren't read from their quotes\n`);
  const pipeline = await openPipeline();
  const answerer: Answerer = async (wanted) => {
    const start = performance.now();
    const given = givenOf(await pipeline.ask(wanted), pipeline.knowledge);
    return { given, ms: performance.now() - start };
  };
  const cases = all.filter((c) => chosen(c, options));
  const { scored, ms } = await ask(cases, answerer, sources);
  const tallies = tally(scored);
  for (const [split, t] of Object.entries(tallies)) say(splitText(split, t));
  say(pairsText(tallyPairs(scored)));
  say(`median ${median(ms).toFixed(1)} ms`);
  for (const failure of scored.filter((s) => !s.pass).slice(0, options.failures)) say(failureText(failure));
  if (isPartial(options)) return;
  const regressions = regressionsAgainst(await readAccepted(at("baselines/accepted.json")), scored);
  const held = holdThresholds(tallies, await readThresholds(at("thresholds.yaml")));
  say(brokenText(held));
  say(`${String(regressions.length)} regressions: ${regressions.map((s) => s.expected.id).join(" ")}`);
  if (options.accept) await accept(at("baselines/accepted.json"), scored);
  const failed = held.filter((h) => !h.held).length + regressions.length;
  await mkdir(at("report"), { recursive: true });
  await writeFile(at("report/summary.json"), `${JSON.stringify({ passed: scored.filter((s) => s.pass).length, failed })}\n`);
  if (failed > 0) process.exitCode = 1;
}

function chosen(c: FiledCase, { case: id, split, file, category }: Options): boolean {
  return (
    (id === undefined || c.id === id) &&
    (split === undefined || c.split === split) &&
    (file === undefined || c.file.includes(file)) &&
    (category === undefined || c.category === category)
  );
}

async function ask(cases: readonly FiledCase[], answerer: Answerer, sources: Sources): Promise<{ scored: Scored[]; ms: number[] }> {
  const scored: Scored[] = [];
  const times: number[] = [];
  for (const c of cases) {
    const { given, ms } = await answerer(c);
    scored.push(scoreCase(c, given, sources));
    times.push(ms);
  }
  return { scored, ms: times };
}

await main(readOptions(process.argv));
