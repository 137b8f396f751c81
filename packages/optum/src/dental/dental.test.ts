import {
  BadRequestError,
  DuplicateSubmissionError,
  MemorySubmissionLedger,
  PayerRejectionError,
  SubmissionUnknownError,
  ValidationError,
} from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { useSandbox } from '../../testing/clients.js';
import { dentalClaim } from '../../testing/dental.js';
import type { DentalEligibilityRequest } from './eligibility-request.js';

const bench = useSandbox();
function caught(promise: PromiseLike<unknown>) {
  return Promise.resolve(promise).catch((error: unknown) => error);
}
function pathsOf(error: unknown) {
  return (error as ValidationError).issues.map(({ path }) => path);
}
const providerTaxId = '123456789';
const secret = 'a secret of sixteen and more';

function question(overrides: Partial<DentalEligibilityRequest> = {}): DentalEligibilityRequest {
  return {
    providerTaxId,
    payerId: '88848',
    memberId: '0000000000',
    firstName: 'johnone',
    lastName: 'doeone',
    dateOfBirth: '1880-01-02',
    serviceStartDate: '2026-01-01',
    serviceEndDate: '2026-12-31',
    coverageTypes: ['Dental'],
    providerFirstName: 'jane',
    providerLastName: 'dentist',
    providerNPI: '1760854442',
    ...overrides,
  };
}

describe('eligibility over the sandbox', () => {
  test('returns whether there is coverage, the plan, and the remaining amounts', async () => {
    const { isActive, coverages, issues } = await bench.client().dental.eligibility.check(question());
    expect([isActive, issues]).toEqual([true, []]);
    expect(coverages).toMatchObject([
      { policyStatus: 'Active', plan: { payerId: '88848' }, member: { memberId: '0000000000' } },
    ]);
    expect(coverages[0]?.limits).toEqual([
      {
        kind: 'deductible',
        level: 'deductibleInfo',
        coverageLevel: 'individual',
        network: 'in',
        networkStatus: 'IN_NETWORK',
        total: '50.00',
        remaining: '0.00',
      },
      expect.objectContaining({ kind: 'deductible', coverageLevel: 'family', remaining: '75.50' }),
      expect.objectContaining({ kind: 'maximum', total: '1500.00', remaining: '1245.25' }),
    ]);
  });

  test("returns a plan's benefits, and reads benefits whose fields the caller names", async () => {
    const { coverages } = await bench.client().dental.eligibility.checkBenefits({
      ...question(),
      planLevelFields: 'maximumAmount network { name }',
      categoryLevelFields: 'categoryCode',
      serviceFields: 'serviceDate',
    });
    expect(coverages[0]?.procedures).toMatchObject([
      {
        code: 'D0120',
        usedCount: 1,
        inNetworkFrequency: { times: 2, months: 12, basisCode: 'F', text: '2 - F - 12M' },
        outOfNetworkFrequency: { times: 1, months: 12 },
        relatedCodes: ['D0140', 'D0150'],
        services: [{ response: { serviceDate: expect.any(String) } }],
      },
    ]);
    expect(coverages[0]?.planBenefits).toMatchObject([
      { amounts: { maximumAmount: '125.50' }, response: { network: { name: expect.any(String) } } },
    ]);
  });

  test('returns remarks with data, and throws errors in place of data', async () => {
    const { eligibility } = bench.client().dental;
    const remarked = await eligibility.check(question({ payerId: 'SBX:PARTIAL_DATA_RECEIVED' }));
    expect(remarked).toMatchObject({
      isActive: true,
      issues: [{ code: 'PARTIAL_DATA_RECEIVED', severity: 'information' }],
    });
    for (const check of [
      () => eligibility.check(question({ payerId: 'SBX:INVALID_FIELD' })),
      () => eligibility.checkBenefits(question({ payerId: 'SBX:INVALID_FIELD' })),
    ])
      expect(await caught(check())).toMatchObject({ kind: 'bad_request', code: 'invalid_field' });
    const down = await caught(
      bench
        .client({ maxRetries: 0 })
        .dental.eligibility.check(question({ payerId: 'SBX:INTERNAL_SERVER_ERROR' })),
    );
    expect(down).toMatchObject({ kind: 'server', retryable: true });
  });

  test('retries an inquiry in doubt', async () => {
    bench.sandbox.control.faults.add({
      fault: 'reset-after',
      route: '/oihub/dental/eligibility/*',
      count: 1,
    });
    const { meta } = await bench.client().dental.eligibility.check(question()).withResponse();
    // Lost on a connection that the token request had opened: retried once within the attempt.
    expect(meta.attempts).toBe(1);
  });

  test.each<[string, Partial<DentalEligibilityRequest>, string]>([
    ['a tax ID with a dash', { providerTaxId: '12-3456789' }, 'providerTaxId'],
    ['a date in another format', { dateOfBirth: '18800102' }, 'dateOfBirth'],
    ['an end date before the start date', { serviceEndDate: '2025-01-01' }, 'serviceEndDate'],
    ['no kind of coverage', { coverageTypes: [] }, 'coverageTypes'],
    ['a short NPI', { providerNPI: '123' }, 'providerNPI'],
    ['no member', { memberId: ' ' }, 'memberId'],
  ])('rejects %s before anything is sent', async (_name, overrides, path) => {
    const { eligibility } = bench.client().dental;
    for (const check of [
      () => eligibility.check(question(overrides)),
      () => eligibility.checkBenefits(question(overrides)),
    ]) {
      const error = await caught(check());
      expect(error).toBeInstanceOf(ValidationError);
      expect(pathsOf(error).some((found) => found?.startsWith(path))).toBe(true);
    }
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(0);
  });
});

describe('claims over the sandbox', () => {
  test('lists claims page by page, with the meaning of their status', async () => {
    const { claims } = bench.client().dental;
    const query = { providerTaxId, payerId: '88848', memberId: '0000000000' };
    const found = await claims.list(query).toArray({ limit: 10 });
    expect(found.map(({ claimNumber, meaning }) => [claimNumber, meaning])).toEqual([
      ['SBXCLAIM00000001', 'inProgress'],
      ['SBXCLAIM00000002', 'denied'],
      ['SBXCLAIM00000003', 'finalized'],
      ['SBXCLAIM00000004', 'inProgress'],
      ['SBXCLAIM00000005', 'denied'],
      ['SBXCLAIM00000006', 'finalized'],
    ]);
    const first = await claims.list({ ...query, limit: 3 });
    const rest = await claims.list({ ...query, cursor: first.cursor }).toArray({ limit: 10 });
    expect(rest[0]?.claimNumber).toBe('SBXCLAIM00000003');
    const twice = claims.list(query);
    for (const _pass of [1, 2]) expect(await twice.toArray({ limit: 10 })).toHaveLength(6);
  });

  test('throws the error that a page is rejected with', async () => {
    const { claims } = bench.client().dental;
    const rejected = await caught(claims.list({ providerTaxId, payerId: 'SBX:INVALID_SEARCH' }).first());
    expect(rejected).toBeInstanceOf(BadRequestError);
    const wrong = await caught(
      claims.list({ providerTaxId, payerId: '1', serviceStartDate: '2020-01-01' }).first(),
    );
    expect(pathsOf(wrong)).toEqual(['serviceStartDate']);
  });

  test('submits a claim and reads the acknowledgement', async () => {
    const { claims } = bench.client().dental;
    const receipt = await claims.submit({ payerId: '88848', x12: dentalClaim(), providerTaxId });
    expect(receipt).toMatchObject({ statusCode: '000', isAccepted: true, issues: [] });
    expect(receipt.acknowledgement?.claims).toMatchObject([
      {
        meaning: 'inProgress',
        patientControlNumber: 'D0001',
        payerClaimNumber: 'SBXDENTAL0001',
        submittedAmount: '150.5',
        effectiveDate: '2020-06-01',
        statuses: [{ category: { code: 'A1' }, code: '19', entityCode: 'PR' }],
      },
    ]);
    const later = await claims.acknowledgement({
      providerTaxId,
      payerId: '88848',
      transactionId: receipt.transactionId ?? '',
    });
    expect(later?.x12).toContain('~STC*A1:19:PR*');
    expect(bench.sandbox.control.counters().submissions).toEqual({ received: 1, processed: 1 });
  });

  test.each([
    ['422_invalid', PayerRejectionError, 'req_422'],
    ['503_down', SubmissionUnknownError, 'req_503'],
    ['504_late', SubmissionUnknownError, 'req_504'],
    // A scenario unknown to the sandbox: it reports an invalid envelope.
    ['299_odd', PayerRejectionError, 'gtw_06'],
  ] as const)('distinguishes a response of %s', async (scenario, kind, code) => {
    const correlationId = `test_dnt-claim-submission-${scenario}`;
    const submission = { payerId: '88848', x12: dentalClaim(), correlationId };
    const error = await caught(bench.client().dental.claims.submit(submission));
    expect(error).toBeInstanceOf(kind);
    expect(error).toMatchObject({ code, sent: 'yes', issues: [{ severity: 'error' }] });
    expect(bench.sandbox.control.counters().submissions.received).toBe(1);
  });

  test('submits once, and the ledger rejects a second time until it is settled', async () => {
    const ledger = { store: new MemorySubmissionLedger(), secret };
    const { claims } = bench.client({ ledger }).dental;
    bench.sandbox.control.faults.add({ fault: 'reset-after', route: '/py/oihub/claim/dnt/*', count: 1 });
    const submission = { payerId: '88848', x12: dentalClaim() };
    expect(await caught(claims.submit(submission))).toBeInstanceOf(SubmissionUnknownError);
    expect(await caught(claims.submit(submission))).toBeInstanceOf(DuplicateSubmissionError);
    const correction = { ...submission, x12: dentalClaim({ frequencyCode: '7' }) };
    expect((await claims.submit(correction)).isAccepted).toBe(true);
    expect(await claims.settle(submission, 'settled')).toBe('settled');
    expect((await claims.submit(submission)).isAccepted).toBe(true);
    expect(await claims.settle(submission, 'accepted')).toBe('accepted');
    expect(await claims.settle({ ...submission, payerId: 'other' }, 'settled')).toBeUndefined();
    expect(bench.sandbox.control.counters().submissions).toEqual({ received: 3, processed: 3 });
  });

  test.each([
    ['no interchange', 'nonsense', 'complete X12 interchange'],
    ['a professional claim', dentalClaim({ guide: '005010X222A1' }), '837 for dental claims'],
    ['two claims', dentalClaim({ claim: ['CLM*1*5', 'CLM*2*5'] }), 'one claim'],
  ])('rejects %s before anything is sent', async (_name, x12, text) => {
    const { claims, estimates } = bench.client().dental;
    for (const send of [
      () => claims.submit({ payerId: '88848', x12 }),
      () => estimates.check({ payerId: '88848', x12, providerTaxId, gatewayClientId: 'app' }),
    ]) {
      const error = await caught(send());
      expect(error).toBeInstanceOf(ValidationError);
      expect((error as ValidationError).message).toContain(text);
    }
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(0);
  });
});

describe('estimates over the sandbox', () => {
  const request = (payerId = '52133') => ({
    payerId,
    x12: dentalClaim(),
    providerTaxId,
    gatewayClientId: 'app',
  });

  test("returns the patient's cost, in total and line by line", async () => {
    const estimate = await bench.client().dental.estimates.check(request());
    expect(estimate).toMatchObject({
      patientAmount: '30.10',
      paidAmount: '120.40',
      acknowledgement: { isAccepted: true },
      issues: [],
    });
    expect(estimate.claims).toEqual([
      {
        patientControlNumber: 'D0001',
        statusCode: '25',
        billedAmount: '150.50',
        paidAmount: '120.40',
        patientAmount: '30.10',
        lines: [
          { procedureCode: 'D0120', billedAmount: '50.50', paidAmount: '40.40', patientAmount: '10.10' },
          { procedureCode: 'D0274', billedAmount: '100.00', paidAmount: '80.00', patientAmount: '20.00' },
        ],
      },
    ]);
    expect(bench.sandbox.control.counters().submissions.processed).toBe(0);
  });

  test('throws the error in place of an estimate', async () => {
    const { estimates } = bench.client({ preflight: 'off' }).dental;
    const rejected = await caught(estimates.check({ ...request(), x12: 'nonsense' }));
    expect(rejected).toBeInstanceOf(PayerRejectionError);
    expect(rejected).toMatchObject({ code: '422' });
    const invalid = await caught(estimates.check(request('SBX:VALIDATION_FAILED')));
    expect(invalid).toMatchObject({ kind: 'bad_request', code: 'validation_failed' });
  });
});
