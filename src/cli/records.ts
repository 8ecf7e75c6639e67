import { createWriteStream } from "node:fs";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { z } from "zod";
import { readConfig, type Config } from "../config/environment.ts";
import { Scope } from "../domain/access.ts";
import { EXPORTED_KINDS } from "../ports/archive.ts";
import type { Records } from "../ports/records.ts";
import { loadApp } from "./open.ts";
import { parseArguments, UsageError } from "./usage.ts";

const write = (text: string) => process.stdout.write(text);

async function withRecords(work: (records: Records, config: Config) => Promise<void>): Promise<void> {
  const config = readConfig();
  const { openRecords } = await loadApp();
  const records = await openRecords(config);
  try {
    await work(records, config);
  } finally {
    await records.close();
  }
}

/** `keys make`: shows a new key, this once. */
export async function runKeysMake(options: object): Promise<void> {
  const Options = z.object({ name: z.string().trim().min(1).max(100), scope: Scope });
  const { name, scope } = parseArguments(Options, options);
  const { newKey } = await loadApp();
  await withRecords(async ({ keys }) => {
    const { id, text, secretHash } = newKey();
    await keys.add({ id, name, scope }, secretHash, new Date());
    write(`${text}\n`);
    process.stderr.write("Keep it now: it is stored as a digest alone, and can't be shown again.\n");
  });
}

/** `keys list`: one a line. */
export async function runKeysList(): Promise<void> {
  await withRecords(async ({ keys }) => {
    for (const { id, scope, createdAt, lastUsedAt, revokedAt, name } of await keys.list()) {
      const state = revokedAt === null ? `last used ${lastUsedAt ?? "never"}` : `revoked ${revokedAt}`;
      write(`${id}  ${scope.padEnd(8)}  made ${createdAt}  ${state}  ${name}\n`);
    }
  });
}

/** `keys revoke`: closes a key and its sessions. */
export async function runKeysRevoke(id: string): Promise<void> {
  await withRecords(async ({ keys }) => {
    if (!(await keys.revoke(id, new Date()))) throw new UsageError(`There is no key ${id} that isn't revoked.`);
    write(`${id} is revoked.\n`);
  });
}

/** `audit verify`: whether the trail is whole, and where asked, still holds an entry noted earlier. Ends with 1 if not. */
export async function runAuditVerify({ head }: { readonly head?: string }): Promise<void> {
  const Head = z
    .string()
    .regex(/^\d+:[\da-f]{64}$/, "must be <number>:<hash>, as printed before")
    .optional();
  const noted = parseArguments(Head, head);
  await withRecords(async ({ audit }) => {
    const proof = await audit.verify();
    if (proof.kind === "broken") {
      write(`The trail is broken at entry ${proof.seq}: ${proof.reason}.\n`);
      process.exitCode = 1;
      return;
    }
    write(`The trail is whole: ${proof.entries} entries. Head: ${proof.head.seq}:${proof.head.hash}\n`);
    if (noted === undefined) return;
    const [seq = "", hash] = noted.split(":");
    if ((await audit.hashAt(Number(seq))) === hash) return;
    write(`Entry ${seq} isn't the one that was noted: the trail was cut off and written anew.\n`);
    process.exitCode = 1;
  });
}

/** `audit list`: the newest entries, one a line. */
export async function runAuditList({ limit = "50" }: { readonly limit?: string }): Promise<void> {
  const most = parseArguments(z.coerce.number().int().min(1).max(100_000), limit);
  await withRecords(async ({ audit }) => {
    for (const { seq, at, actor, action, subject, detail } of await audit.list(most))
      write(`${seq}  ${at}  ${actor}  ${action}  ${subject}  ${JSON.stringify(detail)}\n`);
  });
}

/** `export`: records of a kind with personal data masked, to a file or to standard output. */
export async function runExport(
  kind: string,
  options: { readonly format?: string; readonly out?: string },
): Promise<void> {
  const Arguments = z.object({
    kind: z.enum(EXPORTED_KINDS),
    format: z.enum(["json", "csv"]).default("json"),
    out: z.string().optional(),
  });
  const wanted = parseArguments(Arguments, { kind, ...options });
  const { exported } = await loadApp();
  await withRecords(async (records) => {
    const detail = { format: wanted.format };
    await records.audit.add({ actor: "operator", action: "export", subject: wanted.kind, detail }, new Date());
    const pieces = Readable.from(exported(records, wanted.kind, wanted.format));
    if (wanted.out === undefined) for await (const piece of pieces) write(String(piece));
    else await pipeline(pieces, createWriteStream(wanted.out, { mode: 0o600 }));
  });
}

/** `retain`: removes now what has been kept long enough. */
export async function runRetain(): Promise<void> {
  const { expireRecords } = await loadApp();
  await withRecords(async (records, { retention }) => {
    const removed = Object.entries(await expireRecords(records, retention, new Date()));
    write(removed.length === 0 ? "Nothing was due.\n" : removed.map(([kind, n]) => `${kind}: ${n} removed\n`).join(""));
  });
}
