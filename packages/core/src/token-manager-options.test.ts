import { expect, test } from 'vitest';
import { bench, KEY, oneTimeGrant } from '../testing/token-bench.js';
import { ConfigurationError } from './errors/request-errors.js';
import { TokenManager } from './token-manager.js';

test('invalid options are named all at once, and no value is printed', () => {
  const { store, server } = bench();
  const attempt = () =>
    new TokenManager({
      provider: 'test',
      store,
      key: 'canary key',
      origin: 'https://example.com/canary',
      grant: oneTimeGrant(server),
      leaseMs: 0,
      softWindowMs: -1,
      hardWindowMs: Number.NaN,
    });
  expect(attempt).toThrow(ConfigurationError);
  try {
    attempt();
  } catch (error) {
    const { message, issues } = error as ConfigurationError;
    expect(issues.map(({ path }) => path)).toEqual([
      'key',
      'origin',
      'leaseMs',
      'softWindowMs',
      'hardWindowMs',
    ]);
    expect(message).not.toContain('canary');
  }
  expect(KEY).toMatch(/^[0-9a-f]{64}$/);
});
