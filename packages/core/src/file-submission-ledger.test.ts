import { promises } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { temporaryDirectory } from '../testing/child-process.js';
import { all, attributes, submissionLedgerContract } from '../testing/submission-ledger-contract.js';
import { ConfigurationError } from './errors/request-errors.js';
import { FileSubmissionLedger } from './file-submission-ledger.js';
import { LockedFiles } from './internal/locked-files.js';
import { storeFileError } from './internal/store-file-error.js';

submissionLedgerContract(async (clock) => new FileSubmissionLedger(await temporaryDirectory(), { clock }));

test('an empty ledger lists nothing', async () => {
  const ledger = new FileSubmissionLedger(join(await temporaryDirectory(), 'none-yet'));
  expect(await all(ledger.list())).toEqual([]);
});

test('one submission is looked up by reading one file, whatever the ledger holds', async () => {
  const ledger = new FileSubmissionLedger(await temporaryDirectory());
  for (let n = 0; n < 30; n += 1) await ledger.begin(`claim-${n}`, attributes);
  const reads = vi.spyOn(promises, 'readFile');
  const listings = vi.spyOn(promises, 'readdir');
  syncBuiltinESMExports();
  onTestFinished(() => {
    vi.restoreAllMocks();
    syncBuiltinESMExports();
  });
  expect((await ledger.get('claim-7'))?.state).toBe('sending');
  expect([reads.mock.calls.length, listings.mock.calls.length]).toEqual([1, 0]);
  await ledger.transition('claim-7', 'sending', 'accepted');
  expect(listings).not.toHaveBeenCalled();
});

test('a corrupt file never frees its key', async () => {
  const directory = await temporaryDirectory();
  const ledger = new FileSubmissionLedger(directory);
  await ledger.begin('a', attributes);
  await writeFile(join(directory, (await readdir(directory))[0] ?? ''), '{"key":"a"}');
  for (const attempt of [ledger.begin('a', attributes), ledger.transition('a', 'sending', 'accepted')]) {
    const error = await attempt.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ code: 'submission_ledger_unreadable' });
  }
  await expect(ledger.get('a')).rejects.toMatchObject({ code: 'submission_ledger_unreadable' });
  await expect(all(ledger.list())).rejects.toMatchObject({
    code: 'submission_ledger_unreadable',
  });
});

test.each([
  ['cut in half', (text: string) => text.slice(0, 40)],
  ['empty', () => ''],
  ['of another key', (text: string) => text.replace('"key":"claim-3"', '"key":"claim-4"')],
])('a file that is %s stops only its own submission', async (_name, damage) => {
  const directory = await temporaryDirectory();
  const ledger = new FileSubmissionLedger(directory);
  const keys = Array.from({ length: 9 }, (_, n) => `claim-${n}`);
  for (const key of keys) await ledger.begin(key, attributes);
  for (const name of await readdir(directory)) {
    const text = await readFile(join(directory, name), 'utf8');
    if (text.includes('"key":"claim-3"')) await writeFile(join(directory, name), damage(text));
  }
  for (const key of keys) {
    const moved = await ledger
      .transition(key, 'sending', 'unknown')
      .catch(({ code }: ConfigurationError) => code);
    expect(moved).toBe(key === 'claim-3' ? 'submission_ledger_unreadable' : true);
    const found = await ledger.get(key).catch(({ code }: ConfigurationError) => ({ state: code }));
    expect(found?.state).toBe(key === 'claim-3' ? 'submission_ledger_unreadable' : 'unknown');
  }
  const listed: string[] = [];
  const list = async () => {
    for await (const { key } of ledger.list({ states: ['unknown'] })) listed.push(key);
  };
  if (_name === 'of another key') await list();
  else await expect(list()).rejects.toMatchObject({ code: 'submission_ledger_unreadable' });
  expect(listed).toHaveLength(8);
});

test('a successful write is reported as such even if its folder could not be synchronized', async () => {
  const directory = await temporaryDirectory();
  const ledger = new FileSubmissionLedger(directory);
  await ledger.begin('a', attributes);
  const update = Reflect.get(LockedFiles.prototype, 'update') as LockedFiles['update'];
  vi.spyOn(LockedFiles.prototype, 'update').mockImplementationOnce(async function (
    this: LockedFiles,
    ...given
  ) {
    await update.apply(this, given as Parameters<typeof update>);
    throw Object.assign(new Error('EIO'), { code: 'EIO' });
  });
  expect(await ledger.transition('a', 'sending', 'accepted')).toBe(true);
  expect((await ledger.get('a'))?.state).toBe('accepted');
  vi.restoreAllMocks();
});

test('a folder path that is not a folder is reported with its code and without its path', async () => {
  const directory = await temporaryDirectory();
  await writeFile(join(directory, 'canary'), 'a file');
  for (const path of [join(directory, 'canary'), join(directory, 'canary', 'below')]) {
    const ledger = new FileSubmissionLedger(path);
    for (const attempt of [ledger.begin('a', attributes), ledger.transition('a', 'sending', 'accepted')])
      await expectFolderError(attempt);
    await expectFolderError(all(ledger.list()));
  }

  async function expectFolderError(attempt: Promise<unknown>) {
    const error = await attempt.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ code: 'submission_ledger_no_directory', sent: 'no' });
    expect((error as ConfigurationError).cause?.code).toMatch(/^(ENOTDIR|EEXIST)$/);
    expect(`${String(error)} ${(error as ConfigurationError).stack} ${JSON.stringify(error)}`).not.toMatch(
      /canary/,
    );
  }
});

test('a folder in place of a file is a specific error', async () => {
  const directory = await temporaryDirectory();
  const ledger = new FileSubmissionLedger(directory);
  await ledger.begin('a', attributes);
  const [name = ''] = await readdir(directory);
  const other = new FileSubmissionLedger(join(directory, 'other'));
  await mkdir(join(directory, 'other', name), { recursive: true });
  await expect(other.begin('a', attributes)).rejects.toMatchObject({
    kind: 'conflict',
    code: 'submission_ledger_failed',
    retryable: true,
    cause: { code: 'EISDIR' },
  });
});

test.each([
  ['EACCES', 'submission_ledger_denied', /Give its user the folder/],
  ['EROFS', 'submission_ledger_denied', /Give its user the folder/],
  ['ENOSPC', 'submission_ledger_full', /Free some space/],
  ['EIO', 'submission_ledger_failed', /may succeed later/],
])('the system error %s becomes %s, with the next step', (code, expected, next) => {
  const failure = Object.assign(new Error(`${code}: '/canary'`), { code, path: '/canary' });
  const error = storeFileError(failure, 'submission_ledger');
  expect(error).toMatchObject({ code: expected, cause: { code } });
  expect((error as Error).message).toMatch(next);
  expect(`${String(error)} ${JSON.stringify(error)}`).not.toMatch(/canary/);
});
