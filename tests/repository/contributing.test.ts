import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/run.js';

/** A row of the table "Where do I change …": a request, and the names in backticks that it starts with. */
interface Row {
  readonly request: string;
  readonly names: readonly string[];
}

/** Names of files that every package has. */
const OF_ANY_PACKAGE = ['src/index.ts', 'index.ts', 'src/internal/', 'failure.ts'];

async function rows(): Promise<Row[]> {
  const guide = await readFile(join(root, 'CONTRIBUTING.md'), 'utf8');
  const [, table = ''] = guide.split('## Where do I change …');
  return table
    .split('\n## ')[0]
    ?.split('\n')
    .filter((line) => line.startsWith('| ') && !/^\| (---|Change) /.test(line))
    .map((line) => {
      const [request = '', start = ''] = line.slice(2).split(' | ');
      return { request, names: [...start.matchAll(/`([^`]+)`/g)].map(([, name = '']) => name) };
    }) as Row[];
}

/** Returns the files and folders of paths; a name without a folder is next to another path of its row. */
async function placesOf(names: readonly string[]): Promise<Map<string, string | undefined>> {
  const isPath = (name: string) => /^[\w*./-]+(\/|\.(ts|mjs|md|json)|\/[\w-]+)$/.test(name);
  const paths = names.filter(isPath);
  const folders = ['', ...paths.flatMap((path) => [path, dirname(path)])];
  const found = new Map<string, string | undefined>();
  for (const path of paths) found.set(path, await firstOf(folders.map((folder) => join(root, folder, path))));
  return found;
}

async function firstOf(candidates: readonly string[]): Promise<string | undefined> {
  for (const candidate of candidates) if (await exists(candidate)) return candidate;
  return undefined;
}

async function exists(path: string): Promise<boolean> {
  if (!path.includes('*')) return (await stat(path).catch(() => undefined)) !== undefined;
  const [start = ''] = path.split('*');
  const names = await readdir(dirname(`${start}x`)).catch(() => []);
  return names.some((name) => join(dirname(`${start}x`), name).startsWith(start));
}

test('the table of CONTRIBUTING.md names files that exist, and constants that are in them', async () => {
  const table = await rows();
  expect(table.length).toBeGreaterThanOrEqual(10);
  const missing: string[] = [];
  for (const { request, names } of table) {
    const places = await placesOf(names.filter((name) => !OF_ANY_PACKAGE.includes(name)));
    for (const [path, place] of places) if (place === undefined) missing.push(`${request}: ${path}`);
    const files = [...places.values()].filter((place) => place?.endsWith('.ts') === true);
    const texts = await Promise.all(files.map((place) => readFile(place ?? '', 'utf8').catch(() => '')));
    for (const name of names.filter((one) => /^[A-Z][A-Z_]{3,}$/.test(one)))
      if (!texts.some((text) => text.includes(name))) missing.push(`${request}: ${name}`);
  }
  expect(missing).toEqual([]);
});
