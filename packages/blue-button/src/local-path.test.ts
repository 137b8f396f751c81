import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isLocalPath } from './local-path.js';

const APP = 'https://app.example';
const PARTS = [
  '/',
  '\\',
  '//',
  ':',
  '@',
  'evil.example',
  'https:',
  '.',
  '..',
  '%2f',
  '%5c',
  '\t',
  ' ',
  '\n',
  '?',
  '#',
];

test('no text that counts as a local path leads to another origin', () => {
  const pieces = fc.array(fc.constantFrom(...PARTS)).map((list) => list.join(''));
  fc.assert(
    fc.property(fc.oneof(pieces, fc.webUrl(), fc.string(), fc.string({ unit: 'binary' })), (text) => {
      if (isLocalPath(text)) expect(new URL(text, `${APP}/callback`).origin).toBe(APP);
    }),
    { numRuns: 5000 },
  );
});

test.each(['/', '/claims', '/claims/2026?sort=paid&page=2#top', '/%2f%2fevil.example', '/a//b'])(
  '%s is a local path',
  (path) => expect(isLocalPath(path)).toBe(true),
);

test.each([
  '',
  'claims',
  '//evil.example',
  '/\\evil.example',
  '/\t/evil.example',
  'https://evil.example',
  '/a b',
  '/\u{200b}',
])('%j is not a local path', (path) => expect(isLocalPath(path)).toBe(false));
