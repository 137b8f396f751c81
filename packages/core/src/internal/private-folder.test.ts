import { chmod, mkdir, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { temporaryDirectory } from '../../testing/child-process.js';
import { disclosure } from '../../testing/disclosure-log-contract.js';
import { all, attributes } from '../../testing/submission-ledger-contract.js';
import { FileDisclosureLog } from '../file-disclosure-log.js';
import type { FolderOptions } from '../file-store-options.js';
import { FileSubmissionLedger } from '../file-submission-ledger.js';
import { FileTokenStore } from '../file-token-store.js';

const uses: [string, (directory: string, options?: FolderOptions) => (() => Promise<unknown>)[]][] = [
  [
    'tokens',
    (directory, options) => {
      const store = new FileTokenStore(directory, options);
      return [() => store.get('key'), () => store.compareAndSet('key', undefined, { value: 'v' })];
    },
  ],
  [
    'submissions',
    (directory, options) => {
      const ledger = new FileSubmissionLedger(directory, options);
      return [
        () => ledger.get('key'),
        () => ledger.begin('key', attributes),
        () => ledger.transition('key', 'sending', 'accepted'),
        () => all(ledger.list()),
      ];
    },
  ],
  [
    'disclosures',
    (directory, options) => {
      const log = new FileDisclosureLog(directory, options);
      return [() => all(log.list()), () => log.append(disclosure())];
    },
  ],
];

function loggerOf(lines: unknown[]) {
  const write = (level: string) => (message: string, fields?: unknown) =>
    void lines.push([level, message, fields]);
  return { debug: write('debug'), info: write('info'), warn: write('warn'), error: write('error') };
}

test.each(uses)(
  'a folder of %s that every user can write to is rejected by every method',
  async (_name, use) => {
    const directory = join(await temporaryDirectory(), 'canary');
    await mkdir(directory);
    for (const mode of [0o777, 0o1777, 0o702, 0o773]) {
      await chmod(directory, mode);
      const methods = use(directory, { logger: loggerOf([]) });
      // Twice: a rejection is not forgotten.
      for (const method of [...methods, ...methods]) {
        const error: unknown = await method().catch((caught: unknown) => caught);
        expect(error).toMatchObject({
          kind: 'configuration',
          code: 'store_directory_world_writable',
          sent: 'no',
        });
        expect(`${String(error)} ${JSON.stringify(error)}`).not.toMatch(/canary/);
      }
    }
    expect(await readdir(directory)).toEqual([]);
  },
);

test.each(uses)(
  'a folder of %s that every user can write to is used where that is allowed',
  async (_name, use) => {
    const directory = await temporaryDirectory();
    await chmod(directory, 0o777);
    for (const method of use(directory, { allowWorldWritable: true, logger: loggerOf([]) })) await method();
    expect(await readdir(directory)).toHaveLength(1);
  },
);

test.each(uses)(
  'a folder of %s is used again as soon as its permissions are in order',
  async (_name, use) => {
    const directory = await temporaryDirectory();
    const methods = use(directory);
    await chmod(directory, 0o777);
    for (const method of methods) await expect(method()).rejects.toThrow('chmod o-w');
    await chmod(directory, 0o755);
    for (const method of methods) await method();
  },
);

test.each(uses)('a folder of %s that a group can write to is used, and logged once', async (_name, use) => {
  const directory = await temporaryDirectory();
  await chmod(directory, 0o770);
  const lines: unknown[] = [];
  const methods = use(directory, { logger: loggerOf(lines) });
  for (const method of [...methods, ...methods]) await method().catch(() => undefined);
  expect(lines).toEqual([
    [
      'warn',
      expect.stringContaining('chmod g-w'),
      expect.objectContaining({ code: 'store_directory_group_writable' }),
    ],
  ]);
  expect(JSON.stringify(lines)).not.toContain(directory);
});

test.each(uses)(
  'without a logger, a folder of %s that a group can write to is a warning of the process',
  async (_name, use) => {
    const directory = await temporaryDirectory();
    await chmod(directory, 0o775);
    const emitWarning = vi.spyOn(process, 'emitWarning').mockImplementation(() => undefined);
    const methods = use(directory);
    for (const method of [...methods, ...methods]) await method().catch(() => undefined);
    expect(emitWarning.mock.calls).toEqual([
      [expect.stringContaining('chmod g-w'), { code: 'PAYERKIT_GROUP_WRITABLE' }],
    ]);
    emitWarning.mockRestore();
  },
);

test.each(uses)(
  'a folder of %s that payerkit creates is the owner’s alone, and nothing is logged',
  async (_name, use) => {
    const directory = join(await temporaryDirectory(), 'new', 'one');
    const lines: unknown[] = [];
    for (const method of use(directory, { logger: loggerOf(lines) })) await method();
    expect(lines).toEqual([]);
  },
);
