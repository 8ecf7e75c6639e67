/**
 * One side of the overload, as a process of its own so that it waits for nobody else's work: `people` or `flood`, told what
 * to do as JSON on its command line, telling what it saw as JSON on its standard output.
 */
import { setTimeout as pause } from "node:timers/promises";
import { z } from "zod";
import { asker, type Seen } from "./ask.ts";

const Task = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("people"), url: z.url(), seconds: z.number(), people: z.int(), thinking: z.number() }),
  z.object({
    kind: z.literal("flood"),
    url: z.url(),
    seconds: z.number(),
    rate: z.number(),
    clients: z.int(),
    mostUnderWay: z.int(),
  }),
]);
export type Task = z.infer<typeof Task>;

/** People who ask, wait for the answer, think, and ask again; each from an address of its own. */
async function people({ url, seconds, people: count, thinking }: Extract<Task, { kind: "people" }>): Promise<Seen[]> {
  const ask = asker(new URL(url), count);
  const until = performance.now() + seconds * 1000;
  const seen: Seen[] = [];
  const one = async (n: number): Promise<void> => {
    await pause((thinking * n) / count);
    while (performance.now() < until) {
      seen.push(await ask(`127.0.1.${n + 1}`));
      // Nobody thinks for the same time twice: those who once waited together would ask together ever after.
      await pause(thinking * (0.5 + Math.random()));
    }
  };
  await Promise.all(Array.from({ length: count }, (_, n) => one(n)));
  return seen;
}

/** Seconds: what couldn't be sent for longer isn't sent, since a rush of it afterwards would be no steady rate. */
const MOST_LATE = 0.05;

/** Questions at a steady rate, answered or not, from so many addresses in turn. */
async function flood({ url, seconds, rate, clients, mostUnderWay }: Extract<Task, { kind: "flood" }>): Promise<Seen[]> {
  const ask = asker(new URL(url), mostUnderWay);
  const seen: Seen[] = [];
  let underWay = 0;
  const started = performance.now();
  const until = started + seconds * 1000;
  for (let n = 0; performance.now() < until;) {
    const due = ((performance.now() - started) / 1000) * rate;
    n = Math.max(n, Math.floor(due - rate * MOST_LATE));
    for (; n < due; n += 1) {
      if (underWay >= mostUnderWay) continue;
      underWay += 1;
      void ask(addressOf(n % clients)).then((one) => {
        underWay -= 1;
        seen.push(one);
      });
    }
    await pause(5);
  }
  while (underWay > 0) await pause(20);
  return seen;
}

/** An address of this machine, none of them a person's. */
function addressOf(client: number): string {
  return `127.${10 + Math.floor(client / 62_500)}.${Math.floor(client / 250) % 250}.${(client % 250) + 1}`;
}

const task = Task.parse(JSON.parse(process.argv[2] ?? ""));
const seen = await (task.kind === "people" ? people(task) : flood(task));
process.stdout.write(JSON.stringify(seen), () => process.exit(0));
