import { fc, test } from '@fast-check/vitest';
import { expect } from 'vitest';
import { tokenKey } from './token-key.js';

const parts = fc.array(fc.string({ unit: 'binary', maxLength: 4 }), { maxLength: 5 });

test.prop([parts, parts])('two lists share a key only when they are the same list', (a, b) => {
  expect(tokenKey(a) === tokenKey(b)).toBe(JSON.stringify(a) === JSON.stringify(b));
});

// Random lists are rarely alike; these are, by moving the boundaries between the same characters.
test.prop([
  fc.array(fc.constantFrom('a', ':', '1', '1:', '\ud800', '\ud801', ''), { maxLength: 6 }),
  fc.nat(6),
])('moving a boundary between parts changes the key', (list, at) => {
  const [left, right] = [list.slice(0, at).join(''), list.slice(at).join('')];
  expect(tokenKey([left, right])).not.toBe(tokenKey([left + right]));
  if (right !== '')
    expect(tokenKey([left, right])).not.toBe(tokenKey([left + right.slice(0, 1), right.slice(1)]));
});

test('lone surrogates are distinguished', () => {
  expect(tokenKey(['\ud800'])).not.toBe(tokenKey(['\ud801']));
});

test('a key fits every store, and is the same in every release', () => {
  expect(tokenKey(['provider', 'https://api.example.com', 'client', 'user-1'])).toMatch(/^[0-9a-f]{64}$/);
  // Computed with sha256sum: "1:" and "a" in UTF-16. Another value here would orphan every stored grant.
  expect(tokenKey(['a'])).toBe('37faf85ba65a6d91c91526aef803090c210936e97570fa6fc35cd8891fb36e60');
});
