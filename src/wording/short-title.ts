/**
 * What a notice issues, where its title says no more than that it issues it: people know the thing by that name.
 *
 * @example
 * shortTitle("某办关于印发《某计划》的通知") // "某计划"
 */
export function shortTitle(title: string): string {
  return (
    /^.*关于印发《(.+)》的通知$/.exec(title)?.[1] ??
    /^Notice .* on Issuing (?:the )?["“](.+)["”]$/.exec(title)?.[1] ??
    title
  );
}
