import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from '../support/run.js';

const read = (file: string) => readFile(join(root, file), 'utf8');

test('CI runs the command of the README on every supported line of Node', async () => {
  const [workflow, script, readme, manifest, nvmrc] = await Promise.all(
    ['.github/workflows/ci.yml', '.ci/run', 'README.md', 'package.json', '.nvmrc'].map(read),
  );
  expect(workflow).toContain('node: [20, 22, 24]');
  expect(readme).toContain('Node 20.19 or newer (20, 22.12+ or 24)');
  expect(JSON.parse(manifest ?? '')).toMatchObject({ engines: { node: '^20.19.0 || >=22.12.0' } });
  expect(['20', '22', '24']).toContain((nvmrc ?? '').trim().split('.')[0]);
  expect(workflow).toContain('bash .ci/run');
  expect(script).toMatch(/^npm test /m);
  expect(await read('CONTRIBUTING.md')).toContain('npm test ');
});

test('a release is tested, versioned by changesets, published with provenance and tagged', async () => {
  const workflow = await read('.github/workflows/release.yml');
  expect(workflow).toContain('id-token: write');
  expect(workflow).toContain('NPM_CONFIG_PROVENANCE: "true"');
  const steps = ['bash .ci/run', 'changesets/action@', 'publish: npm run release'];
  const places = steps.map((step) => workflow.indexOf(step));
  expect(places.every((place, index) => place > (places[index - 1] ?? 0))).toBe(true);
  const { scripts } = JSON.parse(await read('package.json')) as { scripts: Record<string, string> };
  // The action splits its command at blanks and reads the tags that are printed.
  expect(scripts.release).toBe('pnpm -r publish --no-git-checks && changeset tag');
});

test('issues, pull requests, updates and conduct have their files, and none names a person', async () => {
  const files = [
    '.github/ISSUE_TEMPLATE/bug.yml',
    '.github/ISSUE_TEMPLATE/request.yml',
    '.github/PULL_REQUEST_TEMPLATE.md',
    '.github/dependabot.yml',
    '.editorconfig',
    'CODE_OF_CONDUCT.md',
    'SECURITY.md',
  ];
  for (const text of await Promise.all(files.map(read))) {
    expect(text.length).toBeGreaterThan(50);
    expect(text).not.toMatch(/[\w.+-]+@[\w-]+\.[a-z]{2,}/i);
  }
  for (const file of ['SECURITY.md', 'CODE_OF_CONDUCT.md'])
    expect(await read(file)).toMatch(/private|security\/advisories/i);
});
