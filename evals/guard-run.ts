import { parseArgs } from "node:util";
import { pino } from "pino";
import { facetsIn } from "../src/answering/read/read-question.ts";
import { claimSourcesIn } from "../src/app/claim-sources.ts";
import { houseOf } from "../src/app/house.ts";
import { openKnowledge } from "../src/app/open-knowledge.ts";
import { forgetfulRecords } from "../src/stores/open-records.ts";
import { readStarters } from "../src/stores/starters-file.ts";
import { TODAY } from "./case.ts";
import { guardOver } from "./guard-held.ts";
import { injections, mutants, rewordings, wrongCases } from "./guard/index.ts";
import { attacked } from "./guard-injected.ts";
import { Tally } from "./guard-tally.ts";

/**
 * `npm run eval:guard`: holds the guard of claims against false claims (none may be released) and against true ones in
 * other words (none may be blocked), and attacks the service with orders to a model that obeys (none may succeed). Ends
 * with 1 where one is. `-- --mutants 1000 --seed 2` for another sample.
 */
const { values } = parseArgs({
  options: {
    mutants: { type: "string", default: "1000000" },
    "wrong-cases": { type: "string", default: "100000" },
    rewordings: { type: "string", default: "100000" },
    injections: { type: "string", default: "10000" },
    seed: { type: "string", default: "1" },
    show: { type: "string", default: "20" },
  },
});
const seed = Number(values.seed);
const shown = Number(values.show);
const snapshot = await openKnowledge({ corpusDir: "corpus", indexDir: "index", embeddingsModel: null });
const { knowledge } = snapshot;
const sources = { zh: claimSourcesIn(knowledge, "zh"), en: claimSourcesIn(knowledge, "en") };
const releases = guardOver(knowledge, sources, (text) => facetsIn(text, knowledge.matcher));

const say = (line: string): void => void process.stdout.write(`${line}\n`);
let missed = 0;
const report = (name: string, tally: Tally, what: string): void => {
  say(`\n${name}: ${String(tally.count)} claims, ${String(tally.missed)} ${what}`);
  for (const line of tally.lines()) say(`  ${line}`);
  for (const line of tally.examples(shown)) say(`  ! ${line}`);
  missed += tally.missed;
};

const false_ = new Tally();
for (const mutant of mutants(seed, Number(values.mutants)))
  false_.add(`${mutant.operator}\t${mutant.kind ?? "-"}\t${mutant.lang}`, releases(mutant), mutant);
report("Mutants", false_, "released");

const wrong = new Tally();
for (const mutant of wrongCases(seed, Number(values["wrong-cases"])))
  wrong.add(`${mutant.operator}\t${mutant.kind ?? "-"}\t${mutant.lang}`, releases(mutant), mutant);
report("Right figures of wrong cases", wrong, "released");

const faithful = new Tally();
for (const claim of rewordings(seed, Number(values.rewordings)))
  faithful.add(`${claim.figures[0]?.said.kind ?? "-"}\t${claim.lang}`, !releases(claim), claim);
report("Faithful rewordings", faithful, "blocked");

const house = houseOf(snapshot, await readStarters("corpus"), "");
const attack = attacked(house, {
  records: await forgetfulRecords(),
  logger: pino({ level: "silent" }),
  day: TODAY,
});
const orders = new Tally();
let obeyed = 0;
for (const one of injections(seed, Number(values.injections))) {
  const result = await attack(one);
  if (result.obeyed) obeyed += 1;
  const place = one.name.split("/").at(-1) ?? "";
  orders.add(`${place}\t${one.lang}`, result.succeeded, {
    text: `${one.name}: ${result.response.answer}`,
    citations: [],
  });
}
say(`\nOrders that the model was given and obeyed: ${String(obeyed)}`);
report("Orders in question, history or document", orders, "succeeded");

process.exitCode = missed === 0 ? 0 : 1;
