const ENTITIES: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "'": "&#39;",
};

/** Text made safe between tags and in attributes of HTML and XML; control characters are left out. */
export function escape(text: string): string {
  return text
    .replace(/\p{Cc}/gu, (c) => (c === "\n" || c === "\t" ? c : ""))
    .replace(/[&<>"']/g, (c) => ENTITIES[c] ?? "");
}
