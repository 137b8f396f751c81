import { chmod, mkdir, readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryDirectory } from '../testing/child-process.js';
import { disclosure, disclosureLogContract } from '../testing/disclosure-log-contract.js';
import { all } from '../testing/submission-ledger-contract.js';
import type { DisclosureEntry } from './disclosure-log.js';
import { FileDisclosureLog } from './file-disclosure-log.js';

disclosureLogContract(async () => new FileDisclosureLog(join(await temporaryDirectory(), 'log')));

const FILE = 'disclosures-2026-06.ndjson';

function logger(lines: unknown[]) {
  const write = (message: string, fields?: unknown) => void lines.push([message, fields]);
  return { debug: write, info: write, warn: write, error: write };
}

/** Lists until the error that ends the list, if any. */
async function listed(log: FileDisclosureLog): Promise<{ entries: DisclosureEntry[]; error: unknown }> {
  const entries: DisclosureEntry[] = [];
  try {
    for await (const entry of log.list()) entries.push(entry);
  } catch (error) {
    return { entries, error };
  }
  return { entries, error: undefined };
}

test('files are the owner’s alone, one a month, and survive the object that wrote them', async () => {
  const directory = join(await temporaryDirectory(), 'a', 'log');
  await new FileDisclosureLog(directory).append(disclosure());
  await new FileDisclosureLog(directory).append(disclosure({ atMs: Date.UTC(2026, 6, 1) }));
  expect((await readdir(directory)).sort()).toEqual([FILE, 'disclosures-2026-07.ndjson']);
  expect((await stat(join(directory, FILE))).mode & 0o777).toBe(0o600);
  expect((await stat(directory)).mode & 0o777).toBe(0o700);
  expect(await all(new FileDisclosureLog(directory).list())).toHaveLength(2);
});

test('appends at the same time are all stored, whatever month they belong to', async () => {
  const directory = await temporaryDirectory();
  const log = new FileDisclosureLog(directory);
  const months = Array.from({ length: 60 }, (_, n) => Date.UTC(2026, n % 3, 10));
  await Promise.all(months.map((atMs, n) => log.append(disclosure({ atMs, person: `person-${n}` }))));
  const people = (await all(log.list())).map(({ person }) => person);
  expect(new Set(people).size).toBe(60);
});

test('an entry that is cut anywhere costs no other entry, and is reported', async () => {
  const directory = await temporaryDirectory();
  const text = '"format":1} é\u{1f600} }';
  await new FileDisclosureLog(directory).append(disclosure({ person: text, purpose: text }));
  const path = join(directory, FILE);
  const whole = await readFile(path);
  for (let length = 2; length < whole.length - 1; length += 1) {
    await writeFile(path, Buffer.concat([whole, whole.subarray(0, length), whole]));
    const lines: unknown[] = [];
    const log = new FileDisclosureLog(directory, { logger: logger(lines) });
    expect((await all(log.list())).map(({ person }) => person)).toEqual([text, text]);
    expect(lines).toHaveLength(1);
  }
});

test('the last line may be cut off: the others are listed, and it is logged', async () => {
  const directory = await temporaryDirectory();
  const lines: [string, Record<string, unknown>][] = [];
  const log = new FileDisclosureLog(directory, { logger: logger(lines) });
  for (const person of ['a', 'b', 'c']) await log.append(disclosure({ person }));
  const path = join(directory, FILE);
  await truncate(path, (await stat(path)).size - 30);
  expect((await all(log.list())).map(({ person }) => person)).toEqual(['a', 'b']);
  expect(lines).toEqual([
    [expect.stringContaining('incomplete'), expect.objectContaining({ code: 'disclosure_log_incomplete' })],
  ]);
  expect(JSON.stringify(lines)).not.toMatch(/person|portal|payerkit-test/);
});

test.each([
  ['changed', (text: string) => text.replace('"person":"b"', '"person":0')],
  ['no JSON', (text: string) => text.replace('"person":"b"', '"person":b')],
  ['of other bytes', (text: string) => text.replace('"person":"b"', '"person":"\u00ff"')],
  ['of another format', (text: string) => text.replace('"person":"b"', '"who":"b"')],
])('a line in the middle that is %s ends the list with an error, after all others', async (_name, damage) => {
  const directory = await temporaryDirectory();
  const log = new FileDisclosureLog(directory);
  for (const person of ['a', 'b', 'c']) await log.append(disclosure({ person }));
  const path = join(directory, FILE);
  await writeFile(path, Buffer.from(damage(await readFile(path, 'utf8')), 'latin1'));
  const { entries, error } = await listed(log);
  expect(entries.map(({ person }) => person)).toEqual(['a', 'c']);
  expect(error).toMatchObject({ kind: 'configuration', code: 'disclosure_log_unreadable' });
  expect(String(error)).not.toMatch(/person-|portal/);
  await log.append(disclosure({ person: 'd' }));
  expect((await listed(log)).entries).toHaveLength(3);
});

test('only the files of the months that a query names are read', async () => {
  const directory = await temporaryDirectory();
  const log = new FileDisclosureLog(directory);
  await log.append(disclosure());
  await writeFile(join(directory, 'disclosures-2026-07.ndjson'), 'damage "format":1}\n');
  await writeFile(join(directory, 'notes.txt'), 'damage "format":1}\n');
  expect(await all(log.list({ to: Date.UTC(2026, 6, 1) }))).toHaveLength(1);
  await expect(all(log.list({ from: Date.UTC(2026, 6, 1) }))).rejects.toMatchObject({
    code: 'disclosure_log_unreadable',
  });
});

test('a folder that cannot be used is an error with a code, and without its path', async () => {
  const directory = await temporaryDirectory();
  await writeFile(join(directory, 'canary'), 'a file');
  for (const path of [join(directory, 'canary'), join(directory, 'canary', 'below')]) {
    const error: unknown = await new FileDisclosureLog(path)
      .append(disclosure())
      .catch((one: unknown) => one);
    expect(error).toMatchObject({ kind: 'configuration', code: 'disclosure_log_no_directory' });
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toMatch(/canary/);
  }
  await mkdir(join(directory, 'log', FILE), { recursive: true });
  await expect(new FileDisclosureLog(join(directory, 'log')).append(disclosure())).rejects.toMatchObject({
    kind: 'conflict',
    code: 'disclosure_log_failed',
    retryable: true,
    cause: { code: 'EISDIR' },
  });
});

test('a log goes on in a folder that was removed meanwhile', async () => {
  const directory = join(await temporaryDirectory(), 'log');
  const log = new FileDisclosureLog(directory);
  await log.append(disclosure());
  await mkdir(join(directory, '..', 'archive'));
  const { rename } = await import('node:fs/promises');
  await rename(directory, join(directory, '..', 'archive', 'log'));
  await log.append(disclosure({ person: 'next' }));
  expect((await all(log.list())).map(({ person }) => person)).toEqual(['next']);
});

test('a folder that every user can write to is rejected before anything is read or written', async () => {
  const directory = await temporaryDirectory();
  await chmod(directory, 0o777);
  const log = new FileDisclosureLog(directory);
  const expected = { kind: 'configuration', code: 'store_directory_world_writable' };
  await expect(log.append(disclosure())).rejects.toMatchObject(expected);
  await expect(all(log.list())).rejects.toMatchObject(expected);
  expect(await readdir(directory)).toEqual([]);
  await chmod(directory, 0o700);
  await log.append(disclosure());
});
