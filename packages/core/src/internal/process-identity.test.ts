import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { isProcessIdentity, processState, thisProcess } from './process-identity.js';

const onLinux = process.platform === 'linux';

test('this process is running', () => {
  expect(processState(thisProcess())).toBe(onLinux ? 'alive' : 'unknown');
});

test('a process of another machine is unknown, even when a local process has its pid', () => {
  expect(processState({ ...thisProcess(), machine: 'elsewhere' })).toBe('unknown');
});

test('a process that has ended is gone', async () => {
  const child = spawn(process.execPath, ['-e', '']);
  const { pid = 0 } = child;
  await once(child, 'exit');
  expect(processState({ pid, machine: thisProcess().machine })).toBe('gone');
});

test.runIf(onLinux)('a process whose pid belongs to a later process is gone', () => {
  expect(processState({ ...thisProcess(), startedAt: '1' })).toBe('gone');
});

test.runIf(onLinux)('a running process whose start time was not recorded is unknown', () => {
  const { pid, machine } = thisProcess();
  expect(processState({ pid, machine })).toBe('unknown');
});

test('pids of process groups identify no process', () => {
  for (const pid of [0, -1, -process.pid])
    expect(processState({ pid, machine: thisProcess().machine })).toBe('gone');
});

test('reads identities and rejects anything else', () => {
  expect(isProcessIdentity(thisProcess())).toBe(true);
  for (const value of [
    null,
    'x',
    {},
    { pid: 1.5, machine: 'm' },
    { pid: 1 },
    { pid: 1, machine: 'm', startedAt: 1 },
  ])
    expect(isProcessIdentity(value)).toBe(false);
});
