import { fc, test } from '@fast-check/vitest';
import { describe, expect } from 'vitest';
import { example, hasReference } from '../../../testing/reference.js';
import { type ClaimStatusReportBody, readAcknowledgement } from './acknowledgement.js';
import { readRemittances } from './read-remittance.js';
import type { RemittanceReportBody } from './remittance.js';

function remittance(payment: object, rest: object = {}) {
  return readRemittances({
    transactions: [{ detailInfo: [{ paymentInfo: [payment] }], ...rest }],
  } as never)[0];
}

function service(charge: string, paid: string, ...adjustments: [group: string, ...pairs: string[]][]) {
  return {
    servicePaymentInformation: { lineItemChargeAmount: charge, lineItemProviderPaymentAmount: paid },
    serviceAdjustments: adjustments.map(([claimAdjustmentGroupCode, ...pairs]) => ({
      claimAdjustmentGroupCode,
      ...Object.fromEntries(
        pairs.map((value, index) => [
          `${index % 2 === 0 ? 'adjustmentReasonCode' : 'adjustmentAmount'}${Math.floor(index / 2) + 1}`,
          value,
        ]),
      ),
    })),
  };
}

describe('remittances', () => {
  test('add up to the cent, where floating point does not', () => {
    const read = remittance(
      {
        claimPaymentInfo: { totalClaimChargeAmount: '0.3', claimPaymentAmount: '0.1', claimStatusCode: '1' },
        serviceLines: [service('0.3', '0.1', ['CO', '45', '0.1'], ['PR', '1', '0.1'])],
      },
      { financialInformation: { totalActualProviderPaymentAmount: '0.1' } },
    );
    expect(read).toMatchObject({ isBalanced: true, issues: [], paidAmount: '0.10' });
    expect(read?.claims[0]).toMatchObject({ adjustedAmount: '0.20', outcome: 'processed' });
    expect(read?.claims[0]?.lines[0]?.adjustments).toMatchObject([
      { group: 'contractual', reasonCode: '45', amount: '0.10' },
      { group: 'patient', reasonCode: '1', amount: '0.10' },
    ]);
  });

  test('report where they do not add up', () => {
    const read = remittance(
      {
        claimPaymentInfo: { totalClaimChargeAmount: '100', claimPaymentAmount: '70' },
        serviceLines: [service('60', '40', ['CO', '45', '20']), service('40', '30', ['CO', '45', '9'])],
      },
      {
        financialInformation: { totalActualProviderPaymentAmount: '60' },
        providerAdjustments: [
          { adjustments: [{ adjustmentReasonCode: 'WO', providerAdjustmentAmount: '5' }] },
        ],
      },
    );
    expect(read?.isBalanced).toBe(false);
    expect(read?.issues.map(({ code, path }) => [code, path])).toEqual([
      ['line_imbalance', 'claims.0.lines.1'],
      ['claim_imbalance', 'claims.0'],
      ['payment_imbalance', 'payment'],
    ]);
  });

  test('treat a negative adjustment of the whole as more money', () => {
    const rest = {
      financialInformation: { totalActualProviderPaymentAmount: '75' },
      providerAdjustments: [
        { adjustments: [{ adjustmentReasonCode: 'FB', providerAdjustmentAmount: '-5' }] },
      ],
    };
    const claimPaymentInfo = { totalClaimChargeAmount: '70', claimPaymentAmount: '70' };
    expect(remittance({ claimPaymentInfo }, rest)?.isBalanced).toBe(true);
  });

  test.each([
    ['1', 'processed'],
    ['4', 'denied'],
    ['19', 'processedAndForwarded'],
    ['22', 'reversed'],
    ['23', 'forwarded'],
    ['25', 'predetermined'],
    ['', 'unknown'],
  ])('of status %s are %s', (claimStatusCode, outcome) => {
    expect(remittance({ claimPaymentInfo: { claimStatusCode } })?.claims[0]?.outcome).toBe(outcome);
  });

  const cents = fc.integer({ min: 0, max: 1_000_000 });
  const dollars = (value: number) => `${Math.floor(value / 100)}.${String(value % 100).padStart(2, '0')}`;
  test.prop([
    fc.array(fc.tuple(cents, cents), { minLength: 1, maxLength: 8 }),
    fc.integer({ min: -5, max: 5 }),
  ])('are balanced exactly when they add up', (lines, off) => {
    const paid = lines.reduce((sum, [amount]) => sum + amount, 0);
    const charge = lines.reduce((sum, [amount, taken]) => sum + amount + taken, 0);
    if (charge + off < 0) return;
    const read = remittance({
      claimPaymentInfo: { totalClaimChargeAmount: dollars(charge + off), claimPaymentAmount: dollars(paid) },
      serviceLines: lines.map(([amount, taken]) =>
        service(dollars(amount + taken), dollars(amount), ['CO', '45', dollars(taken)]),
      ),
    });
    expect(read?.isBalanced).toBe(off === 0);
  });

  test.prop([fc.anything()])('never throw', (body) => {
    expect(readRemittances(body as RemittanceReportBody)).toBeInstanceOf(Array);
    expect(readAcknowledgement(body as ClaimStatusReportBody)).toBeInstanceOf(Array);
  });
});

const folder = 'medical-network-claims-responses-and-reports-v2';

describe.runIf(hasReference('captured reports'))('captured reports', () => {
  test('R5000000.XY: one claim, balanced', () => {
    const [read, ...more] = readRemittances(example(`${folder}/get-R5000000.XY-835.response.200.json`));
    expect(more).toEqual([]);
    expect(read).toMatchObject({ paidAmount: '2563.13', isBalanced: true });
    expect(read?.claims).toMatchObject([
      {
        outcome: 'processedAndForwarded',
        billedAmount: '9006.00',
        paidAmount: '2563.13',
        patientResponsibilityAmount: '711.40',
        adjustedAmount: '6442.87',
        lines: [
          { billedAmount: '3600.00', paidAmount: '1455.51', allowedAmount: '1914.05' },
          { billedAmount: '1890.00', paidAmount: '217.29', allowedAmount: '277.15' },
          { billedAmount: '1836.00', paidAmount: '648.83', allowedAmount: '827.59' },
          { billedAmount: '1680.00', paidAmount: '241.50', allowedAmount: '308.04' },
        ],
      },
    ]);
    const patients = read?.claims[0]?.lines.flatMap(({ adjustments }) =>
      adjustments
        .filter(({ group }) => group === 'patient')
        .map(({ reasonCode, amount }) => `${reasonCode} ${amount}`),
    );
    expect(patients).toEqual(['1 57.54', '2 371.30', '2 55.43', '2 165.52', '2 61.61']);
  });

  test('R5000000.WC: three payments, whose altered numbers are detected', () => {
    const read = readRemittances(example(`${folder}/get-R5000000.WC-835.response.200.json`));
    expect(read.map(({ paidAmount, claims }) => [paidAmount, claims.length])).toEqual([
      ['810.80', 4],
      ['818.80', 2],
      ['555.00', 3],
    ]);
    const [first] = read;
    expect(first?.providerAdjustments).toMatchObject([
      { reasonCode: 'WO', amount: '52436.08' },
      { reasonCode: 'FB', amount: '-49082.64' },
    ]);
    // 46 billed, 2144.49 adjusted, 25 paid; and an adjustment of 19166.72 on a claim of 226.
    expect(first?.issues.map(({ path }) => path)).toEqual(['claims.0.lines.0', 'claims.0', 'payment']);
    expect(first?.claims[2]).toMatchObject({
      billedAmount: '226.00',
      paidAmount: '108.00',
      patientResponsibilityAmount: '24.00',
      adjustedAmount: '118.00',
    });
    expect(first?.claims[0]?.remarkCodes).toEqual(['N520']);
    expect(first?.claims[0]?.lines[0]?.remarkCodes).toEqual(['N510', 'N381']);
  });

  test('X3000000.AB: paid claims with their numbers', () => {
    const [claim] = readAcknowledgement(example(`${folder}/get-X3000000.AB-277.response.200.json`));
    expect(claim).toMatchObject({
      meaning: 'paid',
      patientControlNumber: '00000',
      traceNumber: '000000001',
      payerClaimNumber: 'AAAAAAAAAAA1',
      clearinghouseClaimNumber: '111111111111111',
      payerId: '430',
      submittedAmount: '100',
      paidAmount: '80',
      serviceDates: { start: '2020-02-14', end: '2020-02-14' },
      effectiveDate: '2020-06-13',
    });
  });

  test('X3000000.JE: the newest status leads', () => {
    const claims = readAcknowledgement(
      example(`${folder}/get-X3000000.JE-277.response.200.synthetic-sparse.json`),
    );
    expect(claims.map(({ effectiveDate, submittedAmount }) => [effectiveDate, submittedAmount])).toEqual([
      ['2020-06-15', '110'],
      ['2020-06-17', '456'],
    ]);
    expect(claims.map(({ statuses }) => statuses.map(({ category }) => category.code))).toEqual([
      ['F1', 'F2', 'F1', 'F1', 'A0', 'F1'],
      ['A6', 'A7', 'D0', 'P0', 'P1', 'R3'],
    ]);
  });

  test('X3000000.XX: the payer could not respond', () => {
    const [claim] = readAcknowledgement(example(`${folder}/get-X3000000.XX-277.response.200.json`));
    expect(claim).toMatchObject({ meaning: 'retryLater', patientControlNumber: 'ABCD' });
  });
});
