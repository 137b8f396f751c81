import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Readable } from 'node:stream';
import { CommandError, EXIT } from './failure.js';

/** Name of standard input in place of a file. */
export const STDIN = '-';

/**
 * Reads a file, or standard input for `-`, as UTF-8 text without a byte order mark.
 *
 * @param path - the file
 * @param stdin - standard input
 * @throws {@link CommandError} when it does not exist, cannot be read, is empty, or is not UTF-8: names would change
 */
export async function readInput(path: string, stdin: Readable): Promise<string> {
  const bytes = path === STDIN ? await bytesOf(stdin) : await readFile(path).catch(unreadable(path));
  const content = decoded(bytes);
  if (content === undefined) throw notUtf8(path);
  if (content.trim() === '') throw emptyInput(path);
  return content;
}

function decoded(bytes: Uint8Array): string | undefined {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    // UTF-16 without a byte order mark is UTF-8 with a zero in every second place.
    return text.includes('\0') ? undefined : text;
  } catch {
    return undefined;
  }
}

function notUtf8(path: string): CommandError {
  return new CommandError(
    `${inputName(path)} is not text in UTF-8. Nothing was sent.`,
    'Save it as UTF-8 (in a spreadsheet: "CSV UTF-8"), or convert it with iconv.',
    EXIT.failed,
    'not_utf8',
  );
}

/**
 * Opens a file, or standard input for `-`, to be read piece by piece.
 *
 * @param path - the file
 * @param stdin - standard input
 * @throws (while reading) {@link CommandError} when it does not exist or cannot be read
 */
export async function* inputChunks(path: string, stdin: Readable): AsyncGenerator<Uint8Array | string, void> {
  const stream: Readable = path === STDIN ? stdin : createReadStream(path);
  try {
    // Both streams give text or bytes.
    for await (const chunk of stream) yield chunk as Uint8Array | string;
  } catch (error) {
    unreadable(path)(error);
  }
}

/** Returns the name of an input for messages. */
export function inputName(path: string): string {
  return path === STDIN ? 'Standard input' : path;
}

/** The error of an input without content. */
export function emptyInput(path: string): CommandError {
  return new CommandError(
    `${inputName(path)} is empty.`,
    'Check that it is the right file and that it was written completely.',
    EXIT.failed,
    'empty_input',
  );
}

const REASONS: Readonly<Record<string, readonly [problem: string, next: string]>> = {
  ENOENT: ['does not exist', 'Check the path; "-" reads standard input.'],
  EACCES: ['cannot be read: permission denied', 'Give your user read access to it.'],
  EISDIR: ['is a folder', 'Name a file in it.'],
};

function unreadable(path: string): (error: unknown) => never {
  return (error) => {
    const { code } = (error ?? {}) as { code?: unknown };
    const reason = typeof code === 'string' ? REASONS[code] : undefined;
    if (reason === undefined) throw error;
    throw new CommandError(`${path} ${reason[0]}.`, reason[1], EXIT.failed, String(code).toLowerCase());
  };
}

async function bytesOf(stream: Readable): Promise<Uint8Array> {
  const chunks: Buffer[] = [];
  for await (const chunk of stream) chunks.push(Buffer.from(chunk as Uint8Array | string));
  return Buffer.concat(chunks);
}
