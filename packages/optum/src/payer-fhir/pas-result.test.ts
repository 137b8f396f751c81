import { PayerKitError, PayerRejectionError, SubmissionUnknownError } from '@payerkit/core';
import nock from 'nock';
import { afterEach, describe, expect, test } from 'vitest';
import { z } from 'zod';
import { pasInquiry, pasSubmission } from '../../testing/authorizations.js';
import { example, hasReference } from '../../testing/reference.js';
import type { OptumClientOptions } from '../client-options.js';
import { OptumClient } from '../optum-client.js';
import { pasInquirySchema, pasSubmissionSchema } from './pas-request.js';
import { type PasResult, readPasResult } from './pas-result.js';

const pas = 'http://hl7.org/fhir/us/davinci-pas/StructureDefinition/extension-';
function concept(code: string) {
  return { coding: [{ code }] };
}
function review(code: string, more: object[] = []) {
  return {
    extension: [
      {
        url: `${pas}reviewAction`,
        extension: [{ url: `${pas}reviewActionCode`, valueCodeableConcept: concept(code) }, ...more],
      },
    ],
  };
}
function bundle(response: object, ...others: object[]) {
  return {
    resourceType: 'Bundle',
    entry: [
      { resource: { resourceType: 'ClaimResponse', ...response } },
      ...others.map((resource) => ({ resource })),
    ],
  };
}
function read(response: object, ...others: object[]): PasResult {
  const result = readPasResult(bundle(response, ...others));
  if (result === undefined) throw new Error('no result');
  return result;
}
function items(...codes: string[]) {
  return {
    outcome: 'complete',
    item: codes.map((code, index) => ({ itemSequence: index + 1, adjudication: [review(code)] })),
  };
}

describe('its decision', () => {
  test.each([
    [['A1', 'A1'], 'certified', false],
    [['A3'], 'notCertified', false],
    [['A1', 'A3'], 'certifiedInPart', false],
    [['A2'], 'certifiedInPart', false],
    [['A6', 'A3'], 'certifiedInPart', false],
    [['A1', 'A4'], 'pended', true],
    [['CT'], 'contactPayer', true],
    [['NA'], 'notRequired', false],
    [['C'], 'cancelled', false],
    [['A3', 'NA'], 'unknown', false],
    [['XX'], 'unknown', false],
    [[], 'unknown', false],
  ] as const)('on items %j is %s', (codes, decision, isPended) => {
    expect(read(items(...codes))).toMatchObject({ decision, isPended });
  });

  test('on the whole takes precedence over its items', () => {
    const { decision, items: read_ } = read({ ...items('A1', 'A3'), adjudication: [review('A2')] });
    expect([decision, read_.map((item) => item.decision)]).toEqual([
      'certifiedInPart',
      ['certified', 'notCertified'],
    ]);
  });

  test('comes with number, reason, dates and trace', () => {
    const more = [
      { url: 'number', valueString: 'AUTH1' },
      { url: 'reasonCode', valueCodeableConcept: concept('0V') },
    ];
    const result = read({
      outcome: 'complete',
      identifier: [{}, { value: 'A1' }],
      preAuthPeriod: { start: '2026-01-01' },
      item: [
        {
          itemSequence: 1,
          adjudication: [review('A1', more)],
          extension: [
            { url: `${pas}itemTraceNumber`, valueIdentifier: { value: 'T1' } },
            { url: `${pas}itemPreAuthIssueDate`, valueDate: '2026-01-02T06:48:28+00:00' },
            { url: `${pas}itemPreAuthPeriod`, valuePeriod: { start: '2026-01-03', end: '2026-02-03' } },
          ],
        },
      ],
    });
    expect(result).toMatchObject({
      referenceNumber: 'A1',
      authorizationNumber: 'AUTH1',
      period: { start: '2026-01-01', end: undefined },
    });
    expect(result.items).toEqual([
      {
        itemSequence: 1,
        decision: 'certified',
        reviewActionCode: 'A1',
        authorizationNumber: 'AUTH1',
        reasonCode: '0V',
        reason: undefined,
        period: { start: '2026-01-03', end: '2026-02-03' },
        issuedOn: '2026-01-02T06:48:28+00:00',
        traceNumber: 'T1',
      },
    ]);
  });

  test('is unknown when the response does not state it, whatever its shape', () => {
    expect(read({ outcome: 'new', item: 'none', identifier: null })).toMatchObject({
      outcome: 'unknown',
      decision: 'unknown',
      items: [],
      referenceNumber: undefined,
      authorizationNumber: undefined,
    });
    expect(readPasResult({ resourceType: 'Bundle' })).toBeUndefined();
    expect(readPasResult({ resourceType: 'Bundle', entry: [null, { resource: 1 }] })).toBeUndefined();
  });

  test('keeps the remarks of the response', () => {
    const outcome = {
      resourceType: 'OperationOutcome',
      issue: [{ severity: 'warning', code: 'informational', diagnostics: 'Zzyzx' }],
    };
    expect(read(items('A1'), outcome).issues).toEqual([{ severity: 'warning', code: 'informational' }]);
  });
});

describe('over the wire', () => {
  afterEach(() => nock.cleanAll());

  async function answered(
    status: number,
    body: unknown,
    step: 'submit' | 'inquire' = 'submit',
    options: Pick<OptumClientOptions, 'validation' | 'logger'> = {},
  ) {
    const base = 'https://optum.example';
    nock(base)
      .post('/apip/auth/v2/token')
      .reply(200, { access_token: 'token', token_type: 'bearer', expires_in: 3600 });
    nock(base)
      .post(`/oihub/fhirpriorauth/v1/fhirpa/R4/87726/ph/Claim/$${step}`)
      .reply(status, body as nock.Body, { 'content-type': 'application/json' });
    const optum = new OptumClient({
      environment: { baseUrl: base, kind: 'production' },
      clientId: 'id',
      clientSecret: 'secret',
      maxRetries: 0,
      ...options,
    });
    const api = optum.payerFhir.priorAuthorization.pas;
    try {
      return await (step === 'submit' ? api.submit(pasSubmission()) : api.inquire(pasInquiry('A1')));
    } catch (error) {
      if (!PayerKitError.isInstance(error)) throw error;
      return error;
    } finally {
      await optum.close();
    }
  }

  test('a rejection is an error with its codes', async () => {
    const error = await answered(
      200,
      bundle({
        outcome: 'error',
        error: [
          {
            itemSequence: 2,
            code: concept('72'),
            extension: [{ url: `${pas}errorFollowupAction`, valueCodeableConcept: concept('C') }],
          },
        ],
      }),
    );
    expect(error).toBeInstanceOf(PayerRejectionError);
    expect(error).toMatchObject({
      status: 200,
      issues: [{ code: '72', path: 'item[2]', text: expect.any(String) }],
    });
  });

  test('a response of another shape is read, logged by its location, or rejected, as the client is configured', async () => {
    const odd = bundle({ outcome: 'complete', item: { itemSequence: 'Zzyzx' } });
    const lines: unknown[] = [];
    const keep = (...line: unknown[]) => void lines.push(line);
    const logger = { debug: () => {}, info: () => {}, warn: keep, error: keep };
    expect(await answered(200, odd, 'inquire', { logger })).toMatchObject({ outcome: 'complete', items: [] });
    expect(JSON.stringify(lines)).toMatch(/entry\[0\]\.resource\.item/);
    expect(JSON.stringify(lines)).not.toMatch(/Zzyzx/);
    expect(await answered(200, odd, 'inquire', { validation: 'strict' })).toMatchObject({
      name: 'ResponseFormatError',
    });
    expect(await answered(200, odd, 'submit', { validation: 'strict' })).toBeInstanceOf(
      SubmissionUnknownError,
    );
  });

  const rejection = {
    resourceType: 'OperationOutcome',
    issue: [{ severity: 'error', code: 'required', expression: ['Claim.item'], diagnostics: 'Zzyzx' }],
  };
  test.each([
    ['an OperationOutcome of status 400', 400, rejection],
    ['an OperationOutcome of status 200', 200, rejection],
    ['an OperationOutcome in the Bundle', 200, { resourceType: 'Bundle', entry: [{ resource: rejection }] }],
  ])('%s is a rejection with its issues', async (_name, status, body) => {
    const error = await answered(status, body);
    expect(error).toMatchObject({
      name: 'BadRequestError',
      issues: [{ severity: 'error', code: 'required', path: 'Claim.item' }],
    });
    expect(JSON.stringify(error)).not.toMatch(/Zzyzx/);
  });

  test('a response without a ClaimResponse leaves a submission unknown, and an inquiry fails', async () => {
    const empty = { resourceType: 'Bundle', entry: [] };
    expect(await answered(200, empty)).toBeInstanceOf(SubmissionUnknownError);
    expect(await answered(200, { message: 'x' })).toBeInstanceOf(SubmissionUnknownError);
    expect(await answered(200, empty, 'inquire')).toMatchObject({ code: 'no_claim_response' });
  });

  test.each([
    [400, 'bad_request'],
    [401, 'authentication'],
    [406, 'bad_request'],
    [500, 'server'],
  ])('the product’s own envelope of status %i is classified', async (status, kind) => {
    const error = await answered(status, { message: 'Zzyzx', statusCode: status }, 'inquire');
    expect(error).toMatchObject({ kind, status });
    expect(JSON.stringify(error)).not.toMatch(/Zzyzx/);
  });
});

const here = hasReference('the vendor’s own authorizations');
describe.runIf(here)('the vendor’s examples', () => {
  const folder = 'real-prior-authorization-api';
  const _connection = { preflight: 'error' } as never;
  const line = { payerId: '87726', lob: 'bh' };

  test('are read: queued, then complete', () => {
    expect(readPasResult(example(`${folder}/submitclaim.response.200.example.json`))).toMatchObject({
      outcome: 'queued',
      decision: 'pended',
      isPended: true,
      pendedItems: [1],
      referenceNumber: 'A00123456',
      authorizationNumber: undefined,
      disposition: 'Open',
      period: { start: '2015-01-15', end: '2016-01-15' },
    });
    expect(readPasResult(example(`${folder}/inquireclaim.response.200.example.json`))).toMatchObject({
      outcome: 'complete',
      decision: 'certified',
      isPended: false,
      pendedItems: [],
      referenceNumber: 'A123456789',
      items: [
        {
          itemSequence: 1,
          decision: 'certified',
          reviewActionCode: 'complete',
          reason: 'Covered/Approved',
          period: { start: '2025-04-11', end: '2025-07-10' },
          issuedOn: '2025-04-11T06:48:28.407+00:00',
          traceNumber: 'A123456789',
        },
      ],
    });
  });

  test('pass the checks', () => {
    const submitted = { ...line, bundle: example(`${folder}/submitclaim.request.example.json`) };
    expect(pasSubmissionSchema(z).safeParse(submitted).success).toBe(true);
    const inquired = { ...line, bundle: example(`${folder}/inquireclaim.request.example.json`) };
    expect(pasInquirySchema(z).safeParse(inquired).success).toBe(true);
  });
});
