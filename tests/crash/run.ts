/**
 * `npm run crash -- [--kills 500] [--database sqlite|postgres|both]`: kills whoever writes at random moments and counts what
 * was acknowledged and lost. Ends with 1 where anything is.
 */
import { parseArgs } from "node:util";
import { z } from "zod";
import { makeCluster, postgresPrograms } from "../stores/postgres-cluster.ts";
import { crash, type CrashResult } from "./crash.ts";

const { values } = parseArgs({
  options: { kills: { type: "string", default: "500" }, database: { type: "string", default: "both" } },
});
const { kills, database } = z
  .object({ kills: z.coerce.number().int().min(1), database: z.enum(["sqlite", "postgres", "both"]) })
  .parse(values);

function report(name: string, { lost, corrupt, ...result }: CrashResult): void {
  const server = result.serverKills > 0 ? ` (${result.serverKills} of the server)` : "";
  process.stdout.write(
    `${name}: ${result.kills} kills${server}, ${result.acknowledged} records acknowledged, ${lost.length} lost, ${corrupt.length} corrupt stores\n`,
  );
  for (const line of [...lost, ...corrupt].slice(0, 20)) process.stdout.write(`  ${line}\n`);
  if (lost.length + corrupt.length > 0) process.exitCode = 1;
}

const tell = (name: string) => (done: number) => {
  if (done % 50 === 0) process.stderr.write(`${name}: ${done} kills\n`);
};

if (database !== "postgres")
  report("embedded database", await crash(kills, null, Math.random, tell("embedded database")));
if (database !== "sqlite") {
  const bin = postgresPrograms();
  if (bin === null) {
    process.stdout.write("PostgreSQL isn't installed: left out.\n");
  } else {
    // Recovery asks the disk once for all files, which on a busy machine saves minutes and no promise.
    const cluster = makeCluster(bin, ["recovery_init_sync_method=syncfs"]);
    try {
      await cluster.start();
      report("PostgreSQL", await crash(kills, cluster, Math.random, tell("PostgreSQL")));
    } finally {
      await cluster.remove();
    }
  }
}
