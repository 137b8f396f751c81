import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { configFolder } from '../testing/run.js';
import { writeAtomically, writeFileAtomically } from './atomic-file.js';

let folder: Awaited<ReturnType<typeof configFolder>>;
beforeAll(async () => {
  folder = await configFolder();
});
afterAll(() => folder.remove());

test('a file is whole, in a new folder, and readable by its owner alone', async () => {
  const path = join(folder.path, 'new', 'file.txt');
  await writeFileAtomically(path, 'content');
  expect(await readFile(path, 'utf8')).toBe('content');
  expect((await stat(path)).mode & 0o777).toBe(0o600);
});

test('a failure in the middle leaves the old file and nothing else', async () => {
  const own = join(folder.path, 'own');
  await mkdir(own);
  const path = join(own, 'file.txt');
  await writeFile(path, 'old');
  const failing = writeAtomically(path, async (write) => {
    await write('half of the new');
    throw new Error('interrupted');
  });
  await expect(failing).rejects.toThrow('interrupted');
  expect([await readFile(path, 'utf8'), await readdir(own)]).toEqual(['old', ['file.txt']]);
});
