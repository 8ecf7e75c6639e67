import { AsyncLocalStorage } from "node:async_hooks";
import { ipKeyGenerator } from "express-rate-limit";
import type { Request, RequestHandler } from "express";

const current = new AsyncLocalStorage<string>();

/** Who asks: the address as `trust proxy` lets it be known; of IPv6 the network (/56), since a household has so many. */
export function clientOf(request: Request): string {
  return request.ip === undefined ? "unknown" : ipKeyGenerator(request.ip);
}

/** Makes `currentClient` known to whatever the request leads to. */
export const rememberClient: RequestHandler = (request, _response, next) => {
  current.run(clientOf(request), next);
};

/** Who the work at hand is done for. */
export function currentClient(): string {
  return current.getStore() ?? "unknown";
}
