import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { brotliCompress, gzip } from "node:zlib";
import { build, transform, type Plugin } from "esbuild";

const ENTRY = fileURLToPath(new URL("../widget/index.ts", import.meta.url));

/** Browsers that the widget is made for: what they lack is written in older words. */
const TARGET = ["chrome92", "edge92", "firefox92", "safari15.4"];

/** The widget as it goes over the wire. */
export interface WidgetScript {
  readonly plain: Buffer;
  readonly br: Buffer;
  readonly gzip: Buffer;
  /** Changes with every change of the script. */
  readonly digest: string;
}

let made: Promise<WidgetScript> | null = null;

/** Bundles the widget, once a process (a tenth of a second). Rejects where its source doesn't compile. */
export function widgetScript(): Promise<WidgetScript> {
  made ??= make();
  return made;
}

async function make(): Promise<WidgetScript> {
  const { outputFiles } = await build({
    entryPoints: [ENTRY],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    target: TARGET,
    legalComments: "eof",
    logLevel: "silent",
    plugins: [styleSheets],
  });
  const plain = Buffer.from(outputFiles[0]?.contents ?? []);
  return {
    plain,
    br: await promisify(brotliCompress)(plain),
    gzip: await promisify(gzip)(plain, { level: 9 }),
    digest: createHash("sha256").update(plain).digest("base64url").slice(0, 20),
  };
}

/** Style sheets become texts in the script, so that the widget loads nothing else. */
const styleSheets: Plugin = {
  name: "style-sheets",
  setup: (bundling) => {
    bundling.onLoad({ filter: /\.css$/ }, async ({ path }) => {
      const { code } = await transform(await readFile(path, "utf8"), { loader: "css", minify: true });
      return { contents: code.trim(), loader: "text" };
    });
  },
};
