import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { root, run } from '../support/run.js';

interface Row {
  readonly name: string;
  readonly promise: string;
  readonly experiment: string;
  readonly figures: Readonly<Record<string, number | string>>;
  readonly losses: Readonly<Record<string, number>>;
}

test('the reliability experiments lose nothing in their small version, and the page has each of them', {
  timeout: 300_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'payerkit-reliability-test-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const json = join(folder, 'rows.json');
  const script = join(root, 'scripts/reliability.mjs');
  const { status, output } = await run(
    process.execPath,
    [script, '--size', 'small', '--seed', '7', '--json', json],
    root,
  );
  expect(status, output).toBe(0);
  const rows = JSON.parse(await readFile(json, 'utf8')) as readonly Row[];
  const total = (figure: string) => rows.reduce((sum, { figures }) => sum + Number(figures[figure] ?? 0), 0);
  expect(total('kills')).toBeGreaterThanOrEqual(30);
  expect(Math.max(...rows.map(({ figures }) => Number(figures.reads ?? 0)))).toBeGreaterThanOrEqual(500);
  expect(total('cases')).toBe(5_000);
  for (const { experiment, losses } of rows)
    expect([experiment, ...Object.values(losses)]).toEqual([
      experiment,
      ...Object.values(losses).map(() => 0),
    ]);
  // Figures belong to the size of a run; what was tried does not.
  const page = await readFile(join(root, 'docs/reliability.md'), 'utf8');
  for (const { promise, experiment } of rows) expect(page).toContain(`| ${promise} | ${experiment} |`);
});
