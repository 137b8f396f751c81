import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { expectR4 } from '../../testing/r4.js';
import { toAcknowledgementExplanations, toAcknowledgementResponses } from '../mapping.js';
import type { ClaimStatusReportBody } from '../medical-network/reports/acknowledgement.js';

function status(category: string, date: string, more: object = {}) {
  return {
    statusInformationEffectiveDate: date,
    informationStatuses: [{ healthCareClaimStatusCategoryCode: category, statusCode: '20' }],
    ...more,
  };
}

function report(claims: object[], person: object = {}, levels: object = {}): ClaimStatusReportBody {
  return {
    meta: { traceId: 'trace-3' },
    transactions: [
      {
        transactionSetCreationDate: '20240301',
        payers: [
          {
            organizationName: 'Plan One',
            payerIdentification: 'P1',
            claimStatusTransactions: [
              {
                provider: { organizationName: 'Clearinghouse', etin: '1' },
                claimStatusDetails: [
                  {
                    serviceProvider: { organizationName: 'Happy Doctors', npi: '1760854442' },
                    patientClaimStatusDetails: [
                      {
                        subscriber: { firstName: 'Johnone', lastName: 'Doeone', memberId: 'M1' },
                        ...person,
                        claims,
                      },
                    ],
                    ...levels,
                  },
                ],
              },
            ],
          },
        ],
      },
    ],
  } as unknown as ClaimStatusReportBody;
}

const path =
  'transactions[0].payers[0].claimStatusTransactions[0].claimStatusDetails[0].patientClaimStatusDetails[0]';

describe('a 277 report', () => {
  test.each(['A4', 'D0', 'E0', 'E1', 'E2', 'E3', 'E4', 'Q9'])('%s gives no resource', (category) => {
    const body = report([{ claimStatus: { informationClaimStatuses: [status(category, '20240301')] } }]);
    expect(toAcknowledgementExplanations(body)).toEqual([]);
    expect(toAcknowledgementResponses(body)).toEqual([]);
  });

  test.each([
    ['A0', 'queued'],
    ['A1', 'queued'],
    ['A2', 'queued'],
    ['A3', 'error'],
    ['A6', 'error'],
    ['A7', 'error'],
    ['A8', 'error'],
    ['F1', 'complete'],
    ['F2', 'complete'],
    ['F3', 'complete'],
    ['F4', 'complete'],
    ['P0', 'queued'],
    ['R3', 'queued'],
  ])('%s is %s', (category, outcome) => {
    const body = report([{ claimStatus: { informationClaimStatuses: [status(category, '20240301')] } }]);
    const [eob] = toAcknowledgementExplanations(body);
    const [response] = toAcknowledgementResponses(body);
    expect([eob?.resource.outcome, response?.resource.outcome]).toEqual([outcome, outcome]);
    expect(response?.resource.error !== undefined).toBe(outcome === 'error');
  });

  test('uses the newest status, keeps the codes of the older ones, and lists the loss', () => {
    const body = report([
      {
        claimStatus: {
          informationClaimStatuses: [
            status('A2', '20240301', { totalClaimChargeAmount: '99', message: 'TAKEN' }),
            status('A7', '20240302', { totalClaimChargeAmount: '100', message: 'WRONG NPI' }),
          ],
        },
      },
    ]);
    const [only] = toAcknowledgementExplanations(body);
    expect(only?.resource).toMatchObject({
      created: '2024-03-02',
      outcome: 'error',
      total: [{ amount: { value: 100 } }],
    });
    expect(only?.resource.extension).toHaveLength(2);
    expect(only?.resource.processNote?.map(({ text }) => text).slice(2)).toEqual(['WRONG NPI', 'TAKEN']);
    expect(only?.unmapped).toEqual([
      `${path}.claims[0].claimStatus.informationClaimStatuses[0].statusInformationEffectiveDate`,
      `${path}.claims[0].claimStatus.informationClaimStatuses[0].totalClaimChargeAmount`,
    ]);
  });

  test('is about the dependent if there is one, with the subscriber’s number', () => {
    const body = report([{ claimStatus: { informationClaimStatuses: [status('A2', '20240301')] } }], {
      dependent: { firstName: 'Janeone', lastName: 'Doeone', gender: 'F' },
    });
    const [only] = toAcknowledgementExplanations(body);
    expect(only?.resource.patient).toMatchObject({ identifier: { value: 'M1' }, display: 'Janeone Doeone' });
    expect(only?.unmapped).toEqual([`${path}.dependent.gender`]);
  });

  test('lists the data of levels above the claim', () => {
    const levels = { providerOFServiceInformationTraceIdentifier: 'T1' };
    const body = report(
      [{ claimStatus: { informationClaimStatuses: [status('A2', '20240301')] } }],
      {},
      levels,
    );
    expect(toAcknowledgementResponses(body)[0]?.unmapped).toEqual([
      'transactions[0].payers[0].claimStatusTransactions[0].claimStatusDetails[0].providerOFServiceInformationTraceIdentifier',
    ]);
  });

  test('returns the report itself only on request', () => {
    const body = report([{ claimStatus: { informationClaimStatuses: [status('A2', '20240301')] } }]);
    expect(toAcknowledgementExplanations(body)[0]).not.toHaveProperty('raw');
    expect(toAcknowledgementExplanations(body, { keepRaw: true })[0]?.raw).toBe(body);
  });

  const anything = fc.anything({ maxDepth: 2 });
  test.prop([
    fc.array(fc.oneof(anything, fc.record({ claimStatus: anything, serviceLines: fc.array(anything) }))),
  ])('accepts a report of any content', (claims) => {
    const body = report(claims as object[]);
    for (const { resource } of [...toAcknowledgementExplanations(body), ...toAcknowledgementResponses(body)])
      expectR4(resource);
  });
});
