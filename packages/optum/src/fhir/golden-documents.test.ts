import { describe, expect, it } from 'vitest';
import { example, hasReference } from '../../testing/reference.js';
import type { ClaimStatusResponse } from '../claim-status/response.js';
import {
  toAuthorizationResponses,
  toClaimResponses,
  toExplanationsOfBenefit,
  toPaymentReconciliations,
  toRemittanceExplanations,
} from '../fhir.js';
import type { RemittanceReportBody } from '../reports/remittance.js';

const usd = (value: number) => ({ value, currency: 'USD' });
const named = (text: string, value: string) => ({ type: { text }, value });
const base = 'http://terminology.hl7.org/CodeSystem/adjudication';
const carin = 'http://hl7.org/fhir/us/carin-bb/CodeSystem/C4BBAdjudication';
const group = 'https://x12.org/codes/claim-adjustment-group-codes';
const submitted = { coding: [{ system: base, code: 'submitted' }] };
const eligible = { coding: [{ system: base, code: 'eligible' }] };
const benefit = {
  coding: [
    { system: base, code: 'benefit' },
    { system: carin, code: 'paidtoprovider' },
  ],
};

/** An adjustment without its label: what the category is, group, reason, dollars. */
const cas = (category: string | undefined, groupCode: string, reason: string, amount: number) => ({
  category: {
    coding: [
      ...(category === undefined
        ? []
        : [{ system: ['deductible', 'copay'].includes(category) ? base : carin, code: category }]),
      { system: group, code: groupCode },
    ],
  },
  reason: {
    coding: [{ system: 'https://x12.org/codes/claim-adjustment-reason-codes', code: reason }],
  },
  amount: usd(amount),
});

const reports = 'medical-network-claims-responses-and-reports-v2';

describe.runIf(hasReference('835s, 277s and a 278 mapped by hand'))('documents of the vendor', () => {
  it('R5000000.XY, element by element', () => {
    const report = example<RemittanceReportBody>(`${reports}/get-R5000000.XY-835.response.200.json`);
    const [eob, ...others] = toRemittanceExplanations(report).map(({ resource }) => resource);
    expect(others).toEqual([]);
    expect(eob).toMatchObject({
      identifier: [named('Payer claim number', '0220087697150'), named('Patient account number', '00309')],
      patient: { identifier: { value: '7SL5RA7XR19' }, display: 'JANE DOE' },
      billablePeriod: { start: '2020-01-01', end: '2020-01-01' },
      created: '2020-04-22',
      insurer: { identifier: { value: '06102' }, display: 'NATIONAL GOVERNMENT SERVICES, INC.' },
      provider: { identifier: { value: '1578001830' }, display: 'ADVANED DENTAL AND IMPLANT C' },
      outcome: 'complete',
      disposition: 'Processed and forwarded to another payer',
      careTeam: [{ sequence: 1, provider: { identifier: { value: '1234567893' } } }],
      total: [
        { category: submitted, amount: usd(9006) },
        { category: benefit, amount: usd(2563.13) },
        { category: { coding: [{ system: carin, code: 'memberliability' }] }, amount: usd(711.4) },
      ],
      payment: {
        type: { coding: [{ code: 'paid' }] },
        date: '2020-04-23',
        amount: usd(2563.13),
        identifier: named('Check or transfer number', '895322770'),
      },
      processNote: [
        { number: 1, text: 'Remark code MA01' },
        { number: 2, text: 'Remark code MA15' },
        { number: 3, text: 'Remark code MA18' },
      ],
    });
    const line = (
      sequence: number,
      code: string,
      modifier: string[],
      [billed, allowed, paid]: [number, number, number],
      adjustments: object[],
    ) => ({
      sequence,
      productOrService: { coding: [{ system: 'http://www.ama-assn.org/go/cpt', code }] },
      modifier: modifier.map((one) => ({ coding: [{ code: one }] })),
      servicedDate: '2020-01-01',
      quantity: { value: 1 },
      adjudication: [
        { category: submitted, amount: usd(billed) },
        { category: eligible, amount: usd(allowed) },
        { category: benefit, amount: usd(paid) },
        ...adjustments,
      ],
    });
    const both = ['79', '51'];
    expect(eob?.item).toMatchObject([
      line(
        1,
        '21210',
        ['79'],
        [3600, 1914.05, 1455.51],
        [
          cas('discount', 'CO', '45', 1685.95),
          cas('noncovered', 'CO', '253', 29.7),
          cas('deductible', 'PR', '1', 57.54),
          cas('coinsurance', 'PR', '2', 371.3),
        ],
      ),
      line(
        2,
        '21026',
        both,
        [1890, 277.15, 217.29],
        [
          cas('discount', 'CO', '45', 1335.71),
          cas('noncovered', 'CO', '253', 4.43),
          cas('noncovered', 'CO', '59', 277.14),
          cas('coinsurance', 'PR', '2', 55.43),
        ],
      ),
      line(
        3,
        '21208',
        both,
        [1836, 827.59, 648.83],
        [
          cas('discount', 'CO', '45', 180.82),
          cas('noncovered', 'CO', '253', 13.24),
          cas('noncovered', 'CO', '59', 827.59),
          cas('coinsurance', 'PR', '2', 165.52),
        ],
      ),
      line(
        4,
        '30580',
        both,
        [1680, 308.04, 241.5],
        [
          cas('discount', 'CO', '45', 1063.93),
          cas('noncovered', 'CO', '253', 4.93),
          cas('noncovered', 'CO', '59', 308.03),
          cas('coinsurance', 'PR', '2', 61.61),
        ],
      ),
    ]);
    expect(toPaymentReconciliations(report)[0]?.resource).toMatchObject({
      identifier: [{ value: '000000001' }],
      created: '2020-04-22',
      paymentDate: '2020-04-23',
      paymentAmount: usd(2563.13),
      paymentIdentifier: { value: '895322770' },
      detail: [{ response: { identifier: { value: '0220087697150' } }, amount: usd(2563.13) }],
    });
  });

  it('R5000000.WC, its first payment', () => {
    const report = example<RemittanceReportBody>(`${reports}/get-R5000000.WC-835.response.200.json`);
    const [first, second, third] = toRemittanceExplanations(report).map(({ resource }) => resource);
    expect(first).toMatchObject({
      patient: { identifier: { value: 'SJD11112' }, display: 'SANDY DOE' },
      billablePeriod: { start: '2019-03-22', end: '2019-03-26' },
      careTeam: [{ provider: { type: 'Practitioner', identifier: { value: '1811901945' } } }],
      adjudication: [cas(undefined, 'OA', '23', 19166.72)],
      processNote: [{ text: 'Remark code N520' }, { text: 'Remark code N510' }, { text: 'Remark code N381' }],
    });
    expect(first?.item?.map((item) => item.productOrService.coding?.[0])).toEqual(
      ['D0120', 'D0220', 'D0230', 'D0274', 'D1110'].map((code) => ({
        system: 'http://www.ada.org/cdt',
        code,
      })),
    );
    expect(first?.item?.[0]?.noteNumber).toEqual([2, 3]);
    expect(second?.item?.[0]?.servicedPeriod).toEqual({ start: '2019-03-24', end: '2019-03-27' });
    expect(third?.item?.[1]?.adjudication).toMatchObject([
      { amount: usd(25) },
      { amount: usd(14) },
      { amount: usd(0) },
      cas('copay', 'PR', '3', 14),
      cas('discount', 'CO', '45', 11),
    ]);
    const details = toPaymentReconciliations(report)[0]?.resource.detail;
    expect(details?.map(({ amount }) => amount?.value)).toEqual([132, 74, 108, 14, -52436.08, 49082.64]);
  });

  it('the answer to an inquiry of a prior authorization', () => {
    const [only] = toAuthorizationResponses(
      example('prior-authorization-v1/post-inquiry.response.200.dependent.json'),
    );
    const review = {
      extension: [
        {
          url: 'http://hl7.org/fhir/us/davinci-pas/StructureDefinition/extension-reviewAction',
          extension: [
            {
              url: 'http://hl7.org/fhir/us/davinci-pas/StructureDefinition/extension-reviewActionCode',
              valueCodeableConcept: {
                coding: [{ system: 'https://codesystem.x12.org/005010/306', code: 'A1' }],
              },
            },
            { url: 'number', valueString: 'A12345678' },
          ],
        },
      ],
      category: submitted,
    };
    expect(only?.resource).toMatchObject({
      identifier: [
        named('Submitter transaction identifier', '1234567890'),
        named('Optum authorization id', 'a14081f3-b463-449e-a9dc-7ee21aef4552'),
      ],
      type: { coding: [{ code: 'professional' }] },
      use: 'preauthorization',
      patient: { identifier: { value: 'U1234567890' } },
      created: '2024-02-20',
      insurer: { identifier: { value: 'CIGNA' }, display: 'MEDSOLUTIONS' },
      requestor: { identifier: { value: '1234567890' }, display: 'WESTCHESTER MEDICAL CENTER' },
      outcome: 'complete',
      disposition: 'APPROVED',
      preAuthRef: 'A12345678',
      preAuthPeriod: { start: '2024-02-20', end: '2024-08-18' },
      adjudication: [review],
      item: [{ itemSequence: 1, adjudication: [review] }],
    });
  });
});

// The vendor documents one real-time 277; two more follow its shape, of a rejected claim and of one not found.
describe('three 277s mapped by hand', () => {
  const answer = (claimStatus: object): ClaimStatusResponse =>
    ({
      payer: { payerIdentification: 'P1' },
      subscriber: { memberId: 'M1' },
      claims: [{ claimStatus }],
    }) as never;

  it.runIf(hasReference('the documented 277'))('F1, paid', () => {
    const [only] = toExplanationsOfBenefit(
      example('medical-network-claim-status-v2/claimstatus.response.200.doc-F1-first-claim-only.json'),
    );
    expect(only?.resource).toMatchObject({
      identifier: [{ value: 'AAAAAAAAAAA1' }, { value: 'e4e108bd-1c36-de0d-9a14-f3bc5422ab28' }],
      patient: { identifier: { value: '0000000000' } },
      insurer: { identifier: { value: 'serviceId' }, display: 'Unknown' },
      provider: { identifier: { value: '0123456789' }, display: 'TestProvider' },
      billablePeriod: { start: '2016-07-22', end: '2016-07-22' },
      created: '2017-04-15',
      outcome: 'complete',
      total: [{ category: submitted, amount: usd(1229) }, { amount: usd(219) }],
      payment: { date: '2017-04-15', amount: usd(219), identifier: { value: '1111111' } },
    });
  });

  it('A7, rejected', () => {
    const rejected = answer({ statusCategoryCode: 'A7', statusCode: '21', effectiveDate: '20240203' });
    expect(toExplanationsOfBenefit(rejected)[0]?.resource).toMatchObject({
      outcome: 'error',
      created: '2024-02-03',
    });
    const [response] = toClaimResponses(rejected, { keepRaw: true });
    expect(response?.resource.error).toMatchObject([{ code: { coding: [{ code: 'A7' }] } }]);
    expect(response?.raw).toBe(rejected);
  });

  it.each(['A4', 'D0'])('%s, not found: no resource', (statusCategoryCode) => {
    const missing = answer({ statusCategoryCode, statusCode: '35', submittedAmount: '10' });
    expect(toExplanationsOfBenefit(missing)).toEqual([]);
    expect(toClaimResponses(missing)).toEqual([]);
  });
});
