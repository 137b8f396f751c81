import { fc, test } from '@fast-check/vitest';
import { type FailureContext, PayerKitError, ResponseFormatError, type VendorResponse } from '@payerkit/core';
import nock from 'nock';
import { afterEach, describe, expect } from 'vitest';
import { eligibilityRequest } from '../../../testing/requests.js';
import { OptumClient } from '../../optum-client.js';
import { checkingParse } from './response.js';

const origin = 'https://optum.example';
afterEach(() => nock.cleanAll());

type Validation = 'strict' | 'warn' | 'off' | undefined;

/** Sends an inquiry with a made-up response and returns the result and the log. */
async function ask(validation: Validation, answer: object) {
  const lines: unknown[] = [];
  const note = (...parts: unknown[]) => void lines.push(parts);
  nock(origin).post('/apip/auth/v2/token').reply(200, { access_token: 't', expires_in: 3600 });
  nock(origin).post('/medicalnetwork/eligibility/v3/').reply(200, answer);
  const optum = new OptumClient({
    environment: { baseUrl: origin, kind: 'sandbox' },
    clientId: 'id',
    clientSecret: 'secret',
    maxRetries: 0,
    validation,
    logger: { debug: () => undefined, info: () => undefined, warn: note, error: note },
  });
  try {
    return { lines, outcome: await optum.eligibility.check(eligibilityRequest()) };
  } catch (error) {
    return { lines, outcome: error };
  } finally {
    await optum.close();
  }
}

const broken = {
  benefitsInformation: [{ code: '1', benefitAmount: { canary: 'Zzyzx' } }, 'canary'],
  subscriber: 'canary',
};

describe('a response of another shape', () => {
  test.each<[Validation]>([['warn'], [undefined]])(
    'with %s is read, and the log contains only paths',
    async (validation) => {
      const { lines, outcome } = await ask(validation, broken);
      expect(outcome).toMatchObject({ isActive: true });
      expect(lines).toHaveLength(1);
      expect(JSON.stringify(lines)).toMatch(
        /"benefitsInformation","benefitsInformation\[0\]\.benefitAmount"/,
      );
      expect(JSON.stringify(lines)).toMatch(/"subscriber"/);
      expect(JSON.stringify(lines)).not.toMatch(/canary|Zzyzx/);
    },
  );

  test('with off is read without a log entry', async () => {
    const { lines, outcome } = await ask('off', broken);
    expect(outcome).toMatchObject({ isActive: true });
    expect(lines).toEqual([]);
  });

  test('with strict is rejected, field by field', async () => {
    const { outcome } = await ask('strict', broken);
    expect(outcome).toBeInstanceOf(ResponseFormatError);
    const error = outcome as ResponseFormatError;
    expect(error).toMatchObject({
      code: 'unexpected_answer',
      operation: 'POST /medicalnetwork/eligibility/v3/',
    });
    expect(error.issues.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['subscriber', 'benefitsInformation[0].benefitAmount']),
    );
    expect(`${error} ${JSON.stringify(error)}`).not.toMatch(/canary|Zzyzx/);
  });
});

describe('strict', () => {
  test('accepts unknown codes and fields, and null in place of absent', async () => {
    const { outcome } = await ask('strict', {
      benefitsInformation: [
        { code: 'ZZ9', newField: { deep: 7 }, coverageLevelCode: null, timeQualifierCode: '?' },
      ],
      planStatus: null,
      another: ['field'],
    });
    expect(PayerKitError.isInstance(outcome)).toBe(false);
  });

  test('also covers data that payerkit itself does not read', async () => {
    const { outcome } = await ask('strict', { benefitsInformation: [{ code: '1', name: { canary: 1 } }] });
    expect((outcome as ResponseFormatError).issues.map(({ path }) => path)).toEqual([
      'benefitsInformation[0].name',
    ]);
    expect((await ask('warn', { benefitsInformation: [{ code: '1', name: { canary: 1 } }] })).lines).toEqual(
      [],
    );
  });
});

describe('a response with two documented shapes', () => {
  const key = 'GET /medicalnetwork/attachments/status/v1/{traceId}';
  const read = (body: unknown) =>
    checkingParse(
      { validation: 'strict', logger: undefined },
      key,
      () => 1,
    )?.({ body } as VendorResponse, {} as FailureContext);
  const status = { statusCode: '01', documents: [{ documentName: 'a.pdf' }] };

  test('is accepted in either', async () => {
    expect(await read([status])).toBe(1);
    expect(await read({ transactionDetails: { payerId: '1' }, status: [status] })).toBe(1);
  });

  test('is rejected in a third', async () => {
    await expect(read([{ ...status, documents: 'canary' }])).rejects.toBeInstanceOf(ResponseFormatError);
    await expect(read({ status: { statusCode: '01' } })).rejects.toBeInstanceOf(ResponseFormatError);
  });
});

describe('without a check', () => {
  const parse = () => 1;
  const logger = {
    debug: () => undefined,
    info: () => undefined,
    warn: () => undefined,
    error: () => undefined,
  };

  test('adds no check when it is off, has no logger, or knows no shape', () => {
    const key = 'POST /medicalnetwork/eligibility/v3/';
    expect(checkingParse({ validation: 'off', logger }, key, parse)).toBe(parse);
    expect(checkingParse({ validation: 'warn', logger: undefined }, key, parse)).toBe(parse);
    expect(checkingParse({ validation: 'warn', logger }, 'GET /{path}', parse)).toBe(parse);
    expect(checkingParse({ validation: 'off', logger }, key, undefined)).toBeUndefined();
  });

  test.prop([fc.jsonValue()])('warn never throws, whatever the response', (body) => {
    for (const key of [
      'POST /medicalnetwork/eligibility/v3/',
      'GET /rcm/eligibility/v1/coverage-discovery',
    ]) {
      const read = checkingParse({ validation: 'warn', logger }, key, parse);
      expect(read?.({ body } as unknown as VendorResponse, {} as FailureContext)).toBe(1);
    }
  });
});
