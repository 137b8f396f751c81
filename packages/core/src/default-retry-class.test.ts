import { expect, test } from 'vitest';
import { defaultRetryClass } from './default-retry-class.js';

test('only reads are repeated by default', () => {
  for (const method of ['GET', 'HEAD'] as const) expect(defaultRetryClass(method)).toBe('safe');
  for (const method of ['POST', 'PUT', 'PATCH', 'DELETE'] as const)
    expect(defaultRetryClass(method)).toBe('unsafe');
});
