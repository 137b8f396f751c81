import { describe, expect, test } from 'vitest';
import {
  toAuthorizationResponses,
  toClaim,
  toPaymentReconciliations,
  toRemittanceExplanations,
} from '../mapping.js';
import type { ProfessionalClaim } from '../medical-network/claims/claim.js';
import type { RemittanceReportBody } from '../medical-network/reports/remittance.js';

const unknown = {
  extension: [{ url: 'http://hl7.org/fhir/StructureDefinition/data-absent-reason', valueCode: 'unknown' }],
};
function usd(value: number) {
  return { value, currency: 'USD' };
}
function named(text: string, value: string) {
  return { type: { text }, value };
}
const base = 'http://terminology.hl7.org/CodeSystem/adjudication';
const carin = 'http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBAdjudication';
const submitted = { coding: [{ system: base, code: 'submitted' }] };
const benefit = {
  coding: [
    { system: base, code: 'benefit' },
    { system: carin, code: 'paidtoprovider' },
  ],
};

const remittance = {
  meta: { traceId: 'trace-9' },
  transactions: [
    {
      controlNumber: '77',
      productionDate: '20240310',
      paymentAndRemitReassociationDetails: { checkOrEFTTraceNumber: 'EFT1' },
      financialInformation: {
        totalActualProviderPaymentAmount: '40',
        checkIssueOrEFTEffectiveDate: '20240311',
        paymentMethodCode: 'ACH',
      },
      payer: { name: 'Plan One', payerIdentificationNumber: 'P1' },
      payee: { name: 'Happy Doctors', npi: '1760854442' },
      detailInfo: [
        {
          paymentInfo: [
            {
              claimPaymentInfo: {
                patientControlNumber: 'ACC1',
                payerClaimControlNumber: 'ICN1',
                claimStatusCode: '22',
                totalClaimChargeAmount: '-50',
                claimPaymentAmount: '-50',
              },
            },
            {
              claimPaymentInfo: {
                patientControlNumber: 'ACC2',
                claimStatusCode: '4',
                totalClaimChargeAmount: '30',
                claimPaymentAmount: '0',
                claimFilingIndicatorCode: 'CI',
              },
              claimAdjustments: [
                {
                  claimAdjustmentGroupCode: 'OA',
                  adjustmentReasonCode1: '18',
                  adjustmentAmount1: '30',
                  adjustmentReasonCode2: '',
                  adjustmentAmount2: '0.00',
                },
              ],
              claimStatementPeriodStart: '20240101',
              claimStatementPeriodEnd: '20240102',
            },
          ],
        },
      ],
      providerAdjustments: [
        {
          providerIdentifier: 'PR1',
          adjustments: [
            {
              adjustmentReasonCode: 'WO',
              providerAdjustmentIdentifier: 'X1',
              providerAdjustmentAmount: '10',
            },
            { adjustmentReasonCode: 'FB', providerAdjustmentAmount: '-100' },
          ],
        },
      ],
    },
  ],
} as unknown as RemittanceReportBody;

describe('an 835', () => {
  const eobs = toRemittanceExplanations(remittance);

  test('reverses an earlier payment with negative amounts and names the claim', () => {
    expect(eobs[0]?.resource).toMatchObject({
      meta: { source: 'urn:optum:medicalnetwork:reports#trace-9' },
      identifier: [named('Payer claim number', 'ICN1'), named('Patient account number', 'ACC1')],
      disposition: 'Reversal of an earlier payment',
      related: [{ claim: { identifier: named('Payer claim number', 'ICN1') } }],
      total: [
        { category: submitted, amount: usd(-50) },
        { category: benefit, amount: usd(-50) },
      ],
      patient: { type: 'Patient', ...unknown },
      type: unknown,
    });
    expect(eobs[0]?.resource.payment).not.toHaveProperty('type');
  });

  test('reports that a claim is denied, with the reason', () => {
    const { resource, unmapped } = eobs[1] ?? {};
    expect(resource).toMatchObject({
      outcome: 'complete',
      disposition: 'Denied',
      billablePeriod: { start: '2024-01-01', end: '2024-01-02' },
      adjudication: [
        {
          category: {
            coding: [{ system: 'https://x12.org/codes/claim-adjustment-group-codes', code: 'OA' }],
          },
          reason: { coding: [{ code: '18' }] },
          amount: usd(30),
        },
      ],
      payment: { type: { coding: [{ code: 'denied' }] }, date: '2024-03-11', amount: usd(0) },
    });
    expect(resource?.adjudication).toHaveLength(1);
    expect(unmapped).toEqual(['claimPaymentInfo.claimFilingIndicatorCode']);
  });

  test('is a payment whose details add up to it', () => {
    const [payment, ...others] = toPaymentReconciliations(remittance);
    expect(others).toEqual([]);
    expect(payment?.resource).toMatchObject({
      created: '2024-03-10',
      paymentDate: '2024-03-11',
      paymentAmount: usd(40),
      paymentIdentifier: named('Check or transfer number', 'EFT1'),
      paymentIssuer: { identifier: { value: 'P1' } },
      requestor: { identifier: { value: '1760854442' } },
    });
    const amounts = payment?.resource.detail?.map(({ type, amount }) => [
      type.coding?.map(({ code }) => code).join(),
      amount?.value,
    ]);
    expect(amounts).toEqual([
      ['payment', -50],
      ['payment', 0],
      ['adjustment,WO', -10],
      ['adjustment,FB', 100],
    ]);
    expect(payment?.unmapped).toEqual(['financialInformation.paymentMethodCode']);
  });

  test('is next to its resources only on request', () => {
    expect(toPaymentReconciliations(remittance, { keepRaw: true })[0]?.raw).toBe(
      remittance.transactions?.[0],
    );
    expect(toPaymentReconciliations(remittance)[0]).not.toHaveProperty('raw');
  });
});

describe('a 278', () => {
  const answer = (event: object, more: object = {}) =>
    toAuthorizationResponses({
      authorizationId: 'CASE',
      inquiry: [{ json: { patientEventDetail: event, ...more } }],
    });

  test.each([
    ['A1', 'complete'],
    ['A2', 'partial'],
    ['A3', 'complete'],
    ['A4', 'queued'],
    ['A6', 'complete'],
    ['C', 'complete'],
    ['CT', 'queued'],
    ['NA', 'complete'],
    ['Q9', undefined],
  ])('%s is %s', (certificationActionCode, outcome) => {
    expect(answer({ certificationActionCode })[0]?.resource.outcome).toBe(outcome);
  });

  test('keeps rejections with their follow-up', () => {
    const [rejected] = answer(
      {},
      {
        requester: { requesterRequestValidation: [{ rejectReasonCode: '51', followupActionCode: 'C' }, {}] },
      },
    );
    expect(rejected?.resource).toMatchObject({
      outcome: 'error',
      error: [
        {
          code: { coding: [{ code: '51' }] },
          extension: [{ valueCodeableConcept: { coding: [{ code: 'C' }] } }],
        },
      ],
    });
    expect(rejected?.resource.error).toHaveLength(1);
  });

  test('states nothing where nothing is decided', () =>
    expect(answer({ eventDateBegin: '20240101' })).toEqual([]));
});

describe('an 837', () => {
  test('is a claim', () => {
    const { resource, unmapped } = toClaim(
      {
        controlNumber: '000000001',
        tradingPartnerServiceId: '9496',
        subscriber: { memberId: 'M1', firstName: 'Johnone', lastName: 'Doeone', gender: 'M' },
        billing: { npi: '1760854442', organizationName: 'HAPPY DOCTORS' },
        claimInformation: {
          patientControlNumber: 'ACC1',
          claimChargeAmount: '28.75',
          placeOfServiceCode: '11',
          claimFrequencyCode: '7',
          claimSupplementalInformation: { claimControlNumber: 'ICN1', priorAuthorizationNumber: 'AUTH1' },
          healthCareCodeInformation: [{ diagnosisTypeCode: 'ABK', diagnosisCode: 'S93401A' }],
          serviceLines: [
            {
              serviceDate: '20050514',
              professionalService: {
                procedureIdentifier: 'HC',
                procedureCode: 'E0570',
                procedureModifiers: ['RR'],
                lineItemChargeAmount: '28.75',
                measurementUnit: 'UN',
                serviceUnitCount: '1',
                compositeDiagnosisCodePointers: { diagnosisCodePointers: ['1', '9'] },
              },
            },
          ],
        },
      } as unknown as ProfessionalClaim,
      { receivedAt: '2024-01-01T00:00:00Z' },
    );
    const memberId = {
      type: { coding: [{ system: 'http://terminology.hl7.org/CodeSystem/v2-0203', code: 'MB' }] },
      value: 'M1',
    };
    expect(resource).toEqual({
      resourceType: 'Claim',
      meta: { source: 'urn:optum:medicalnetwork:professionalclaims' },
      identifier: [
        named('Patient account number', 'ACC1'),
        { system: 'urn:optum:control-number', value: '000000001' },
      ],
      status: 'active',
      type: {
        coding: [{ system: 'http://terminology.hl7.org/CodeSystem/claim-type', code: 'professional' }],
      },
      use: 'claim',
      patient: { type: 'Patient', identifier: memberId, display: 'Johnone Doeone' },
      billablePeriod: { start: '2005-05-14', end: '2005-05-14' },
      created: '2024-01-01T00:00:00Z',
      insurer: { type: 'Organization', identifier: { system: 'urn:optum:payer-id', value: '9496' } },
      provider: {
        type: 'Organization',
        identifier: { system: 'http://hl7.org/fhir/sid/us-npi', value: '1760854442' },
        display: 'HAPPY DOCTORS',
      },
      priority: unknown,
      related: [
        {
          claim: { type: 'Claim', identifier: named('Payer claim number', 'ICN1') },
          relationship: {
            coding: [
              { system: 'http://terminology.hl7.org/CodeSystem/ex-relatedclaimrelationship', code: 'prior' },
            ],
          },
        },
      ],
      diagnosis: [
        {
          sequence: 1,
          diagnosisCodeableConcept: {
            coding: [{ system: 'http://hl7.org/fhir/sid/icd-10-cm', code: 'S93401A' }],
          },
          type: [
            {
              coding: [
                { system: 'http://terminology.hl7.org/CodeSystem/ex-diagnosistype', code: 'principal' },
              ],
            },
          ],
        },
      ],
      insurance: [
        {
          sequence: 1,
          focal: true,
          coverage: { type: 'Coverage', identifier: memberId },
          preAuthRef: ['AUTH1'],
        },
      ],
      item: [
        {
          sequence: 1,
          diagnosisSequence: [1],
          productOrService: {
            coding: [{ system: 'http://www.cms.gov/Medicare/Coding/HCPCSReleaseCodeSets', code: 'E0570' }],
          },
          modifier: [{ coding: [{ code: 'RR' }] }],
          servicedDate: '2005-05-14',
          locationCodeableConcept: {
            coding: [
              {
                system:
                  'https://www.cms.gov/Medicare/Coding/place-of-service-codes/Place_of_Service_Code_Set',
                code: '11',
              },
            ],
          },
          quantity: { value: 1, unit: 'UN' },
          net: usd(28.75),
        },
      ],
      total: usd(28.75),
    });
    expect(unmapped).toEqual(['subscriber.gender', 'claimInformation.claimFrequencyCode']);
  });
});
