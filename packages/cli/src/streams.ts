import type { Readable, Writable } from 'node:stream';
import { atPath } from './system-error.js';

/** An output stream: that of the process, or one of a test. */
export type OutputStream = Writable & {
  /** True for a terminal. */
  readonly isTTY?: boolean | undefined;
  /** Width of the terminal, in characters. */
  readonly columns?: number | undefined;
};

/** The streams and the environment that a command runs with. */
export interface Streams {
  /** Input. */
  readonly stdin: Readable & { readonly isTTY?: boolean | undefined };
  /** Results. */
  readonly stdout: OutputStream;
  /** Notes, prompts, progress and errors. */
  readonly stderr: OutputStream;
  /** Environment variables. */
  readonly env: Readonly<Record<string, string | undefined>>;
}

/** Signals that the reader of stdout is gone, such as `head`; the command ends quietly. */
export class ReaderGoneError extends Error {}

/**
 * Keeps a failed write from ending the process with a stack: {@link printTo} reports those of results, and those of notes
 * and errors have no place to be reported at.
 *
 * @param streams - of the command, until the process ends
 */
export function guardStreams({ stdout, stderr }: Streams): void {
  for (const stream of [stdout, stderr]) if (stream.listenerCount('error') === 0) stream.on('error', ignore);
}

function ignore(): void {}

/**
 * Writes results, and waits until the stream has taken them, so that no failure is lost.
 *
 * @param stdout - of the command
 * @param text - as it is
 * @throws {@link ReaderGoneError} when nobody reads them; the system's error, such as for a full disk
 */
export async function printTo(stdout: OutputStream, text: string): Promise<void> {
  const error = await new Promise<NodeJS.ErrnoException | null | undefined>((resolve) =>
    stdout.write(text, resolve),
  );
  if (error === null || error === undefined) return;
  if (error.code === 'EPIPE' || error.code === 'ERR_STREAM_DESTROYED') throw new ReaderGoneError();
  throw atPath(error, 'Standard output');
}
