import { decode, encode } from './codec.js';

/** A part of the sandbox's state: everything in it survives being saved and loaded. */
export interface StatePart {
  /** Returns the data of the part: plain objects, arrays, maps, sets and bytes. */
  save(): unknown;
  /** Replaces the part's data by what {@link StatePart.save} returned. */
  load(saved: unknown): void;
}

/** Saved parts by name, as JSON. */
export type SavedParts = Readonly<Record<string, unknown>>;

/** The parts of one half of the sandbox, by name. */
export class StateParts {
  readonly #parts = new Map<string, StatePart>();

  /**
   * Adds a part.
   *
   * @param name - unique within the half; saved files contain it
   */
  add(name: string, part: StatePart): void {
    if (this.#parts.has(name)) throw new TypeError(`there are two parts named ${name}`);
    this.#parts.set(name, part);
  }

  /** Returns all parts as JSON. */
  save(): SavedParts {
    return Object.fromEntries([...this.#parts].map(([name, part]) => [name, encode(part.save())]));
  }

  /** Loads the saved parts; a part that was not saved keeps its data. */
  load(saved: SavedParts): void {
    for (const [name, part] of this.#parts)
      if (Object.hasOwn(saved, name)) part.load(decode(saved[name] as Parameters<typeof decode>[0]));
  }
}

/** Returns a part that is a map, whose entries are replaced in place. */
export function mapPart<Key, Value>(map: Map<Key, Value>): StatePart {
  return { save: () => map, load: (saved) => refill(map, saved as ReadonlyMap<Key, Value>) };
}

/** Replaces the entries of a map. */
export function refill<Key, Value>(map: Map<Key, Value>, entries: ReadonlyMap<Key, Value>): void {
  map.clear();
  for (const [key, value] of entries) map.set(key, value);
}

/** Returns a part that is an object whose fields are assigned in place, such as switches. */
export function objectPart(fields: object): StatePart {
  return { save: () => ({ ...fields }), load: (saved) => void Object.assign(fields, saved) };
}
