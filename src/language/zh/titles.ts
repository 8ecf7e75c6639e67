const ISSUING = /关于(?:印发|发布|公布|转发|批转|修订印发)《(.+)》的(?:通知|公告|批复|意见)$/;

/**
 * The name by which people call a document: what stands in the brackets of a notice that issues it; else its title without
 * the issuer in front.
 *
 * @example zhShortTitle("某市人民政府办公厅关于印发《某市新材料产业行动计划》的通知", "某市人民政府办公厅") // "某市新材料产业行动计划"
 */
export function zhShortTitle(title: string, issuer: string): string {
  const inner = ISSUING.exec(title)?.[1];
  if (inner !== undefined) return inner;
  const rest = title.startsWith(issuer) ? title.slice(issuer.length) : title;
  return rest === "" ? title : rest;
}
