import type { Request, Response } from "express";
import { mayDo, type Caller, type Permission } from "../domain/access.ts";
import type { AccessService, OpenSession } from "./access-service.ts";
import { HttpProblem } from "./problems.ts";
import { sessionToken } from "./session-cookie.ts";

const BEARER = /^Bearer ([\w-]{1,200})$/i;
const READING = new Set(["GET", "HEAD", "OPTIONS"]);

/**
 * Who is calling, by `Authorization: Bearer <key>` or by the desk's session, where they may do it.
 *
 * @throws {HttpProblem} 401 for nobody, 403 for somebody else, or where a session's request may be forged
 */
export async function permitted(
  access: AccessService,
  permission: Permission,
  request: Request,
  response: Response,
): Promise<Caller> {
  response.vary("Authorization").vary("Cookie");
  const caller = await callerOf(access, request, response);
  if (!mayDo(caller, permission)) throw new HttpProblem(403, `A key for ${caller.scope} may not do this.`);
  return caller;
}

async function callerOf(access: AccessService, request: Request, response: Response): Promise<Caller> {
  const given = request.get("Authorization");
  if (given === undefined) return (await sessionOf(access, request, response)).caller;
  const [, key = ""] = BEARER.exec(given) ?? [];
  return (await access.withKey(key)) ?? unauthorised(response);
}

/**
 * The session of the request's cookie. What changes something must carry the session's token against forgery, and must not
 * come from another site.
 *
 * @throws {HttpProblem} 401 or 403
 */
export async function sessionOf(access: AccessService, request: Request, response: Response): Promise<OpenSession> {
  const token = sessionToken(request);
  const open = (token === null ? null : await access.resume(token)) ?? unauthorised(response);
  if (READING.has(request.method)) return open;
  if (!fromHere(request) || !access.sameCsrfToken(open.session, request.get("X-CSRF-Token") ?? ""))
    throw new HttpProblem(403, "The X-CSRF-Token isn't that of the session.");
  return open;
}

/** Whether a browser says that the request comes from our own pages; programs say nothing, and hold no cookie of others. */
export function fromHere(request: Request): boolean {
  const site = request.get("Sec-Fetch-Site");
  return site === undefined || site === "same-origin" || site === "none";
}

function unauthorised(response: Response): never {
  response.set("WWW-Authenticate", 'Bearer realm="wence"');
  throw new HttpProblem(401, "This needs a key, or a session of the desk.");
}
