import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Unavailable } from "../../src/domain/unavailable.ts";
import { openRecords } from "../../src/stores/open-records.ts";
import { makeCluster, postgresPrograms, type Cluster } from "./postgres-cluster.ts";
import { answer } from "./fixtures.ts";
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
