import { inputError, isHostObject } from '@payerkit/core';

/** Source of X12: text, a Node stream, a web stream, a Blob or File, or any iterable of text or bytes (UTF-8). */
export type X12Source =
  | string
  | Iterable<string | Uint8Array>
  | AsyncIterable<string | Uint8Array>
  | ReadableStream<string | Uint8Array>
  | { readonly stream: () => ReadableStream<Uint8Array> };

/**
 * Returns the text of a source piece by piece, and undefined after the last one.
 *
 * @param source - text, stream, file, or iterable
 * @throws `ValidationError` for a source, or a chunk of it, that is neither text nor bytes
 */
export async function* textChunks(source: X12Source): AsyncGenerator<string | undefined, void, undefined> {
  if (typeof source === 'string') yield source;
  else {
    const decoder = new ChunkDecoder();
    for await (const chunk of iterable(source))
      yield typeof chunk === 'string' ? chunk : decoder.decode(bytesOf(chunk));
    yield decoder.rest();
  }
  yield undefined;
}

/**
 * Decodes UTF-8 chunk by chunk, whole characters at once, because the streaming mode of TextDecoder is several times
 * slower.
 */
class ChunkDecoder {
  // A byte order mark in the middle, where two files were joined, counts like one at the start.
  readonly #decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  #rest: Uint8Array = new Uint8Array();

  decode(chunk: Uint8Array): string {
    const bytes = this.#rest.length === 0 ? chunk : joined(this.#rest, chunk);
    const end = wholeCharacters(bytes);
    this.#rest = bytes.slice(end);
    return this.#decoder.decode(bytes.subarray(0, end));
  }

  rest(): string {
    return this.#decoder.decode(this.#rest);
  }
}

function joined(first: Uint8Array, second: Uint8Array): Uint8Array {
  const bytes = new Uint8Array(first.length + second.length);
  bytes.set(first);
  bytes.set(second, first.length);
  return bytes;
}

/** Returns the number of bytes before a UTF-8 character that is truncated at the end. */
function wholeCharacters(bytes: Uint8Array): number {
  for (let back = 1; back <= 3 && back <= bytes.length; back += 1) {
    const byte = bytes[bytes.length - back] as number;
    // The first byte of a character gives the number of bytes that follow.
    if (byte >= 0xc0)
      return (byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : 2) > back ? bytes.length - back : bytes.length;
    if (byte < 0x80) return bytes.length;
  }
  return bytes.length;
}

function bytesOf(chunk: unknown): Uint8Array {
  if (isHostObject(chunk, 'Uint8Array')) return chunk;
  throw rejection('must yield strings or Uint8Arrays');
}

function rejection(text: string) {
  return inputError([{ path: 'source', text }], { provider: 'optum' });
}

function iterable(
  source: Exclude<X12Source, string>,
): Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array> {
  // Bytes are iterable too, as numbers.
  if (typeof source !== 'object' || source === null || isHostObject(source, 'Uint8Array'))
    throw rejection('must be text, a stream, a Blob, or an iterable of text or bytes; put bytes in an array');
  if ('stream' in source && typeof source.stream === 'function') return iterable(source.stream());
  if ('getReader' in source && !(Symbol.asyncIterator in source)) return fromReader(source);
  if (Symbol.asyncIterator in source || Symbol.iterator in source) return source;
  throw rejection('must be text, a stream, a Blob, or an iterable of text or bytes');
}

/** For browsers that cannot iterate over a web stream. */
async function* fromReader<T>(stream: ReadableStream<T>): AsyncGenerator<T, void, undefined> {
  const reader = stream.getReader();
  let isDone = false;
  try {
    for (;;) {
      const { done, value } = await reader.read();
      isDone = done;
      if (done) return;
      yield value;
    }
  } finally {
    if (!isDone) await reader.cancel();
    reader.releaseLock();
  }
}
