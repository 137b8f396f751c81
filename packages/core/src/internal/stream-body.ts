import type { IncomingMessage } from 'node:http';
import type { Readable } from 'node:stream';
import { unpackStream } from './response-body.js';

/** A body handed over as it comes. */
export interface StreamBody {
  /** What the caller reads. */
  readonly readable: Readable;
  /** Ends it; the reader sees the error that `toError` makes. */
  cancel(): void;
}

/**
 * Turns an answer into a stream that undoes the content coding and dies when the vendor falls silent.
 *
 * @param source - the answer
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
  let stalled = false;
  const destroy = () => {
    source.destroy();
  };
  // Nobody may be reading yet when it breaks; the reader is told when it does.
  source.on('error', () => {});
  const readable = unpackStream(source, encoding, (cause) => toError(stalled, cause));
  readable.once('close', destroy);
  source.setTimeout(stallMs, () => {
    // Bytes that wait to be read mean a slow reader, not a silent vendor.
    if (source.readableLength > 0) return;
    stalled = true;
    destroy();
  });
  return { readable, cancel: destroy };
}
