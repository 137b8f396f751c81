import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { FIDELITY } from '../testing/fidelity.js';
import { OBSERVED } from '../testing/observed.js';

test('each table of packages/sandbox/FIDELITY.md is held by one section of tests, and each section is in it', () => {
  const folder = fileURLToPath(new URL('.', import.meta.url));
  const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.test.ts'),
  );
  const sections = tests.flatMap((name) =>
    [...readFileSync(join(folder, name), 'utf8').matchAll(/^check(?:Optum)?Facts\('([^']+)'/gm)].map(
      ([, section]) => section,
    ),
  );
  const places = [...readFileSync(FIDELITY, 'utf8').matchAll(/<!-- facts: (.+) -->/g)].map(
    ([, place]) => place,
  );
  expect(places.length).toBeGreaterThan(20);
  expect(new Set(places)).toEqual(new Set(sections));
});

test('every fact that is listed as observed on the running server is in its table, as observed', () => {
  const page = readFileSync(FIDELITY, 'utf8');
  const tables = new Map(
    [...page.matchAll(/<!-- facts: (.+) -->([\s\S]*?)<!-- end -->/g)].map(([, section, table = '']) => [
      section,
      table,
    ]),
  );
  const lost = Object.entries(OBSERVED).flatMap(([section, facts]) => {
    const rows = (tables.get(section) ?? '').split('\n');
    return facts
      .filter((fact) => fact !== '*' && !rows.some((row) => row.startsWith(`| ${fact} |`)))
      .map((fact) => `${section}: ${fact}`);
  });
  expect(lost).toEqual([]);
});
