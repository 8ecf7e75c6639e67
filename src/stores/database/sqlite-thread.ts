import { Worker } from "node:worker_threads";
import type { SqliteConnection } from "./sqlite-connection.ts";
import type { Done, Job } from "./sqlite-worker.ts";

/** A job without its number. */
type Wanted = Job extends infer One ? (One extends Job ? Omit<One, "id"> : never) : never;

/**
 * A connection on a thread of its own: waiting for the disk is most of what writing costs, and questions are answered
 * meanwhile. The thread doesn't keep the process alive.
 *
 * @throws where the file can't be opened
 */
export async function sqliteThread(file: string): Promise<SqliteConnection> {
  const worker = new Worker(new URL("./sqlite-worker.js", import.meta.url), { workerData: file, execArgv: [] });
  const waiting = new Map<number, { resolve: (done: Done) => void; reject: (error: Error) => void }>();
  let last = 0;
  let broken: Error | null = null;
  const breakOff = (error: Error): void => {
    broken = error;
    for (const { reject } of waiting.values()) reject(error);
    waiting.clear();
    worker.unref();
  };
  worker.on("message", (done: Done) => {
    const waiter = waiting.get(done.id);
    waiting.delete(done.id);
    if (waiting.size === 0) worker.unref();
    if (done.kind === "fault") waiter?.reject(new Error(done.fault));
    else waiter?.resolve(done);
  });
  worker.on("error", breakOff);
  worker.on("exit", () => {
    breakOff(new Error("The thread of the database has ended."));
  });
  const ask = (wanted: Wanted): Promise<Done> =>
    new Promise((resolve, reject) => {
      if (broken !== null) {
        reject(broken);
        return;
      }
      last += 1;
      waiting.set(last, { resolve, reject });
      worker.ref();
      worker.postMessage({ ...wanted, id: last });
    });
  await ask({ kind: "open" });
  return {
    rows: async (statement) => {
      const done = await ask({ kind: "rows", statement });
      return done.kind === "rows" ? [...done.rows] : [];
    },
    writeAll: async (units) => {
      const done = await ask({ kind: "write", units });
      return done.kind === "written" ? [...done.written] : [];
    },
    close: async () => {
      await ask({ kind: "close" });
      await worker.terminate();
    },
  };
}
