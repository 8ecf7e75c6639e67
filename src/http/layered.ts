/**
 * A thing with some of its members replaced; all others, also those that are computed when read, stay its own.
 *
 * @example
 * layered(service, { ask: counted(service.ask) })
 */
export function layered<Thing extends object>(thing: Thing, replaced: Partial<Thing>): Thing {
  return new Proxy(thing, {
    get: (target, name): unknown =>
      Object.hasOwn(replaced, name) ? Reflect.get(replaced, name) : Reflect.get(target, name, target),
  });
}
