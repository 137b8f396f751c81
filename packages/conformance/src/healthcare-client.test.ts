import { inspect } from 'node:util';
import {
  AbortError,
  ConfigurationError,
  NetworkError,
  PayerKitError,
  RateLimitError,
  ResponseFormatError,
  ServerError,
  TimeoutError,
} from '@payerkit/core';
import type { FaultRule } from '@payerkit/sandbox';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CANARY, candidates, type Subject } from './candidates.js';

describe.each(candidates)('$provider', (candidate) => {
  let subject: Subject;

  beforeEach(async () => {
    subject = await candidate.open();
  });

  afterEach(async () => {
    await subject.client.close();
    await subject.sandbox.close();
  });

  const fault = (rule: FaultRule) =>
    subject.sandbox.control.faults.add({ route: candidate.patientRoute, ...rule });

  const caught = (promise: PromiseLike<unknown>): Promise<PayerKitError> =>
    Promise.resolve(promise).then(
      () => expect.fail('it should have failed'),
      (error: unknown) => (PayerKitError.isInstance(error) ? error : expect.fail(inspect(error))),
    );

  test('names every wrong option at once and prints no value', () => {
    try {
      candidate.misconfigured();
      expect.fail('it should have thrown');
    } catch (error) {
      expect(error).toBeInstanceOf(ConfigurationError);
      const { issues } = error as ConfigurationError;
      expect(issues.map(({ path }) => path)).toEqual(
        expect.arrayContaining(['environment.baseUrl', 'clientId', 'timeoutMs', 'maxRetries']),
      );
      expect(inspect(error)).not.toContain(CANARY);
      expect(inspect(error)).not.toContain('nonsense');
    }
  });

  test('says who it is', () => {
    expect(subject.client.provider).toBe(candidate.provider);
    expect(subject.member.provider).toBe(candidate.provider);
    expect(subject.client.environment).toBe('custom');
  });

  test('reports health, also of what is down', async () => {
    expect(await subject.client.healthCheck()).toMatchObject({ ok: true });
    subject.sandbox.control.faults.add({ fault: 'server-error' });
    const report = await subject.client.healthCheck({ maxRetries: 0 });
    expect(report.ok).toBe(false);
    expect(report.services.length).toBeGreaterThan(0);
  });

  test('gives data, and beside it what is known of the answer', async () => {
    const call = subject.member.patient.retrieve();
    const { data, meta } = await call.withResponse();
    expect(data.resourceType).toBe('Patient');
    expect(await call).toBe(data);
    expect(meta).toMatchObject({ status: 200, attempts: 1 });
  });

  test('tells listeners of requests, answers, retries and disclosures, until they leave', async () => {
    const seen: string[] = [];
    const { client, member } = subject;
    const leave = (['request', 'response', 'retry', 'disclosure'] as const).map((event) =>
      client.on(event, ({ operation }) => seen.push(`${event} ${operation}`)),
    );
    fault({ fault: 'server-error', count: 1 });
    await member.patient.retrieve();
    const operations = seen.filter((line) => !line.includes('token')).map((line) => line.split(' ')[0]);
    expect(operations).toEqual(
      expect.arrayContaining(['request', 'response', 'retry', 'request', 'response', 'disclosure']),
    );
    for (const unsubscribe of leave) unsubscribe();
    const before = seen.length;
    await member.patient.retrieve();
    expect(seen).toHaveLength(before);
  });

  test.each([
    ['server-error', ServerError],
    ['html-error', ServerError],
    ['reset-before', NetworkError],
    ['reset-after', NetworkError],
    ['stall-headers', TimeoutError],
    ['stall-body', TimeoutError],
    ['wrong-content-type', ResponseFormatError],
    ['truncated-body', PayerKitError],
    ['gzip-garbage', ResponseFormatError],
    ['redirect', PayerKitError],
  ] as const)('%s ends in its class, and a repeat gets through it', async (name, errorClass) => {
    await subject.member.patient.retrieve();
    const remove = fault({ fault: name });
    const error = await caught(subject.member.patient.retrieve({ maxRetries: 0, timeoutMs: 300 }));
    expect(error).toBeInstanceOf(errorClass);
    expect(error).toMatchObject({ provider: candidate.provider, attempts: 1 });
    expect(error.operation).toMatch(/^(GET|POST) \//);
    remove();
    await expect(subject.member.patient.retrieve()).resolves.toBeDefined();
  });

  test('gives up after the last retry, and says how often it tried', async () => {
    fault({ fault: 'server-error', status: 503 });
    const error = await caught(subject.member.patient.retrieve({ maxRetries: 1 }));
    expect(error).toMatchObject({ kind: 'server', status: 503, attempts: 2, retryable: true });
  });

  test('waits out a short Retry-After and surfaces a long one', async () => {
    fault({ fault: 'rate-limited', retryAfter: 0, count: 1 });
    await expect(subject.member.patient.retrieve()).resolves.toBeDefined();
    fault({ fault: 'rate-limited', retryAfter: 3600 });
    const error = await caught(subject.member.patient.retrieve());
    expect(error).toBeInstanceOf(RateLimitError);
    expect(error).toMatchObject({ attempts: 1, retryAfterMs: 3_600_000 });
  });

  test('ends with the caller, before sending and while waiting', async () => {
    const before = await caught(subject.member.patient.retrieve({ signal: AbortSignal.abort() }));
    expect(before).toBeInstanceOf(AbortError);
    expect(before.sent).toBe('no');

    await subject.member.patient.retrieve();
    fault({ fault: 'stall-headers' });
    const controller = new AbortController();
    const arrived = new Promise<void>((resolve) => {
      subject.client.on('request', () => resolve());
    });
    const call = caught(subject.member.patient.retrieve({ signal: controller.signal }));
    await arrived;
    controller.abort();
    expect(await call).toBeInstanceOf(AbortError);
  });

  test('asks for one token, however many calls wait for it', async () => {
    await subject.member.patient.retrieve();
    subject.expireTokens();
    const before = subject.tokenRequests();
    await Promise.all(Array.from({ length: 40 }, () => subject.member.patient.retrieve()));
    expect(subject.tokenRequests() - before).toBe(1);
  });

  test('a clone has other options and shares the rest', async () => {
    fault({ fault: 'server-error' });
    const hasty = subject.client.withOptions({ maxRetries: 0 });
    expect(hasty.provider).toBe(candidate.provider);
    const error = await caught(subject.member.withOptions({ maxRetries: 0 }).patient.retrieve());
    expect(error.attempts).toBe(1);
  });

  test('nothing that can be logged holds a secret, a token or a name', async () => {
    const printed: string[] = [];
    const log = (...parts: unknown[]) => void printed.push(inspect(parts, { depth: 10 }));
    const watched = await candidate.open({ logger: { debug: log, info: log, warn: log, error: log } });
    try {
      for (const event of ['request', 'response', 'retry', 'token', 'disclosure'] as const)
        watched.client.on(event, log);
      const patient = await watched.member.patient.retrieve();
      watched.sandbox.control.faults.add({ fault: 'html-error', route: candidate.patientRoute });
      const error = await caught(watched.member.patient.retrieve({ maxRetries: 0 }));
      log(error, JSON.stringify(error), error.stack);
      const { blueButton, optum } = watched.sandbox;
      const secrets = [blueButton.clientSecret, optum.clientSecret, patient.id, 'Bearer '];
      const names = patient.name?.flatMap(({ family, given = [] }) => [family, ...given]) ?? [];
      const forbidden = [...secrets, ...names].filter((text): text is string => (text?.length ?? 0) > 3);
      expect(printed.length).toBeGreaterThan(3);
      expect(forbidden.filter((text) => printed.some((line) => line.includes(text)))).toEqual([]);
    } finally {
      await watched.client.close();
      await watched.sandbox.close();
    }
  });

  test('hands nothing over when the disclosure handler fails', async () => {
    const audited = await candidate.open({
      onDisclosure: () => Promise.reject(new Error('the audit trail is down')),
    });
    try {
      await expect(audited.member.patient.retrieve()).rejects.toThrow('the audit trail is down');
    } finally {
      await audited.client.close();
      await audited.sandbox.close();
    }
  });

  test('closing ends what is under way, can be repeated, and is the end', async () => {
    await subject.member.patient.retrieve();
    fault({ fault: 'stall-headers' });
    const arrived = new Promise<void>((resolve) => {
      subject.client.on('request', () => resolve());
    });
    const call = caught(subject.member.patient.retrieve());
    await arrived;
    await subject.client.close();
    expect(await call).toBeInstanceOf(AbortError);
    await subject.client.close();
    await expect(subject.member.patient.retrieve()).rejects.toBeInstanceOf(PayerKitError);
  });
});
