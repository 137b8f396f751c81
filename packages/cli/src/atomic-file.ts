import { randomUUID } from 'node:crypto';
import { type FileHandle, link, mkdir, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { atPath, onFile } from './system-error.js';

/** Permissions of a file. */
export interface AtomicFileOptions {
  /** Mode of the file. Default 0o600: what commands write is somebody's data. */
  readonly mode?: number | undefined;
}

/**
 * Writes a file under a temporary name next to it, flushes it to the disk and renames it: readers see the old file or the new
 * one, and an interrupted command leaves the old one. A link stays a link, and a device is written to.
 *
 * @param path - the file
 * @param content - its whole content
 */
export async function writeFileAtomically(
  path: string,
  content: string | Uint8Array,
  options: AtomicFileOptions = {},
): Promise<void> {
  await writeAtomically(path, (write) => write(content), options);
}

/**
 * Writes a file in pieces, with the promise of {@link writeFileAtomically}. When `produce` rejects, the old file stays and the
 * temporary one is removed.
 *
 * @param path - the file
 * @param produce - writes the pieces
 */
export async function writeAtomically<T>(
  path: string,
  produce: (write: (piece: string | Uint8Array) => Promise<void>) => Promise<T>,
  { mode = 0o600 }: AtomicFileOptions = {},
): Promise<T> {
  await mkdir(dirname(path), { recursive: true });
  const target = await realpath(path).catch(() => path);
  const found = await stat(target).catch(() => undefined);
  // A device or a pipe, such as /dev/stdout, is written to; a file would take its place.
  if (found !== undefined && !found.isFile() && !found.isDirectory())
    return withFile(path, await onFile(path, open(target, 'w')), produce);
  const temporary = `${target}.${process.pid}.${randomUUID().slice(0, 8)}.tmp`;
  const file = await onFile(path, open(temporary, 'wx', mode));
  try {
    const result = await withFile(path, file, async (write) => {
      const produced = await produce(write);
      await onFile(path, file.sync());
      return produced;
    });
    await onFile(path, rename(temporary, target));
    return result;
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

async function withFile<T>(
  path: string,
  file: FileHandle,
  produce: (write: (piece: string | Uint8Array) => Promise<void>) => Promise<T>,
): Promise<T> {
  try {
    return await produce((piece) => onFile(path, file.writeFile(piece)));
  } finally {
    await onFile(path, file.close());
  }
}

/**
 * Creates a file that only its owner can read, whole or not at all. Of several processes, the first one decides.
 *
 * @param path - the file
 * @param content - its whole content
 * @returns false when the file existed
 */
export async function createFileAtomically(path: string, content: string): Promise<boolean> {
  const draft = `${path}.${process.pid}.${randomUUID().slice(0, 8)}.draft`;
  try {
    await writeFileAtomically(draft, content);
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw (error as { path?: unknown }).path === draft ? atPath(error, path) : error;
  } finally {
    await rm(draft, { force: true }).catch(() => undefined);
  }
}
