/** Where X12 comes from: text, a Node stream, a web stream, a Blob or File, or any iterable of text or bytes (UTF-8). */
export type X12Source =
  | string
  | Iterable<string | Uint8Array>
  | AsyncIterable<string | Uint8Array>
  | ReadableStream<string | Uint8Array>
  | { readonly stream: () => ReadableStream<Uint8Array> };

/**
 * Gives the text of a source piece by piece.
 *
 * @param source - text, stream, file, or iterable
 */
export async function* textChunks(source: X12Source): AsyncGenerator<string, void, undefined> {
  if (typeof source === 'string') {
    yield source;
    return;
  }
  const decoder = new TextDecoder();
  for await (const chunk of iterable(source))
    yield typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  yield decoder.decode();
}

function iterable(
  source: Exclude<X12Source, string>,
): Iterable<string | Uint8Array> | AsyncIterable<string | Uint8Array> {
  if ('stream' in source && typeof source.stream === 'function') return iterable(source.stream());
  if ('getReader' in source && !(Symbol.asyncIterator in source)) return fromReader(source);
  return source as AsyncIterable<string | Uint8Array>;
}

/** Browsers that cannot iterate a web stream. */
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
