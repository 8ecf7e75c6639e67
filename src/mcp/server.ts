import type { IncomingMessage, ServerResponse } from "node:http";
import { McpServer } from "@modelcontextprotocol/sdk/server/mcp.js";
import { StdioServerTransport } from "@modelcontextprotocol/sdk/server/stdio.js";
import { StreamableHTTPServerTransport } from "@modelcontextprotocol/sdk/server/streamableHttp.js";
import type { WenceService } from "../http/service.ts";
import { registerTools } from "./tools.ts";

/** Array elements and members that the arguments of a call may hold together. */
const MOST_INPUT_ELEMENTS = 2_000;

function mcpServer(service: WenceService): McpServer {
  const server = new McpServer(
    { name: "wence", title: "Wence 问策", version: "1" },
    {
      maxToolInputElements: MOST_INPUT_ELEMENTS,
      instructions:
        "Answers about Chinese public policy, every figure with its clause. Quote figures only as answered, with the citation; where the status is no_answer, say so.",
    },
  );
  registerTools(server, service);
  return server;
}

/** Answers one message sent over HTTP; nothing is kept between messages, so any replica can answer any of them. */
export function mcpOverHttp(service: WenceService) {
  return async (request: IncomingMessage, response: ServerResponse, body: unknown): Promise<void> => {
    const server = mcpServer(service);
    const transport = new StreamableHTTPServerTransport({ enableJsonResponse: true });
    response.once("close", () => {
      void server.close();
    });
    await server.connect(transport);
    await transport.handleRequest(request, response, body);
  };
}

/** Serves a client that has started this process, over standard input and output. */
export async function mcpOverStdio(service: WenceService): Promise<void> {
  await mcpServer(service).connect(new StdioServerTransport());
}
