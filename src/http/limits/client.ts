import { AsyncLocalStorage } from "node:async_hooks";
import { ipKeyGenerator } from "express-rate-limit";
import type { Express, Request, RequestHandler } from "express";
import { z } from "zod";

const current = new AsyncLocalStorage<string>();

/** Who asks: the address as `trust proxy` lets it be known; of IPv6 the network (/56), since a household has so many. */
export function clientOf(request: Request): string {
  return request.ip === undefined ? "unknown" : ipKeyGenerator(request.ip);
}

const Trusts = z.custom<(address: string, hop: number) => boolean>((value) => typeof value === "function");

/** Whether whoever connects to us from an address is a proxy, as `trust proxy` has it. */
export function isProxyFor(app: Express): (address: string) => boolean {
  const trusts = Trusts.parse(app.get("trust proxy fn"));
  return (address) => trusts(address, 0);
}

/** Makes `currentClient` known to whatever the request leads to. */
export const rememberClient: RequestHandler = (request, _response, next) => {
  current.run(clientOf(request), next);
};

/** Who the work at hand is done for. */
export function currentClient(): string {
  return current.getStore() ?? "unknown";
}
