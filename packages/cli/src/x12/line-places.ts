/** Place of a character in a file, as editors count: from 1. */
export interface LinePlace {
  /** Line. */
  readonly line: number;
  /** Column, in characters. */
  readonly column: number;
}

/**
 * Finds the lines and columns of characters, reading the file once more: only a file with problems pays for it.
 *
 * @param chunks - of the file, as it was read before
 * @param offsets - in characters from 0, in ascending order
 */
export async function linePlaces(
  chunks: AsyncIterable<Uint8Array | string>,
  offsets: readonly number[],
): Promise<LinePlace[]> {
  const places: LinePlace[] = [];
  // The readers count a byte order mark as a character.
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  let [line, lineStart, position] = [1, 0, 0];
  for await (const chunk of chunks) {
    const text = typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
    let from = 0;
    for (;;) {
      const end = text.indexOf('\n', from);
      const until = end === -1 ? position + text.length : position + end + 1;
      while (places.length < offsets.length && (offsets[places.length] ?? 0) < until)
        places.push({ line, column: (offsets[places.length] ?? 0) - lineStart + 1 });
      if (end === -1) break;
      line += 1;
      lineStart = until;
      from = end + 1;
    }
    position += text.length;
    if (places.length === offsets.length) return places;
  }
  while (places.length < offsets.length)
    places.push({ line, column: (offsets[places.length] ?? 0) - lineStart + 1 });
  return places;
}
