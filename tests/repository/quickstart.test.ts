import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root, run } from '../support/run.js';

const quickstart = join(root, 'scripts/quickstart.mjs');

test('runs the main job and says at last what it did and how long it took', async () => {
  const { status, output } = await run(process.execPath, [quickstart], root);
  expect(status, output).toBe(0);
  const lines = output.trim().split('\n');
  expect(lines.find((line) => line.startsWith('Done'))).toMatch(
    /^Done: one consent, [1-9]\d\d claims from Blue Button and [1-9]\d* from Optum, in \d+ requests and [\d.]+ s\.$/,
  );
  expect(output).toMatch(/(\d+) of \1 claims/);
  for (const vendor of ['Blue Button', 'Optum'])
    expect(
      lines.filter((line) => line.startsWith('│') && line.includes(` ${vendor} `)).length,
    ).toBeGreaterThan(1);
  expect(output).not.toContain('undefined');
});

test('prints what the README shows, port and duration aside', async () => {
  const readme = await readFile(join(root, 'README.md'), 'utf8');
  const shown = /```text\n([\s\S]*?)```/.exec(readme)?.[1] ?? '';
  const { output } = await run(process.execPath, [quickstart], root);
  expect(comparable(output)).toEqual(comparable(shown));
});

/** Lines without the port and the duration. Progress goes to another stream and has no fixed place. */
function comparable(output: string): string[] {
  const lines = output.split('\n').filter((line) => line !== '' && !/ of \d+ claims/.test(line));
  return lines.map((line) => line.replace(/127\.0\.0\.1:\d+/, '127.0.0.1').replace(/[\d.]+ s\.$/, 's.'));
}

test('Ctrl-C ends it and frees the port', async () => {
  const child = spawn(process.execPath, [quickstart], { cwd: root });
  const [line] = (await once(child.stdout, 'data')) as [Buffer];
  const url = /http:\/\/127\.0\.0\.1:\d+/.exec(line.toString())?.[0];
  child.kill('SIGINT');
  const [code] = (await once(child, 'exit')) as [number | null];
  expect(code).toBe(130);
  await expect(fetch(url ?? '')).rejects.toThrow('fetch failed');
});
