import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { isNpi, isTakenNpi } from './npi.js';

describe('National Provider Identifiers', () => {
  test.each(['1234567893', '1760854442', '1497758544'])('%s is one', (npi) => expect(isNpi(npi)).toBe(true));
  test.each(['1234567890', '123456789', '12345678930', '123456789a', ''])('%s is none', (npi) =>
    expect(isNpi(npi)).toBe(false),
  );

  test.prop([fc.integer({ min: 0, max: 999_999_999 })])('have one valid check digit', (front) => {
    const digits = String(front).padStart(9, '0');
    expect('0123456789'.split('').filter((last) => isNpi(`${digits}${last}`))).toHaveLength(1);
  });

  test('with a wrong digit pass in the sandbox if the vendor predefines them', () => {
    expect(isTakenNpi('0123456789', 'sandbox')).toBe(true);
    expect(isTakenNpi('0123456789', 'production')).toBe(false);
    expect(isTakenNpi('1234567890', 'sandbox')).toBe(false);
  });
});
