import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Unavailable } from "../../src/domain/unavailable.ts";
import { openRecords } from "../../src/stores/open-records.ts";
import { openPostgres } from "../../src/stores/database/postgres.ts";
import { makeCluster, postgresPrograms, type Cluster } from "./postgres-cluster.ts";
import { answer } from "./fixtures.ts";
import { readOnly } from "./read-only.ts";
import { describeRecords } from "./records.suite.ts";

const bin = postgresPrograms();

describe.skipIf(bin === null)("with PostgreSQL", () => {
  let cluster: Cluster;
  beforeAll(async () => {
    cluster = makeCluster(bin ?? "", ["fsync=off"]); // the machine stays up; what a killed server keeps is shown all the same;
    await cluster.start();
  });
  afterAll(() => cluster.remove());

  let made = 0;
  const place = () => {
    made += 1;
    return { dataDir: "/nowhere", databaseUrl: cluster.database(`store_${made}`) };
  };

  describeRecords("PostgreSQL", async () => {
    const where = place();
    return { records: await openRecords(where), again: () => openRecords(where) };
  });

  it("is set up once by several processes that start at the same time", async () => {
    const where = place();
    const opened = await Promise.all([1, 2, 3, 4].map(() => openRecords(where)));
    await opened[0]?.answers.keep(answer("a-1", "c-1"));
    expect(await opened[3]?.answers.answer("a-1")).not.toBeNull();
    await Promise.all(opened.map((one) => one.close()));
  });

  it("says that it can't be written where it can be read all the same, and doesn't grow by being tried", async () => {
    const where = place();
    const records = await openRecords(where);
    await records.answers.keep(answer("a-1", "c-1"));
    for (let n = 0; n < 500; n += 1) await records.tryWrite();
    const operator = openPostgres(where.databaseUrl);
    const [size] = await operator.rows("SELECT pg_relation_size('migrations') AS bytes");
    expect(Number(size?.["bytes"])).toBeLessThanOrEqual(16_384);
    await readOnly(operator);
    await expect(records.tryWrite()).rejects.toThrow(Unavailable);
    expect(await records.answers.answer("a-1")).not.toBeNull();
    await Promise.all([records.close(), operator.close()]);
  });

  it("says that nothing can be kept while it is away, and goes on once it is back", async () => {
    const records = await openRecords(place());
    await records.answers.keep(answer("a-1", "c-1"));
    await cluster.kill();
    await expect(records.answers.keep(answer("a-2", "c-1"))).rejects.toThrow(Unavailable);
    await expect(records.answers.answer("a-1")).rejects.toThrow(Unavailable);
    await cluster.start();
    await records.answers.keep(answer("a-3", "c-1"));
    expect(await records.answers.answer("a-1")).not.toBeNull();
    await records.close();
  });
});
