// Of the table; it doubles before it is half full.
const FIRST_SLOTS = 64;
const FIRST_BYTES = 1024;
// Starts the two bytes of a character that does not fit into one.
const ESCAPE = 0xff;
// FNV-1a of 32 bits.
const HASH_START = 0x811c9dc5;
const HASH_PRIME = 0x01000193;

/**
 * Map from many short strings to small numbers, in a few buffers: about 40 bytes an entry where a `Map` takes 80. What
 * the garbage collector does not have to visit does not raise the limit up to which it lets garbage accumulate, so a list
 * that remembers 100,000 IDs needs hardly more memory than a short one.
 */
export class CompactMap {
  /** Number of entry in each slot, from 1; 0 for an empty slot. */
  #slots = new Uint32Array(FIRST_SLOTS);
  /** End of each entry's key in the bytes. A key starts at the end of the previous entry's key. */
  #ends = new Uint32Array(FIRST_SLOTS / 2 + 1);
  #values = new Uint8Array(FIRST_SLOTS / 2 + 1);
  #bytes = new Uint8Array(FIRST_BYTES);
  #size = 0;
  /** End and hash of the key that was written last. */
  #end = 0;
  #hash = 0;

  /** Returns the number of a key; undefined when it has none. */
  get(key: string): number | undefined {
    const entry = this.#slots[this.#slotOf(key)] as number;
    return entry === 0 ? undefined : this.#values[entry];
  }

  /**
   * Sets the number of a key.
   *
   * @param value - from 0 to 255
   * @returns the number that it had; undefined when it had none
   */
  set(key: string, value: number): number | undefined {
    const slot = this.#slotOf(key);
    const entry = this.#slots[slot] as number;
    if (entry !== 0) {
      const before = this.#values[entry];
      this.#values[entry] = value;
      return before;
    }
    // `#slotOf` has written it behind the others.
    this.#size += 1;
    this.#slots[slot] = this.#size;
    this.#ends[this.#size] = this.#end;
    this.#values[this.#size] = value;
    if (this.#size * 2 === this.#slots.length) this.#grow();
    return undefined;
  }

  /** Returns the slot of a key: the one that contains it, or the empty one where it belongs. */
  #slotOf(key: string): number {
    this.#write(key);
    const mask = this.#slots.length - 1;
    let slot = this.#hash & mask;
    for (;;) {
      const entry = this.#slots[slot] as number;
      if (entry === 0 || this.#isWritten(entry)) return slot;
      slot = (slot + 1) & mask;
    }
  }

  /** Writes a key behind those of all entries, so that it can become the next one. */
  #write(key: string): void {
    let at = this.#ends[this.#size] as number;
    const start = at;
    // Three bytes for each character are the most that it can take.
    const most = start + key.length * 3;
    if (most > this.#bytes.length) this.#bytes = enlarged(this.#bytes, most * 2);
    const bytes = this.#bytes;
    for (let index = 0; index < key.length; index += 1) {
      const code = key.charCodeAt(index);
      if (code < ESCAPE) {
        bytes[at] = code;
        at += 1;
      } else {
        bytes[at] = ESCAPE;
        bytes[at + 1] = code >>> 8;
        bytes[at + 2] = code & 0xff;
        at += 3;
      }
    }
    this.#end = at;
    this.#hash = hashOf(bytes, start, at);
  }

  /** Checks whether the key of an entry is the one that was written last. */
  #isWritten(entry: number): boolean {
    const bytes = this.#bytes;
    const start = this.#ends[this.#size] as number;
    const from = this.#ends[entry - 1] as number;
    const length = this.#end - start;
    if ((this.#ends[entry] as number) - from !== length) return false;
    for (let at = 0; at < length; at += 1) if (bytes[from + at] !== bytes[start + at]) return false;
    return true;
  }

  #grow(): void {
    const slots = new Uint32Array(this.#slots.length * 2);
    const mask = slots.length - 1;
    for (let entry = 1; entry <= this.#size; entry += 1) {
      let slot = hashOf(this.#bytes, this.#ends[entry - 1] as number, this.#ends[entry] as number) & mask;
      while (slots[slot] !== 0) slot = (slot + 1) & mask;
      slots[slot] = entry;
    }
    this.#slots = slots;
    this.#values = enlarged(this.#values, slots.length / 2 + 1);
    const ends = new Uint32Array(slots.length / 2 + 1);
    ends.set(this.#ends);
    this.#ends = ends;
  }
}

function hashOf(bytes: Uint8Array, start: number, end: number): number {
  let hash = HASH_START;
  for (let at = start; at < end; at += 1) hash = Math.imul(hash ^ (bytes[at] as number), HASH_PRIME);
  // The low bits choose the slot, and the last characters alone decide them otherwise.
  return (hash ^ (hash >>> 15)) >>> 0;
}

function enlarged(bytes: Uint8Array, length: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(length);
  larger.set(bytes);
  return larger;
}
