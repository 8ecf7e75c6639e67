import { z } from "zod";

/** Arrays that can be packed; the name is written into the file. */
const ARRAY_TYPES = { Uint8Array, Uint32Array, Float32Array, Float64Array };
type Packable = Uint8Array | Uint32Array | Float32Array | Float64Array;
const ALIGNMENT = 8;

const Header = z.object({
  meta: z.unknown(),
  arrays: z.array(
    z.object({
      name: z.string(),
      type: z.enum(["Uint8Array", "Uint32Array", "Float32Array", "Float64Array"]),
      length: z.int().nonnegative(),
      offset: z.int().nonnegative(),
    }),
  ),
});
type Header = z.infer<typeof Header>;

/**
 * Packs typed arrays and a JSON value into one buffer: length of the header (uint32), header as JSON, then the arrays,
 * each aligned to eight bytes. Numbers are little-endian, as on every platform that Node runs on.
 */
export function pack(meta: unknown, arrays: Readonly<Record<string, Packable>>): Uint8Array {
  const header: Header = { meta, arrays: [] };
  let offset = 0;
  for (const [name, array] of Object.entries(arrays)) {
    header.arrays.push({ name, type: typeName(array), length: array.length, offset });
    offset = aligned(offset + array.byteLength);
  }
  const json = new TextEncoder().encode(JSON.stringify(header));
  const start = aligned(4 + json.length);
  const packed = new Uint8Array(start + offset);
  new DataView(packed.buffer).setUint32(0, json.length, true);
  packed.set(json, 4);
  Object.values(arrays).forEach((array, at) => {
    const place = start + (header.arrays[at]?.offset ?? 0);
    packed.set(new Uint8Array(array.buffer, array.byteOffset, array.byteLength), place);
  });
  return packed;
}

/** What {@link pack} packed. Give it only bytes whose digest has been checked: it trusts the header. */
export class Unpacked {
  readonly meta: unknown;
  readonly #arrays = new Map<string, Packable>();

  constructor(bytes: Uint8Array) {
    const copy = new Uint8Array(bytes); // Its own buffer, so that views are aligned.
    const length = new DataView(copy.buffer).getUint32(0, true);
    const header = Header.parse(JSON.parse(new TextDecoder().decode(copy.subarray(4, 4 + length))));
    const start = aligned(4 + length);
    this.meta = header.meta;
    for (const { name, type, length: size, offset } of header.arrays) {
      this.#arrays.set(name, new ARRAY_TYPES[type](copy.buffer, start + offset, size));
    }
  }

  bytes(name: string): Uint8Array {
    return this.#get(name, Uint8Array);
  }

  integers(name: string): Uint32Array {
    return this.#get(name, Uint32Array);
  }

  floats(name: string): Float32Array {
    return this.#get(name, Float32Array);
  }

  #get<T extends Packable>(name: string, type: new (buffer: ArrayBuffer) => T): T {
    const array = this.#arrays.get(name);
    if (array instanceof type) return array;
    throw new TypeError(`No ${type.name} named ${name} in this file`);
  }
}

function typeName(array: Packable): keyof typeof ARRAY_TYPES {
  if (array instanceof Uint8Array) return "Uint8Array";
  if (array instanceof Uint32Array) return "Uint32Array";
  return array instanceof Float32Array ? "Float32Array" : "Float64Array";
}

function aligned(offset: number): number {
  return Math.ceil(offset / ALIGNMENT) * ALIGNMENT;
}
