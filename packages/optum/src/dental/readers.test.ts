import { ResponseFormatError } from '@payerkit/core';
import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { x12Answer } from '../../testing/dental.js';
import { readDentalBenefits } from './benefits-result.js';
import { readDentalAcknowledgement } from './dental-acknowledgement.js';
import { readDentalClaims } from './dental-claim-list.js';
import { readDentalClaimReceipt } from './dental-claim-receipt.js';
import { readDentalEstimate } from './dental-estimate.js';
import { readDentalEligibility } from './eligibility-result.js';

function record(policyStatus: unknown) {
  return { eligibilityInfo: { insuranceInfo: { policyStatus } } };
}
function activity(...words: unknown[]) {
  return readDentalEligibility({ eligibility: words.map(record) }).isActive;
}

describe('eligibility', () => {
  test('is active, not active, or unknown', () => {
    expect(activity('Active')).toBe(true);
    expect(activity('Past Policy', 'ACTIVE')).toBe(true);
    expect(activity('Past Policy', 'Terminated')).toBe(false);
    for (const words of [[], ['Future Policy'], ['Past Policy', undefined], ['Inactivated?'], ['Activity']])
      expect(activity(...words)).toBeUndefined();
  });

  test.each([
    ['In Network', 'in'],
    ['IN_NETWORK', 'in'],
    ['inNetworkTier1', 'in'],
    ['OUT_OF_NETWORK', 'out'],
    ['Out of Network', 'out'],
    ['outOfNetwork', 'out'],
    ['InNetwork/OutOfNetwork', 'unknown'],
    ['Tier1', 'unknown'],
    [undefined, 'unknown'],
  ])('network %s is %s', (networkStatus, network) => {
    const planLevels = [
      { level: 'x', individual: [{ networkStatus, planAmount: '1,000', remainingAmount: null }] },
    ];
    const { coverages } = readDentalEligibility({ eligibility: [{ eligibilityInfo: { planLevels } }] });
    expect(coverages[0]?.limits).toMatchObject([
      { kind: 'unknown', network, total: undefined, remaining: undefined },
    ]);
  });

  test('an open end date and an invalid date are undefined', () => {
    const insuranceInfo = {
      eligibilityStartDate: '2020-01-01',
      eligibilityEndDate: '9999-12-31',
      planStartDate: '?',
    };
    const { coverages } = readDentalEligibility({ eligibility: [{ eligibilityInfo: { insuranceInfo } }] });
    expect(coverages[0]).toMatchObject({
      period: { start: '2020-01-01', end: undefined },
      plan: { period: undefined },
    });
  });
});

describe('benefits', () => {
  test('percentages are normalized, however they are written', () => {
    const categoryLevelBenefits = [
      {
        name: 'Basic',
        inNetworkPercent: '.8',
        outOfNetworkPercentage: 50,
        planCoinsurance: '20%',
        zeroPercent: 'none',
      },
      {
        smallPercent: '1 %',
        fractionPercent: '0.5%',
        largePercent: '101%',
        oonCoveragePercent: 1,
        lifetimeMaximum: '1500',
        limitRemaining: 250.5,
      },
    ];
    const { coverages } = readDentalBenefits({
      eligibility: [{ benefitSummary: { categoryLevelBenefits } }],
    });
    expect(coverages[0]?.categoryBenefits.map(({ percents, amounts }) => [percents, amounts])).toEqual([
      [{ inNetworkPercent: 80, outOfNetworkPercentage: 50, planCoinsurance: 20 }, {}],
      [
        { smallPercent: 1, fractionPercent: 0.5, oonCoveragePercent: 100 },
        { lifetimeMaximum: '1500.00', limitRemaining: '250.50' },
      ],
    ]);
  });

  test('a frequency in another form stays text', () => {
    const procedures = [{ inNetworkFrequency: 'ONCE', outOfNetworkFrequency: ' ' }];
    const { coverages } = readDentalBenefits({ eligibility: [{ benefitUtilization: { procedures } }] });
    expect(coverages[0]?.procedures[0]).toMatchObject({
      inNetworkFrequency: { text: 'ONCE', times: undefined },
      outOfNetworkFrequency: undefined,
      usedCount: undefined,
    });
  });
});

describe('claims', () => {
  test.each([
    ['PROCESSED', 'finalized'],
    ['Finalized', 'finalized'],
    ['Paid', 'paid'],
    ['DENIED', 'denied'],
    ['In Process', 'inProgress'],
    ['F1', 'paid'],
    ['A7', 'rejected'],
    ['R3', 'informationRequested'],
    ['Reopened', 'unknown'],
    [undefined, 'unknown'],
  ])('status %s means %s', (claimStatus, meaning) => {
    expect(readDentalClaims({ claims: [{ claimStatus }] })[0]?.meaning).toBe(meaning);
  });

  test('a result is found in any wrapper', () => {
    const result = { transactionId: '1', statusCode: '000' };
    for (const answer of [
      result,
      { data: { claimSubmission: result } },
      { data: { claimSubmissionResponse: result } },
    ])
      expect(readDentalClaimReceipt(answer)).toMatchObject({ transactionId: '1', statusCode: '000' });
    expect(readDentalClaimReceipt(undefined)).toMatchObject({ statusCode: undefined, isAccepted: undefined });
  });

  test('acknowledgements count claims and rejected batches', () => {
    const read = (...segments: string[]) => readDentalAcknowledgement(x12Answer('277', segments));
    // The provider level has A1, the claim A7.
    const rejected = read(
      'HL*1**19*1',
      'STC*A1:19*20260101*WQ*5',
      'HL*2*1*PT',
      'TRN*2*P1',
      'STC*A7:21:1P*20260101*U*5',
    );
    expect(rejected).toMatchObject({
      isAccepted: false,
      claims: [{ patientControlNumber: 'P1', meaning: 'rejected' }],
    });
    const two = read('HL*1**PT', 'TRN*2*P1', 'STC*A1:19**WQ*5', 'TRN*2*P2', 'STC*A2:20**WQ*6');
    expect(two?.isAccepted).toBe(true);
    expect(two?.claims.map(({ patientControlNumber: number }) => number)).toEqual(['P1', 'P2']);
    expect(read('HL*1**19', 'STC*A1:19')).toMatchObject({ isAccepted: undefined, claims: [] });
    expect(read('HL*1**21', 'TRN*2*B1', 'STC*A3:24:41*20260312')).toMatchObject({
      isAccepted: false,
      claims: [],
      levels: [{ level: 'receiver', meaning: 'rejected', traceNumber: 'B1', effectiveDate: '2026-03-12' }],
    });
    expect(read('HL*1**20', 'STC*A1:19*20260312', 'HL*2*1*21', 'STC*A3:24:41')).toMatchObject({
      isAccepted: false,
      levels: [
        { level: 'receiver', meaning: 'inProgress', effectiveDate: '2026-03-12' },
        { level: 'receiver', meaning: 'rejected' },
      ],
    });
    expect(read('HL*1**19', 'STC*A3:24:85', 'HL*2**PT', 'TRN*2*P1', 'STC*A1:19')?.isAccepted).toBe(false);
    expect(read('HL*1**PT', 'TRN*2*P1', 'STC*Z9:1')).toMatchObject({ isAccepted: undefined });
    expect(() => readDentalAcknowledgement('no X12')).toThrow(ResponseFormatError);
    expect(readDentalAcknowledgement(undefined)).toBeUndefined();
    expect(() => read('HL*1**PT', 'TRN*2*P1')).toThrow(expect.objectContaining({ code: 'no_status' }));
  });

  test("acknowledgements contain the payer's text, the dates, and the rejected lines apart from the claim", () => {
    const read = readDentalAcknowledgement(
      x12Answer('277', [
        'HL*1**19*1',
        'TRN*1*T7',
        'STC*A1:19*20260101*WQ*5********OFFICE NOTE',
        'HL*2*1*PT',
        'TRN*2*P1',
        'STC*A7:21:1P*20260102*U*90******A7:562:85**FIX THE NUMBER',
        'REF*1K*C1',
        'DTP*472*D8*20260309',
        'SVC*AD:D0120*40',
        'STC*A7:454*20260103*U*********SEE MANUAL',
        'REF*FJ*L1',
        'SVC*AD:D1110*50',
        'STC*A2:20*20260103*WQ',
        'TRN*2*P2',
        'STC*A2:20*20260101*WQ*6',
      ]),
    );
    expect(read?.levels).toMatchObject([{ level: 'provider', traceNumber: 'T7', messages: ['OFFICE NOTE'] }]);
    const [first, second] = read?.claims ?? [];
    expect(first).toMatchObject({
      patientControlNumber: 'P1',
      payerClaimNumber: 'C1',
      submittedAmount: '90',
      effectiveDate: '2026-01-02',
      serviceDates: { start: '2026-03-09' },
      messages: ['FIX THE NUMBER'],
      lines: [
        {
          lineItemControlNumber: 'L1',
          procedureCode: 'D0120',
          meaning: 'rejected',
          messages: ['SEE MANUAL'],
        },
        { procedureCode: 'D1110', meaning: 'inProgress', messages: [] },
      ],
    });
    expect(first?.statuses.map(({ code }) => code)).toEqual(['21', '562']);
    expect(second).toMatchObject({ patientControlNumber: 'P2', messages: [], lines: [] });
  });
});

test('an acknowledgement that cannot be read leaves the outcome of a submitted claim open, and is reported', () => {
  const x12 = x12Answer('277', ['HL*1**PT', 'TRN*2*P1', 'STC*A7:21']).slice(0, -40);
  expect(readDentalClaimReceipt({ statusCode: '000', x12Response277CA: x12 })).toMatchObject({
    isAccepted: undefined,
    acknowledgement: undefined,
    issues: [{ code: 'invalid_x12', path: 'x12Response277CA' }],
  });
});

test('an acknowledgement or estimate with a wrong count has a warning', () => {
  const miscounted = (code: string, segments: string[]) =>
    x12Answer(code, segments).replace(/SE\*\d+/, 'SE*99');
  const warning = [{ severity: 'warning', code: 'trailer', text: expect.stringContaining('SE01') }];
  const statuses = ['HL*1**PT', 'TRN*2*P1', 'STC*A7:21'];
  expect(readDentalAcknowledgement(miscounted('277', statuses))).toMatchObject({
    isAccepted: false,
    issues: warning,
  });
  const estimate = miscounted('835', ['CLP*1*25*100*60*40*12']);
  expect(readDentalEstimate({ x12Response835: estimate })).toMatchObject({
    patientAmount: '40.00',
    issues: warning,
  });
});

describe('estimates', () => {
  test('of a remittance that cannot be read are rejected', () => {
    const x12 = x12Answer('835', ['CLP*1*25*100*60*40*12']).slice(0, -40);
    expect(() => readDentalEstimate({ x12Response835: x12 })).toThrow(ResponseFormatError);
  });

  const read = (...segments: string[]) => readDentalEstimate({ x12Response835: x12Answer('835', segments) });

  test("the payer's total counts; otherwise its adjustments to the patient; otherwise the cost is unknown", () => {
    expect(read('CLP*1*25*100*60*40*12').patientAmount).toBe('40.00');
    const adjusted = read(
      'CLP*1*25*100*60**12',
      'CAS*PR*1*10*1*2*5.25',
      'SVC*AD:D1*100*60',
      'CAS*CO*45*4',
      'CAS*PR*3*20',
    );
    expect(adjusted).toMatchObject({
      patientAmount: '35.25',
      claims: [{ lines: [{ patientAmount: '20.00' }] }],
    });
    expect(read('CLP*1*25*100*60**12', 'SVC*AD:D1*100*60').patientAmount).toBeUndefined();
    // One unknown amount makes the sum unknown.
    const half = read('CLP*1*25*100*60*40*12', 'CLP*2*25*100*60**12');
    expect([half.patientAmount, half.paidAmount]).toEqual([undefined, '120.00']);
  });

  test('contractual adjustments leave nothing to the patient', () => {
    expect(read('CLP*1*25*100*60**12', 'CAS*CO*45*40').patientAmount).toBe('0.00');
  });

  test('no remittance means no estimate', () => {
    expect(readDentalEstimate({ statusCode: 0 })).toMatchObject({
      patientAmount: undefined,
      claims: [],
      statusCode: '0',
    });
  });
});

test('readers accept any input', () => {
  fc.assert(
    fc.property(fc.object(), (answer) => {
      readDentalEligibility(answer);
      readDentalBenefits(answer);
      readDentalClaims(answer);
      readDentalClaimReceipt(answer);
      readDentalEstimate(answer);
    }),
  );
});
