import { describe, expect, test } from 'vitest';
import { expectR4 } from '../../../testing/r4.js';
import { toAcknowledgementExplanations, toAcknowledgementResponses } from '../../mapping.js';
import {
  type ClaimStatusReportBody,
  readAcknowledgement,
  readAcknowledgementLevels,
} from './acknowledgement.js';

function report(...batches: object[]): ClaimStatusReportBody {
  return {
    transactions: [
      {
        transactionSetCreationDate: '20260210',
        payers: [{ organizationName: 'PLAN A', payerIdentification: 'PA', claimStatusTransactions: batches }],
      },
    ],
  } as unknown as ClaimStatusReportBody;
}
function codes(category: string, code: string, entity: string) {
  return {
    healthCareClaimStatusCategoryCode: category,
    statusCode: code,
    entityIdentifierCode: entity,
  };
}
const clinic = { organizationName: 'CLINIC', npi: '1760854442' };
function claim(claimStatus: object, more: object = {}) {
  return {
    serviceProvider: clinic,
    patientClaimStatusDetails: [{ subscriber: { lastName: 'RIVERA' }, claims: [{ claimStatus, ...more }] }],
  };
}
const rejectedProvider = {
  serviceProvider: clinic,
  providerOFServiceInformationTraceIdentifier: 'T7',
  serviceProviderClaimStatuses: [
    { statusInformationEffectiveDate: '20260209', serviceProviderStatuses: [codes('A1', '19', '85')] },
    {
      statusInformationEffectiveDate: '20260210',
      message: 'NOT ENROLLED',
      serviceProviderStatuses: [codes('A8', '496', '85')],
    },
  ],
};
const taken = claim({ informationClaimStatuses: [{ informationStatuses: [codes('A2', '20', 'PR')] }] });

describe('a status above the claims', () => {
  test('of a provider means that all claims of the provider were rejected', () => {
    const body = report({ claimTransactionBatchNumber: 'B1', claimStatusDetails: [rejectedProvider, taken] });
    expect(readAcknowledgement(body)).toHaveLength(1);
    expect(readAcknowledgementLevels(body)).toEqual([
      {
        level: 'provider',
        meaning: 'rejected',
        statuses: [
          expect.objectContaining({
            code: '496',
            entityCode: '85',
            category: expect.objectContaining({ code: 'A8' }),
          }),
          expect.objectContaining({ code: '19' }),
        ],
        messages: ['NOT ENROLLED'],
        batchNumber: 'B1',
        traceNumber: 'T7',
        name: 'CLINIC',
        npi: '1760854442',
        taxId: undefined,
        etin: undefined,
        payerId: 'PA',
        payerName: 'PLAN A',
        effectiveDate: '2026-02-10',
        claimCount: 0,
      },
    ]);
    const resources = toAcknowledgementResponses(body).map(({ resource }) => resource);
    expect(resources.map(({ outcome }) => outcome)).toEqual(['error', 'queued']);
    expect(resources[0]).toMatchObject({
      identifier: [{ value: 'B1' }, { value: 'T7' }],
      requestor: { identifier: { value: '1760854442' } },
      created: '2026-02-10',
      processNote: [{}, {}, { text: 'NOT ENROLLED' }],
    });
    for (const resource of resources) expectR4(resource);
    expect(toAcknowledgementExplanations(body)).toHaveLength(1);
  });

  test('of the receiver means that the whole batch was rejected', () => {
    const body = report({
      provider: { firstName: 'ALEX', lastName: 'RIVERA', etin: 'E9' },
      claimTransactionBatchNumber: 'B2',
      providerClaimStatuses: [{ providerStatuses: [codes('A3', '24', '41')] }],
    });
    expect(readAcknowledgementLevels(body)).toMatchObject([
      {
        level: 'receiver',
        meaning: 'rejected',
        batchNumber: 'B2',
        name: 'ALEX RIVERA',
        etin: 'E9',
        claimCount: 0,
      },
    ]);
    const [response, ...others] = toAcknowledgementResponses(body);
    expect(others).toEqual([]);
    expect(response?.resource.error).toHaveLength(1);
    for (const { resource } of toAcknowledgementResponses(body)) expectR4(resource);
  });

  test('that accepts is a level and gives no resource of its own', () => {
    const body = report({
      claimTransactionBatchNumber: 'B3',
      providerClaimStatuses: [{ providerStatuses: [codes('A1', '19', '41')] }],
      claimStatusDetails: [taken, taken],
    });
    expect(readAcknowledgementLevels(body)).toMatchObject([{ meaning: 'inProgress', claimCount: 2 }]);
    expect(toAcknowledgementResponses(body)).toHaveLength(2);
  });

  test('is absent if the report has only claims', () => {
    expect(readAcknowledgementLevels(report({ claimStatusDetails: [taken] }))).toEqual([]);
  });
});

describe('a claim', () => {
  const read = (claimStatus: object, more: object = {}) =>
    readAcknowledgement(report({ claimStatusDetails: [claim(claimStatus, more)] }))[0];

  test('has the patient control number of REF EJ, otherwise that of the trace', () => {
    expect(read({ referencedTransactionTraceNumber: 'Q1', patientAccountNumber: 'A1' })).toMatchObject({
      patientControlNumber: 'A1',
      traceNumber: 'Q1',
    });
    expect(read({ referencedTransactionTraceNumber: 'A2', patientAccountNumber: '' })).toMatchObject({
      patientControlNumber: 'A2',
      traceNumber: 'A2',
    });
  });

  test.each([
    ['a single day', { claimServiceDate: '20260105' }, { start: '2026-01-05', end: undefined }],
    [
      'a range',
      { claimServiceBeginDate: '20260105', claimServiceEndDate: '20260107' },
      { start: '2026-01-05', end: '2026-01-07' },
    ],
    [
      'a range in one field',
      { claimServiceDate: '20260105-20260107' },
      { start: '2026-01-05', end: '2026-01-07' },
    ],
    ['no day', {}, undefined],
  ])('has the service dates of %s', (_name, dates, expected) => {
    expect(read(dates)?.serviceDates).toEqual(expected);
  });

  test('of a single day has that date in its resources', () => {
    const body = report({
      claimStatusDetails: [
        claim({
          claimServiceDate: '20260105',
          informationClaimStatuses: [{ informationStatuses: [codes('A7', '562', '85')] }],
        }),
      ],
    });
    const day = { start: '2026-01-05', end: '2026-01-05' };
    const [response] = toAcknowledgementResponses(body);
    expect(response?.resource.extension).toContainEqual({
      url: 'urn:payerkit:extension:service-period',
      valuePeriod: day,
    });
    expect(response?.unmapped).toEqual([]);
    for (const { resource } of toAcknowledgementResponses(body)) expectR4(resource);
    expect(toAcknowledgementExplanations(body)[0]?.resource.billablePeriod).toEqual(day);
  });

  test('has its charge, dates and texts in whichever of their places they are stated', () => {
    const status = (category: string, day: string, more: object = {}) => ({
      statusInformationEffectiveDate: day,
      informationStatuses: [codes(category, '20', 'PR')],
      ...more,
    });
    const read = (claimStatus: object, serviceLines: object[] = []) =>
      readAcknowledgement(report({ claimStatusDetails: [claim(claimStatus, { serviceLines })] }))[0];
    const twice = [
      status('A1', '20260310', { totalClaimChargeAmount: '180' }),
      status('A7', '20260312', { message: ['NPI', 'TAXONOMY'] }),
    ];
    expect(read({ informationClaimStatuses: twice })).toMatchObject({
      meaning: 'rejected',
      submittedAmount: '180',
      messages: ['NPI', 'TAXONOMY'],
      unmapped: [{ value: '20260310' }],
    });
    const days = { start: '2026-03-09', end: '2026-03-10' };
    expect(read({ claimServiceDate: '20260309-20260310' })).toMatchObject({
      serviceDates: days,
      unmapped: [],
    });
    const ended = { serviceDates: { start: undefined, end: '2026-03-10' } };
    expect(read({ claimServiceEndDate: '20260310' }, [{ endServiceLineDate: '20260310' }])).toMatchObject({
      ...ended,
      lines: [ended],
      unmapped: [],
    });
  });

  test('has the payer’s own text and its lines, the newest first', () => {
    const found = read(
      {
        informationClaimStatuses: [
          {
            statusInformationEffectiveDate: '20260101',
            message: 'OLD',
            informationStatuses: [codes('A2', '20', 'PR')],
          },
          {
            statusInformationEffectiveDate: '20260103',
            message: 'NEW',
            informationStatuses: [codes('A7', '562', '85')],
          },
        ],
      },
      {
        serviceLines: [
          {
            lineItemControlNumber: 'L1',
            service: {
              procedureCode: '99213',
              procedureModifiers: ['25', ''],
              chargeAmount: '80',
              submittedUnits: '2',
              revenueCode: '0510',
            },
            serviceLineDate: '20260105',
            serviceClaimStatuses: [
              { effectiveDate: '20260101', serviceStatuses: [codes('A2', '20', 'PR')] },
              { effectiveDate: '20260103', message: 'LINE', serviceStatuses: [codes('A7', '453', '')] },
            ],
          },
        ],
      },
    );
    expect(found?.messages).toEqual(['NEW', 'OLD']);
    expect(found?.lines).toMatchObject([
      {
        lineItemControlNumber: 'L1',
        procedureCode: '99213',
        modifiers: ['25'],
        revenueCode: '0510',
        submittedAmount: '80',
        units: '2',
        serviceDates: { start: '2026-01-05' },
        meaning: 'rejected',
        statuses: [{ code: '453' }, { code: '20' }],
        messages: ['LINE'],
      },
    ]);
  });
});
