import { AsyncLocalStorage } from "node:async_hooks";
import type { IncomingMessage } from "node:http";
import express, { type RequestHandler } from "express";
import { ipKeyGenerator } from "express-rate-limit";
import proxyAddr from "proxy-addr";
import { z } from "zod";

const current = new AsyncLocalStorage<string>();
const recognised = new WeakMap<IncomingMessage, string>();

/** Whether an address, so many hops before us, is a proxy's, whose word on who asks is believed. */
export type Trust = (address: string, hop: number) => boolean;

const Trusts = z.custom<Trust>((value) => typeof value === "function");

/** Express's `trust proxy` as a function. */
export function trustOf(trustProxy: number | string): Trust {
  return Trusts.parse(express().set("trust proxy", trustProxy).get("trust proxy fn"));
}

/** Whether whoever connects to us from an address is a proxy, as `trust proxy` has it. */
export function isProxyFor(trustProxy: number | string): (address: string) => boolean {
  const trusts = trustOf(trustProxy);
  return (address) => trusts(address, 0);
}

/**
 * Says who asks, for {@link clientOf} to know: the address as far as proxies are trusted; of IPv6 the network (/56), since a
 * household has so many.
 */
export function recogniseClient(request: IncomingMessage, trust: Trust): string {
  const client = request.socket.remoteAddress === undefined ? "unknown" : ipKeyGenerator(proxyAddr(request, trust));
  recognised.set(request, client);
  return client;
}

/** Who asks, as it was recognised when the request came in. */
export function clientOf(request: IncomingMessage): string {
  return recognised.get(request) ?? "unknown";
}

/** Makes `currentClient` known to whatever the request leads to. */
export const rememberClient: RequestHandler = (request, _response, next) => {
  current.run(clientOf(request), next);
};

/** Who the work at hand is done for. */
export function currentClient(): string {
  return current.getStore() ?? "unknown";
}
