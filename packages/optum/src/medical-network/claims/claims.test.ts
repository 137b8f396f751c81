import {
  BadRequestError,
  PayerRejectionError,
  SubmissionUnknownError,
  ValidationError,
} from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { institutionalClaim, line, professionalClaim } from '../../../testing/claims.js';
import { useSandbox } from '../../../testing/clients.js';
import type { ProfessionalClaim } from './claim.js';
import { claimPreflight } from './claim-preflight.js';

const bench = useSandbox();
function caught(promise: PromiseLike<unknown>) {
  return Promise.resolve(promise).catch((error: unknown) => error);
}

describe('over the sandbox', () => {
  test('validates and submits professional claims', async () => {
    const { professional } = bench.client().claims;
    const checked = await professional.validate(professionalClaim());
    expect(checked).toMatchObject({ isAccepted: true, issues: [], clearinghouseClaimNumber: undefined });
    const receipt = await professional.submit(professionalClaim());
    expect(receipt).toMatchObject({ isAccepted: true, patientControlNumber: '12345' });
    expect(receipt.clearinghouseClaimNumber).toMatch(/^\d+$/);
    expect(bench.sandbox.control.counters().submissions.processed).toBe(1);
  });

  test('validates and submits institutional claims', async () => {
    const { institutional } = bench.client().claims;
    expect((await institutional.validate(institutionalClaim())).isAccepted).toBe(true);
    expect((await institutional.submit(institutionalClaim())).clearinghouseClaimNumber).toMatch(/^\d+$/);
  });

  test('names the edits that rejected a claim: in the response to a validation, as an error of a submission', async () => {
    const { professional } = bench.client().claims;
    const claim = professionalClaim({ patientControlNumber: 'test00005' });
    const checked = await professional.validate(claim);
    expect(checked.isAccepted).toBe(false);
    expect(checked.issues.map(({ path }) => path)).toContain('2010AA.N4.03');
    const error = await caught(professional.submit(claim));
    expect(error).toBeInstanceOf(PayerRejectionError);
    expect(error).toMatchObject({ code: 'claim_edits', status: 200, retryable: false });
    expect(bench.sandbox.control.counters().submissions.processed).toBe(0);
  });

  test('names the fields that the clearinghouse rejects', async () => {
    const optum = bench.client({ preflight: 'off' });
    const error = await caught(
      optum.claims.professional.submit(professionalClaim({ placeOfServiceCode: undefined })),
    );
    expect(error).toBeInstanceOf(BadRequestError);
    expect((error as BadRequestError).issues[0]?.path).toMatch(/placeOfServiceCode/i);
    const typed = await caught(
      optum.claims.professional.submit(professionalClaim({ claimChargeAmount: 28.75 })),
    );
    expect((typed as BadRequestError).issues.map(({ code }) => code)).toContain('wrong_type');
  });

  test('sends a submission once, whatever happens to it', async () => {
    bench.sandbox.control.faults.add({ fault: 'reset-after', route: '/medicalnetwork/professionalclaims/*' });
    const optum = bench.client();
    const error = await caught(
      optum.claims.professional.submit({ ...professionalClaim(), controlNumber: '000000003' }),
    );
    expect(error).toBeInstanceOf(SubmissionUnknownError);
    expect(error).toMatchObject({ controlNumber: '000000003', retryable: false });
    expect(bench.sandbox.control.counters().submissions.processed).toBe(1);
  });

  test('retries a validation', async () => {
    bench.sandbox.control.faults.add({
      fault: 'reset-after',
      route: '/medicalnetwork/professionalclaims/*',
      count: 1,
    });
    const { data, meta } = await bench
      .client()
      .claims.professional.validate(professionalClaim())
      .withResponse();
    expect(data.isAccepted).toBe(true);
    // The connection had carried the token request, so its reset does not count as an attempt.
    expect(meta.attempts).toBe(1);
  });

  test('rejects text that is not an interchange', async () => {
    const { professional } = bench.client().claims;
    for (const send of [() => professional.submitX12('nonsense'), () => professional.validateX12('{}')])
      await expect(send()).rejects.toBeInstanceOf(ValidationError);
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(0);
  });
});

describe('preflight', () => {
  const found = (claim: ProfessionalClaim, environment: 'sandbox' | 'production' = 'production') =>
    claimPreflight(claim as never, 'professional', environment).map(({ path }) => path);

  test('passes a valid claim', () => {
    expect(found(professionalClaim())).toEqual([]);
    expect(claimPreflight(institutionalClaim() as never, 'institutional', 'production')).toEqual([]);
  });

  test.each<[string, Record<string, unknown>, string]>([
    [
      'a total that differs from the sum',
      { claimChargeAmount: '28.76' },
      'claimInformation.claimChargeAmount',
    ],
    ['no lines', { serviceLines: [] }, 'claimInformation.serviceLines'],
    [
      '51 lines',
      { serviceLines: Array.from({ length: 51 }, () => line('1')), claimChargeAmount: '51' },
      'claimInformation.serviceLines',
    ],
    [
      'a first diagnosis that is not the principal one',
      { healthCareCodeInformation: [{ diagnosisTypeCode: 'ABF', diagnosisCode: 'S93401A' }] },
      'claimInformation.healthCareCodeInformation[0].diagnosisTypeCode',
    ],
    [
      'a code with a decimal point',
      { healthCareCodeInformation: [{ diagnosisTypeCode: 'ABK', diagnosisCode: 'S93.401A' }] },
      'claimInformation.healthCareCodeInformation[0].diagnosisCode',
    ],
    [
      'an ISO date',
      { serviceLines: [line('28.75', { serviceDate: '2005-05-14' })] },
      'claimInformation.serviceLines[0].serviceDate',
    ],
    [
      'a pointer to no diagnosis',
      {
        serviceLines: [
          line('28.75', {
            professionalService: {
              lineItemChargeAmount: '28.75',
              compositeDiagnosisCodePointers: { diagnosisCodePointers: ['2'] },
            },
          }),
        ],
      },
      'claimInformation.serviceLines[0].professionalService.compositeDiagnosisCodePointers.diagnosisCodePointers[0]',
    ],
  ])('finds %s', (_name, information, path) => expect(found(professionalClaim(information))).toEqual([path]));

  test('finds a wrong check digit, except in predefined sandbox values', () => {
    const withNpi = (npi: string) => ({ ...professionalClaim(), rendering: { npi } }) as never;
    expect(found(withNpi('1234567890'))).toEqual(['rendering.npi']);
    expect(found(withNpi('0123456789'))).toEqual(['rendering.npi']);
    expect(found(withNpi('0123456789'), 'sandbox')).toEqual([]);
  });

  test('requires the address and tax ID of an organization', () => {
    const billing = {
      providerType: 'BillingProvider',
      organizationName: 'Zzyzx',
      address: { city: 'city2' },
    };
    expect(found({ ...professionalClaim(), billing } as never)).toEqual([
      'billing.employerId',
      'billing.address.address1',
      'billing.address.state',
      'billing.address.postalCode',
    ]);
  });

  test('rejects before anything is sent, names field, rule and fix, and prints no value', async () => {
    const claim = professionalClaim({ claimChargeAmount: '77.77' });
    const error = await caught(bench.client().claims.professional.submit(claim));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({
      issues: [
        {
          path: 'claimInformation.claimChargeAmount',
          text: 'must be the sum of the line charges',
          followUp: 'Correct the total or the lines.',
        },
      ],
    });
    expect(String(error)).not.toMatch(/77\.77/);
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(0);
  });

  test('does not change a claim when preflight is off', async () => {
    const optum = bench.client({ preflight: 'off' });
    const checked = await optum.claims.professional.validate(
      professionalClaim({ claimChargeAmount: '77.77' }),
    );
    expect(checked.isAccepted).toBe(false);
  });
});
