import type { Readable, Writable } from 'node:stream';

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
