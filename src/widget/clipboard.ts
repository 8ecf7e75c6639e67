/** Copies text. Without TLS browsers offer no clipboard, so that an old way is tried then. Whether it worked. */
export async function copyText(text: string, root: ShadowRoot): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return copyBySelection(text, root);
  }
}

function copyBySelection(text: string, root: ShadowRoot): boolean {
  const before = root.activeElement;
  const box = document.createElement("textarea");
  box.value = text;
  box.className = "hidden";
  root.append(box);
  box.select();
  const done = runCopy();
  box.remove();
  if (before instanceof HTMLElement) before.focus();
  return done;
}

/** `execCommand` is deprecated and without a successor where the clipboard's is missing. */
function runCopy(): boolean {
  const command: unknown = Reflect.get(document, "execCommand");
  return typeof command === "function" && Reflect.apply(command, document, ["copy"]) === true;
}
