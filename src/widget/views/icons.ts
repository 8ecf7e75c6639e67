import { html, type TemplateResult } from "lit";

/** Line icons on a 24 × 24 grid; decorative, so hidden from screen readers. */
const PATHS = {
  chat: "M4.5 5h15v11h-8l-4 3.5V16h-3zM8.5 9h7M8.5 12h4.5",
  close: "m6 6 12 12M18 6 6 18",
  send: "M12 19V5.5M6 11.5l6-6 6 6",
  stop: "M7.5 7.5h9v9h-9z",
  clear: "M4.5 7h15M9.5 7V4.5h5V7M6.5 7l1 12.5h9l1-12.5M10.5 11v5M13.5 11v5",
  warning: "M12 4 2.8 19.5h18.4zM12 10v4.5M12 17v.2",
  info: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 11v5.5M12 7.5v.2",
  clock: "M12 3a9 9 0 1 0 0 18 9 9 0 0 0 0-18zM12 7v5l3.5 2",
  phone:
    "M6 3.5h3.5l1.5 5-2.2 1.6a12 12 0 0 0 5.1 5.1l1.6-2.2 5 1.5V18a2.5 2.5 0 0 1-2.7 2.5A16.5 16.5 0 0 1 3.5 6.2 2.5 2.5 0 0 1 6 3.5z",
  link: "M10 14.5 14.5 10M8.5 11 6 13.5a3.5 3.5 0 0 0 5 5L13.5 16M10.5 8 13 5.5a3.5 3.5 0 0 1 5 5L15.5 13",
  away: "M14 4.5h5.5V10M19 5l-8.5 8.5M10 6H5v13h13v-5",
  copy: "M8.5 8.5h11v11h-11zM15.5 8.5v-4h-11v11h4",
  print: "M7 9V4h10v5M7 16H4V9h16v7h-3M7 13.5h10V20H7z",
  retry: "M19.5 12a7.5 7.5 0 1 1-2.3-5.4M19.5 3.5v4.2h-4.2",
  up: "M4 11h3.5v8.5H4zM7.5 12l4-7.5c1.5 0 2.3 1 2 2.5l-.7 3h5.2c1.2 0 2 1 1.7 2.200l-1.4 5.800c-.2.9-.9 1.5-1.8 1.500h-9",
  down: "M4 4.500h3.500V13H4zM7.5 12l4 7.500c1.5 0 2.3-1 2-2.500l-.7-3h5.200c1.2 0 2-1 1.7-2.200L18.3 6c-.2-.9-.9-1.5-1.8-1.500h-9",
  options: "M4 7h9M17 7h3M4 17h3M11 17h9M13 4.500v5M11 14.500v5",
  calendar: "M4 6h16v14H4zM4 10.500h16M8.5 3.500V8M15.5 3.500V8",
  document: "M6 3.500h8l4 4v13H6zM14 3.500v4h4M9 12h6M9 16h4",
  chevron: "m7 10 5 5 5-5",
} as const;

export type IconName = keyof typeof PATHS;

export function icon(name: IconName): TemplateResult {
  return html`<svg class="icon" viewBox="0 0 24 24" aria-hidden="true"><path d=${PATHS[name]} /></svg>`;
}
