import { readFileSync } from 'node:fs';
import * as blueButton from '@payerkit/blue-button';
import * as core from '@payerkit/core';
import * as optum from '@payerkit/optum';
import { expect, test } from 'vitest';
import * as umbrella from './index.js';

// When two packages export one name, `export *` drops it silently: only counting reveals it.
test('every export of the three packages is here, once, with the functions that span vendors', () => {
  const parts = [blueButton, core, optum].flatMap((part) => Object.entries(part));
  const own = ['createPayerKit', 'memberRecord'];
  expect(Object.keys(umbrella).sort()).toEqual([...parts.map(([name]) => name), ...own].sort());
  for (const [name, value] of parts) expect(umbrella).toHaveProperty(name, value);
});

function manifest(name: string) {
  return JSON.parse(readFileSync(new URL(`../../${name}/package.json`, import.meta.url), 'utf8')) as {
    exports: Record<string, unknown>;
  };
}
const subpaths = ['core', 'blue-button', 'optum'].flatMap((name) =>
  Object.keys(manifest(name).exports)
    .filter((path) => path !== '.' && path !== './package.json')
    .map((path) => [name, path.slice(2)] as const),
);

test.each(subpaths)('the subpath of @payerkit/%s: payerkit/%s', async (name, path) => {
  expect(Object.keys(manifest('payerkit').exports)).toContain(`./${path}`);
  const own = (await import(`./${path}.ts`)) as object;
  const theirs = (await import(`../../${name}/src/${path}.ts`)) as object;
  expect(Object.keys(own).sort()).toEqual(Object.keys(theirs).sort());
});

test('no two packages have a subpath of one name', () => {
  const names = subpaths.map(([, path]) => path);
  expect(names.length).toBe(new Set(names).size);
});
