import { expect, test } from 'vitest';
import { safeToken } from './issue.js';

test.each([
  ['subscriber.memberId', 'subscriber.memberId'],
  ['Loop 2100C', 'Loop 2100C'],
  ['2010AA N4', '2010AA N4'],
  ['Loop 2100C NM1', 'Loop 2100C NM1'],
  ['Jane was here', 'unknown'],
  ['Jane Doe', 'unknown'],
  ['Loop Jane', 'unknown'],
  ['2010AA Jane', 'unknown'],
  ['José', 'unknown'],
  ['Loop 2100C\n', 'unknown'],
  ['AAA/72', 'AAA/72'],
  ['invalid_grant', 'invalid_grant'],
  [42, '42'],
  ['Jane Doe <jane@example.com>', 'unknown'],
  ['1EG4TE5MK73 123456', 'unknown'],
  ['12345', 'unknown'],
  ['a\nb', 'unknown'],
  ['', 'unknown'],
  ['a'.repeat(81), 'unknown'],
  [undefined, 'unknown'],
  [{ toString: () => 'x' }, 'unknown'],
])('%j becomes %s', (value, safe) => {
  expect(safeToken(value)).toBe(safe);
});
