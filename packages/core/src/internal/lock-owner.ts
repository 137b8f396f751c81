import { randomBytes } from 'node:crypto';
import { readFile, readlink, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { isRecord, parseJson } from './json.js';

/** Who holds a lock, as its file says. */
export interface LockOwner {
  /** Of this one acquisition. */
  readonly id: string;
  readonly pid: number;
  /** Tells a process from a later one with the same pid; absent where the system does not say. */
  readonly startedAt?: string;
  /** Where a pid means this process: host, boot and pid namespace. */
  readonly machine: string;
}

// When a holder cannot be asked about (another machine, another container), its lock ends after this. A holder checks
// before its last step that it has not held the lock for half as long.
const UNSURE_AFTER_MS = 60_000;
export const LONGEST_HOLD_MS = UNSURE_AFTER_MS / 2;

let self: Promise<Omit<LockOwner, 'id'>> | undefined;

/** This process as the owner of a new lock. */
export async function newLockOwner(): Promise<LockOwner> {
  self ??= describeSelf();
  return { id: randomBytes(8).toString('hex'), ...(await self) };
}

/** Who holds the lock at a path; undefined when nobody does. */
export async function readLockOwner(path: string): Promise<LockOwner | undefined> {
  const text = await orUndefined(readFile(path, 'utf8'));
  const value = text === undefined ? undefined : parseJson(text);
  // Lock files appear whole, so this is none of ours; it goes by age like one of another machine.
  if (text !== undefined && !isLockOwner(value)) return { id: 'foreign', pid: 0, machine: 'unknown' };
  return isLockOwner(value) ? value : undefined;
}

/** Whether the holder of the lock at a path is gone. */
export async function isGone(owner: LockOwner, path: string): Promise<boolean> {
  const { machine } = await newLockOwner();
  if (owner.machine === machine) {
    if (!isAlive(owner.pid)) return true;
    const startedAt = await processStart(owner.pid);
    if (startedAt !== undefined && owner.startedAt !== undefined) return startedAt !== owner.startedAt;
  }
  const stats = await orUndefined(stat(path));
  return stats !== undefined && Date.now() - stats.mtimeMs > UNSURE_AFTER_MS;
}

async function describeSelf(): Promise<Omit<LockOwner, 'id'>> {
  const boot = await orUndefined(readFile('/proc/sys/kernel/random/boot_id', 'utf8'));
  const namespace = await orUndefined(readlink('/proc/self/ns/pid'));
  const startedAt = await processStart(process.pid);
  return {
    pid: process.pid,
    ...(startedAt !== undefined && { startedAt }),
    machine: [hostname(), boot?.trim(), namespace].filter((part) => part !== undefined).join(' '),
  };
}

/** Ticks from boot to the start of a process, where /proc tells. */
async function processStart(pid: number): Promise<string | undefined> {
  const stats = await orUndefined(readFile(`/proc/${pid}/stat`, 'utf8'));
  // The second field is the program's name in brackets and may hold spaces; field 22 is the 20th after it.
  return stats?.slice(stats.lastIndexOf(')') + 2).split(' ')[19];
}

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function isLockOwner(value: unknown): value is LockOwner {
  return (
    isRecord(value) &&
    typeof value.id === 'string' &&
    /^[0-9a-f]{16}$/.test(value.id) &&
    Number.isInteger(value.pid) &&
    typeof value.machine === 'string'
  );
}

async function orUndefined<T>(promise: Promise<T>): Promise<T | undefined> {
  try {
    return await promise;
  } catch {
    return undefined;
  }
}
