import { isRecord } from './json.js';

/** Identifies one process, so that other processes of the same machine can see whether it still runs. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Start time, which distinguishes a process from a later one with the same pid; absent where the system does not report it. */
  readonly startedAt?: string;
  /** Scope in which the pid identifies this process: host, boot and pid namespace. */
  readonly machine: string;
}

/** `unknown`: the process runs on another machine, or the system does not report enough. */
export type ProcessState = 'alive' | 'gone' | 'unknown';

// Two processes of one pid namespace share this link; /proc/self/stat and /proc/<pid>/stat have the same format.
const NAMESPACE_LINK = '/proc/self/ns/pid';
const BOOT_ID_FILE = '/proc/sys/kernel/random/boot_id';

let self: ProcessIdentity | undefined;

/** Returns the identity of this process. Reads /proc once; such reads never wait for a disk. */
export function thisProcess(): ProcessIdentity {
  self ??= describeSelf();
  return self;
}

/** Checks whether a process still runs. A zombie (ended, but not yet reaped by its parent) is gone. */
export function processState({ pid, startedAt, machine }: ProcessIdentity): ProcessState {
  if (machine !== thisProcess().machine) return 'unknown';
  if (!exists(pid)) return 'gone';
  const stats = processStats(pid);
  if (stats === undefined) return 'unknown';
  if (stats.state === 'Z' || stats.state === 'X') return 'gone';
  if (stats.startedAt === undefined || startedAt === undefined) return 'unknown';
  return stats.startedAt === startedAt ? 'alive' : 'gone';
}

/** Returns true for a process identity, such as one read from a file. */
export function isProcessIdentity(value: unknown): value is ProcessIdentity {
  return (
    isRecord(value) &&
    Number.isInteger(value.pid) &&
    typeof value.machine === 'string' &&
    (value.startedAt === undefined || typeof value.startedAt === 'string')
  );
}

function describeSelf(): ProcessIdentity {
  const { readFileSync, readlinkSync } = process.getBuiltinModule('node:fs');
  const { hostname } = process.getBuiltinModule('node:os');
  const boot = orUndefined(() => readFileSync(BOOT_ID_FILE, 'utf8').trim());
  const namespace = orUndefined(() => readlinkSync(NAMESPACE_LINK));
  const startedAt = processStats(process.pid)?.startedAt;
  return {
    pid: process.pid,
    ...(startedAt !== undefined && { startedAt }),
    machine: [hostname(), boot, namespace].filter((part) => part !== undefined).join(' '),
  };
}

/** Reads the state of a process, and its start in ticks since boot, where the system has /proc. */
function processStats(pid: number) {
  const { readFileSync } = process.getBuiltinModule('node:fs');
  const text = orUndefined(() => readFileSync(`/proc/${pid}/stat`, 'utf8'));
  // The second field is the name of the program in parentheses and may contain spaces; the state follows it, and the
  // start time is field 22, the 20th after it.
  const fields = text?.slice(text.lastIndexOf(')') + 2).split(' ');
  return fields && { state: fields[0], startedAt: fields[19] };
}

function exists(pid: number): boolean {
  // 0 and negative numbers address process groups.
  if (pid <= 0) return false;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code !== 'ESRCH';
  }
}

function orUndefined<T>(read: () => T): T | undefined {
  try {
    return read();
  } catch {
    return undefined;
  }
}
