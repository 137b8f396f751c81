import { ValidationError } from '@payerkit/core';
import nock from 'nock';
import { afterEach, describe, expect, test } from 'vitest';
import { useSandbox } from '../../../testing/clients.js';
import { example, hasReference } from '../../../testing/reference.js';
import { claimStatusRequest } from '../../../testing/requests.js';
import { interchange } from '../../../testing/x12.js';
import { OptumClient } from '../../optum-client.js';
import type { ClaimStatusRequest } from './request.js';
import type { ClaimStatusResponse } from './response.js';
import { readClaimStatus } from './result.js';

const bench = useSandbox();

describe('over the sandbox', () => {
  test.each([
    ['00001', undefined, 'inquiryRejected'],
    ['000002', true, 'denied'],
    ['00003', true, 'paid'],
    ['00004', true, 'rejected'],
  ])('payer %s', async (tradingPartnerServiceId, isFound, meaning) => {
    const status = await bench.client().claims.status.check(claimStatusRequest({ tradingPartnerServiceId }));
    expect(status.isFound).toBe(isFound);
    expect(status.claims[0]?.meaning).toBe(meaning);
  });

  test('counts claims for the disclosure', async () => {
    const seen: unknown[] = [];
    const optum = bench.client({ onDisclosure: (disclosure) => void seen.push(disclosure) });
    const { claims } = await optum.claims.status.check(claimStatusRequest());
    expect(seen).toMatchObject([{ resourceType: '277', count: claims.length }]);
  });
});

describe('bad input', () => {
  test.each<[string, object, string]>([
    ['no provider', { providers: [] }, 'providers'],
    ['a provider without a type', { providers: [{ npi: '1760854442' }] }, 'providers[0].providerType'],
    ['a provider without identifier', { providers: [{ providerType: 'BillingProvider' }] }, 'providers[0]'],
    [
      'a subscriber without member ID',
      { subscriber: { firstName: 'a', lastName: 'b' } },
      'subscriber.memberId',
    ],
    ['an amount with a sign', { encounter: { submittedAmount: '$1' } }, 'encounter.submittedAmount'],
    ['an amount that is a number', { encounter: { submittedAmount: 100 } }, 'encounter.submittedAmount'],
    [
      'lines in the wrong order',
      { serviceLineInformation: { serviceLineDate: '20240102', serviceLineEndDate: '20240101' } },
      'serviceLineInformation.serviceLineEndDate',
    ],
  ])('rejects %s before anything is sent', async (_name, overrides, path) => {
    const error = await bench
      .client()
      .claims.status.check({ ...claimStatusRequest(), ...overrides } as ClaimStatusRequest)
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ValidationError);
    expect((error as ValidationError).issues.map((issue) => issue.path)).toContain(path);
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(0);
  });
});

describe('responses', () => {
  afterEach(() => nock.cleanAll());

  async function answer(body: nock.Body) {
    const origin = 'https://optum.example';
    nock(origin).post('/apip/auth/v2/token').reply(200, { access_token: 'token', expires_in: 3600 });
    nock(origin).post('/medicalnetwork/claimstatus/v2/').reply(200, body);
    const optum = new OptumClient({
      environment: { baseUrl: origin },
      clientId: 'id',
      clientSecret: 'secret',
    });
    try {
      return await optum.claims.status.check(claimStatusRequest());
    } finally {
      await optum.close();
    }
  }

  test('that find nothing are not errors', async () => {
    const status = await answer({
      claims: [{ claimStatus: { statusCategoryCode: 'A4', statusCode: '35' } }],
    });
    expect(status.isFound).toBe(false);
    expect(status.claims).toMatchObject([
      { meaning: 'notFound', statuses: [{ text: 'The claim was not found' }] },
    ]);
  });

  test('that ask to retry later leave open whether there is a claim', async () => {
    const status = await answer({ claims: [{ claimStatus: { statusCategoryCode: 'E1' } }] });
    expect(status.isFound).toBeUndefined();
    expect(status.claims[0]?.meaning).toBe('retryLater');
  });

  test('in the error envelope of the product are rejections', async () => {
    const errors = [{ field: 'subscriber.memberId', description: 'required' }];
    await expect(
      answer({ errorResponse: { code: 'INVALIDMISSINGINPUTDATA', description: 'x', errors } }),
    ).rejects.toMatchObject({
      kind: 'bad_request',
      code: 'invalidmissinginputdata',
      issues: [{ path: 'subscriber.memberId', code: 'required' }],
    });
  });

  test('with errors without a field are rejections, too', async () => {
    await expect(answer({ errors: [{ description: 'something' }] })).rejects.toMatchObject({
      kind: 'bad_request',
    });
  });

  test("in both JSON and X12 have the payer's texts, which only the X12 contains", async () => {
    const x12 = interchange('277').replace(
      'SE*2*0001',
      [
        'HL*4*3*22*0~TRN*2*T1~STC*A4:35*20240102**********NO SUCH CLAIM',
        'TRN*2*T2~STC*F2:88*20240102**150*0*******NO REFERRAL~REF*1K*ICN2',
        'SVC*HC:99213*100*0~STC*F2:88*20240102~SVC*HC:99214*50*0~STC*F2:88*20240102**********SEND NOTES',
        'SE*12*0001',
      ].join('~'),
    );
    const status = [{ statusCategoryCode: 'F2', statusCode: '88' }];
    const line = (procedureId: string) => ({ service: { procedureId }, status });
    const denied = { ...status[0], trackingNumber: 'T2', tradingPartnerClaimNumber: 'ICN2' };
    const claims = [
      { claimStatus: { statusCategoryCode: 'A4', statusCode: '35', trackingNumber: 'T1' } },
      { claimStatus: denied, serviceDetails: [line('99213'), line('99214')] },
    ];
    const read = await answer({ claims, x12 });
    expect(read.claims.map(({ messages }) => messages)).toEqual([['NO SUCH CLAIM'], ['NO REFERRAL']]);
    expect(read.claims[1]?.lines.map(({ messages }) => messages)).toEqual([[], ['SEND NOTES']]);
    expect(read.response.claims).toEqual(claims);
    // A text at the wrong claim would be worse than none.
    for (const other of [
      { claims, x12: 'damaged' },
      { claims: claims.slice(1), x12 },
      { claims: claims.toReversed(), x12 },
    ])
      expect((await answer(other)).claims.flatMap(({ messages }) => messages)).toEqual([]);
    for (const none of [[], null])
      expect((await answer({ claims: none, x12 })).claims.map(({ meaning }) => meaning)).toEqual([
        'notFound',
        'denied',
      ]);
  });

  test('may contain three statuses and lines', () => {
    const { claims } = readClaimStatus({
      claims: [
        {
          claimStatus: {
            statusCategoryCode: 'F1',
            statusCode: '65',
            entityCode: 'PR',
            secondaryStatusCategoryCode: 'F2',
            secondaryStatusCode: '585',
            tertiaryStatusCategoryCode: 'P1',
            submittedAmount: '0300.50',
            amountPaid: '',
            claimServiceDate: '20240101-20240103',
          },
          serviceDetails: [
            {
              service: { procedureId: '99213', submittedAmount: '100', amountPaid: '80.5' },
              status: [{ statusCategoryCode: 'F1', statusCode: '107' }],
            },
          ],
        },
      ],
    });
    expect(claims).toMatchObject([
      {
        meaning: 'paid',
        statuses: [
          { category: { code: 'F1' }, code: '65', text: 'Paid', entityCode: 'PR' },
          { category: { code: 'F2' }, code: '585' },
          { category: { code: 'P1' }, code: undefined },
        ],
        submittedAmount: '300.50',
        paidAmount: undefined,
        serviceDates: { start: '2024-01-01', end: '2024-01-03' },
        lines: [
          {
            procedureCode: '99213',
            paidAmount: '80.5',
            statuses: [{ text: 'Processed according to the contract' }],
          },
        ],
      },
    ]);
  });
});

describe.runIf(hasReference('the documented claim status response'))('the documented response', () => {
  test('is read as its documentation page states', () => {
    const status = readClaimStatus(
      example<ClaimStatusResponse>(
        'medical-network-claim-status-v2/claimstatus.response.200.doc-F1-first-claim-only.json',
      ),
    );
    expect(status).toMatchObject({
      isFound: true,
      controlNumber: '123456789',
      claims: [
        {
          meaning: 'paid',
          submittedAmount: '1229',
          paidAmount: '219',
          paidDate: '2017-04-15',
          checkNumber: '1111111',
          payerClaimNumber: 'AAAAAAAAAAA1',
          serviceDates: { start: '2016-07-22', end: undefined },
          statuses: [{ code: '65', entityCode: '1E' }],
        },
      ],
    });
  });

  test.each(['doc-full', 'doc-minimal', 'example'])('accepts the request %s', async (name) => {
    const { z } = await import('zod');
    const { claimStatusRequestSchema } = await import('./request-schema.js');
    const request = example<ClaimStatusRequest>(
      `medical-network-claim-status-v2/claimstatus.request.${name}.json`,
    );
    expect(claimStatusRequestSchema(z).parse(request)).toEqual(request);
  });
});
