/**
 * The widget, one script: defines `<policy-chat>`, and puts a bubble into a page that has none. The script tag's `data-…`
 * say what the element's attributes say (`data-lang` is `locale`, `data-title` is `heading`).
 */
import { PolicyChat } from "./element.ts";
import { installPageApi } from "./page-api.ts";
import { ATTRIBUTES } from "./settings.ts";

const NAME = "policy-chat";
const script = document.currentScript;

function bubbleFrom(tag: HTMLOrSVGScriptElement | null): HTMLElement {
  const element = document.createElement(NAME);
  const said: Record<string, string | undefined> = tag instanceof HTMLScriptElement ? { ...tag.dataset } : {};
  const settings: Record<string, string | undefined> = {
    ...said,
    "z-index": said["zIndex"],
    locale: said["lang"],
    heading: said["title"],
  };
  for (const name of ATTRIBUTES) {
    const value = settings[name];
    if (value !== undefined) element.setAttribute(name, value);
  }
  return element;
}

function begin(): void {
  const wantsNone = script instanceof HTMLScriptElement && script.dataset["auto"] === "off";
  // Beside the body, so that neither a transform nor a clipping on the body can move or cut a fixed bubble.
  if (!wantsNone && document.querySelector(NAME) === null) document.documentElement.append(bubbleFrom(script));
  installPageApi(() => {
    const element = document.querySelector(NAME);
    return element instanceof PolicyChat ? element : null;
  });
  document.dispatchEvent(new CustomEvent("policy-chat:ready"));
}

// A page may load the script twice, by two paths; the first one stays.
if (customElements.get(NAME) === undefined) {
  customElements.define(NAME, PolicyChat);
  if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", begin);
  else begin();
}
