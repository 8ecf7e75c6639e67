import { mcpOverStdio } from "../mcp/server.ts";
import { openForCommand } from "./open.ts";

/** `mcp`: the tools for a client that starts this process and speaks with it over standard input and output. */
export async function runMcp(): Promise<void> {
  await mcpOverStdio(await openForCommand());
}
