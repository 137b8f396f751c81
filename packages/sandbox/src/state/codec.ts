/** Encoded value: numbers are positions in the list of all values. */
type Entry = string | number | boolean | null | readonly [kind: Kind, ...parts: (number | string)[]];
type Kind = 'array' | 'object' | 'map' | 'set' | 'bytes';

const UNDEFINED = -1;

function isPlain(value: object): boolean {
  const prototype: unknown = Object.getPrototypeOf(value);
  return prototype === Object.prototype || prototype === null;
}

/**
 * Encodes values as JSON: objects that occur twice remain one object, and maps, sets and bytes survive. It does not
 * recurse, because tokens refer to the tokens that replaced them in long chains.
 *
 * @throws TypeError when a value is a function or an instance of a class
 */
export function encode(root: unknown): readonly Entry[] {
  const values: unknown[] = [];
  const places = new Map<unknown, number>();
  const placeOf = (value: unknown): number => {
    if (value === undefined) return UNDEFINED;
    const known = places.get(value);
    if (known !== undefined) return known;
    places.set(value, values.length);
    return values.push(value) - 1;
  };
  placeOf(root);
  const entries: Entry[] = [];
  // The list grows while it is read.
  for (let place = 0; place < values.length; place += 1) entries.push(entryOf(values[place], placeOf));
  return entries;
}

function entryOf(value: unknown, placeOf: (value: unknown) => number): Entry {
  if (value === null || typeof value === 'string' || typeof value === 'boolean') return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (Array.isArray(value)) return ['array', ...value.map(placeOf)];
  if (value instanceof Map) return ['map', ...[...value].flat().map(placeOf)];
  if (value instanceof Set) return ['set', ...[...value].map(placeOf)];
  if (value instanceof Uint8Array) return ['bytes', Buffer.from(value).toString('base64')];
  if (typeof value === 'object' && isPlain(value))
    return ['object', ...Object.entries(value).flatMap(([key, inner]) => [key, placeOf(inner)])];
  throw new TypeError(
    `the sandbox cannot save a ${typeof value === 'object' ? 'class instance' : typeof value}`,
  );
}

/** Returns the value that {@link encode} was given. */
export function decode(entries: readonly Entry[]): unknown {
  const values = entries.map(emptyOf);
  const at = (place: number | string | undefined) =>
    place === UNDEFINED ? undefined : values[Number(place)];
  for (const [place, entry] of entries.entries())
    if (typeof entry === 'object' && entry !== null) fill(values[place], entry, at);
  return values[0];
}

function emptyOf(entry: Entry): unknown {
  if (typeof entry !== 'object' || entry === null) return entry;
  const [kind, first] = entry;
  if (kind === 'array') return [];
  if (kind === 'map') return new Map();
  if (kind === 'set') return new Set();
  if (kind === 'object') return {};
  return Buffer.from(String(first), 'base64');
}

function fill(
  value: unknown,
  [kind, ...parts]: Extract<Entry, readonly unknown[]>,
  at: (place: number | string | undefined) => unknown,
): void {
  if (kind === 'bytes') return;
  if (Array.isArray(value)) value.push(...parts.map(at));
  else if (value instanceof Set) for (const part of parts) value.add(at(part));
  else
    for (let place = 0; place < parts.length; place += 2) {
      const inner = at(parts[place + 1]);
      if (value instanceof Map) value.set(at(parts[place]), inner);
      else
        Object.defineProperty(value, String(parts[place]), {
          value: inner,
          configurable: true,
          enumerable: true,
          writable: true,
        });
    }
}
