import { randomUUID } from 'node:crypto';
import { link, mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';

/** Permissions of a file. */
export interface AtomicFileOptions {
  /** Mode of the file. Default 0o600: what commands write is somebody's data. */
  readonly mode?: number | undefined;
}

/**
 * Writes a file under a temporary name next to it, flushes it to the disk and renames it: readers see the old file or the new
 * one, and an interrupted command leaves the old one.
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
  const temporary = `${path}.${process.pid}.${randomUUID().slice(0, 8)}.tmp`;
  const file = await open(temporary, 'wx', mode);
  try {
    const result = await produce((piece) => file.writeFile(piece));
    await file.sync();
    await file.close();
    await rename(temporary, path);
    return result;
  } catch (error) {
    await file.close().catch(() => undefined);
    await rm(temporary, { force: true });
    throw error;
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
  await writeFileAtomically(draft, content);
  try {
    await link(draft, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(draft, { force: true });
  }
}
