import { fc, test as property } from '@fast-check/vitest';
import { ValidationError } from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { useSandbox } from '../../../../testing/clients.js';
import { caught } from '../../../../testing/ledger.js';
import {
  type Decided,
  decidedRemittance,
  decisions,
  primaryClaim,
  primaryStay,
  SECOND_PAYER,
} from '../../../../testing/secondary.js';
import { co, DECIDED, type Json, LINES, make } from '../../../../testing/secondary-claim.js';
import type { ProfessionalClaim } from '../claim.js';
import { claimPreflight } from '../claim-preflight.js';
import { toSecondaryClaim } from './secondary-claim.js';

const bench = useSandbox();
const NOW_MS = Date.UTC(2026, 4, 1);
async function codeOf(run: () => unknown) {
  const error = await caught(Promise.resolve().then(run));
  expect(ValidationError.isInstance(error)).toBe(true);
  return (error as ValidationError).code;
}
function adjudicationsOf({ claimInformation }: Json, index = 0) {
  return ((claimInformation.serviceLines as unknown as Json[])[index]?.lineAdjudicationInformation ??
    []) as unknown as Json[];
}
function issuesOf(claim: object, kind: 'professional' | 'institutional') {
  return claimPreflight(claim as never, kind, 'production', NOW_MS);
}

describe('a secondary claim', () => {
  test('reports line by line what the primary payer paid, adjusted and left to the patient', () => {
    const claim = make();
    expect(claim).toMatchObject({
      tradingPartnerServiceId: '22222',
      tradingPartnerName: 'SECOND PAYER',
      subscriber: {
        memberId: 'S2',
        firstName: 'johnone',
        lastName: 'doeone',
        paymentResponsibilityLevelCode: 'S',
      },
    });
    const { claimInformation } = claim;
    expect(claimInformation.claimFilingCode).toBe('BL');
    expect(claimInformation.otherSubscriberInformation).toEqual([
      {
        paymentResponsibilityLevelCode: 'P',
        individualRelationshipCode: '18',
        claimFilingIndicatorCode: 'CI',
        payerPaidAmount: '140.00',
        benefitsAssignmentCertificationIndicator: 'Y',
        releaseOfInformationCode: 'Y',
        otherSubscriberName: {
          otherInsuredQualifier: '1',
          otherInsuredLastName: 'doeone',
          otherInsuredFirstName: 'johnone',
          otherInsuredIdentifierTypeCode: 'MI',
          otherInsuredIdentifier: '0000000001',
        },
        otherPayerName: {
          otherPayerOrganizationName: 'EXTRA HEALTHY INSURANCE',
          otherPayerIdentifierTypeCode: 'PI',
          otherPayerIdentifier: '9496',
          otherPayerClaimControlNumber: 'ICN1',
        },
      },
    ]);
    const [first] = claimInformation.serviceLines as unknown as Json[];
    expect(first?.lineAdjudicationInformation).toEqual([
      {
        otherPayerPrimaryIdentifier: '9496',
        serviceLinePaidAmount: '100.00',
        serviceIdQualifier: 'HC',
        procedureCode: '99214',
        paidServiceUnitCount: '1',
        adjudicationOrPaymentDate: '20260401',
        claimAdjustmentInformation: [
          {
            adjustmentGroupCode: 'CO',
            adjustmentDetails: [{ adjustmentReasonCode: '45', adjustmentAmount: '20.00' }],
          },
          {
            adjustmentGroupCode: 'PR',
            adjustmentDetails: [{ adjustmentReasonCode: '2', adjustmentAmount: '10.00' }],
          },
        ],
        remainingPatientLiability: '10.00',
      },
    ]);
    expect(issuesOf(claim, 'professional')).toEqual([]);
  });

  test("reports the claim as a whole if the payer decided it so, with the date and the patient's liability", () => {
    const { claimInformation } = make({ ...DECIDED, isWhole: true });
    const [other] = claimInformation.otherSubscriberInformation as unknown as Json[];
    expect(other).toMatchObject({
      payerPaidAmount: '140.00',
      remainingPatientLiability: '10.00',
      otherPayerName: { otherPayerAdjudicationOrPaymentDate: '20260401' },
    });
    expect(JSON.stringify(claimInformation.serviceLines)).not.toContain('lineAdjudicationInformation');
  });

  test('uses the field names of the institutional document', () => {
    const stay = primaryStay(LINES);
    const claim = toSecondaryClaim(stay, decidedRemittance([DECIDED]), SECOND_PAYER) as unknown as Json;
    expect(claim.claimInformation.otherSubscriberInformation).toMatchObject({ payerPaidAmount: '140.00' });
    const [first] = claim.claimInformation.serviceLines as unknown as Json[];
    expect(first?.lineAdjudicationInformation).toEqual([
      {
        otherPayerPrimaryIdentifier: '9496',
        serviceLinePaidAmount: '100.00',
        productOrServiceIDQualifier: 'HC',
        procedureCode: '99214',
        serviceLineRevenueCode: '0450',
        paidServiceUnitCount: '1',
        adjudicationOrPaymentDate: '20260401',
        lineAdjustment: [
          {
            adjustmentGroupCode: 'CO',
            claimAdjustmentDetails: [{ adjustmentReasonCode: '45', adjustmentAmount: '20.00' }],
          },
          {
            adjustmentGroupCode: 'PR',
            claimAdjustmentDetails: [{ adjustmentReasonCode: '2', adjustmentAmount: '10.00' }],
          },
        ],
        remainingPatientLiability: '10.00',
      },
    ]);
    expect(issuesOf({ ...claim, tradingPartnerName: 'X' }, 'institutional')).toEqual([]);
  });

  test('conforms to the documents of both products, down to the names and codes', async () => {
    const remittance = decidedRemittance([DECIDED]);
    const optum = bench.client();
    bench.sandbox.control.optum.switches.predefinedValuesOnly = false;
    const first = { ...SECOND_PAYER, tradingPartnerServiceId: '9496' };
    const claim = { ...primaryClaim(LINES), tradingPartnerServiceId: '11111' };
    const stay = { ...primaryStay(LINES), tradingPartnerServiceId: '11111' };
    for (const decided of [remittance, decidedRemittance([{ ...DECIDED, isWhole: true }])]) {
      await optum.claims.professional.validate(toSecondaryClaim(claim, decided, first));
      await optum.claims.institutional.validate(toSecondaryClaim(stay, decided, first));
    }
  });

  property.prop([decisions])('balances for every balanced remittance', ({ lines, decided, order }) => {
    const ordered = order ? { ...decided, lines: decided.lines.toReversed() } : decided;
    const remittance = decidedRemittance([ordered]);
    const claim = toSecondaryClaim(primaryClaim(lines), remittance, SECOND_PAYER);
    expect(issuesOf(claim, 'professional')).toEqual([]);
    const stay = toSecondaryClaim(primaryStay(lines), remittance, SECOND_PAYER);
    expect(issuesOf(stay, 'institutional')).toEqual([]);
  });

  test('is created for the tertiary payer with the decisions of both', () => {
    const second = make();
    const remittance = decidedRemittance([
      {
        ...DECIDED,
        status: '2',
        lines: [
          { ...LINES[0], charge: 13_000, adjustments: [{ group: 'OA', reason: '23', cents: 12_000 }] },
          { ...LINES[1], charge: 5_000, adjustments: [{ group: 'OA', reason: '23', cents: 5_000 }] },
        ],
      },
    ]);
    const third = toSecondaryClaim(second as unknown as ProfessionalClaim, remittance, {
      ...SECOND_PAYER,
      tradingPartnerServiceId: '33333',
    }) as unknown as Json;
    expect(third.subscriber.paymentResponsibilityLevelCode).toBe('T');
    const others = third.claimInformation.otherSubscriberInformation as unknown as Json[];
    expect(others.map((one) => one.paymentResponsibilityLevelCode)).toEqual(['P', 'S']);
    expect(adjudicationsOf(third).map((one) => one.otherPayerPrimaryIdentifier)).toEqual(['9496', '22222']);
    expect(issuesOf(third, 'professional')).toEqual([]);
  });

  test('removes the next payer from the other insurances, and moves the earlier numbers to the earlier payer', () => {
    const claim = primaryClaim(LINES, {
      claimFrequencyCode: '7',
      claimSupplementalInformation: {
        claimControlNumber: 'OLD',
        priorAuthorizationNumber: 'PA1',
        medicalRecordNumber: 'M',
      },
      otherSubscriberInformation: [
        { paymentResponsibilityLevelCode: 'S', otherPayerName: { otherPayerIdentifier: '22222' } },
      ],
    });
    const { claimInformation } = make(DECIDED, { ...claim, controlNumber: '000000001' });
    const others = claimInformation.otherSubscriberInformation as unknown as Json[];
    expect(others).toHaveLength(1);
    expect(others[0]?.otherPayerName).toMatchObject({
      otherPayerIdentifier: '9496',
      otherPayerPriorAuthorizationNumber: 'PA1',
    });
    expect(claimInformation.claimFrequencyCode).toBe('1');
    expect(claimInformation.claimSupplementalInformation).toEqual({ medicalRecordNumber: 'M' });
    expect(make(DECIDED, { ...claim, controlNumber: '000000001' })).not.toHaveProperty('controlNumber');
  });

  test('keeps the patient when the insured of the next payer is someone else', () => {
    const claim = make(DECIDED, primaryClaim(LINES), {
      subscriber: { memberId: 'S2', firstName: 'JANE', lastName: 'DOE' },
      dependent: { relationshipToSubscriberCode: '01' },
    });
    expect(claim.dependent).toMatchObject({
      firstName: 'johnone',
      dateOfBirth: '18800102',
      relationshipToSubscriberCode: '01',
    });
    expect(claim.subscriber).toEqual({
      memberId: 'S2',
      firstName: 'JANE',
      lastName: 'DOE',
      paymentResponsibilityLevelCode: 'S',
    });
  });

  test('uses the correction that follows a reversal, and the parts of a split claim', () => {
    const reversal: Decided = { ...DECIDED, status: '22', sign: -1 };
    const corrected: Decided = {
      lines: [
        { ...LINES[0], charge: 13_000, adjustments: [co(3_000)] },
        { ...LINES[1], charge: 5_000, adjustments: [] },
      ],
    };
    const paidOf = (claims: Decided[]) => {
      const claim = toSecondaryClaim(
        primaryClaim(LINES),
        decidedRemittance(claims),
        SECOND_PAYER,
      ) as unknown as Json;
      return (claim.claimInformation.otherSubscriberInformation as unknown as Json[])[0]?.payerPaidAmount;
    };
    expect(paidOf([reversal, corrected])).toBe('150.00');
    expect(paidOf([DECIDED, reversal, corrected])).toBe('150.00');
    expect(paidOf([DECIDED, reversal, DECIDED])).toBe('140.00');
    const [first, second] = DECIDED.lines;
    expect(
      paidOf([
        { lines: first === undefined ? [] : [first] },
        { lines: second === undefined ? [] : [second] },
      ]),
    ).toBe('140.00');
  });

  test('matches lines without numbers by procedure, date and charge, and unbundled lines by their number', () => {
    const bare = LINES.map(({ charge, procedure }) => ({ charge, procedure }));
    const swapped = { lines: DECIDED.lines.toReversed().map((line) => ({ ...line, number: undefined })) };
    const claim = make(swapped, primaryClaim(bare));
    expect(adjudicationsOf(claim)[0]?.serviceLinePaidAmount).toBe('100.00');
    const parts = [8_000, 5_000].map((charge) => ({ ...LINES[0], charge, adjustments: [co(1_000)] }));
    const unbundled = make({ lines: [...parts, ...DECIDED.lines.slice(1)] });
    const [line] = unbundled.claimInformation.serviceLines as unknown as Json[];
    expect(line?.lineAdjudicationInformation).toHaveLength(2);
    expect(issuesOf(unbundled, 'professional')).toEqual([]);
  });
});

describe('a contradiction is an error that names the problem', () => {
  const claim = primaryClaim(LINES);
  const against = (decided: readonly Decided[], given: ProfessionalClaim = claim, next: object = {}) =>
    codeOf(() => toSecondaryClaim(given, decidedRemittance(decided), { ...SECOND_PAYER, ...next }));

  test('another claim, another charge, and another patient', async () => {
    expect(await against([{ ...DECIDED, account: 'OTHER' }])).toBe('another_claim');
    expect(await against([{ lines: DECIDED.lines.slice(1) }])).toBe('charge_mismatch');
    expect(await against([DECIDED], claim, { subscriber: { memberId: 'S2', dateOfBirth: '19900101' } })).toBe(
      'another_patient',
    );
  });

  test('a reversal, a forwarded or estimated claim, and two decisions', async () => {
    const reversal: Decided = { ...DECIDED, status: '22', sign: -1 };
    expect(await against([reversal])).toBe('reversed_payment');
    expect(await against([DECIDED, reversal])).toBe('reversed_payment');
    expect(await against([{ ...DECIDED, status: '23' }])).toBe('not_adjudicated');
    expect(await against([{ ...DECIDED, status: '25' }])).toBe('not_adjudicated');
    expect(await against([DECIDED, DECIDED])).toBe('several_decisions');
  });

  test('amounts that do not add up, including those changed after reading', async () => {
    const whole = decidedRemittance([DECIDED], {
      financialInformation: {
        checkIssueOrEFTEffectiveDate: '20260401',
        totalActualProviderPaymentAmount: '1.00',
      },
    });
    expect(await codeOf(() => toSecondaryClaim(claim, whole, SECOND_PAYER))).toBe('unbalanced_remittance');
    const read = decidedRemittance([DECIDED]);
    const changed = {
      ...read,
      claims: read.claims.map((one) => ({
        ...one,
        lines: one.lines.map((line, index) => (index === 0 ? { ...line, paidAmount: '99.00' } : line)),
      })),
    };
    expect(await codeOf(() => toSecondaryClaim(claim, changed, SECOND_PAYER))).toBe('unbalanced_remittance');
    expect(await codeOf(() => toSecondaryClaim(claim, { ...read, isBalanced: false }, SECOND_PAYER))).toBe(
      'unbalanced_remittance',
    );
  });

  test('lines that cannot be matched', async () => {
    const bare = (line: Decided['lines'][number] | undefined, fields: object) =>
      ({ ...line, number: undefined, ...fields }) as Decided['lines'][number];
    const [first, second] = DECIDED.lines;
    expect(await against([{ lines: [bare(first, { procedure: '99999' }), bare(second, {})] }])).toBe(
      'line_unmatched',
    );
    expect(await against([{ lines: [bare(first, { charge: 18_000 })] }])).toBe('line_unmatched');
    const charges = [12_000, 6_000].map((charge, index) => ({
      ...DECIDED.lines[index],
      charge,
      adjustments: [],
    }));
    expect(await against([{ lines: charges }])).toBe('charge_mismatch');
    const modified = primaryClaim(
      ['LT', 'RT'].map((side) => ({
        charge: 9_000,
        procedure: '73610',
        fields: { procedureModifiers: [side] },
      })),
    );
    const unmodified = { charge: 9_000, procedure: '73610', adjustments: [] };
    expect(
      await against([{ lines: [unmodified, { ...unmodified, adjustments: [co(100)] }] }], modified),
    ).toBe('line_unmatched');
  });

  test('decisions that a claim cannot report, and claims that are not billed to another payer', async () => {
    const group = { ...DECIDED, adjustments: [{ group: 'XX', reason: '1', cents: 100 }] };
    expect(await against([group])).toBe('not_reportable');
    expect(await against([DECIDED], primaryClaim(LINES, { claimFrequencyCode: '8' }))).toBe(
      'claim_not_billable',
    );
    const level = {
      ...claim,
      subscriber: { ...claim.subscriber, paymentResponsibilityLevelCode: 'U' as const },
    };
    expect(await against([DECIDED], level)).toBe('claim_not_billable');
    expect(
      await codeOf(() =>
        toSecondaryClaim(
          {
            ...primaryStay(LINES),
            claimInformation: {
              ...primaryStay(LINES).claimInformation,
              otherSubscriberInformation: {
                paymentResponsibilityLevelCode: 'T',
                otherPayerName: { otherPayerIdentifier: '7' },
              } as never,
            },
          },
          decidedRemittance([DECIDED]),
          SECOND_PAYER,
        ),
      ),
    ).toBe('claim_not_billable');
  });

  test('invalid arguments are named, and no value is in the message', async () => {
    for (const args of [
      [undefined, {}, {}],
      [claim, undefined, SECOND_PAYER],
      [claim, decidedRemittance([DECIDED]), {}],
    ])
      expect(await codeOf(() => toSecondaryClaim(...(args as [never, never, never])))).toBe('invalid_input');
    const error = await caught(
      Promise.resolve().then(() =>
        toSecondaryClaim(claim, decidedRemittance([{ ...DECIDED, account: 'OTHER' }]), SECOND_PAYER),
      ),
    );
    expect(JSON.stringify(error)).not.toMatch(/OTHER|doeone|180\.00/);
  });
});

property.prop([fc.anything(), fc.anything(), fc.anything()])('never throws an internal error', (...args) => {
  try {
    toSecondaryClaim(...(args as [never, never, never]));
  } catch (error) {
    expect((error as { provider?: string; code?: string }).code).toEqual(expect.any(String));
  }
});
