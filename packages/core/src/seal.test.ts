import { randomBytes } from 'node:crypto';
import { inspect } from 'node:util';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { ConfigurationError, ValidationError } from './errors/request-errors.js';
import { checkSealKeys, type SealKey, seal, unseal } from './seal.js';

const oldKey: SealKey = { kid: 'old', key: randomBytes(32) };
const newKey: SealKey = { kid: 'new', key: randomBytes(32).toString('base64url') };

test.prop([fc.jsonValue(), fc.string()], { numRuns: 30 })(
  'any JSON is restored unchanged',
  async (value, context) => {
    const sealed = await seal(value, [newKey], context);
    expect(await unseal(sealed, [newKey], context)).toEqual(JSON.parse(JSON.stringify(value)));
  },
);

test('a sealed value reveals nothing, fits into a cookie, and differs each time', async () => {
  const [one, two] = await Promise.all([1, 2].map(() => seal({ verifier: 'canary' }, [newKey], 'login')));
  expect(one).toMatch(/^[\w-]+\.\.[\w-]+\.[\w-]+\.[\w-]+$/);
  expect(Buffer.from(one ?? '', 'base64').toString('latin1')).not.toContain('canary');
  expect(one).not.toBe(two);
});

test('keys rotate: the first seals, all of them open', async () => {
  const sealed = await seal('value', [oldKey], 'c');
  expect(await unseal(sealed, [newKey, oldKey], 'c')).toBe('value');
  const again = await seal('value', [newKey, oldKey], 'c');
  expect(await unseal(again, [newKey], 'c')).toBe('value');
});

test('a removed key is distinguished from a changed value', async () => {
  const sealed = await seal('value', [oldKey], 'c');
  await expect(unseal(sealed, [newKey], 'c')).rejects.toMatchObject({ code: 'unknown_seal_key' });
  const forged = await seal('value', [{ kid: 'new', key: randomBytes(32) }], 'c');
  await expect(unseal(forged, [newKey], 'c')).rejects.toMatchObject({ code: 'seal_broken' });
});

test('a value opens only in its own context', async () => {
  const sealed = await seal('value', [newKey], 'user-1');
  await expect(unseal(sealed, [newKey], 'user-2')).rejects.toMatchObject({ code: 'seal_broken' });
});

test('a value with one character changed does not open', async () => {
  const sealed = await seal({ a: 1 }, [newKey], 'c');
  for (let at = 0; at < sealed.length; at += 1) {
    const other = sealed[at] === 'A' ? 'Q' : 'A';
    const changed = sealed.slice(0, at) + other + sealed.slice(at + 1);
    await expect(unseal(changed, [newKey], 'c'), `character ${at}`).rejects.toBeInstanceOf(ValidationError);
  }
});

test('a value that is not sealed is rejected, and not printed', async () => {
  for (const text of ['', 'canary', 'canary.canary', 'eyJhbGciOiJub25lIn0..canary', 'a.b.c.d.e']) {
    const error = await unseal(text, [newKey], 'c').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ValidationError);
    expect(inspect(error)).not.toContain('canary');
  }
});

describe('keys', () => {
  const key = randomBytes(32);

  test.each<[string, readonly unknown[], readonly string[]]>([
    ['none', [], ['keys']],
    ['short', [{ kid: 'a', key: randomBytes(31) }], ['keys[0].key']],
    ['hexadecimal', [{ kid: 'a', key: key.toString('hex') }], ['keys[0].key']],
    ['not set', [{ kid: 'a', key: undefined }], ['keys[0].key']],
    ['without kid', [{ kid: '', key }], ['keys[0].kid']],
    [
      'two keys with one kid',
      [
        { kid: 'a', key },
        { kid: 'a', key: randomBytes(32) },
      ],
      ['keys[1].kid'],
    ],
    [
      'several wrong',
      [
        { kid: 'a', key: 'short' },
        { kid: 'b c', key: 'short' },
      ],
      ['keys[0].key', 'keys[1].key', 'keys[1].kid'],
    ],
  ])('%s: an error names each field and prints no value', async (_name, keys, paths) => {
    const error = await seal('value', keys as readonly SealKey[], 'c').catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect((error as ConfigurationError).issues.map(({ path }) => path)).toEqual(paths);
    for (const path of paths) expect((error as Error).message).toContain(path);
    expect((error as Error).message).not.toContain(key.toString('hex'));
  });
});

test.each([
  ['no keys at all', undefined, 'keys'],
  ['null', null, 'keys'],
  ['one key that is not in an array', newKey, 'keys'],
  ['a Set, whose entries are its values', new Set(['canary']), 'keys'],
  ['a gap', [undefined], 'keys[0].key'],
  ['a key that is not bytes', [{ kid: 'a', key: { canary: 1 } }], 'keys[0].key'],
])('keys that are %s are rejected by name, not printed', async (_what, keys, path) => {
  const given = keys as unknown as SealKey[];
  const attempts = [
    () => seal({}, given, 'c'),
    () => unseal('a', given, 'c'),
    async () => checkSealKeys(given),
  ];
  for (const attempt of attempts) {
    const error: unknown = await attempt().catch((caught: unknown) => caught);
    expect(error).toMatchObject({ code: 'bad_seal_keys' });
    expect((error as ConfigurationError).issues[0]).toMatchObject({ path });
    expect(inspect(error)).not.toContain('canary');
  }
});
