// Larger bodies get memory of their own.
const MAX_BYTES = 4 * 1024 * 1024;
// Spare room, because pages of a list differ little in size.
const ROOM = 1.25;

/**
 * Memory in which bodies are put together one after the other, so that each page of a list does not leave another
 * megabyte to the garbage collector.
 */
export class BodyBuffer {
  /** Weak, so that an idle client does not hold it. */
  #memory: WeakRef<Buffer> | undefined;

  /** Returns chunks as one body, which is valid until the next call. */
  join(chunks: readonly Buffer[]): Buffer {
    if (chunks.length === 1) return chunks[0] as Buffer;
    let length = 0;
    for (const chunk of chunks) length += chunk.length;
    if (length > MAX_BYTES) return Buffer.concat(chunks, length);
    const memory = this.#memoryOf(length);
    let at = 0;
    for (const chunk of chunks) {
      memory.set(chunk, at);
      at += chunk.length;
    }
    return memory.subarray(0, length);
  }

  #memoryOf(length: number): Buffer {
    const current = this.#memory?.deref();
    if (current !== undefined && current.length >= length) return current;
    const memory = Buffer.allocUnsafeSlow(Math.ceil(length * ROOM));
    this.#memory = new WeakRef(memory);
    return memory;
  }
}
