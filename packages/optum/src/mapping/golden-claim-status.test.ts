import { describe, expect, test } from 'vitest';
import {
  amount,
  claimStatus,
  coded,
  insuredBy,
  named,
  note,
  npi,
  organization,
  paid,
  patient,
  payerId,
  submitted,
  unknown,
  usd,
} from '../../testing/fhir-shapes.js';
import { example, hasReference } from '../../testing/reference.js';
import {
  toAcknowledgementExplanations,
  toAcknowledgementResponses,
  toClaimResponses,
  toExplanationsOfBenefit,
} from '../mapping.js';
import type { ClaimStatusResponse } from '../medical-network/claim-status/response.js';
import type { ClaimStatusReportBody } from '../medical-network/reports/acknowledgement.js';

// Whole resources, written by hand from the raw 277s and the rules of docs/mappings.md. The people are canned or made up.

const reports = 'medical-network-claims-responses-and-reports-v2';

describe.runIf(hasReference('277s mapped by hand'))('a 277 of the vendor, mapped by hand', () => {
  test('the documented response: F1, paid', () => {
    const answer = example<ClaimStatusResponse>(
      'medical-network-claim-status-v2/claimstatus.response.200.doc-F1-first-claim-only.json',
    );
    const both = {
      meta: { source: 'urn:optum:medicalnetwork:claimstatus' },
      extension: [claimStatus('F1', '65', '1E')],
      identifier: [
        named('Payer claim number', 'AAAAAAAAAAA1'),
        named('Tracking number', 'e4e108bd-1c36-de0d-9a14-f3bc5422ab28'),
      ],
      status: 'active',
      type: unknown,
      use: 'claim',
      patient: patient('0000000000', 'johnone doeone'),
      created: '2017-04-15',
      insurer: organization(payerId('serviceId'), 'Unknown'),
      outcome: 'complete',
      disposition: 'Finalized, paid: Paid',
      adjudication: [amount(submitted, 1229), amount(paid, 219)],
      total: [amount(submitted, 1229), amount(paid, 219)],
      processNote: [note(1, 'Finalized, paid: Paid')],
    };
    const provider = organization(
      { system: 'urn:oid:2.16.840.1.113883.4.4', value: '0123456789' },
      'TestProvider',
    );
    const payment = {
      date: '2017-04-15',
      amount: usd(219),
      identifier: named('Check or transfer number', '1111111'),
    };
    expect(toExplanationsOfBenefit(answer)).toEqual([
      {
        resource: {
          resourceType: 'ExplanationOfBenefit',
          ...both,
          provider,
          billablePeriod: { start: '2016-07-22', end: '2016-07-22' },
          insurance: insuredBy('0000000000'),
          payment,
        },
        unmapped: [],
      },
    ]);
    expect(toClaimResponses(answer)).toEqual([
      {
        resource: {
          resourceType: 'ClaimResponse',
          ...both,
          extension: [
            ...both.extension,
            {
              url: 'urn:payerkit:extension:service-period',
              valuePeriod: { start: '2016-07-22', end: '2016-07-22' },
            },
          ],
          requestor: provider,
          payment: { type: unknown, ...payment },
        },
        unmapped: [],
      },
    ]);
  });

  test('X3000000.AB: the first claim of a report', () => {
    const report = example<ClaimStatusReportBody>(`${reports}/get-X3000000.AB-277.response.200.json`);
    const source = `urn:optum:medicalnetwork:reports#${(report as { meta?: { traceId?: string } }).meta?.traceId}`;
    const path =
      'transactions[0].payers[0].claimStatusTransactions[0].claimStatusDetails[0].patientClaimStatusDetails[0].claims[0]';
    const words = 'Finalized, paid: Paid';
    const both = {
      meta: { source },
      extension: [claimStatus('F1', '65')],
      identifier: [
        named('Payer claim number', 'AAAAAAAAAAA1'),
        named('Clearinghouse claim number', '111111111111111'),
        named('Patient account number', '00000'),
        named('Tracking number', '000000001'),
      ],
      status: 'active',
      type: unknown,
      use: 'claim',
      patient: patient('0000000000', 'JOHNONE DOEONE'),
      created: '2020-06-13',
      insurer: organization(payerId('430'), 'PREMERA'),
      outcome: 'complete',
      disposition: words,
      adjudication: [amount(submitted, 100), amount(paid, 80)],
      total: [amount(submitted, 100), amount(paid, 80)],
      processNote: [note(1, words), note(2, 'BILLING NPI IS NOT AUTHORIZED FOR TAX ID')],
    };
    const provider = organization(npi('1111111111'), 'HAPPY DOCTORS GROUP');
    const payment = {
      date: '2020-06-09',
      amount: usd(80),
      identifier: named('Check or transfer number', '1111111'),
    };
    const [eob] = toAcknowledgementExplanations(report);
    expect(eob).toEqual({
      resource: {
        resourceType: 'ExplanationOfBenefit',
        ...both,
        provider,
        billablePeriod: { start: '2020-02-14', end: '2020-02-14' },
        insurance: insuredBy('0000000000'),
        item: [
          {
            extension: [claimStatus('F1', '65')],
            sequence: 1,
            productOrService: coded('http://www.ama-assn.org/go/cpt', '97161'),
            modifier: [{ coding: [{ code: '95' }] }],
            servicedDate: '2020-02-14',
            quantity: { value: 1 },
            adjudication: [amount(submitted, 100), amount(paid, 80)],
          },
        ],
        payment,
      },
      unmapped: [
        `${path}.claimStatus.informationClaimStatuses[0].remittanceDate`,
        `${path}.serviceLines[0].serviceClaimStatuses[0].effectiveDate`,
      ],
    });
    const [response] = toAcknowledgementResponses(report);
    expect(response).toEqual({
      resource: {
        resourceType: 'ClaimResponse',
        ...both,
        extension: [
          ...both.extension,
          {
            url: 'urn:payerkit:extension:service-period',
            valuePeriod: { start: '2020-02-14', end: '2020-02-14' },
          },
        ],
        requestor: provider,
        request: { type: 'Claim', identifier: named('Patient account number', '00000') },
        item: [
          {
            extension: [claimStatus('F1', '65')],
            itemSequence: 1,
            adjudication: [amount(submitted, 100), amount(paid, 80)],
          },
        ],
        payment: { type: unknown, ...payment },
      },
      unmapped: [
        `${path}.claimStatus.informationClaimStatuses[0].remittanceDate`,
        `${path}.serviceLines[0].serviceClaimStatuses[0].effectiveDate`,
        `${path}.serviceLines[0].beginServiceLineDate`,
        `${path}.serviceLines[0].endServiceLineDate`,
        `${path}.serviceLines[0].service.procedureCode`,
        `${path}.serviceLines[0].service.procedureModifiers`,
        `${path}.serviceLines[0].service.submittedUnits`,
      ],
    });
  });

  test('X3000000.JE: the newer of two statuses leads', () => {
    const report = example<ClaimStatusReportBody>(
      `${reports}/get-X3000000.JE-277.response.200.synthetic-sparse.json`,
    );
    const path = (index: number) =>
      `transactions[0].payers[0].claimStatusTransactions[0].claimStatusDetails[0].patientClaimStatusDetails[0].claims[${index}]`;
    const both = {
      resourceType: 'ExplanationOfBenefit',
      meta: { source: 'urn:optum:medicalnetwork:reports#c5ba9007-71d4-e2c1-dad3-a922021dff73' },
      status: 'active',
      type: unknown,
      use: 'claim',
      patient: { type: 'Patient', display: 'JOHNONE DOEONE' },
      insurer: { type: 'Organization', display: 'PREMERA' },
      provider: { identifier: npi('1111111111') },
      insurance: [{ focal: true, coverage: { type: 'Coverage', ...unknown } }],
    };
    const lines = (...codes: string[]) =>
      codes.map((code, index) => ({ sequence: index + 1, productOrService: { coding: [{ code }] } }));
    const notes = (...words: string[]) => words.map((text, index) => note(index + 1, text));
    expect(toAcknowledgementExplanations(report)).toEqual([
      {
        resource: {
          ...both,
          extension: ['F1', 'F2', 'F1', 'F1', 'A0', 'F1'].map((code) => claimStatus(code)),
          identifier: [named('Patient account number', '000000001')],
          billablePeriod: { start: '2020-02-14', end: '2020-02-14' },
          created: '2020-06-15',
          outcome: 'complete',
          disposition: 'Finalized, paid',
          item: lines('97161', '97110'),
          adjudication: [amount(submitted, 110)],
          total: [amount(submitted, 110)],
          processNote: notes(
            'Finalized, paid',
            'Finalized, denied',
            'Finalized, paid',
            'Finalized, paid',
            'Forwarded to another entity',
            'Finalized, paid',
          ),
        },
        unmapped: [
          `${path(0)}.claimStatus.informationClaimStatuses[0].statusInformationEffectiveDate`,
          `${path(0)}.claimStatus.informationClaimStatuses[0].totalClaimChargeAmount`,
        ],
      },
      {
        resource: {
          ...both,
          extension: ['A6', 'A7', 'D0', 'P0', 'P1', 'R3'].map((code) => claimStatus(code)),
          identifier: [named('Patient account number', '000000002')],
          billablePeriod: { start: '2020-03-14', end: '2020-03-14' },
          created: '2020-06-17',
          outcome: 'error',
          disposition: 'Rejected for missing information',
          item: lines('96365', '96416'),
          total: [amount(submitted, 456)],
          processNote: notes(
            'Rejected for missing information',
            'Rejected for invalid information',
            'The search found no claim',
            'Pending',
            'In process',
            'Additional information is requested',
          ),
        },
        unmapped: [
          `${path(1)}.claimStatus.informationClaimStatuses[1].statusInformationEffectiveDate`,
          `${path(1)}.claimStatus.informationClaimStatuses[1].totalClaimChargeAmount`,
        ],
      },
    ]);
  });

  test('X3000000.XX: a payer that could not respond gives no resource', () => {
    const report = example<ClaimStatusReportBody>(`${reports}/get-X3000000.XX-277.response.200.json`);
    expect(toAcknowledgementExplanations(report)).toEqual([]);
    expect(toAcknowledgementResponses(report)).toEqual([]);
  });
});

describe('277s of our own, mapped by hand', () => {
  test('a 277CA that rejects a claim for lack of information', () => {
    const report = {
      meta: { traceId: 'trace-5' },
      transactions: [
        {
          transactionSetCreationDate: '20240302',
          payers: [
            {
              organizationName: 'Plan One',
              payerIdentification: 'P1',
              claimStatusTransactions: [
                {
                  claimStatusDetails: [
                    {
                      serviceProvider: { organizationName: 'Happy Doctors', npi: '1760854442' },
                      patientClaimStatusDetails: [
                        {
                          subscriber: { firstName: 'Johnone', lastName: 'Doeone', memberId: 'M1' },
                          claims: [
                            {
                              claimStatus: {
                                referencedTransactionTraceNumber: 'A1',
                                clearinghouseTraceNumber: 'CH1',
                                claimServiceBeginDate: '20240201',
                                claimServiceEndDate: '20240203',
                                informationClaimStatuses: [
                                  {
                                    statusInformationEffectiveDate: '20240301',
                                    totalClaimChargeAmount: '150.5',
                                    informationStatuses: [
                                      {
                                        healthCareClaimStatusCategoryCode: 'A7',
                                        statusCode: '21',
                                        entityIdentifierCode: '85',
                                      },
                                    ],
                                  },
                                ],
                              },
                              serviceLines: [
                                { service: { serviceIdQualifierCode: 'HC', procedureCode: '99213' } },
                              ],
                            },
                          ],
                        },
                      ],
                    },
                  ],
                },
              ],
            },
          ],
        },
      ],
    } as unknown as ClaimStatusReportBody;
    const words = 'Rejected for invalid information: Missing or invalid information';
    const path =
      'transactions[0].payers[0].claimStatusTransactions[0].claimStatusDetails[0].patientClaimStatusDetails[0].claims[0]';
    const both = {
      meta: { source: 'urn:optum:medicalnetwork:reports#trace-5' },
      extension: [claimStatus('A7', '21', '85')],
      identifier: [named('Clearinghouse claim number', 'CH1'), named('Patient account number', 'A1')],
      status: 'active',
      type: unknown,
      use: 'claim',
      patient: patient('M1', 'Johnone Doeone'),
      created: '2024-03-01',
      insurer: organization(payerId('P1'), 'Plan One'),
      outcome: 'error',
      disposition: words,
      total: [amount(submitted, 150.5)],
      processNote: [note(1, words)],
    };
    const provider = organization(npi('1760854442'), 'Happy Doctors');
    expect(toAcknowledgementExplanations(report)).toEqual([
      {
        resource: {
          resourceType: 'ExplanationOfBenefit',
          ...both,
          provider,
          billablePeriod: { start: '2024-02-01', end: '2024-02-03' },
          insurance: insuredBy('M1'),
          item: [{ sequence: 1, productOrService: coded('http://www.ama-assn.org/go/cpt', '99213') }],
        },
        unmapped: [],
      },
    ]);
    expect(toAcknowledgementResponses(report)).toEqual([
      {
        resource: {
          resourceType: 'ClaimResponse',
          ...both,
          extension: [
            ...both.extension,
            {
              url: 'urn:payerkit:extension:service-period',
              valuePeriod: { start: '2024-02-01', end: '2024-02-03' },
            },
          ],
          requestor: provider,
          request: { type: 'Claim', identifier: named('Patient account number', 'A1') },
          error: [{ code: coded('https://x12.org/codes/claim-status-category-codes', 'A7', words) }],
        },
        unmapped: [`${path}.serviceLines[0]`],
      },
    ]);
  });

  test.each(['A4', 'D0'])('%s, not found: no resource', (statusCategoryCode) => {
    const missing = {
      subscriber: { memberId: 'M1' },
      claims: [{ claimStatus: { statusCategoryCode, statusCode: '35', submittedAmount: '10' } }],
    } as unknown as ClaimStatusResponse;
    expect(toExplanationsOfBenefit(missing)).toEqual([]);
    expect(toClaimResponses(missing)).toEqual([]);
  });
});
