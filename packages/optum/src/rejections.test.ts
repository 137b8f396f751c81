import { PayerKitError } from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { professionalClaim } from '../testing/claims.js';
import { useSandbox } from '../testing/clients.js';
import { caught } from '../testing/ledger.js';
import { claimStatusRequest, eligibilityRequest } from '../testing/requests.js';
import type { OptumClient } from './optum-client.js';

const bench = useSandbox();

/** Requests that the sandbox rejects, one per kind of rejection (reference, section 4) of these products. */
const rejections: readonly [string, (optum: OptumClient) => PromiseLike<unknown>, object][] = [
  [
    'fields (MN)',
    (optum) => optum.eligibility.check({ ...eligibilityRequest(), controlNumber: '1' }),
    { kind: 'bad_request', status: 400, issues: [{ path: 'controlNumber' }] },
  ],
  [
    'wrong JSON types (MN-problem)',
    (optum) => optum.claims.professional.validate(professionalClaim({ claimChargeAmount: 1 })),
    { kind: 'bad_request', status: 400 },
  ],
  [
    'claim status (MN-status)',
    (optum) => optum.claims.status.check(claimStatusRequest({ tradingPartnerServiceId: 'SBXERROR' })),
    { kind: 'bad_request', status: 400, issues: [{ path: 'tradingPartnerServiceId' }] },
  ],
  [
    'a rejection in a 200 (AAA)',
    (optum) => optum.eligibility.check(eligibilityRequest({ tradingPartnerServiceId: '00004' })),
    { kind: 'payer_rejection', status: 200, issues: [{ code: '50' }] },
  ],
  [
    'edits in a 200 (EDITS)',
    (optum) => optum.claims.professional.submit(professionalClaim({ patientControlNumber: 'test00005' })),
    { kind: 'payer_rejection', code: 'claim_edits' },
  ],
  [
    'a list of details (FASTAPI)',
    (optum) => optum.reports.retrieve('X3999999.ZZ'),
    { kind: 'bad_request', status: 422, issues: [{ severity: 'error' }] },
  ],
  [
    'attachments, submission (ATT)',
    (optum) => optum.attachments.submit({} as never, [new File(['x'], 'x.pdf')]),
    {
      kind: 'bad_request',
      status: 400,
      issues: expect.arrayContaining([expect.objectContaining({ severity: 'error' })]),
    },
  ],
  [
    'attachments, status (ATT)',
    (optum) => optum.attachments.status('none'),
    { kind: 'not_found', status: 404 },
  ],
  [
    'attachments, retrieval (ATT)',
    (optum) => optum.attachments.retrieve('none'),
    { kind: 'not_found', status: 404 },
  ],
  [
    'sentences (ARR)',
    (optum) => optum.enhancedEligibility.check({} as never),
    {
      kind: 'bad_request',
      status: 400,
      issues: expect.arrayContaining([expect.objectContaining({ code: 'required' })]),
    },
  ],
  [
    'sentences of the other product (ARR)',
    (optum) => optum.priorAuthorization.authorize({} as never),
    { kind: 'bad_request', status: 400 },
  ],
  [
    'an AAA code (278)',
    (optum) =>
      optum.priorAuthorization.inquire({ payerId: 'x', subscriber: {}, patientEventDetail: {} } as never),
    { kind: 'payer_rejection', issues: [{ code: '42' }] },
  ],
  [
    'the payer directory (PL)',
    (optum) => optum.payers.list({ system: 'NONE' as never }).first(),
    { kind: 'bad_request' },
  ],
  [
    'the gateway (GW)',
    (optum) => optum.request({ method: 'GET', path: '/medicalnetwork/none' }),
    { kind: 'bad_request', code: 'invalid_request' },
  ],
];

describe('every kind of rejection is a typed error', () => {
  test.each(rejections)('%s', async (_name, ask, expected) => {
    const error = await caught(ask(bench.client({ preflight: 'off' })));
    expect(error).toBeInstanceOf(PayerKitError);
    expect(error).toMatchObject(expected);
    expect((error as PayerKitError).issues.length).toBeGreaterThan(0);
    expect(`${String(error)} ${JSON.stringify(error)}`).not.toMatch(/johnone|doeone|0000000000/);
  });
});
