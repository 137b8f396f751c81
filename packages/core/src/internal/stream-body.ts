import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { ExchangeFailure } from './exchange-failure.js';
import { decoderFor, UnreadableBody } from './response-body.js';

/** A body handed over by default. */
interface StreamBody {
  /** What the caller reads. */
  readonly readable: Readable;
  /** Ends it; the reader sees the error that `toError` makes. */
  cancel(): void;
}

/**
 * Turns a response into a stream that undoes the content coding and dies when the vendor falls silent.
 *
 * @param source - the response
 * @param encoding - its `content-encoding`
 * @param stallMs - longest silence while the reader waits, in milliseconds
 * @param toError - the error the reader sees; `stalled` tells whether the silence ended it
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
  // Nobody may be reading yet when it breaks; the reader is told when it does.
  source.on('error', () => {});
  const decoder = decoderFor(encoding);
  async function* chunks() {
    try {
      yield* decoder === undefined ? source : pipeline(source, decoder, () => {});
      // A source that was destroyed before anybody read ends like one that was read to its end.
      if (!source.complete) throw new ExchangeFailure('ECONNRESET', 'truncated');
    } catch (error) {
      throw toError(stalled, readFailure(error as NodeJS.ErrnoException));
    }
  }
  const readable = Readable.from(chunks(), { objectMode: false });
  readable.once('close', () => source.destroy());
  source.setTimeout(stallMs, () => {
    // Bytes that wait to be read mean a slow reader, not a silent vendor.
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
