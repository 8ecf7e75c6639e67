import { parentPort, workerData } from "node:worker_threads";
import type { Row, Statement, Written } from "./database.ts";
import { connectSqlite, type SqliteConnection } from "./sqlite-connection.ts";
import { Turns } from "./turns.ts";

/** What the other thread asks for; `id` tells the answers apart. */
export type Job = { readonly id: number } & (
  | { readonly kind: "open" }
  | { readonly kind: "rows"; readonly statement: Statement }
  | { readonly kind: "write"; readonly units: readonly (readonly Statement[])[] }
  | { readonly kind: "close" }
);

/** What it gets: a value, or what broke in words, since an error's class doesn't cross threads. */
export type Done = { readonly id: number } & (
  | { readonly kind: "rows"; readonly rows: readonly Row[] }
  | { readonly kind: "written"; readonly written: readonly Written[] }
  | { readonly kind: "done" }
  | { readonly kind: "fault"; readonly fault: string }
);

const turns = new Turns();
let connection: SqliteConnection | null = null;

async function work(job: Job): Promise<Done> {
  connection ??= await connectSqlite(String(workerData));
  const { id } = job;
  switch (job.kind) {
    case "open":
      return { id, kind: "done" };
    case "rows":
      return { id, kind: "rows", rows: await connection.rows(job.statement) };
    case "write":
      return { id, kind: "written", written: await connection.writeAll(job.units) };
    case "close":
      await connection.close();
      return { id, kind: "done" };
  }
}

parentPort?.on("message", (job: Job) => {
  void turns
    .run(() => work(job))
    .catch((error: unknown): Done => ({ id: job.id, kind: "fault", fault: String(error) }))
    .then((done) => {
      parentPort?.postMessage(done);
    });
});
