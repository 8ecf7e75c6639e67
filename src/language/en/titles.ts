const ISSUING =
  /\b(?:Issuing|Publishing|Promulgating|Printing and Distributing|Forwarding|Distributing) (?:the )?["“](.+)["”]$/i;

/**
 * The name of what a notice issues, without the notice around it.
 *
 * @example enShortTitle('Notice of the General Office on Issuing the "Action Plan for New Materials"') // "Action Plan for New Materials"
 */
export function enShortTitle(title: string): string {
  return ISSUING.exec(title)?.[1] ?? title;
}
