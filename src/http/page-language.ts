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

/** Keeps a language chosen by `?lang=` for a year. */
export function rememberLanguage(request: Request, response: Response): void {
  response.vary("Accept-Language").vary("Cookie");
  const chosen = PageLanguage.safeParse(request.query["lang"]);
  if (chosen.success) response.cookie("lang", chosen.data, { maxAge: 31_536_000_000, sameSite: "lax", httpOnly: true });
}
