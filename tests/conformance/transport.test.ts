import {
  AuthenticationError,
  BadRequestError,
  ConflictError,
  NetworkError,
  NotFoundError,
  PermissionError,
  RateLimitError,
  ResponseFormatError,
  ServerError,
  SubmissionUnknownError,
  TimeoutError,
} from '@payerkit/core';
import type { FaultRule } from '@payerkit/sandbox';
import { describe, expect, test } from 'vitest';
import { rows } from './rows.js';
import { caught, instantClock, useRow } from './use-row.js';

type Fault = Omit<FaultRule, 'route'> & FaultRule;

describe.each(rows)('$name', (row) => {
  const { open, fault, seen, ended } = useRow(row);
  const { patient: route, any: path } = row.routes;
  const sent = (name: string) => seen().filter(({ faults }) => faults.includes(name));

  const retried: readonly (readonly [Fault, new (...args: never[]) => Error])[] = [
    [{ fault: 'server-error', status: 500 }, ServerError],
    [{ fault: 'server-error', status: 503 }, ServerError],
    [{ fault: 'server-error', status: 408 }, ServerError],
    [{ fault: 'html-error', status: 502 }, ServerError],
    [{ fault: 'rate-limited', retryAfter: -1 }, RateLimitError],
    [{ fault: 'reset-before' }, NetworkError],
    [{ fault: 'reset-after' }, NetworkError],
    [{ fault: 'truncated-body' }, NetworkError],
    [{ fault: 'wrong-length' }, NetworkError],
  ];

  test.each(retried)('a read is repeated on %o, and gets through it', async (rule, errorClass) => {
    const { member } = open();
    fault({ ...rule, route, count: 2 });
    const { data, meta } = await member.patient.retrieve().withResponse();
    expect(data.resourceType).toBe('Patient');
    expect(meta.status).toBe(200);
    // A reused connection that breaks before a response costs no attempt.
    const free = rule.fault.startsWith('reset') ? 1 : 0;
    expect([3 - free, 3]).toContain(meta.attempts);

    fault({ ...rule, route });
    const error = await caught(member.patient.retrieve({ maxRetries: 1 }));
    expect(error).toBeInstanceOf(errorClass);
    expect(error).toMatchObject({ provider: row.provider, attempts: 2, retryable: true });
    expect(error.operation).toMatch(/^(GET|POST) \//);
    await ended(rule.fault, 4 + free);
    expect(sent(rule.fault)).toHaveLength(4 + free);
  });

  const final: readonly (readonly [Fault, new (...args: never[]) => Error])[] = [
    [{ fault: 'server-error', status: 400 }, BadRequestError],
    [{ fault: 'server-error', status: 401 }, AuthenticationError],
    [{ fault: 'server-error', status: 403 }, PermissionError],
    [{ fault: 'server-error', status: 404 }, NotFoundError],
    [{ fault: 'server-error', status: 409 }, ConflictError],
    [{ fault: 'server-error', status: 422 }, BadRequestError],
    [{ fault: 'html-error', status: 403 }, PermissionError],
    [{ fault: 'redirect' }, ResponseFormatError],
    [{ fault: 'wrong-content-type', contentType: 'text/html' }, ResponseFormatError],
  ];

  test.each(final)('nothing is repeated on %o', async (rule, errorClass) => {
    const { member } = open();
    await member.patient.retrieve();
    fault({ ...rule, route });
    const error = await caught(member.patient.retrieve());
    expect(error).toBeInstanceOf(errorClass);
    // A new token that is rejected, too, may be accepted later.
    const retryable = error.code === 'new_token_rejected';
    expect(error).toMatchObject({ provider: row.provider, retryable, sent: 'yes' });
    // A rejected token is replaced, once.
    const most = rule.fault === 'server-error' && rule.status === 401 ? 2 : 1;
    expect(error.attempts).toBeLessThanOrEqual(most);
    await ended(rule.fault, error.attempts);
    expect(sent(rule.fault)).toHaveLength(error.attempts);
  });

  test('noise labeled as gzip is rejected; real gzip is read', async () => {
    const { member } = open();
    const { meta } = await member.patient.retrieve().withResponse();
    // Some of the servers compress by themselves.
    if (meta.headers['content-encoding'] !== 'gzip') fault({ fault: 'gzip', route });
    const { data, meta: compressed } = await member.patient.retrieve().withResponse();
    expect(compressed.headers['content-encoding']).toBe('gzip');
    expect(data.resourceType).toBe('Patient');

    fault({ fault: 'gzip-garbage', route });
    const error = await caught(member.patient.retrieve({ maxRetries: 0 }));
    expect(error).toBeInstanceOf(ResponseFormatError);
  });

  test('a response that is too large is not read to its end', async () => {
    const error = await caught(open({ maxResponseBytes: 10 }).member.patient.retrieve());
    expect(error).toBeInstanceOf(ResponseFormatError);
    expect(error).toMatchObject({ code: 'response_too_large', retryable: false });
  });

  test.each(['stall-headers', 'stall-body'] as const)('%s ends with the time of an attempt', async (name) => {
    const { member } = open();
    await member.patient.retrieve();
    fault({ fault: name, route });
    const error = await caught(member.patient.retrieve({ timeoutMs: 50, maxRetries: 1 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: 'attempt_timeout', attempts: 2, retryable: true });
  });

  test('the time of all attempts ends a call, however much an attempt may take', async () => {
    const { member } = open();
    await member.patient.retrieve();
    fault({ fault: 'stall-headers', route });
    const error = await caught(member.patient.retrieve({ timeoutMs: 60_000, totalTimeoutMs: 50 }));
    expect(error).toBeInstanceOf(TimeoutError);
    expect(error).toMatchObject({ code: 'total_timeout', attempts: 1 });
  });

  test.each([
    ['seconds', { retryAfter: 2 }, 2_000],
    ['a date', { retryAfter: 30, asDate: true }, 28_000],
  ] as const)('a short Retry-After in %s is waited out', async (_form, parameters, atLeastMs) => {
    const clock = instantClock();
    const { member } = open({ clock });
    fault({ fault: 'rate-limited', route, count: 1, ...parameters });
    await member.patient.retrieve();
    expect(Math.max(...clock.waits)).toBeGreaterThanOrEqual(atLeastMs);
  });

  test('a long Retry-After is for the caller to wait out', async () => {
    const { member } = open({ maxRetryAfterMs: 5_000 });
    fault({ fault: 'rate-limited', route, retryAfter: 3_600 });
    const error = await caught(member.patient.retrieve());
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ attempts: 1, retryAfterMs: 3_600_000, status: 429 });
  });

  describe('what may be repeated', () => {
    const ask = (options: object) => ({ method: 'POST' as const, path, body: { a: 1 }, ...options });

    test('a POST is a submission unless it says otherwise: never sent twice into the dark', async () => {
      const { member } = open();
      fault({ fault: 'reset-after', route: path });
      const error = await caught(member.request(ask({})));
      expect(error).toBeInstanceOf(SubmissionUnknownError);
      expect(error).toMatchObject({ retryable: false, sent: 'unknown', attempts: 1 });
      await ended('reset-after', 1);
      expect(sent('reset-after')).toHaveLength(1);
    });

    test('a submission at a server that fails may have been taken, and is not sent again', async () => {
      const { member } = open();
      fault({ fault: 'server-error', route: path });
      const error = await caught(member.request(ask({})));
      expect(error).toBeInstanceOf(SubmissionUnknownError);
      expect(error).toMatchObject({ retryable: false, attempts: 1 });
      await ended('server-error', 1);
      expect(sent('server-error')).toHaveLength(1);
    });

    test('a submission rejected with a 429 was not accepted, and is sent again', async () => {
      const { member } = open();
      fault({ fault: 'rate-limited', route: path, retryAfter: 0 });
      expect(await caught(member.request(ask({})))).toMatchObject({ kind: 'rate_limit', attempts: 3 });
    });

    test.each([
      ['idempotent', 3],
      ['safe', 3],
      ['oneTime', 1],
    ] as const)('%s: %i attempts at a server that fails', async (retryClass, attempts) => {
      const { member } = open();
      fault({ fault: 'server-error', route: path });
      const error = await caught(member.request(ask({ retryClass })));
      expect(error).toMatchObject({ kind: 'server', attempts });
      await ended('server-error', attempts);
      expect(sent('server-error')).toHaveLength(attempts);
    });

    test('a GET is a read', async () => {
      const { member } = open();
      fault({ fault: 'server-error', route: path });
      const error = await caught(member.request({ method: 'GET', path }));
      expect(error).toMatchObject({ kind: 'server', attempts: 3 });
    });
  });

  test('any request goes out with the right credentials', async () => {
    const { member } = open();
    const { data, meta } = await member.request({ method: 'GET', path }).withResponse();
    expect(data).toBeTypeOf('object');
    expect(meta).toMatchObject({ status: 200, attempts: 1 });
    expect(seen().at(-1)?.headers).toMatchObject({ authorization: 'Bearer ***' });
  });
});
