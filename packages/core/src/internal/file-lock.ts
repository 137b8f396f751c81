import { link, stat, unlink, writeFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { ConflictError } from '../errors/request-errors.js';
import { isGone, LONGEST_HOLD_MS, type LockOwner, newLockOwner, readLockOwner } from './lock-owner.js';

/** A lock that is held. */
export interface HeldLock {
  /** Throws when the lock was held so long that others may consider it abandoned; call it before the decisive step. */
  readonly check: () => void;
}

const LONGEST_POLL_MS = 25;

/**
 * Runs an action while this process alone holds a lock file. A lock appears complete, by hard link, so that no crash
 * leaves one without an owner. The lock of a dead process is removed under a separate lock, named after the dead
 * acquisition: only the holder of that lock may remove the dead one, and it checks again first. A crash there leaves a
 * dead lock of the same kind, which is resolved the same way.
 *
 * @param path - of the lock file
 * @param deadlineMs - when to stop waiting, in milliseconds since the Unix epoch
 * @throws {@link ConflictError} with code `store_locked` when a living process held the lock past the deadline
 */
export async function withFileLock<T>(
  path: string,
  deadlineMs: number,
  action: (lock: HeldLock) => Promise<T>,
): Promise<T> {
  const { id } = await acquire(path, deadlineMs);
  const heldSinceMs = Date.now();
  const isOverdue = () => Date.now() - heldSinceMs > LONGEST_HOLD_MS;
  try {
    return await action({
      check: () => {
        if (isOverdue()) throw locked('This process held the lock of this entry for too long.');
      },
    });
  } finally {
    if (!isOverdue() || (await readLockOwner(path))?.id === id) await unlink(path);
  }
}

/**
 * Removes a lock whose owner is gone. Does nothing when another process was faster.
 *
 * @param fileSystemNowMs - time of the clock that stamps files
 */
export async function removeDeadLock(
  path: string,
  deadlineMs: number,
  fileSystemNowMs: number,
): Promise<void> {
  const owner = await readLockOwner(path);
  if (owner === undefined || !(await isGone(owner, path, fileSystemNowMs))) return;
  await withFileLock(`${path}.${owner.id}`, deadlineMs, async () => {
    const again = await readLockOwner(path);
    if (again?.id === owner.id) await unlink(path);
  });
}

async function acquire(path: string, deadlineMs: number): Promise<LockOwner> {
  const owner = newLockOwner();
  const ticket = `${path}.${owner.id}.tmp`;
  await writeFile(ticket, JSON.stringify(owner), { flag: 'wx', mode: 0o600 });
  try {
    // The age of a lock is measured with the clock that stamps files: this process's clock may be ahead of it.
    const clockOffsetMs = (await stat(ticket)).mtimeMs - performance.now();
    for (let pollMs = 1; !(await tryLink(ticket, path)); pollMs = Math.min(LONGEST_POLL_MS, pollMs * 2)) {
      await removeDeadLock(path, deadlineMs, clockOffsetMs + performance.now());
      if (await tryLink(ticket, path)) break;
      if (Date.now() > deadlineMs) throw locked('Another process holds the lock of this entry.');
      await sleep(pollMs * (0.5 + Math.random() / 2));
    }
    return owner;
  } finally {
    await unlink(ticket);
  }
}

async function tryLink(ticket: string, path: string): Promise<boolean> {
  try {
    await link(ticket, path);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

function locked(what: string): ConflictError {
  return new ConflictError({
    code: 'store_locked',
    message: `${what} Nothing was written; you can retry the call.`,
    retryable: true,
  });
}
