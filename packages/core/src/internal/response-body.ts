import type { Transform } from 'node:stream';
import { promisify } from 'node:util';
import type { BodyType } from '../call.js';

/** A body that cannot be read; `code` becomes the error's code. */
export class UnreadableBody extends Error {
  constructor(
    readonly code:
      | 'response_too_large'
      | 'broken_encoding'
      | 'unknown_encoding'
      | 'invalid_json'
      | 'empty_body'
      | 'unexpected_content_type',
  ) {
    super(code);
  }
}

// Loaded when something has to be decompressed, so that importing a client does not pay for it.
function nodeZlib() {
  return process.getBuiltinModule('node:zlib');
}
// Below this size a trip to the thread pool costs more than decompression.
const SYNC_BYTES = 16 * 1024;
const JSON_TYPE = /^[^;]*\bjson\b/i;

/** The accepted content codings. */
export const ACCEPT_ENCODING = 'gzip, deflate, br';

/** Returns true for a content coding that has to be decoded. */
export function isEncoded(encoding: string | undefined): boolean {
  return encoding !== undefined && !['', 'identity'].includes(encoding.trim().toLowerCase());
}

/**
 * Decodes the content coding.
 *
 * @param bytes - as received
 * @param encoding - the `content-encoding` header
 * @param maxBytes - maximum size of the result
 */
export function unpack(
  bytes: Buffer,
  encoding: string | undefined,
  maxBytes: number,
): Buffer | Promise<Buffer> {
  if (encoding === undefined || !isEncoded(encoding) || bytes.length === 0) return bytes;
  const options = { maxOutputLength: maxBytes };
  const sync = bytes.length <= SYNC_BYTES;
  const zlib = nodeZlib();
  try {
    switch (encoding.trim().toLowerCase()) {
      case 'gzip':
      case 'x-gzip':
        return sync
          ? zlib.unzipSync(bytes, options)
          : promisify(zlib.unzip)(bytes, options).catch(unpackFailure);
      case 'deflate':
        // Some servers omit the zlib header that "deflate" implies.
        if (((bytes[0] ?? 0) & 0x0f) !== 8) {
          return sync
            ? zlib.inflateRawSync(bytes, options)
            : promisify(zlib.inflateRaw)(bytes, options).catch(unpackFailure);
        }
        return sync
          ? zlib.unzipSync(bytes, options)
          : promisify(zlib.unzip)(bytes, options).catch(unpackFailure);
      case 'br':
        return sync
          ? zlib.brotliDecompressSync(bytes, options)
          : promisify(zlib.brotliDecompress)(bytes, options).catch(unpackFailure);
    }
  } catch (error) {
    return unpackFailure(error);
  }
  throw new UnreadableBody('unknown_encoding');
}

function unpackFailure(error: unknown): never {
  const { code } = error as NodeJS.ErrnoException;
  throw new UnreadableBody(code === 'ERR_BUFFER_TOO_LARGE' ? 'response_too_large' : 'broken_encoding');
}

/** Reads the body of a successful response as the call specifies. */
export function readBody(bytes: Buffer, bodyType: BodyType, contentType: string | undefined): unknown {
  if (bodyType === 'none') return undefined;
  if (bodyType === 'bytes') return bytes.length === 0 ? undefined : bytes;
  if (bytes.length === 0) {
    if (bodyType === 'json') throw new UnreadableBody('empty_body');
    return undefined;
  }
  if (bodyType === 'text') return toText(bytes);
  if (contentType !== undefined && contentType !== '' && !JSON_TYPE.test(contentType)) {
    throw new UnreadableBody('unexpected_content_type');
  }
  try {
    return JSON.parse(toText(bytes));
  } catch {
    throw new UnreadableBody('invalid_json');
  }
}

/** Reads the body of an error response: JSON whatever its content type says, otherwise text, undefined when empty. */
export function readErrorBody(bytes: Buffer): unknown {
  if (bytes.length === 0) return undefined;
  const text = toText(bytes);
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}

/**
 * Returns a transform that decodes a content coding as it is read; undefined when there is none.
 *
 * @throws UnreadableBody when the coding is unknown
 */
export function decoderFor(encoding: string | undefined): Transform | undefined {
  if (encoding === undefined || !isEncoded(encoding)) return undefined;
  switch (encoding.trim().toLowerCase()) {
    case 'gzip':
    case 'x-gzip':
    case 'deflate':
      return nodeZlib().createUnzip();
    case 'br':
      return nodeZlib().createBrotliDecompress();
    default:
      throw new UnreadableBody('unknown_encoding');
  }
}

// Not as Latin-1, even if it is ASCII: Node then puts a text of more than a megabyte outside the heap, where it is garbage
// until the next collection of all.
function toText(bytes: Buffer): string {
  // A byte order mark is not JSON.
  const start = bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? 3 : 0;
  return bytes.toString('utf8', start);
}
