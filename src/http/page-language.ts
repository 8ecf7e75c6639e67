import type { Request, Response } from "express";
import { z } from "zod";

/** Languages that the pages themselves are written in. */
export const PageLanguage = z.enum(["zh", "en"]);
export type PageLanguage = z.infer<typeof PageLanguage>;

const COOKIE = /(?:^|; )lang=(zh|en)(?:;|$)/;

/** The page language: what the address says, else what was chosen before, else what the browser prefers, else Chinese. */
export function pageLanguage(request: Request): PageLanguage {
  const chosen = PageLanguage.safeParse(request.query["lang"]);
  if (chosen.success) return chosen.data;
  const before = PageLanguage.safeParse(COOKIE.exec(request.headers.cookie ?? "")?.[1]);
  if (before.success) return before.data;
  return request.acceptsLanguages("zh", "en") === "en" ? "en" : "zh";
}

/** What the frame of a page needs of the request. */
export interface Frame {
  readonly lang: PageLanguage;
  /** The same address in the other language. */
  readonly otherLanguageUrl: string;
}

export function frameOf(request: Request): Frame {
  const lang = pageLanguage(request);
  const [path = "/", query] = request.originalUrl.split("?", 2);
  const parameters = new URLSearchParams(query);
  parameters.set("lang", lang === "zh" ? "en" : "zh");
  // Leading slashes are cut to one, so that the link can't leave this host.
  return { lang, otherLanguageUrl: `${path.replace(/^\/+/, "/")}?${parameters.toString()}` };
}

/** Keeps a language chosen by `?lang=` for a year. */
export function rememberLanguage(request: Request, response: Response): void {
  response.vary("Accept-Language").vary("Cookie");
  const chosen = PageLanguage.safeParse(request.query["lang"]);
  if (chosen.success) response.cookie("lang", chosen.data, { maxAge: 31_536_000_000, sameSite: "lax", httpOnly: true });
}
