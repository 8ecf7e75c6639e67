import { execFileSync } from "node:child_process";

/** Does some work while no file of this process can grow, as where the disk is full. */
export async function whileDiskIsFull(work: () => Promise<void>): Promise<void> {
  const limit = (bytes: string) =>
    execFileSync("prlimit", ["--pid", String(process.pid), `--fsize=${bytes}:unlimited`]);
  limit("1");
  try {
    await work();
  } finally {
    limit("unlimited");
  }
}
