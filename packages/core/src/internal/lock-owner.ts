import { randomBytes } from 'node:crypto';
import { readFile, stat } from 'node:fs/promises';
import { isRecord, parseJson } from './json.js';
import { isProcessIdentity, type ProcessIdentity, processState, thisProcess } from './process-identity.js';

/** The holder of a lock, as recorded in the lock file. */
export interface LockOwner extends ProcessIdentity {
  /** Identifies this one acquisition. */
  readonly id: string;
}

// When the state of a holder is unknown (another machine, another container), its lock ends after this time. A holder
// checks before its last step that it has held the lock for less than half of it.
const UNSURE_AFTER_MS = 60_000;
export const LONGEST_HOLD_MS = UNSURE_AFTER_MS / 2;

/** Returns this process as the owner of a new lock. */
export function newLockOwner(): LockOwner {
  return { id: randomBytes(8).toString('hex'), ...thisProcess() };
}

/** Returns the holder of the lock at a path; undefined when there is no lock. */
export async function readLockOwner(path: string): Promise<LockOwner | undefined> {
  const text = await orUndefined(readFile(path, 'utf8'));
  const value = text === undefined ? undefined : parseJson(text);
  // Lock files appear complete, so payerkit did not write this one; it expires by age like a lock of another machine.
  if (text !== undefined && !isLockOwner(value)) return { id: 'foreign', pid: 0, machine: 'unknown' };
  return isLockOwner(value) ? value : undefined;
}

/**
 * Returns true when the holder of the lock at a path is gone.
 *
 * @param fileSystemNowMs - time of the clock that stamps files, which need not be this process's clock
 */
export async function isGone(owner: LockOwner, path: string, fileSystemNowMs: number): Promise<boolean> {
  const state = processState(owner);
  if (state !== 'unknown') return state === 'gone';
  const stats = await orUndefined(stat(path));
  return stats !== undefined && fileSystemNowMs - stats.mtimeMs > UNSURE_AFTER_MS;
}

function isLockOwner(value: unknown): value is LockOwner {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    /^[0-9a-f]{16}$/.test(value.id) &&
    isProcessIdentity(value)
  );
}

async function orUndefined<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await promise;
  } catch {
    return undefined;
  }
}
