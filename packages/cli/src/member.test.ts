import { createHash } from 'node:crypto';
import { appendFile, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import Papa from 'papaparse';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { configFolder, type RunOptions, run } from '../testing/run.js';
import { CLAIM_COLUMNS, claimFields } from './export/claims-csv.js';
import type { ExportManifest } from './export/export-folder.js';

let folder: Awaited<ReturnType<typeof configFolder>>;
let sandbox: Sandbox;
let env: Record<string, string>;
let out: string;
let runs = 0;

beforeAll(async () => {
  [folder, sandbox] = await Promise.all([configFolder(), createSandbox({ seed: 7 })]);
  const { clientId, clientSecret, redirectUri } = sandbox.blueButton;
  env = {
    PAYERKIT_CONFIG_DIR: folder.path,
    BLUE_BUTTON_BASE_URL: sandbox.url,
    BLUE_BUTTON_CLIENT_ID: clientId,
    BLUE_BUTTON_CLIENT_SECRET: clientSecret,
    BLUE_BUTTON_REDIRECT_URI: redirectUri,
  };
  await importGrant('user-1', 'BBUser00002');
});
afterAll(async () => {
  await sandbox.close();
  await folder.remove();
});
beforeEach(() => {
  out = join(folder.path, `export-${runs++}`);
});

function payerkit(args: readonly string[], options: RunOptions = {}) {
  return run(args, { ...options, env: { ...env, ...options.env } });
}

/** Stores a grant without a browser: the tokens of another client. */
async function importGrant(key: string, user: string, demographics = true) {
  const { BlueButtonClient } = await import('@payerkit/blue-button');
  const { FileTokenStore } = await import('@payerkit/core/node');
  const { baseUrl, ...application } = sandbox.blueButton;
  const tokenStore = new FileTokenStore(join(folder.path, 'stores', '_environment', 'tokens'));
  const client = new BlueButtonClient({
    environment: { baseUrl, kind: 'sandbox' },
    ...application,
    tokenStore,
  });
  const { url, session } = await client.auth.start({ key });
  await client.auth.complete(await sandbox.control.blueButton.consent(url, { user, demographics }), session);
  await client.close();
}

interface SavedProgress {
  readonly watermark: { readonly resume: { cursor: string } };
}

async function read(name: string): Promise<string> {
  return readFile(join(out, name), 'utf8');
}

/** Checks that manifest, files and watermark belong together, and returns the manifest. */
async function whole(): Promise<ExportManifest> {
  const manifest = JSON.parse(await read('manifest.json')) as ExportManifest;
  for (const { name, count, bytes, sha256 } of manifest.files) {
    const text = await read(name);
    expect(createHash('sha256').update(text).digest('hex'), name).toBe(sha256);
    expect(Buffer.byteLength(text), name).toBe(bytes);
    const rows = name.endsWith('.csv')
      ? Papa.parse(text, { header: true, skipEmptyLines: true }).data
      : text
          .split('\n')
          .filter(Boolean)
          .map((line) => JSON.parse(line) as object);
    expect(rows.length, name).toBe(count);
  }
  expect((await readdir(out)).sort()).toEqual(
    [...manifest.files.map(({ name }) => name), 'manifest.json', 'watermark.json'].sort(),
  );
  return manifest;
}

function countOf({ files }: ExportManifest, name: string): number | undefined {
  return files.find((file) => file.name === name)?.count;
}

test('export writes a file per resource type, a CSV of claims, and a manifest that proves them', async () => {
  const { code, stdout, stderr } = await payerkit(['member', 'export', '--out', out]);
  expect([code, stderr]).toEqual([0, '']);
  expect(stdout).toContain(`Exported to ${out}: `);
  const manifest = await whole();
  const claims = countOf(manifest, 'ExplanationOfBenefit.ndjson') ?? 0;
  expect(claims).toBeGreaterThan(10);
  expect(countOf(manifest, 'claims.csv')).toBe(claims);
  expect(countOf(manifest, 'Patient.ndjson')).toBe(1);
  expect(countOf(manifest, 'Coverage.ndjson')).toBe(4);
  expect(manifest).toMatchObject({
    claims: { added: claims, updated: 0 },
    skipped: [],
    source: { member: 'user-1' },
  });
  expect((await read('claims.csv')).split('\r\n')[0]).toBe(CLAIM_COLUMNS.join(','));
});

test('a second run adds new claims, replaces nothing that stayed, and says so', async () => {
  await payerkit(['member', 'export', '--out', out]);
  const before = countOf(await whole(), 'ExplanationOfBenefit.ndjson') ?? 0;
  sandbox.control.blueButton.addClaims('BBUser00002', { count: 3 });
  const { code, stdout } = await payerkit(['member', 'export', '--out', out, '--json']);
  expect(code).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ claims: { added: 3, updated: 0 } });
  expect(countOf(await whole(), 'ExplanationOfBenefit.ndjson')).toBe(before + 3);
  const unchanged = await payerkit(['member', 'export', '--out', out, '--json']);
  expect(JSON.parse(unchanged.stdout)).toMatchObject({ claims: { added: 0, updated: 0 } });
  expect(countOf(await whole(), 'ExplanationOfBenefit.ndjson')).toBe(before + 3);
});

test('a run that is interrupted leaves the last export, and continues', async () => {
  await payerkit(['member', 'export', '--out', out]);
  const before = await read('manifest.json');
  sandbox.control.blueButton.addClaims('BBUser00002', { count: 2 });
  const remove = sandbox.control.faults.add({
    fault: 'server-error',
    status: 500,
    route: '/v2/fhir/Coverage*',
  });
  const failed = await payerkit(['member', 'export', '--out', out]);
  remove();
  expect(failed.code).toBe(1);
  expect(await read('manifest.json')).toBe(before);
  const { code, stderr } = await payerkit(['member', 'export', '--out', out]);
  expect([code, stderr]).toEqual([
    0,
    expect.stringContaining('Continuing an export that ended early') as string,
  ]);
  expect(await whole()).toMatchObject({ claims: { added: 2 } });
});

test('a run whose place in the list of claims is gone starts again, and loses no claim', async () => {
  await importGrant('user-4', 'BBUser00000');
  const remove = sandbox.control.faults.add({
    fault: 'latency',
    ms: 60_000,
    route: '/v2/fhir/ExplanationOfBenefit*',
    after: 1,
  });
  const ending = new AbortController();
  const args = ['member', 'export', 'user-4', '--out', out];
  const interrupted = payerkit(args, { signal: ending.signal });
  const progress = join(out, '.partial', 'progress.json');
  while ((await readFile(progress, 'utf8').catch(() => '')) === '')
    await new Promise((resolve) => setImmediate(resolve));
  ending.abort();
  expect((await interrupted).code).toBe(130);
  remove();
  const saved = JSON.parse(await readFile(progress, 'utf8')) as SavedProgress;
  // Such as after the client ID of the application has changed.
  saved.watermark.resume.cursor = Buffer.from('[1,"of-another-list",{}]').toString('base64url');
  await writeFile(progress, JSON.stringify(saved));
  const { code, stderr } = await payerkit(args);
  expect([code, stderr]).toEqual([
    0,
    expect.stringMatching(/Continuing an export .*\nThe place at which .* is gone; starting again\.\n$/),
  ]);
  const manifest = await whole();
  expect(manifest.claims.added).toBe(155);
  expect(countOf(manifest, 'ExplanationOfBenefit.ndjson')).toBe(155);
});

test('a folder with the record of one person is never continued with that of another under the same key', async () => {
  await importGrant('me', 'BBUser00003');
  await payerkit(['member', 'export', 'me', '--out', out]);
  const before = await read('manifest.json');
  await importGrant('me', 'BBUser00004');
  const { code, stderr } = await payerkit(['member', 'export', 'me', '--out', out]);
  expect([code, stderr]).toEqual([2, expect.stringContaining('code: foreign_export')]);
  expect(await read('manifest.json')).toBe(before);
});

test('a run that was killed while its files moved is finished by the next one', async () => {
  await payerkit(['member', 'export', 'user-1', '--out', out]);
  const names = (await whole()).files.map(({ name }) => name);
  const partial = join(out, '.partial');
  await mkdir(partial);
  await writeFile(
    join(partial, 'commit.json'),
    JSON.stringify({ rename: [...names, 'watermark.json', 'manifest.json'], remove: ['Gone.ndjson'] }),
  );
  await writeFile(join(out, 'Gone.ndjson'), '');
  // The first have moved, the last have not.
  for (const name of ['claims.csv', 'watermark.json', 'manifest.json'])
    await rename(join(out, name), join(partial, name));
  const { code, stdout } = await payerkit(['member', 'export', 'user-1', '--out', out, '--json']);
  expect([code, JSON.parse(stdout)]).toMatchObject([0, { claims: { added: 0, updated: 0 } }]);
  await whole();
});

test('a changed file, a running export and version v1 are rejected, and nothing is written', async () => {
  await payerkit(['member', 'export', 'user-1', '--out', out]);
  const before = await read('manifest.json');
  await writeFile(join(out, '.lock'), String(process.pid));
  const running = await payerkit(['member', 'export', 'user-1', '--out', out]);
  expect([running.code, running.stderr]).toEqual([
    1,
    expect.stringContaining('Another export writes') as string,
  ]);
  // No process has this number: its holder was killed.
  await writeFile(join(out, '.lock'), '999999999');
  await appendFile(join(out, 'ExplanationOfBenefit.ndjson'), '{}\n');
  const changed = await payerkit(['member', 'export', 'user-1', '--out', out]);
  expect([changed.code, changed.stderr]).toEqual([
    1,
    expect.stringContaining('was changed since the export') as string,
  ]);
  expect(await read('manifest.json')).toBe(before);
  const old = await payerkit(['member', 'export', 'user-1', '--out', out], {
    env: { BLUE_BUTTON_VERSION: 'v1' },
  });
  expect([old.code, old.stderr]).toEqual([2, expect.stringContaining('needs version v2 or v3') as string]);
});

test('claims, coverage and patient are tables for people and JSON for programs', async () => {
  const claims = await payerkit(['member', 'claims', 'user-1', '--limit', '3', '--from', '2000-01-01']);
  expect([claims.code, claims.stderr]).toEqual([0, '']);
  expect(claims.stdout).toMatch(/service.*kind.*provider.*billed.*paid.*patient owes/);
  const lines = await payerkit(['member', 'claims', 'user-1', '--limit', '3', '--json']);
  expect(
    lines.stdout
      .trim()
      .split('\n')
      .map((line) => (JSON.parse(line) as { kind: string }).kind),
  ).toHaveLength(3);
  const resources = await payerkit(['member', 'claims', 'user-1', '--limit', '1', '--json', '--fhir']);
  expect(JSON.parse(resources.stdout)).toMatchObject({ resourceType: 'ExplanationOfBenefit' });
  const coverage = await payerkit(['member', 'coverage', 'user-1', '--json']);
  expect(JSON.parse(coverage.stdout)).toHaveLength(4);
  expect((await payerkit(['member', 'coverage', 'user-1'])).stdout).toContain('in force');
  expect((await payerkit(['member', 'patient', 'user-1'])).stdout).toContain('birth date');
  const wrong = await payerkit(['member', 'claims', 'user-1', '--limit', 'many']);
  expect([wrong.code, wrong.stderr]).toEqual([2, expect.stringContaining('--limit must be') as string]);
});

test('the card is shown on v3, and on v2 the error says what to do', async () => {
  const card = await payerkit(['member', 'card', 'user-1'], { env: { BLUE_BUTTON_VERSION: 'v3' } });
  expect([card.code, card.stderr]).toEqual([0, '']);
  expect(card.stdout).toMatch(/Medicare number +\S+/);
  expect((await payerkit(['member', 'card', 'user-1'])).code).toBe(2);
});

test('no text of a claim is a formula for a spreadsheet, and identifiers stay as they are', () => {
  const money = { amount: '-20.00', currency: 'USD' };
  const claim = {
    id: '-10000930037832',
    kindText: '=cmd()',
    provider: { name: '-1+1' },
    billed: money,
    denialReasons: [],
  };
  const fields = claimFields(claim as unknown as Parameters<typeof claimFields>[0]);
  expect([fields[0], fields[2], fields[7], fields[9]]).toEqual([
    '-10000930037832',
    "'=cmd()",
    "'-1+1",
    '-20.00',
  ]);
});

// The last one: the new consent replaces the first.
test('what a member does not share is named in the manifest', async () => {
  await importGrant('user-2', 'BBUser00002', false);
  const { code } = await payerkit(['member', 'export', 'user-2', '--out', out]);
  expect(code).toBe(0);
  const manifest = await whole();
  expect(manifest.skipped).toEqual([{ resourceType: 'Patient', reason: 'the member does not share it' }]);
  const mixed = await payerkit(['member', 'export', 'user-1', '--out', out]);
  expect([mixed.code, mixed.stderr]).toEqual([
    2,
    expect.stringContaining('export of another member') as string,
  ]);
});
