import { fc, test } from '@fast-check/vitest';
import { type ClaimAmounts, claimLines, sumMoney, toClaimSummary } from '@payerkit/core';
import { describe, expect } from 'vitest';
import { expectR4 } from '../../testing/r4.js';
import { toPaymentReconciliations, toRemittanceExplanations } from '../mapping.js';
import { readRemittances } from '../medical-network/reports/read-remittance.js';
import type { Adjustment, RemittanceReportBody } from '../medical-network/reports/remittance.js';

type Cas = readonly [group: string, reason: string, amount: string];

function cas(adjustments: readonly Cas[]) {
  return adjustments.map(([claimAdjustmentGroupCode, adjustmentReasonCode1, adjustmentAmount1]) => ({
    claimAdjustmentGroupCode,
    adjustmentReasonCode1,
    adjustmentAmount1,
  }));
}
interface Line {
  readonly charge: string;
  readonly paid: string;
  readonly adjustments: readonly Cas[];
}

function report(claim: object, lines: readonly Line[], own: readonly Cas[] = []): RemittanceReportBody {
  return {
    transactions: [
      {
        payer: { name: 'PLAN' },
        paymentAndRemitReassociationDetails: { checkOrEFTTraceNumber: 'E1' },
        detailInfo: [
          {
            paymentInfo: [
              {
                claimPaymentInfo: {
                  patientControlNumber: 'A1',
                  payerClaimControlNumber: 'P1',
                  claimStatusCode: '1',
                  ...claim,
                },
                claimAdjustments: cas(own),
                serviceLines: lines.map(({ charge, paid, adjustments }) => ({
                  servicePaymentInformation: {
                    lineItemChargeAmount: charge,
                    lineItemProviderPaymentAmount: paid,
                  },
                  serviceAdjustments: cas(adjustments),
                })),
              },
            ],
          },
        ],
      },
    ],
  } as unknown as RemittanceReportBody;
}

function summary(...parameters: Parameters<typeof report>) {
  const [mapped] = toRemittanceExplanations(report(...parameters));
  if (mapped === undefined) throw new Error('the report has a claim');
  expectR4(mapped.resource);
  return toClaimSummary(mapped.resource);
}

describe('a claim mapped from a remittance', () => {
  test('has the adjustments that only some lines have, and zero for the others', () => {
    const read = summary({ totalClaimChargeAmount: '300', claimPaymentAmount: '180' }, [
      { charge: '100', paid: '100', adjustments: [] },
      {
        charge: '200',
        paid: '80',
        adjustments: [
          ['PR', '1', '70'],
          ['PR', '3', '20'],
          ['CO', '45', '30'],
        ],
      },
    ]);
    expect(read.deductible?.amount).toBe('70.00');
    expect(read.copay?.amount).toBe('20.00');
    expect(read.coinsurance?.amount).toBe('0.00');
    expect(read.notCovered?.amount).toBe('0.00');
    expect(read.lines.map(({ deductible }) => deductible?.amount)).toEqual(['0.00', '70.00']);
    expect(read.patientOwes?.amount).toBe('90.00');
  });

  test('adds the adjustments of the whole claim to those of its lines', () => {
    const lines = [{ charge: '200', paid: '150', adjustments: [['PR', '1', '50']] as const }];
    const read = summary({ totalClaimChargeAmount: '200', claimPaymentAmount: '120' }, lines, [
      ['PR', '1', '30'],
    ]);
    expect(read.deductible?.amount).toBe('80.00');
    expect(read.patientOwes?.amount).toBe('80.00');
  });

  test("reports the patient's liability from all adjustments of group PR, unless the payer totals it", () => {
    const lines = [
      {
        charge: '100',
        paid: '0',
        adjustments: [
          ['PR', '96', '60'],
          ['PR', '204', '15'],
          ['CO', '45', '25'],
        ] as const,
      },
    ];
    const amounts = { totalClaimChargeAmount: '100', claimPaymentAmount: '0' };
    expect(summary(amounts, lines).patientOwes?.amount).toBe('75.00');
    expect(summary({ ...amounts, patientResponsibilityAmount: '70' }, lines).patientOwes?.amount).toBe(
      '70.00',
    );
  });

  test('has every adjustment in one amount, whatever its group, so that billed less all of them is paid', () => {
    const every = [
      ['CO', '45', '30'],
      ['CO', '42', '1'],
      ['CO', '96', '10'],
      ['PR', '1', '5'],
      ['PR', '96', '4'],
      ['PI', '96', '7'],
      ['PI', '45', '2'],
      ['OA', '23', '20'],
      ['OA', '18', '3'],
      ['CR', '96', '6'],
      ['ZZ', '96', '0.50'],
      ['', '96', '0.25'],
    ] as const;
    const amounts = { totalClaimChargeAmount: '100', claimPaymentAmount: '11.25' };
    const expected = {
      discount: { amount: '31.00' },
      notCovered: { amount: '10.00' },
      deductible: { amount: '5.00' },
      patientOwes: { amount: '9.00' },
      payerReduction: { amount: '9.00' },
      otherAdjustment: { amount: '29.75' },
    };
    const ofLine = summary(amounts, [{ charge: '100', paid: '11.25', adjustments: every }]);
    expect(ofLine).toMatchObject(expected);
    expect(ofLine.lines).toMatchObject([expected]);
    expect(summary(amounts, [], every)).toMatchObject(expected);
    expect(summary(amounts, [], every.toReversed())).toMatchObject(expected);
    const zero = { amount: '0.00' };
    expect(summary(amounts, [])).toMatchObject({
      discount: zero,
      payerReduction: zero,
      otherAdjustment: zero,
    });
  });

  test('adds up several reasons of one category', () => {
    const read = summary({ totalClaimChargeAmount: '100', claimPaymentAmount: '40' }, [
      {
        charge: '100',
        paid: '40',
        adjustments: [
          ['CO', '96', '10.10'],
          ['CO', '97', '20.20'],
          ['CO', '204', '29.70'],
        ],
      },
    ]);
    expect([read.notCovered?.amount, read.lines[0]?.notCovered?.amount]).toEqual(['60.00', '60.00']);
    expect(read.denialReasons.map(({ code }) => code)).toEqual(['96', '97', '204']);
  });

  test.each([
    [
      'an adjustment of zero',
      [
        ['CO', '16', '0.00'],
        ['OA', '18', '0'],
      ],
      [],
    ],
    [
      'the payment of an earlier payer',
      [
        ['OA', '23', '80'],
        ['CO', '23', '5'],
      ],
      [],
    ],
    ['the retired code of a discount', [['CO', '42', '20']], []],
    [
      'a reason with an amount next to one of zero',
      [
        ['CO', '29', '100'],
        ['CO', '16', '0'],
      ],
      ['29'],
    ],
  ] as const)('is not denied by %s', (_name, adjustments, codes) => {
    const lines = [{ charge: '100', paid: '0', adjustments }];
    const found = summary({ claimStatusCode: '4', totalClaimChargeAmount: '100' }, lines).denialReasons;
    expect(found.map(({ code }) => code)).toEqual(codes);
    const own = summary(
      { claimStatusCode: '4', totalClaimChargeAmount: '100' },
      [],
      adjustments,
    ).denialReasons;
    expect(own.map(({ code }) => code)).toEqual(codes);
  });

  test('keeps reasons with a zero amount when nothing was billed and the payer denied the claim', () => {
    const lines = [{ charge: '0', paid: '0', adjustments: [['CO', '16', '0']] as const }];
    const of = (claimStatusCode: string) =>
      summary({ claimStatusCode, totalClaimChargeAmount: '0' }, lines).denialReasons.map(({ code }) => code);
    expect(of('4')).toEqual(['16']);
    expect(of('1')).toEqual([]);
  });

  const cents = fc.integer({ min: -99_999, max: 99_999 }).map((value) => (value / 100).toFixed(2));
  const adjustment = fc.tuple(
    fc.constantFrom('CO', 'PR', 'OA', 'PI', 'CR'),
    fc.constantFrom('1', '2', '3', '16', '23', '45', '96'),
    cents,
  );
  const line = fc.record({ charge: cents, paid: cents, adjustments: fc.array(adjustment, { maxLength: 5 }) });

  test.prop([fc.array(line, { maxLength: 4 }), fc.array(adjustment, { maxLength: 4 }), cents, cents])(
    'has the sums of its remittance',
    (lines, own, totalClaimChargeAmount, claimPaymentAmount) => {
      const body = report({ totalClaimChargeAmount, claimPaymentAmount }, lines, own);
      const claim = readRemittances(body)[0]?.claims[0];
      const [mapped] = toRemittanceExplanations(body);
      if (claim === undefined || mapped === undefined) throw new Error('the report has a claim');
      const read = toClaimSummary(mapped.resource);
      const all = [...claim.adjustments, ...claim.lines.flatMap(({ adjustments }) => adjustments)];
      const sum = (matching: readonly Adjustment[]) =>
        sumMoney([
          { amount: '0.00', currency: 'USD' },
          ...matching.map(({ amount }) => ({ amount, currency: 'USD' })),
        ])?.amount;
      expect(read.billed?.amount).toBe(claim.billedAmount);
      expect(read.paid?.amount).toBe(claim.paidAmount);
      expect(read.patientOwes?.amount).toBe(sum(all.filter(({ groupCode }) => groupCode === 'PR')));
      const parts = (one: ClaimAmounts) =>
        sumMoney([one.discount, one.notCovered, one.patientOwes, one.payerReduction, one.otherAdjustment])
          ?.amount;
      expect(parts(read)).toBe(sum(all));
      expect(claimLines(mapped.resource).map(parts)).toEqual(
        claim.lines.map(({ adjustments }) => sum(adjustments)),
      );
      expect(read.deductible?.amount).toBe(
        sum(all.filter(({ groupCode, reasonCode }) => groupCode === 'PR' && reasonCode === '1')),
      );
      expect(claimLines(mapped.resource).map(({ patientOwes }) => patientOwes?.amount)).toEqual(
        claim.lines.map(({ adjustments }) => sum(adjustments.filter(({ groupCode }) => groupCode === 'PR'))),
      );
      const details = toPaymentReconciliations(body)[0]?.resource.detail ?? [];
      expect(details.map(({ amount }) => amount?.value?.toFixed(2))).toEqual([claim.paidAmount]);
    },
  );
});
