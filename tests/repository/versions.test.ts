import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root, run } from '../support/run.js';

const UNION = "export type Version = 'v1' | 'v2' | 'v3';";

test('a new version of Blue Button is a compile error in the record of traits, and nowhere else', async () => {
  // Next to the sources, where the compiler finds the same dependencies.
  const folder = await mkdtemp(join(root, 'packages/blue-button/node_modules/versions-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await cp(join(root, 'packages/blue-button/src'), join(folder, 'src'), {
    recursive: true,
    filter: (path) => !/\.test(-d)?\.ts$/.test(path),
  });
  const file = join(folder, 'src/version.ts');
  const text = await readFile(file, 'utf8');
  expect(text).toContain(UNION);
  await writeFile(file, text.replace(UNION, UNION.replace(';', " | 'v4';")));
  const project = {
    extends: join(root, 'tsconfig.base.json'),
    compilerOptions: { noEmit: true },
    include: ['src'],
  };
  await writeFile(join(folder, 'tsconfig.json'), JSON.stringify(project));

  const tsc = join(root, 'node_modules/typescript-7/bin/tsc');
  const { output } = await run(process.execPath, [tsc, '-p', 'tsconfig.json', '--pretty', 'false'], folder);
  const files = [...output.matchAll(/^(\S+)\(\d+,\d+\): error/gm)].map(([, name]) => name);
  expect(output).toContain("'v4'");
  expect([...new Set(files)]).toEqual(['src/version.ts']);
});
