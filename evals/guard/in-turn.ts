/** One of each stream in turn, for as long as any has more. */
export function* inTurn<T>(streams: readonly Generator<T>[], limit: number): Generator<T> {
  let open = [...streams];
  let given = 0;
  while (open.length > 0) {
    const left: Generator<T>[] = [];
    for (const stream of open) {
      const next = stream.next();
      if (next.done === true) continue;
      left.push(stream);
      if (given >= limit) return;
      given++;
      yield next.value;
    }
    open = left;
  }
}
