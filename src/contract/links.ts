/** Where on a document's page a link should land. */
export interface LinkTarget {
  /** Of the clause or table row: "18", "(六)", "annex1#4". */
  readonly ref?: string;
  /** Id of the passage: "<clause id>~2". It wins over `ref` where it's a part of a clause. */
  readonly passage?: string;
  /** Words to mark in the clause; for passages that have no anchor of their own. */
  readonly quote?: string;
}

/**
 * The page of a document, at a clause or passage of it. The only place where such addresses are made.
 *
 * @param base absolute address of the service, "" for a relative link
 * @example
 * documentUrl("", "notice-9", { ref: "(六)" }) // "/documents/notice-9#(%E5%85%AD)"
 */
export function documentUrl(base: string, id: string, target: LinkTarget = {}): string {
  const query = target.quote === undefined ? "" : `?q=${encodeURIComponent(target.quote)}`;
  const anchor = target.passage === undefined ? target.ref : passageAnchor(target.passage);
  const hash = anchor === undefined ? "" : `#${encodeURIComponent(anchor)}`;
  return `${base.replace(/\/$/, "")}/documents/${encodeURIComponent(id)}${query}${hash}`;
}

/**
 * The anchor of a passage: its id without the document's.
 *
 * @example
 * passageAnchor("notice-9/18~2") // "18~2"
 */
export function passageAnchor(passageId: string): string {
  const slash = passageId.indexOf("/");
  return passageId.slice(slash + 1);
}
