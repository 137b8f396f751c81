import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { ExchangeFailure } from './exchange-failure.js';
import { decoderFor, UnreadableBody } from './response-body.js';

/** A body that is returned as a stream. */
interface StreamBody {
  /** The stream for the caller. */
  readonly readable: Readable;
  /** Ends the stream; the reader gets the error that `toError` creates. */
  cancel(): void;
}

/**
 * Converts a response to a stream that decodes the content coding and fails when the vendor falls silent.
 *
 * @param source - the response
 * @param encoding - its `content-encoding`
 * @param stallMs - longest silence while the reader waits, in milliseconds
 * @param toError - creates the reader's error; `stalled` is true when the silence ended the stream
 * @throws UnreadableBody when the coding is unknown
 */
export function streamBody(
  source: IncomingMessage,
  encoding: string | undefined,
  stallMs: number,
  toError: (stalled: boolean, cause: unknown) => Error,
): StreamBody {
  const { pipeline, Readable } = process.getBuiltinModule('node:stream');
  let stalled = false;
  const cancel = () => {
    source.destroy(new ExchangeFailure('ECONNRESET', 'truncated'));
  };
  // There may be no reader yet when the stream breaks; a later reader gets the error.
  source.on('error', () => {});
  const decoder = decoderFor(encoding);
  async function* chunks() {
    try {
      yield* decoder === undefined ? source : pipeline(source, decoder, () => {});
      // A source destroyed before anybody read it ends like one that was read completely.
      if (!source.complete) throw new ExchangeFailure('ECONNRESET', 'truncated');
    } catch (error) {
      throw toError(stalled, readFailure(error as NodeJS.ErrnoException));
    }
  }
  const readable = Readable.from(chunks(), { objectMode: false });
  readable.once('close', () => source.destroy());
  source.setTimeout(stallMs, () => {
    // Unread bytes mean a slow reader, not a silent vendor.
    if (source.readableLength > 0) return;
    stalled = true;
    cancel();
  });
  return { readable, cancel };
}

function readFailure(error: NodeJS.ErrnoException): Error {
  const code = error.code ?? 'ECONNRESET';
  const brokenCoding = /^(?:Z_|ERR_)/.test(code) && code !== 'ERR_STREAM_PREMATURE_CLOSE';
  return brokenCoding ? new UnreadableBody('broken_encoding') : new ExchangeFailure(code, 'truncated');
}
