import { describe, expect, test } from 'vitest';
import { expectR4 } from '../../testing/r4.js';
import { example, hasReference } from '../../testing/reference.js';
import { toClaimResponses, toExplanationsOfBenefit } from '../mapping.js';
import type { ClaimStatusResponse } from '../medical-network/claim-status/response.js';

const answer: ClaimStatusResponse = {
  meta: { traceId: 'trace-2' },
  tradingPartnerServiceId: 'P1',
  payer: { organizationName: 'Plan One', payerIdentification: 'P1' },
  providers: [
    { providerType: 'ServiceProvider', npi: '1942788757' },
    { providerType: 'BillingProvider', npi: '1760854442', organizationName: 'Happy Doctors' },
  ],
  subscriber: { memberId: 'M1', firstName: 'Johnone', lastName: 'Doeone', dateOfBirth: '18800102' },
  claims: [
    {
      claimStatus: {
        statusCategoryCode: 'F1',
        statusCode: '65',
        entityCode: 'PR',
        effectiveDate: '20240301',
        submittedAmount: '120.50',
        amountPaid: '80',
        paidDate: '20240302',
        checkIssueDate: '20240303',
        checkNumber: 'CHK1',
        claimServiceDate: '20240201-20240202',
        tradingPartnerClaimNumber: 'CLM1',
        patientAccountNumber: 'ACC1',
        trackingNumber: 'TRN1',
      },
      serviceDetails: [
        {
          service: {
            serviceIdQualifierCode: 'HC',
            procedureId: '99213',
            submittedAmount: '120.50',
            amountPaid: '80',
            submittedUnits: '1',
          },
        },
        {
          service: { revenueCode: '0450' },
          status: [{ statusCategoryCode: 'F2', statusCode: '585', effectiveDate: '20240228' }],
        },
      ],
    },
    { claimStatus: { statusCategoryCode: 'A7', statusCode: '21', patientAccountNumber: 'ACC2' } },
    { claimStatus: { statusCategoryCode: 'P1', tradingPartnerClaimNumber: 'CLM3' } },
    { claimStatus: { statusCategoryCode: 'A4' } },
    { claimStatus: { statusCategoryCode: 'E1' } },
    {},
  ],
};

const source = 'urn:optum:medicalnetwork:claimstatus#trace-2';
const unknown = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
};
function status(...codes: [string, string][]) {
  return {
    url: 'urn:payerkit:extension:x12-claim-status',
    valueCodeableConcept: { coding: codes.map(([system, code]) => ({ system, code })) },
  };
}
const category = 'https://x12.org/codes/claim-status-category-codes';
const claimStatus = 'https://x12.org/codes/claim-status-codes';
function money(value: number) {
  return { value, currency: 'USD' };
}
function total(code: string, value: number) {
  return {
    category: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/adjudication', code }] },
    amount: money(value),
  };
}
const memberId = {
  type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MB' }] },
  value: 'M1',
};

describe('a 277, element by element', () => {
  const eobs = toExplanationsOfBenefit(answer, { receivedAt: '2024-06-30T12:00:00Z' });
  const responses = toClaimResponses(answer);

  test('maps to explanations of benefit', () => {
    expect(eobs[0]).toEqual({
      resource: {
        resourceType: 'ExplanationOfBenefit',
        meta: { source },
        extension: [
          status([category, 'F1'], [claimStatus, '65'], ['https://codesystem.x12.org/005010/98', 'PR']),
        ],
        identifier: [
          { type: { text: 'Payer claim number' }, value: 'CLM1' },
          { type: { text: 'Patient account number' }, value: 'ACC1' },
          { type: { text: 'Tracking number' }, value: 'TRN1' },
        ],
        status: 'active',
        type: unknown,
        use: 'claim',
        patient: { type: 'Patient', identifier: memberId, display: 'Johnone Doeone' },
        billablePeriod: { start: '2024-02-01', end: '2024-02-02' },
        created: '2024-03-01',
        insurer: {
          type: 'Organization',
          identifier: { system: 'urn:optum:payer-id', value: 'P1' },
          display: 'Plan One',
        },
        provider: {
          type: 'Organization',
          identifier: { system: 'http://hl7.org/fhir/sid/us-npi', value: '1760854442' },
          display: 'Happy Doctors',
        },
        outcome: 'complete',
        disposition: 'Finalized, paid: Paid',
        insurance: [{ focal: true, coverage: { type: 'Coverage', identifier: memberId } }],
        item: [
          {
            sequence: 1,
            productOrService: { coding: [{ system: 'http://www.ama-assn.org/go/cpt', code: '99213' }] },
            quantity: { value: 1 },
            adjudication: [total('submitted', 120.5), total('benefit', 80)],
          },
          {
            extension: [status([category, 'F2'], [claimStatus, '585'])],
            sequence: 2,
            revenue: { coding: [{ system: 'https://www.nubc.org/CodeSystem/RevenueCodes', code: '0450' }] },
            productOrService: unknown,
          },
        ],
        adjudication: [total('submitted', 120.5), total('benefit', 80)],
        total: [total('submitted', 120.5), total('benefit', 80)],
        payment: {
          date: '2024-03-02',
          amount: money(80),
          identifier: { type: { text: 'Check or transfer number' }, value: 'CHK1' },
        },
        processNote: [{ number: 1, type: 'display', text: 'Finalized, paid: Paid' }],
      },
      unmapped: [
        'subscriber.dateOfBirth',
        'claims[0].claimStatus.checkIssueDate',
        'claims[0].serviceDetails[1].status[0].effectiveDate',
      ],
    });
  });

  test('gives no resource for a claim that was not found or without a response', () => {
    expect(eobs.map(({ resource }) => resource.outcome)).toEqual(['complete', 'error', 'queued']);
    expect(responses.map(({ resource }) => resource.outcome)).toEqual(['complete', 'error', 'queued']);
  });

  test('maps to claim responses', () => {
    expect(responses[0]?.resource).toMatchObject({
      resourceType: 'ClaimResponse',
      request: { type: 'Claim', identifier: { value: 'ACC1' } },
      item: [{ itemSequence: 1, adjudication: [total('submitted', 120.5), total('benefit', 80)] }],
      adjudication: [total('submitted', 120.5), total('benefit', 80)],
      payment: { type: unknown, amount: money(80), date: '2024-03-02' },
    });
    expect(responses[0]?.unmapped).toEqual([
      'subscriber.dateOfBirth',
      'claims[0].claimStatus.checkIssueDate',
      'claims[0].serviceDetails[0].service.procedureId',
      'claims[0].serviceDetails[0].service.submittedUnits',
      'claims[0].serviceDetails[1]',
    ]);
    expect(responses[1]?.resource).toMatchObject({
      _created: unknown,
      error: [{ code: { coding: [{ code: 'A7' }] } }],
    });
  });

  test('is complete in each resource', () => {
    for (const { resource } of [...eobs, ...responses]) expectR4(resource);
  });
});

describe.runIf(hasReference('the documented claim status response as FHIR'))(
  'the documented response',
  () => {
    test('gives a paid claim', () => {
      const path = 'medical-network-claim-status-v2/claimstatus.response.200.doc-F1-first-claim-only.json';
      const eobs = toExplanationsOfBenefit(example<ClaimStatusResponse>(path));
      expect(eobs).toHaveLength(1);
      expect(eobs[0]?.resource).toMatchObject({
        identifier: [{ value: 'AAAAAAAAAAA1' }, { value: 'e4e108bd-1c36-de0d-9a14-f3bc5422ab28' }],
        billablePeriod: { start: '2016-07-22', end: '2016-07-22' },
        created: '2017-04-15',
        payment: { date: '2017-04-15', amount: { value: 219 } },
        total: [{ amount: { value: 1229 } }, { amount: { value: 219 } }],
      });
      for (const { resource } of eobs) expectR4(resource);
    });
  },
);
