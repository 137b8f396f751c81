import { createReadStream } from 'node:fs';

const LINE_FEED = 10;

/**
 * Reads a file line by line. Only a line feed ends a line: JSON may contain the other characters that end one elsewhere.
 *
 * @param path - the file
 * @param end - bytes to read; undefined for all
 */
export async function* fileLines(path: string, end?: number): AsyncGenerator<string, void, undefined> {
  if (end === 0) return;
  let rest: Buffer = Buffer.alloc(0);
  const stream = createReadStream(path, end === undefined ? {} : { end: end - 1 });
  for await (const chunk of stream as AsyncIterable<Buffer>) {
    let from = 0;
    const data: Buffer = rest.length === 0 ? chunk : Buffer.concat([rest, chunk]);
    for (let at = data.indexOf(LINE_FEED); at >= 0; at = data.indexOf(LINE_FEED, from)) {
      yield data.toString('utf8', from, at);
      from = at + 1;
    }
    rest = data.subarray(from);
  }
  if (rest.length > 0) yield rest.toString('utf8');
}
