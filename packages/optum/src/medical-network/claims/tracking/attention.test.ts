import { describe, expect, test } from 'vitest';
import { useSandbox } from '../../../../testing/clients.js';
import { primaryClaim } from '../../../../testing/secondary.js';
import {
  acknowledged,
  CLAIM,
  DAY_MS,
  paid,
  paidOn,
  reasonsOf,
  remittance,
  report,
  startTracker,
} from '../../../../testing/tracked-claims.js';
import type { ProfessionalClaim } from '../claim.js';

const bench = useSandbox();

describe('a work item for a person', () => {
  test('is each kind of missing response, with a reason and a next step, until it is done', async () => {
    const { tracker, submit, time } = startTracker(bench, {
      acknowledgementDays: 3,
      decisionDays: 10,
      sendingMinutes: 5,
    });
    const claims = ['SENDING', 'UNKNOWN', 'SUBMITTED', 'ACKED'].map((patientControlNumber) =>
      primaryClaim([{ charge: 10_000 }], { patientControlNumber }),
    );
    const [sending, unknown, submitted, acked] = claims as [
      ProfessionalClaim,
      ProfessionalClaim,
      ProfessionalClaim,
      ProfessionalClaim,
    ];
    await submit(sending, {}, 'sending');
    await submit(unknown, {}, 'unknown');
    await submit(submitted);
    await submit(acked);
    await tracker.add(submitted);
    await tracker.add(acked);
    await tracker.feed(report(acknowledged('A2', { patientControlNumber: 'ACKED' })));
    expect(await reasonsOf(tracker)).toEqual(['submissionUnknown']);
    time.nowMs += 6 * 60_000;
    expect(await reasonsOf(tracker)).toEqual(['sendingForLong', 'submissionUnknown']);
    await tracker.add(unknown);
    time.nowMs += 4 * DAY_MS;
    expect(await reasonsOf(tracker)).toEqual(
      expect.arrayContaining(['noAcknowledgement', 'sendingForLong', 'submissionUnknown']),
    );
    time.nowMs += 8 * DAY_MS;
    const list = await tracker.needsPerson();
    expect(list.map(({ reason }) => reason).toSorted()).toEqual([
      'noAcknowledgement',
      'noDecision',
      'sendingForLong',
      'submissionUnknown',
    ]);
    for (const { nextStep, sinceMs, id } of list) {
      expect(nextStep).toMatch(/\.$/);
      expect(sinceMs).toBeLessThan(time.nowMs);
      tracker.done(id);
    }
    expect(await tracker.needsPerson()).toEqual([]);
    await tracker.feed(
      report(acknowledged('A7', { patientControlNumber: 'ACKED', effectiveDate: '2026-03-20' })),
    );
    expect(await reasonsOf(tracker)).toEqual(['rejected']);
  });

  test('is a denial, a request, a reversal, and a payment that does not add up', async () => {
    const { tracker } = startTracker(bench);
    const numbers = ['D', 'R', 'V', 'U'];
    for (const patientControlNumber of numbers)
      await tracker.add(primaryClaim([{ charge: 10_000 }], { patientControlNumber }));
    await tracker.feed(remittance([paid({ account: 'D', status: '4' }, 10_000, '29')]));
    await tracker.feed(report(acknowledged('R3', { patientControlNumber: 'R' })));
    await tracker.feed(remittance([paid({ account: 'V', status: '22', sign: -1 })], paidOn('20260402')));
    const off = {
      financialInformation: {
        totalActualProviderPaymentAmount: '1',
        checkIssueOrEFTEffectiveDate: '20260403',
      },
    };
    await tracker.feed(remittance([paid({ account: 'U' })], off));
    expect((await reasonsOf(tracker)).toSorted()).toEqual([
      'denied',
      'informationRequested',
      'reversed',
      'unbalanced',
    ]);
  });

  test('is a claim without a ledger, by the receipt of the clearinghouse', async () => {
    const optum = bench.client();
    const tracker = optum.claims.track();
    const receipt = {
      isAccepted: false,
      controlNumber: '1',
      correlationId: 'C',
      issues: [{ severity: 'error', code: 'H1', text: '' }],
    };
    expect((await tracker.add(CLAIM, receipt as never)).map(({ event }) => event.state)).toEqual([
      'rejected',
    ]);
    expect(await tracker.add(CLAIM, receipt as never)).toEqual([]);
    const next = { ...receipt, isAccepted: true, correlationId: 'D' };
    expect((await tracker.add(CLAIM, next as never)).map(({ claim }) => claim?.state)).toEqual(['submitted']);
  });
});
