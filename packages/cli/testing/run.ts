import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import { runCli } from '../src/cli.js';

/** Result of a command that ran in this process. */
export interface Run {
  /** Exit code. */
  readonly code: number;
  /** Everything on stdout. */
  readonly stdout: string;
  /** Everything on stderr. */
  readonly stderr: string;
}

/** Surroundings of {@link run}. */
export interface RunOptions {
  /** Environment variables; nothing else is passed on. */
  readonly env?: Readonly<Record<string, string | undefined>> | undefined;
  /** Content of stdin. */
  readonly stdin?: string | undefined;
  /** Ends the command. */
  readonly signal?: AbortSignal | undefined;
  /** Receives every piece of stdout as it is written. */
  readonly onStdout?: ((piece: string) => void) | undefined;
}

/** Runs a command in this process with streams of its own, as in a pipe. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<Run> {
  const [stdout, stderr] = [new PassThrough(), new PassThrough()];
  let [out, err] = ['', ''];
  stdout.on('data', (chunk: Buffer) => {
    out += chunk.toString();
    options.onStdout?.(chunk.toString());
  });
  stderr.on('data', (chunk: Buffer) => {
    err += chunk.toString();
  });
  const streams = { stdin: Readable.from([options.stdin ?? '']), stdout, stderr, env: options.env ?? {} };
  const code = await runCli(args, streams, options.signal ?? new AbortController().signal);
  await new Promise((resolve) => setImmediate(resolve));
  return { code, stdout: out, stderr: err };
}

/** Creates a folder for the files of commands; pass it as `PAYERKIT_CONFIG_DIR`, and remove it at the end. */
export async function configFolder(): Promise<{ readonly path: string; remove(): Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'payerkit-cli-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}
