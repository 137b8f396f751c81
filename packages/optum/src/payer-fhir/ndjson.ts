/** One line of a file. */
export interface RawLine {
  /** Its number, from 1. Blank lines count. */
  readonly number: number;
  /** Its bytes, without the line feed. */
  readonly bytes: Buffer;
  /** True when a line feed ended it; only the last line may lack one. */
  readonly isTerminated: boolean;
}

/** A line exceeds the limit. */
export class LineTooLong extends Error {}

const LINE_FEED = 0x0a;

/**
 * Splits bytes into lines as they arrive. A line feed is never part of a multibyte character in UTF-8, so bytes are
 * split before they are decoded. Buffers no more than the current line and one chunk; stopping early ends `chunks`.
 *
 * @param chunks - bytes, split anywhere
 * @param maxLineBytes - longest line accepted
 * @throws LineTooLong when a line exceeds that; the errors of `chunks`
 */
export async function* splitLines(
  chunks: AsyncIterable<Uint8Array>,
  maxLineBytes: number,
): AsyncGenerator<RawLine, void, undefined> {
  let number = 0;
  let begun: Buffer[] = [];
  let begunBytes = 0;
  const take = (tail: Buffer): Buffer => {
    if (begunBytes + tail.length > maxLineBytes) throw new LineTooLong();
    const bytes = begun.length === 0 ? tail : Buffer.concat([...begun, tail]);
    begun = [];
    begunBytes = 0;
    return bytes;
  };
  for await (const chunk of chunks) {
    const buffer = Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    let start = 0;
    for (let end = buffer.indexOf(LINE_FEED); end !== -1; end = buffer.indexOf(LINE_FEED, start)) {
      number += 1;
      yield { number, bytes: take(buffer.subarray(start, end)), isTerminated: true };
      start = end + 1;
    }
    if (start === buffer.length) continue;
    begun.push(buffer.subarray(start));
    begunBytes += buffer.length - start;
    if (begunBytes > maxLineBytes) throw new LineTooLong();
  }
  if (begunBytes > 0) yield { number: number + 1, bytes: take(Buffer.alloc(0)), isTerminated: false };
}
