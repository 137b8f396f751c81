import { describe, expect, test } from 'vitest';
import { useSandbox } from '../../../../testing/clients.js';
import { primaryClaim } from '../../../../testing/secondary.js';
import {
  acknowledged,
  CLAIM,
  paid,
  reasonsOf,
  remittance,
  report,
  startTracker,
} from '../../../../testing/tracked-claims.js';
import { claimStatusCategory } from '../../../codes/claim-status-categories.js';
import type { AcknowledgedClaim, AcknowledgedLevel } from '../../reports/acknowledgement.js';

const bench = useSandbox();

describe('an event is assigned to the same claim only', () => {
  const other = (claim: Partial<AcknowledgedClaim>) => report(acknowledged('A2', claim));

  test.each([
    ['another number', { patientControlNumber: 'A2' }],
    ['another charge', { submittedAmount: '99.99' }],
    ['another day', { serviceDates: { start: '2026-03-08', end: undefined } }],
    ['a number truncated below 17 characters', { patientControlNumber: 'A' }],
    ['no number at all', { patientControlNumber: undefined }],
  ])('not with %s', async (_name, claim) => {
    const { tracker, submit } = startTracker(bench);
    await submit(CLAIM);
    await tracker.add(CLAIM);
    const [news] = await tracker.feed(other(claim));
    expect(news?.claim).toBeUndefined();
    expect(await reasonsOf(tracker)).toContain('unmatchedReport');
    expect(await tracker.feed(other(claim))).toEqual([]);
  });

  test('with a truncated number, if charge and date match', async () => {
    const { tracker } = startTracker(bench);
    const long = primaryClaim([{ charge: 10_000 }], { patientControlNumber: 'ABCDEFGHIJKLMNOPQRST' });
    await tracker.add(long);
    const [news] = await tracker.feed(other({ patientControlNumber: 'ABCDEFGHIJKLMNOPQ' }));
    expect(news?.claim?.patientControlNumber).toBe('ABCDEFGHIJKLMNOPQRST');
    const [bare] = await tracker.feed(
      other({ patientControlNumber: 'ABCDEFGHIJKLMNOPQ', submittedAmount: undefined }),
    );
    expect(bare?.claim).toBeUndefined();
  });

  test('of a primary and a secondary claim under one number, by the data of the payment', async () => {
    const { tracker } = startTracker(bench);
    const second = {
      ...CLAIM,
      tradingPartnerServiceId: '22222',
      tradingPartnerName: 'SECOND',
      subscriber: { ...CLAIM.subscriber, paymentResponsibilityLevelCode: 'S' as const },
    };
    await tracker.add(CLAIM);
    await tracker.add(second);
    await tracker.feed(remittance([paid()]));
    await tracker.feed(remittance([paid({ status: '2' }, 9_000, '23')], { payer: { name: 'SECOND' } }));
    expect(tracker.claims.map(({ level, paidAmount }) => [level, paidAmount])).toEqual([
      ['P', '80.00'],
      ['S', '10.00'],
    ]);
    const [unknown] = await tracker.feed(
      other({ payerId: undefined, payerName: undefined, payerClaimNumber: 'NEW' }),
    );
    expect(unknown?.claim).toBeUndefined();
  });

  test('that is added after the report', async () => {
    const { tracker } = startTracker(bench);
    await tracker.feed(remittance([paid()]));
    expect(await reasonsOf(tracker)).toEqual(['unmatchedRemittance']);
    expect((await tracker.add(CLAIM)).map(({ event }) => event.state)).toEqual(['paid']);
    expect(await reasonsOf(tracker)).toEqual([]);
  });

  test('of every claim of a batch that was rejected as a whole', async () => {
    const { tracker, submit, stateOf } = startTracker(bench);
    await submit(CLAIM, { correlationId: 'BATCH7' });
    await tracker.add(CLAIM);
    const level = {
      level: 'receiver',
      meaning: 'rejected',
      statuses: [
        { category: claimStatusCategory('A8'), code: '496', text: undefined, entityCode: undefined },
      ],
      messages: [],
      claimCount: 0,
    };
    const batch = (batchNumber: string) => ({
      kind: '277' as const,
      claims: [],
      levels: [{ ...level, batchNumber } as unknown as AcknowledgedLevel],
    });
    await tracker.feed(batch('BATCH8'));
    expect(await stateOf(CLAIM)).toBe('accepted');
    expect(await reasonsOf(tracker)).toEqual(['batchRejected']);
    await tracker.feed(batch('BATCH7'));
    expect(await stateOf(CLAIM)).toBe('rejected');
  });
});
