import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { build, transform, type Plugin } from "esbuild";
import { compressed, type Compressed } from "./compressed.ts";

const ENTRY = fileURLToPath(new URL("../widget/index.ts", import.meta.url));

/** Browsers that the widget is made for: what they lack is written in older words. */
const TARGET = ["chrome92", "edge92", "firefox92", "safari15.4"];

let made: Promise<Compressed> | null = null;

/** Bundles the widget, once a process (a tenth of a second). Rejects where its source doesn't compile. */
export function widgetScript(): Promise<Compressed> {
  made ??= make();
  return made;
}

async function make(): Promise<Compressed> {
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
  return compressed(Buffer.from(outputFiles[0]?.contents ?? []));
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
