import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, inject, test } from 'vitest';
import { root, run } from '../support/run.js';

// With the sandbox, which makes the claims.
const { everything } = inject('consumers');

const [CLAIMS, PAGE, PASSES] = [1000, 50, 6];
// A fixed new space, one thread and no collection between two turns of the event loop, so that collections come at the
// same places whatever else the machine does.
const FLAGS = [
  '--trace-gc-nvp',
  '--min-semi-space-size=16',
  '--max-semi-space-size=16',
  '--single-threaded-gc',
  '--no-minor-gc-task',
  '--no-memory-reducer',
];

beforeAll(async () => {
  await copyFile(join(root, 'tests/support/list-memory.mjs'), join(everything, 'list-memory.mjs'));
  await read('make');
});

async function read(way: string, flags: readonly string[] = []): Promise<string> {
  const arguments_ = [...flags, 'list-memory.mjs', way, 'list-memory-claims.json', String(PASSES)];
  const { status, output } = await run(process.execPath, arguments_, everything);
  if (status !== 0) throw new Error(output.slice(-2000));
  return output;
}

/** Returns the bytes per page that survived into the old generation. */
async function promotedPerPage(way: string): Promise<number> {
  const output = await read(way, FLAGS);
  const { fromMs, count } = JSON.parse(/COUNTED (.*)/.exec(output)?.[1] ?? '{}') as Record<string, number>;
  expect(count).toBe(CLAIMS * PASSES);
  let bytes = 0;
  for (const [, atMs, promoted] of output.matchAll(/ (\d+) ms: pause.* promoted=(\d+)/g))
    if (Number(atMs) > Number(fromMs)) bytes += Number(promoted);
  return bytes / ((PASSES * CLAIMS) / PAGE);
}

test('a list promotes no more of its pages than the same loop over node:http', async () => {
  const theirs = await promotedPerPage('node:http');
  expect(theirs).toBeGreaterThan(0);
  const ratios: Record<string, number> = {};
  for (const way of ['items', 'pages', 'next']) ratios[way] = (await promotedPerPage(way)) / theirs;
  expect(Math.max(...Object.values(ratios)), JSON.stringify(ratios)).toBeLessThanOrEqual(1.5);
});
