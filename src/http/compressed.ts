import { createHash } from "node:crypto";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import type { Request, Response } from "express";

/** A file that stays the same while the process runs, as it goes over the wire. */
export interface Compressed {
  readonly plain: Buffer;
  readonly br: Buffer;
  readonly gzip: Buffer;
  /** Changes with every change of the file. */
  readonly digest: string;
}

export async function compressed(plain: Buffer): Promise<Compressed> {
  return {
    plain,
    br: await promisify(brotliCompress)(plain),
    gzip: await promisify(gzip)(plain, { level: 9 }),
    digest: createHash("sha256").update(plain).digest("base64url").slice(0, 20),
  };
}

/** Sends it in the best encoding that the client takes, with an entity tag; nothing where the client has it already. */
export function sendCompressed(
  { br, gzip: gz, plain, digest }: Compressed,
  request: Request,
  response: Response,
): void {
  // Browsers name brotli last among those that they take as well.
  const encoding = (["br", "gzip"] as const).find((one) => request.acceptsEncodings(one) === one) ?? "identity";
  if (encoding !== "identity") response.set("Content-Encoding", encoding);
  response
    .vary("Accept-Encoding")
    .set("ETag", `"${digest}-${encoding}"`)
    .send(encoding === "br" ? br : encoding === "gzip" ? gz : plain);
}
