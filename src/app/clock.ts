/** Tells the time; tests put their own in its place. */
export type Clock = () => Date;

export const systemClock: Clock = () => new Date();

const SHANGHAI = new Intl.DateTimeFormat("en-CA", { timeZone: "Asia/Shanghai", dateStyle: "short" });

/**
 * The calendar day in Asia/Shanghai.
 *
 * @example dayInShanghai(new Date("2026-11-21T16:30:00Z")) // "2026-11-22"
 */
export function dayInShanghai(date: Date): string {
  return SHANGHAI.format(date);
}
