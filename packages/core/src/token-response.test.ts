import { inspect } from 'node:util';
import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { ResponseFormatError } from './errors/transport-errors.js';
import { parseTokenResponse, tokenLifetimeMs } from './token-response.js';

const SECRET = 'secret\r\nx-injected: 1';

describe('tokenLifetimeMs', () => {
  test.each([
    [3600, 3_600_000],
    ['3600', 3_600_000],
    [3599.5, 3_599_500],
    ['3599.4996', 3_599_499],
    [0.25, 250],
    [316_224_000, 316_224_000_000],
  ])('%j seconds are %d ms', (expiresIn, lifetimeMs) => {
    expect(tokenLifetimeMs(expiresIn)).toBe(lifetimeMs);
  });

  test.each([
    0,
    -1,
    '-1',
    '0',
    '0.0',
    Number.NaN,
    Number.POSITIVE_INFINITY,
    316_224_001,
    '1e3',
    '0x10',
    '3600s',
    ' 3600',
    '',
    null,
    undefined,
    true,
    [3600],
    {},
    3_600_000_000_000,
  ])('%j is rejected', (expiresIn) => {
    const attempt = () => tokenLifetimeMs(expiresIn, { provider: 'test', status: 200 });
    expect(attempt).toThrow(ResponseFormatError);
    expect(attempt).toThrow(
      expect.objectContaining({ code: 'bad_expires_in', provider: 'test', status: 200, sent: 'yes' }),
    );
  });

  test.prop([fc.anything()])(
    'every value is a whole, positive, bounded lifetime or an error',
    (expiresIn) => {
      try {
        const lifetimeMs = tokenLifetimeMs(expiresIn);
        expect(Number.isInteger(lifetimeMs)).toBe(true);
        expect(lifetimeMs).toBeGreaterThanOrEqual(0);
        expect(lifetimeMs).toBeLessThanOrEqual(316_224_000_000);
      } catch (error) {
        expect(error).toBeInstanceOf(ResponseFormatError);
      }
    },
  );
});

describe('parseTokenResponse', () => {
  const good = { access_token: 'abc', token_type: 'bearer', expires_in: 60 };

  test('a complete response is read, its lifetime counted from the time of the request', () => {
    const body = { ...good, refresh_token: 'def', scope: 'one  two ', patient: 'x' };
    expect(parseTokenResponse(body, 1000)).toEqual({
      accessToken: 'abc',
      refreshToken: 'def',
      expiresAtMs: 61_000,
      scopes: ['one', 'two'],
      body,
    });
  });

  test('a minimal response is read', () => {
    expect(parseTokenResponse({ ...good, token_type: 'Bearer', refresh_token: '' }, 0)).toEqual({
      accessToken: 'abc',
      expiresAtMs: 60_000,
      body: expect.anything(),
    });
    expect(
      parseTokenResponse({ access_token: 'abc', expires_in: 60, refresh_token: null }, 0).refreshToken,
    ).toBe(undefined);
  });

  test.each([
    ['bad_token_response', undefined],
    ['bad_token_response', '<html>'],
    ['bad_token_response', [good]],
    ['bad_access_token', { ...good, access_token: SECRET }],
    ['bad_access_token', { ...good, access_token: '' }],
    ['bad_access_token', { ...good, access_token: 'with space' }],
    ['bad_access_token', { ...good, access_token: 'é' }],
    ['bad_access_token', { expires_in: 60 }],
    ['bad_refresh_token', { ...good, refresh_token: SECRET }],
    ['bad_refresh_token', { ...good, refresh_token: 7 }],
    ['bad_token_type', { ...good, token_type: 'mac' }],
    ['bad_expires_in', { ...good, expires_in: -1 }],
    ['bad_expires_in', { access_token: 'abc' }],
  ])('%s is rejected, and no value of it is printed', (code, body) => {
    try {
      parseTokenResponse(body, 0, { provider: 'test' });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ResponseFormatError);
      expect(error).toMatchObject({ code, provider: 'test', sent: 'yes' });
      expect(inspect(error) + JSON.stringify(error)).not.toContain('x-injected');
    }
  });
});

describe('an invalid lifetime', () => {
  const body = { access_token: 'a', refresh_token: 'successor', expires_in: -1 };
  const context = { provider: 'test', operation: 'POST /token', status: 200 };

  test('is assumed when the caller must not lose the response, and logged', () => {
    const lines: unknown[] = [];
    const warn = (...line: unknown[]) => {
      lines.push(line);
      throw new Error('a logger that fails');
    };
    const logger = { debug: warn, info: warn, warn, error: warn };
    const lenient = { assumedLifeMs: 60_000, logger };
    expect(parseTokenResponse(body, 1000, context, lenient)).toMatchObject({
      accessToken: 'a',
      refreshToken: 'successor',
      expiresAtMs: 61_000,
    });
    expect(lines).toEqual([[expect.any(String), { ...context, code: 'bad_expires_in' }]]);
  });

  test('changes nothing about a valid response, nor about invalid tokens', () => {
    const lenient = { assumedLifeMs: 60_000 };
    const sound = parseTokenResponse({ ...body, expires_in: 3600 }, 0, context, lenient);
    expect(sound.expiresAtMs).toBe(3_600_000);
    const bad = () => parseTokenResponse({ ...body, access_token: '' }, 0, context, lenient);
    expect(bad).toThrow(expect.objectContaining({ code: 'bad_access_token' }));
    expect(() => parseTokenResponse(body, 0, context)).toThrow(
      expect.objectContaining({ code: 'bad_expires_in' }),
    );
  });
});
