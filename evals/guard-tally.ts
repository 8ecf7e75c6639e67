/** Counts by group what went wrong, and keeps examples of it. */
export class Tally {
  readonly #groups = new Map<string, { count: number; missed: number; examples: string[] }>();
  count = 0;
  missed = 0;

  add(
    group: string,
    miss: boolean,
    claim: { readonly text: string; readonly citations: readonly string[]; readonly slip?: string },
  ): void {
    const known = this.#groups.get(group) ?? { count: 0, missed: 0, examples: [] };
    this.#groups.set(group, known);
    this.count += 1;
    known.count += 1;
    if (!miss) return;
    this.missed += 1;
    known.missed += 1;
    const slip = claim.slip === undefined ? "" : ` (${claim.slip})`;
    if (known.examples.length < 5) known.examples.push(`${claim.citations.join(", ")}: ${claim.text}${slip}`);
  }

  /** One line a group, by name. */
  lines(): string[] {
    return [...this.#groups]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, { count, missed }]) => `${name}\t${String(count)}\t${String(missed)}`);
  }

  examples(most: number): string[] {
    return [...this.#groups].flatMap(([name, { examples }]) => examples.map((one) => `${name}: ${one}`)).slice(0, most);
  }
}
