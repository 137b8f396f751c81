import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { configFolder } from '../testing/run.js';
import { takeLock } from './process-lock.js';

let folder: Awaited<ReturnType<typeof configFolder>>;
beforeAll(async () => {
  folder = await configFolder();
});
afterAll(() => folder.remove());

test('a lock is held by one until it is released', async () => {
  const path = join(folder.path, 'one', 'lock');
  const release = await takeLock(path);
  expect(await takeLock(path)).toBeUndefined();
  await release?.();
  expect(await takeLock(path)).toBeTypeOf('function');
});

test.each(['999999999', '', 'x', '-1'])('of many, one takes over a lock that %j left', async (holder) => {
  const path = join(folder.path, 'many', `lock-of-${holder}`);
  await (await takeLock(path))?.();
  await writeFile(path, holder);
  const taken = await Promise.all(Array.from({ length: 8 }, () => takeLock(path)));
  expect(taken.filter((release) => release !== undefined)).toHaveLength(1);
  await Promise.all(taken.map(async (release) => release?.()));
  expect(await readdir(join(folder.path, 'many'))).toEqual([]);
});
