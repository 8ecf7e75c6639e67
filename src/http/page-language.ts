import type { Request, Response } from "express";
import { z } from "zod";
import { languageOf } from "../wording/index.ts";

/** Languages that the pages themselves are written in. */
export const PageLanguage = z.enum(["zh", "zh-Hant", "en"]);
export type PageLanguage = z.infer<typeof PageLanguage>;

const COOKIE = /(?:^|; )lang=(zh|zh-Hant|en)(?:;|$)/;

/** The page language: what the address says, else what was chosen before, else what the browser prefers, else Chinese. */
export function pageLanguage(request: Request): PageLanguage {
  const chosen = PageLanguage.safeParse(request.query["lang"]);
  if (chosen.success) return chosen.data;
  const before = PageLanguage.safeParse(COOKIE.exec(request.headers.cookie ?? "")?.[1]);
  if (before.success) return before.data;
  const preferred = request.acceptsLanguages().map(languageOf);
  return preferred.find((one) => one !== null) ?? "zh";
}

/** What the frame of a page needs of the request. */
export interface Frame {
  readonly lang: PageLanguage;
  /** The same address in the other languages. */
  readonly others: readonly { readonly lang: PageLanguage; readonly url: string }[];
}

export function frameOf(request: Request): Frame {
  const lang = pageLanguage(request);
  const [path = "/", query] = request.originalUrl.split("?", 2);
  const urlIn = (other: PageLanguage): string => {
    const parameters = new URLSearchParams(query);
    parameters.set("lang", other);
    // Leading slashes are cut to one, so that the link can't leave this host.
    return `${path.replace(/^\/+/, "/")}?${parameters.toString()}`;
  };
  const others = PageLanguage.options.filter((one) => one !== lang);
  return { lang, others: others.map((other) => ({ lang: other, url: urlIn(other) })) };
}

/** Keeps a language chosen by `?lang=` for a year. */
export function rememberLanguage(request: Request, response: Response): void {
  response.vary("Accept-Language").vary("Cookie");
  const chosen = PageLanguage.safeParse(request.query["lang"]);
  if (chosen.success) response.cookie("lang", chosen.data, { maxAge: 31_536_000_000, sameSite: "lax", httpOnly: true });
}
