import { BadRequestError, PayerRejectionError, ResponseFormatError, ValidationError } from '@payerkit/core';
import nock from 'nock';
import { afterEach, describe, expect, test } from 'vitest';
import { useSandbox } from '../../../testing/clients.js';
import { eligibilityRequest } from '../../../testing/requests.js';
import { OptumClient } from '../../optum-client.js';
import type { EligibilityRequest } from './request.js';

const bench = useSandbox();

describe('over the sandbox', () => {
  test('returns whether coverage is active and under which plan', async () => {
    const { data, meta } = await bench.client().eligibility.check(eligibilityRequest()).withResponse();
    expect(data).toMatchObject({ isActive: true, plan: { name: 'BEDROCK PLAN' }, issues: [] });
    expect(data.traceId).toEqual(expect.any(String));
    expect(meta).toMatchObject({ status: 200, attempts: 1 });
  });

  test("throws the payer's rejection when it is the only content", async () => {
    const check = (tradingPartnerServiceId: string) =>
      bench.client().eligibility.check(eligibilityRequest({ tradingPartnerServiceId }));
    const rejected = await check('00004').catch((error: unknown) => error);
    expect(rejected).toBeInstanceOf(PayerRejectionError);
    expect(rejected).toMatchObject({
      status: 200,
      retryable: false,
      issues: [{ code: '50', path: 'Loop 2100B' }],
    });
    await expect(check('00006')).rejects.toMatchObject({ retryable: true, issues: [{ code: '42' }] });
  });

  test('returns rejections together with the benefits', async () => {
    const result = await bench
      .client()
      .eligibility.check(eligibilityRequest({ tradingPartnerServiceId: '000069' }));
    expect(result.isActive).toBeUndefined();
    expect(result.benefits.map(({ kind }) => kind)).toEqual(['cannotProcess']);
    expect(result.issues).toMatchObject([{ code: '42', path: 'Loop 2100A' }]);
  });

  test('names the field that the sandbox does not accept', async () => {
    const request = eligibilityRequest({ subscriber: { memberId: '0000000000', firstName: 'Zzyzx' } });
    const error = await bench
      .client()
      .eligibility.check(request)
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({ status: 400, issues: [{ path: 'subscriber', code: 'not_predefined' }] });
    expect(String(error)).not.toMatch(/Zzyzx/);
  });

  test('generates control numbers that the sandbox accepts, never the same twice in a row', async () => {
    const optum = bench.client();
    const numbers: (string | undefined)[] = [];
    for (let i = 0; i < 6; i += 1)
      numbers.push((await optum.eligibility.check(eligibilityRequest())).controlNumber);
    expect(new Set(numbers).size).toBe(5);
  });

  test('accepts control numbers from the caller', async () => {
    const optum = bench.client({ controlNumbers: () => '000000004' });
    expect((await optum.eligibility.check(eligibilityRequest())).controlNumber).toBe('000000004');
    const own = await optum.eligibility.check(eligibilityRequest({ controlNumber: '000000003' }));
    expect(own.controlNumber).toBe('000000003');
  });

  test('calls the disclosure handler before it returns anything', async () => {
    const reject = bench.client({
      onDisclosure: () => {
        throw new Error('audit trail is full');
      },
    });
    await expect(reject.eligibility.check(eligibilityRequest())).rejects.toThrow('audit trail is full');
    const seen: unknown[] = [];
    const optum = bench.client({ onDisclosure: (disclosure) => void seen.push(disclosure) });
    await optum.eligibility.check(eligibilityRequest());
    expect(seen).toMatchObject([
      { resourceType: '271', count: 1, operation: 'POST /medicalnetwork/eligibility/v3/' },
    ]);
  });
});

describe('bad input', () => {
  const subscriber = { memberId: '0000000000' };
  test.each<[string, object, string]>([
    ['no payer', { tradingPartnerServiceId: undefined }, 'tradingPartnerServiceId'],
    ['a number as payer', { tradingPartnerServiceId: 87726 }, 'tradingPartnerServiceId'],
    ['a short control number', { controlNumber: '123' }, 'controlNumber'],
    ['a control number that is a number', { controlNumber: 123456789 }, 'controlNumber'],
    ['no provider', { provider: undefined }, 'provider'],
    ['a provider without identifier', { provider: { organizationName: 'Zzyzx' } }, 'provider'],
    ['no subscriber', { subscriber: undefined }, 'subscriber'],
    ['an ISO date', { subscriber: { ...subscriber, dateOfBirth: '1880-01-02' } }, 'subscriber.dateOfBirth'],
    ['an invalid date', { subscriber: { ...subscriber, dateOfBirth: '18800231' } }, 'subscriber.dateOfBirth'],
    ['an unknown gender', { subscriber: { ...subscriber, gender: 'Zzyzx' } }, 'subscriber.gender'],
    ['an empty name', { subscriber: { ...subscriber, lastName: '' } }, 'subscriber.lastName'],
    [
      'an unknown service type',
      { encounter: { serviceTypeCodes: ['Zzyzx'] } },
      'encounter.serviceTypeCodes[0]',
    ],
    [
      'dates in the wrong order',
      { encounter: { beginningDateOfService: '20240201', endDateOfService: '20240101' } },
      'encounter.endDateOfService',
    ],
    [
      'an unknown relationship',
      { dependents: [{ individualRelationshipCode: '18' }] },
      'dependents[0].individualRelationshipCode',
    ],
  ])('rejects %s before anything is sent', async (_name, overrides, path) => {
    const error = await bench
      .client()
      .eligibility.check({ ...eligibilityRequest(), ...overrides } as EligibilityRequest)
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ValidationError);
    expect((error as ValidationError).issues.map((issue) => issue.path)).toContain(path);
    expect(error).toMatchObject({ sent: 'no', attempts: 0 });
    expect(String(error)).not.toMatch(/Zzyzx|18800231/);
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(0);
  });

  test('rejects a value that is not a request', async () => {
    await expect(bench.client().eligibility.check(undefined as never)).rejects.toBeInstanceOf(
      ValidationError,
    );
  });
});

describe('responses', () => {
  afterEach(() => nock.cleanAll());

  async function answer(status: number, body: nock.Body | string, headers: Record<string, string> = {}) {
    const origin = 'https://optum.example';
    nock(origin).post('/apip/auth/v2/token').reply(200, { access_token: 'canary-token', expires_in: 3600 });
    nock(origin).post('/medicalnetwork/eligibility/v3/').reply(status, body, headers);
    const optum = new OptumClient({
      environment: { baseUrl: origin },
      clientId: 'canary-id',
      clientSecret: 'canary-secret',
      maxRetries: 0,
    });
    try {
      return await optum.eligibility.check(eligibilityRequest());
    } finally {
      await optum.close();
    }
  }

  test('sends JSON to both token endpoint and product, with the bearer token', async () => {
    const origin = 'https://optum.example';
    nock(origin)
      .post('/apip/auth/v2/token', {
        client_id: 'id',
        client_secret: 'secret',
        grant_type: 'client_credentials',
      })
      .matchHeader('content-type', /^application\/json/)
      .reply(200, { access_token: 'token', expires_in: 3600, token_type: 'bearer' });
    nock(origin)
      .post('/medicalnetwork/eligibility/v3/', {
        ...eligibilityRequest(),
        controlNumber: '123456789',
      } as never)
      .matchHeader('authorization', 'Bearer token')
      .reply(200, { benefitsInformation: [{ code: '1' }] });
    const optum = new OptumClient({
      environment: { baseUrl: origin },
      clientId: 'id',
      clientSecret: 'secret',
      controlNumbers: () => '123456789',
    });
    expect((await optum.eligibility.check(eligibilityRequest())).isActive).toBe(true);
    await optum.close();
  });

  test('sends unknown fields', async () => {
    const origin = 'https://optum.example';
    nock(origin).post('/apip/auth/v2/token').reply(200, { access_token: 'token', expires_in: 3600 });
    nock(origin)
      .post(
        '/medicalnetwork/eligibility/v3/',
        (body: { subscriber: { futureField?: string } }) => body.subscriber.futureField === 'x',
      )
      .reply(200, { benefitsInformation: [] });
    const optum = new OptumClient({
      environment: { baseUrl: origin },
      clientId: 'id',
      clientSecret: 'secret',
    });
    const subscriber = { memberId: '1', futureField: 'x' };
    expect((await optum.eligibility.check(eligibilityRequest({ subscriber }))).isActive).toBeUndefined();
    await optum.close();
  });

  test('rejects an empty response: a payer without data sends its envelope', async () => {
    const origin = 'https://optum.example';
    nock(origin).post('/apip/auth/v2/token').reply(200, { access_token: 'token', expires_in: 3600 });
    nock(origin).post('/medicalnetwork/eligibility/v3/').reply(200, { somethingElse: true });
    const environment = { baseUrl: origin };
    const optum = new OptumClient({ environment, clientId: 'id', clientSecret: 'secret' });
    await expect(optum.eligibility.check(eligibilityRequest())).rejects.toThrow(ResponseFormatError);
    await optum.close();
  });

  test('keeps unknown fields, and accepts undocumented shapes', async () => {
    const body = {
      futureField: { kept: true },
      meta: null,
      planInformation: 'odd',
      planStatus: 7,
      dependents: {},
      benefitsInformation: [
        null,
        'odd',
        { code: 1, serviceTypeCodes: 'odd', futureRow: 1, benefitsDateInformation: [] },
      ],
      errors: 'odd',
    };
    const result = await answer(200, body as unknown as nock.Body);
    expect(result.response).toEqual(body);
    expect(result.isActive).toBe(true);
  });

  test('finds rejections that occur only in the loops', async () => {
    const aaaErrors = [
      { field: 'AAA', code: '75', followupAction: 'Please Correct and Resubmit', location: 'Loop 2100C' },
    ];
    await expect(answer(200, { subscriber: { aaaErrors } })).rejects.toMatchObject({
      kind: 'payer_rejection',
      issues: [{ code: '75', path: 'Loop 2100C' }],
    });
  });

  test('throws field errors in a 200', async () => {
    await expect(
      answer(200, { errors: [{ field: 'provider.npi', description: 'required' }] }),
    ).rejects.toMatchObject({
      kind: 'bad_request',
      code: 'field_errors',
      issues: [{ path: 'provider.npi', code: 'required' }],
    });
  });

  test('rejects a body that is not an object', async () => {
    await expect(answer(200, [])).rejects.toBeInstanceOf(ResponseFormatError);
  });

  test('repeats nothing of the request or the response in any output of an error', async () => {
    const error = (await answer(400, {
      errors: [{ field: 'subscriber', description: 'Zzyzx Canary was wrong', value: 'Zzyzx' }],
    }).catch((e: unknown) => e)) as BadRequestError;
    const { inspect } = await import('node:util');
    const output = [
      error.message,
      error.stack,
      JSON.stringify(error),
      inspect(error, { depth: 9, showHidden: true }),
    ].join();
    expect(output).not.toMatch(/Zzyzx|canary|johnone|0000000000/i);
    expect(JSON.stringify(error.details())).toMatch(/Zzyzx/);
  });
});
