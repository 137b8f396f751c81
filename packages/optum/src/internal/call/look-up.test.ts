import { expect, test } from 'vitest';
import { benefitKind } from '../../codes/benefits.js';
import { lookUp } from './look-up.js';

test("finds the table's own entries, and no property inherited from Object", () => {
  expect(lookUp({ A: 1 }, 'A')).toBe(1);
  for (const code of ['B', '__proto__', 'constructor', undefined])
    expect(lookUp({ A: 1 }, code)).toBeUndefined();
  expect(benefitKind('constructor')).toBe('other');
});
