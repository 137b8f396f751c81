import { afterAll, beforeAll, expect, test } from 'vitest';
import { configFolder, run } from '../testing/run.js';
import { COMMANDS } from './commands.js';
import { writeProfiles } from './profiles.js';

let folder: Awaited<ReturnType<typeof configFolder>>;
beforeAll(async () => {
  folder = await configFolder();
  const profile = { environment: 'sandbox', secrets: 'environment' } as const;
  await writeProfiles(folder.path, { format: 1, profiles: { home: profile, work: profile, world: profile } });
});
afterAll(() => folder.remove());

async function complete(...words: readonly string[]): Promise<string[]> {
  const { code, stdout, stderr } = await run(['__complete', '--', ...words], {
    env: { PAYERKIT_CONFIG_DIR: folder.path },
  });
  expect([code, stderr]).toEqual([0, '']);
  return stdout.split('\n').filter(Boolean);
}

test.each([
  [['gra'], ['grants']],
  [
    ['grants', ''],
    ['import', 'list', 'revoke', 'show'],
  ],
  [['grants', 'li'], ['list']],
  [
    ['--json', 'log'],
    ['login', 'logout'],
  ],
  [['configure', '--li'], ['--list']],
  [
    ['configure', '--profile', 'wo'],
    ['work', 'world'],
  ],
  [['--profile', 'h'], ['home']],
  [
    ['configure', '--profile=wo'],
    ['--profile=work', '--profile=world'],
  ],
  [
    ['configure', '--profile', '=', 'wo'],
    ['work', 'world'],
  ],
  [
    ['configure', '--environment', ''],
    ['production', 'sandbox'],
  ],
  [['grants', 'list', '--q'], ['--quiet']],
  [
    ['completion', ''],
    ['bash', 'zsh', 'fish'],
  ],
  [['login', '--scope', ''], []],
  [['nonsense', ''], []],
  [['--v'], ['--version']],
])('%j is completed by %j', async (words, expected) => {
  expect(await complete(...words)).toEqual(expected);
});

test('every command can be completed word by word, and hidden ones are not listed', async () => {
  for (const { path, hidden } of COMMANDS) {
    const words = path.split(' ');
    const found = await complete(...words.slice(0, -1), words.at(-1)?.slice(0, -1) ?? '');
    expect(found.includes(words.at(-1) ?? ''), path).toBe(hidden !== true);
  }
  expect(await complete('')).not.toContain('__complete');
});

test.each(['bash', 'zsh', 'fish'])('completion %s prints a script', async (shell) => {
  const { code, stdout } = await run(['completion', shell]);
  expect([code, stdout]).toEqual([0, expect.stringContaining('payerkit __complete --') as string]);
});

test('another shell is rejected with the known ones', async () => {
  const { code, stderr } = await run(['completion', 'powershell']);
  expect([code, stderr]).toEqual([2, expect.stringContaining('bash, zsh, fish') as string]);
});
