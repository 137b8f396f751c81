import { randomUUID } from 'node:crypto';
import { link, readFile, rename, rm } from 'node:fs/promises';
import { createFileAtomically } from './atomic-file.js';

/**
 * Takes a lock that ends with this process, however it ends: the file names its holder, and the lock of a dead one is taken over.
 *
 * @param path - file of the lock
 * @returns releases the lock; undefined when a process that runs holds it
 */
export async function takeLock(path: string): Promise<(() => Promise<void>) | undefined> {
  while (!(await createFileAtomically(path, String(process.pid))))
    if ((await isHeld(path)) || !(await removeAbandoned(path))) return undefined;
  return () => rm(path, { force: true });
}

/** Moves the file away before it decides, because another process may have taken the lock over in the meantime. */
async function removeAbandoned(path: string): Promise<boolean> {
  const aside = `${path}.${process.pid}.${randomUUID().slice(0, 8)}.abandoned`;
  try {
    await rename(path, aside);
    const isMistaken = await isHeld(aside);
    if (isMistaken) await link(aside, path);
    return !isMistaken;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT') return true;
    if (code === 'EEXIST') return false;
    throw error;
  } finally {
    await rm(aside, { force: true });
  }
}

async function isHeld(path: string): Promise<boolean> {
  const holder = Number(await readFile(path, 'utf8').catch(() => ''));
  if (!Number.isInteger(holder) || holder <= 0) return false;
  try {
    process.kill(holder, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}
