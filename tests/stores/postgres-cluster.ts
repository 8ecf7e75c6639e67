import { execFileSync, spawn, type ChildProcess } from "node:child_process";
import { chownSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const VERSIONS = "/usr/lib/postgresql";

/** Where PostgreSQL's programs are, newest version first; null where it isn't installed. */
export function postgresPrograms(): string | null {
  const versions = existsSync(VERSIONS) ? readdirSync(VERSIONS).sort((a, b) => Number(b) - Number(a)) : [];
  return versions.map((v) => join(VERSIONS, v, "bin")).find((bin) => existsSync(join(bin, "postgres"))) ?? null;
}

/** A throw-away PostgreSQL on a Unix socket of its own; it is reached over no network. */
export interface Cluster {
  readonly url: string;
  /** Makes an empty database and gives its address. */
  database(name: string): string;
  /** Starts it (again); resolves once it takes connections. */
  start(): Promise<void>;
  /** Ends all its processes with SIGKILL, as a machine without power would. */
  kill(): Promise<void>;
  /** Ends it and removes all of it. */
  remove(): Promise<void>;
}

/** The user that runs it: PostgreSQL refuses root, so that of its package then. */
function owner(): { uid: number; gid: number } | Record<string, never> {
  if (process.getuid?.() !== 0) return {};
  const id = (flag: string) => Number(execFileSync("id", [flag, "postgres"], { encoding: "utf8" }));
  return { uid: id("-u"), gid: id("-g") };
}

/** @param settings more of its settings, as `name=value` */
export function makeCluster(bin: string, settings: readonly string[] = []): Cluster {
  const home = mkdtempSync(join(tmpdir(), "wence-pg-"));
  const as = owner();
  if ("uid" in as) chownSync(home, as.uid, as.gid);
  const data = join(home, "data");
  const run = (program: string, args: readonly string[]) =>
    execFileSync(join(bin, program), args, { ...as, stdio: "pipe", encoding: "utf8" });
  run("initdb", ["-D", data, "-U", "wence", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync"]);
  let server: ChildProcess | null = null;
  const options = ["listen_addresses=", `unix_socket_directories=${home}`, "max_connections=60", ...settings];
  const url = (name: string) => `postgresql://wence@/${name}?host=${encodeURIComponent(home)}`;
  const query = (sql: string) => run("psql", ["-h", home, "-U", "wence", "-d", "postgres", "-qAtc", sql]);
  const kill = async (): Promise<void> => {
    const ending = server;
    server = null;
    const { pid } = ending ?? {};
    if (ending === null || pid === undefined || ending.exitCode !== null || ending.signalCode !== null) return;
    const ended = new Promise((resolve) => ending.once("exit", resolve));
    // It makes no more children from here on. These go first: each is a group of its own, and would hold the shared memory.
    send(pid, "SIGSTOP");
    const children = childrenOf(pid);
    for (const one of [...children, pid]) send(one, "SIGKILL");
    await ended;
    // Until the last of them is gone the shared memory is theirs, and no new server starts on it.
    while (children.some(isThere)) await new Promise((resolve) => setTimeout(resolve, 5));
  };
  return {
    url: url("postgres"),
    database: (name) => {
      query(`CREATE DATABASE ${name}`);
      return url(name);
    },
    start: async () => {
      server = spawn(join(bin, "postgres"), ["-D", data, ...options.flatMap((option) => ["-c", option])], {
        ...as,
        stdio: ["ignore", "ignore", "pipe"],
      });
      await listening(server);
    },
    kill,
    remove: async () => {
      await kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

function send(pid: number, signal: NodeJS.Signals): void {
  try {
    process.kill(pid, signal);
  } catch {
    // It has ended already.
  }
}

function isThere(pid: number): boolean {
  try {
    return !/^\d+ \(.*\) [ZX]/s.test(readFileSync(`/proc/${pid}/stat`, "utf8"));
  } catch {
    return false;
  }
}

/** Resolves when it says that it takes connections. */
function listening(server: ChildProcess): Promise<void> {
  return new Promise((resolve, reject) => {
    let said = "";
    server.stderr?.on("data", (text: Buffer) => {
      said = (said + text.toString()).slice(-4_000);
      if (said.includes("ready to accept connections")) resolve();
    });
    server.once("exit", (code) => {
      reject(new Error(`PostgreSQL ended with ${String(code)}: ${said}`));
    });
  });
}

/** Processes whose parent is `pid`, from `/proc`. */
function childrenOf(pid: number): number[] {
  const processes = readdirSync("/proc").filter((name) => /^\d+$/.test(name));
  return processes.map(Number).filter((one) => {
    try {
      // "pid (name) state parent …": the name may hold anything but ends with the last bracket.
      const stat = readFileSync(`/proc/${one}/stat`, "utf8");
      return Number(stat.slice(stat.lastIndexOf(")") + 2).split(" ")[1]) === pid;
    } catch {
      return false; // it has ended meanwhile
    }
  });
}
