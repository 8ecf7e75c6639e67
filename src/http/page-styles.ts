import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { transform } from "esbuild";
import { coloursIn } from "../look/palette.ts";
import { fontsFor } from "../look/faces.ts";
import { compressed, type Compressed } from "./compressed.ts";

/** The style sheets of the pages, in the order in which they add to one another. */
const SHEETS = [
  "../look/shared.css",
  ...["frame", "ask", "answer", "tables", "documents", "reader", "landed", "clause", "changes", "api", "faults"].map(
    sheet,
  ),
  ...["narrow", "print"].map(sheet),
];

function sheet(name: string): string {
  return `./styles/${name}.css`;
}

const SHADOW = "--_shadow:0 1px 2px rgb(30 25 15 / 6%),0 6px 24px rgb(30 25 15 / 5%);";

/** Colours by the device's theme, and fonts. */
const TOKENS = [
  `:root{${coloursIn("light")}${SHADOW}}`,
  `@media (prefers-color-scheme:dark){:root{${coloursIn("dark")}--_shadow:none;}}`,
  fontsFor(":root"),
].join("");

let made: Promise<Compressed> | null = null;

/** The one style sheet of all pages, made once a process (some milliseconds). Rejects where a sheet is malformed. */
export function pageStyles(): Promise<Compressed> {
  made ??= make();
  return made;
}

async function make(): Promise<Compressed> {
  const texts = await Promise.all(
    SHEETS.map((path) => readFile(fileURLToPath(new URL(path, import.meta.url)), "utf8")),
  );
  const { code } = await transform(TOKENS + texts.join("\n"), { loader: "css", minify: true });
  return compressed(Buffer.from(code));
}
