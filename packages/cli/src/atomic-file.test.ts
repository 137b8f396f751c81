import { execFileSync } from 'node:child_process';
import { lstat, mkdir, open, readdir, readFile, stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { configFolder } from '../testing/run.js';
import { createFileAtomically, writeAtomically, writeFileAtomically } from './atomic-file.js';

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

test('of many that create a file, one decides, and nobody reads a part', async () => {
  const path = join(folder.path, 'created', 'key');
  const content = (index: number) => String(index).repeat(20_000);
  const created = await Promise.all(
    Array.from({ length: 8 }, async (_, index) => {
      const isFirst = await createFileAtomically(path, content(index));
      return { isFirst, index, seen: await readFile(path, 'utf8') };
    }),
  );
  const [winner, ...others] = created.filter(({ isFirst }) => isFirst);
  expect(others).toEqual([]);
  for (const { seen } of created) expect(seen).toBe(content(winner?.index ?? -1));
  expect(await readdir(join(folder.path, 'created'))).toEqual(['key']);
});

test.runIf(process.platform !== 'win32')(
  'a pipe is written to and not replaced, and a link stays a link',
  async () => {
    const own = join(folder.path, 'special');
    await mkdir(own);
    const pipe = join(own, 'pipe');
    execFileSync('mkfifo', [pipe]);
    const reader = await open(pipe, 'r+');
    await writeFileAtomically(pipe, 'content');
    const { buffer, bytesRead } = await reader.read();
    await reader.close();
    expect([buffer.toString('utf8', 0, bytesRead), (await stat(pipe)).isFIFO()]).toEqual(['content', true]);
    await writeFile(join(own, 'target'), 'old');
    await symlink('target', join(own, 'link'));
    await writeFileAtomically(join(own, 'link'), 'new');
    expect((await lstat(join(own, 'link'))).isSymbolicLink()).toBe(true);
    expect([await readFile(join(own, 'target'), 'utf8'), await readdir(own)]).toEqual([
      'new',
      ['link', 'pipe', 'target'],
    ]);
  },
);

test('an error names the file itself, never the temporary one', async () => {
  const taken = join(folder.path, 'taken');
  await mkdir(join(taken, 'inner'), { recursive: true });
  await expect(writeFileAtomically(taken, 'content')).rejects.toMatchObject({ path: taken });
  const long = join(folder.path, 'x'.repeat(250));
  await expect(writeFileAtomically(long, 'content')).rejects.toMatchObject({ path: long });
  await expect(createFileAtomically(long, 'content')).rejects.toMatchObject({ path: long });
});
