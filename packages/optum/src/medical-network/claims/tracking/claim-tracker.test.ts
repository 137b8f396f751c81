import { fc, test as property } from '@fast-check/vitest';
import { MemorySubmissionLedger, ValidationError } from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { professionalClaim } from '../../../../testing/claims.js';
import { useSandbox } from '../../../../testing/clients.js';
import { caught } from '../../../../testing/ledger.js';
import { type Decided, decidedRemittance, primaryClaim } from '../../../../testing/secondary.js';
import { claimStatusCategory } from '../../../codes/claim-status-categories.js';
import { submissionKey } from '../../../internal/submission/identity.js';
import type { AcknowledgedClaim, AcknowledgedLevel } from '../../reports/acknowledgement.js';
import type { LooseClaim, ProfessionalClaim } from '../claim.js';
import { claimIdentity } from '../claim-identity.js';
import type { TrackOptions } from './claim-tracker.js';
import type { TrackState } from './track-state.js';
import type { TrackableReport } from './trackable-report.js';

const bench = useSandbox();
const DAY_MS = 86_400_000;
const SUBMITTED_MS = Date.UTC(2026, 2, 10, 18);
const SECRET = 'a secret of sixteen or more';

/** A tracker with a ledger, at an instant that the test sets. */
function start(options: TrackOptions = {}, nowMs = SUBMITTED_MS) {
  const time = { nowMs };
  const clock = { now: () => time.nowMs, sleep: () => Promise.resolve() };
  const store = new MemorySubmissionLedger({ clock });
  const ledger = { store, secret: SECRET };
  const optum = bench.client({ ledger, clock });
  const again = (state?: TrackState) =>
    optum.claims.track({ ...options, ...(state === undefined ? {} : { state }) });
  const keyOf = (claim: ProfessionalClaim) => submissionKey(claimIdentity(claim as LooseClaim), SECRET);
  async function submit(
    claim: ProfessionalClaim,
    result: Record<string, string> = {},
    to: 'accepted' | 'unknown' | 'sending' = 'accepted',
  ) {
    const attributes = {
      provider: 'optum',
      operation: 'POST',
      contentDigest: 'd',
      controlNumber: '000000001',
    };
    expect((await store.begin(keyOf(claim), attributes)).ok).toBe(true);
    if (to !== 'sending') await store.transition(keyOf(claim), 'sending', to, result);
  }
  const stateOf = async (claim: ProfessionalClaim) => (await store.get(keyOf(claim)))?.state;
  return { tracker: again(), again, submit, stateOf, time, optum };
}

const CLAIM = primaryClaim([{ charge: 10_000 }], { patientControlNumber: 'A1' });
function acknowledged(category: string, changes: Partial<AcknowledgedClaim> = {}): AcknowledgedClaim {
  return {
    meaning: claimStatusCategory(category).meaning,
    statuses: [{ category: claimStatusCategory(category), code: '20', text: undefined, entityCode: 'PR' }],
    messages: [],
    patientControlNumber: 'A1',
    traceNumber: 'A1',
    payerClaimNumber: 'ICN1',
    clearinghouseClaimNumber: undefined,
    payerId: '9496',
    payerName: 'EXTRA HEALTHY INSURANCE',
    submittedAmount: '100',
    paidAmount: undefined,
    serviceDates: { start: '2026-03-09', end: undefined },
    effectiveDate: '2026-03-11',
    paidDate: undefined,
    checkDate: undefined,
    checkNumber: undefined,
    lines: [],
    unmapped: [],
    ...changes,
  };
}
function report(...claims: AcknowledgedClaim[]): TrackableReport {
  return { kind: '277', claims };
}
function paid(changes: Partial<Decided> = {}, adjusted = 2_000, reason = '45'): Decided {
  return {
    lines: [{ charge: 10_000, adjustments: [{ group: 'CO', reason, cents: adjusted }] }],
    ...changes,
  };
}
function remittance(claims: readonly Decided[], changes: object = {}): TrackableReport {
  return {
    kind: '835',
    remittances: [decidedRemittance(claims, changes)],
  };
}
function paidOn(day: string, number = day) {
  return {
    paymentAndRemitReassociationDetails: { checkOrEFTTraceNumber: number },
    financialInformation: { checkIssueOrEFTEffectiveDate: day },
  };
}
async function reasonsOf(tracker: ReturnType<typeof start>['tracker']) {
  return (await tracker.needsPerson()).map(({ reason }) => reason);
}

describe('the history of a claim', () => {
  test('joins submission, acknowledgement, status and remittance, each once, into one state', async () => {
    const { tracker, submit, stateOf } = start();
    await submit(CLAIM, { clearinghouseClaimNumber: 'CH1' });
    const states: unknown[] = [];
    const feed = async (one: TrackableReport, source: string) => {
      const news = await tracker.feed(one, source);
      states.push(...news.map(({ event, claim }) => [event.type, event.state, claim?.state]));
    };
    states.push(...(await tracker.add(CLAIM)).map(({ event }) => [event.type, event.state]));
    for (const source of ['X3.AA', 'X3.AB']) await feed(report(acknowledged('A2')), source);
    const status = { isFound: true, claims: [], issues: [], controlNumber: '1', traceId: '1', response: {} };
    await tracker.feedStatus(CLAIM, status as never);
    for (const source of ['R5.AA', 'R5.AB']) await feed(remittance([paid()]), source);
    expect(states).toEqual([
      ['submission', 'submitted'],
      ['acknowledgement', 'acknowledged', 'acknowledged'],
      ['remittance', 'paid', 'paid'],
    ]);
    const [claim] = tracker.claims;
    expect(claim).toMatchObject({
      patientControlNumber: 'A1',
      state: 'paid',
      paidAmount: '80.00',
      payerClaimNumber: 'ICN1',
      latest: { source: 'R5.AA', paymentNumber: 'EFT1', isBalanced: true },
    });
    expect(claim?.history.map(({ type }) => type)).toEqual(['submission', 'acknowledgement', 'remittance']);
    expect(await stateOf(CLAIM)).toBe('accepted');
    expect(JSON.stringify(tracker.state)).not.toMatch(/doeone/i);
  });

  property.prop([fc.shuffledSubarray([0, 1, 2, 3], { minLength: 4 }), fc.array(fc.nat(3), { maxLength: 4 })])(
    'is the same in whichever order, and however often, the reports arrive',
    async (order, again) => {
      const { tracker, submit } = start();
      await submit(CLAIM);
      await tracker.add(CLAIM);
      const reversal = paid({ status: '22', sign: -1 });
      const reports = [
        report(acknowledged('A1', { effectiveDate: '2026-03-10' })),
        report(acknowledged('A2')),
        remittance([paid()], paidOn('20260401')),
        remittance([reversal, paid({}, 1_000)], paidOn('20260420')),
      ];
      for (const index of [...order, ...again]) await tracker.feed(reports[index] as TrackableReport);
      const [claim] = tracker.claims;
      expect(claim).toMatchObject({ state: 'paid', paidAmount: '90.00' });
      expect(claim?.history).toHaveLength(6);
      expect(claim?.history.map(({ codes }) => codes[0])).toEqual([
        undefined,
        'A1:20',
        'A2:20',
        '1',
        '22',
        '1',
      ]);
    },
  );

  test('is not changed back to acknowledged by a report of a later date', async () => {
    const { tracker } = start();
    await tracker.add(CLAIM);
    await tracker.feed(remittance([paid()], paidOn('20260401')));
    await tracker.feed(report(acknowledged('A2', { effectiveDate: '2026-04-02' })));
    expect(tracker.claims[0]).toMatchObject({ state: 'paid', latest: { type: 'remittance' } });
    expect(tracker.claims[0]?.history).toHaveLength(2);
  });

  test('adds up payments, reversals and repeated payments in one payment', async () => {
    const { tracker, submit } = start();
    await submit(CLAIM);
    await tracker.add(CLAIM);
    const reversal = paid({ status: '22', sign: -1 });
    const payment = remittance([paid(), reversal, paid()]);
    expect(await tracker.feed(payment)).toHaveLength(3);
    expect(await tracker.feed(payment)).toHaveLength(0);
    expect(tracker.claims[0]).toMatchObject({ state: 'paid', paidAmount: '80.00' });
  });

  test.each([
    ['paid', paid()],
    ['denied', paid({ status: '4' }, 10_000, '29')],
    ['denied', paid({}, 10_000, '97')],
    [
      'processed',
      { lines: [{ charge: 10_000, adjustments: [{ group: 'PR', reason: '1', cents: 10_000 }] }] },
    ],
    [
      'processed',
      { lines: [{ charge: 10_000, adjustments: [{ group: 'OA', reason: '23', cents: 10_000 }] }] },
    ],
    ['forwarded', paid({ status: '23' }, 10_000)],
    ['reversed', paid({ status: '22', sign: -1 })],
  ] as const)('reports a claim as %s according to the remittance', async (state, decided) => {
    const { tracker } = start();
    await tracker.add(CLAIM);
    await tracker.feed(remittance([decided]));
    expect(tracker.claims[0]?.state).toBe(state);
  });
});

describe('a resumed tracker', () => {
  test('resumes after any event with the stored state, and returns each event exactly once', async () => {
    const { tracker, submit, again } = start();
    await submit(CLAIM);
    await tracker.add(CLAIM);
    const other = primaryClaim([{ charge: 10_000 }], { patientControlNumber: 'B2' });
    await tracker.add(other);
    const names = ['X3000000.AA', 'R5000000.AA', 'CF000000.AA'];
    const contents: Record<string, TrackableReport> = {
      'X3000000.AA': report(acknowledged('A2'), acknowledged('A7', { patientControlNumber: 'B2' })),
      'R5000000.AA': remittance([paid(), paid({ account: 'B2' }, 10_000, '29')]),
    };
    const read: string[] = [];
    const reports = {
      async *follow({ seen = [] }: { seen?: Iterable<string | { name: string }> } = {}) {
        const known = [...seen].map((one) => (typeof one === 'string' ? one : one.name));
        for (const name of names)
          if (!known.includes(name))
            yield {
              name,
              type: name.startsWith('X3')
                ? ('claimStatus' as const)
                : name.startsWith('R5')
                  ? ('remittance' as const)
                  : ('claimSummary' as const),
            };
      },
      toJson(name: string) {
        read.push(name);
        return Promise.resolve(contents[name]);
      },
    };
    const given: string[] = [];
    let state = JSON.parse(JSON.stringify(tracker.state)) as TrackState;
    for (let turn = 0; turn < 8; turn += 1) {
      const next = again(state);
      const withReports = bench.client().claims.track({ state: next.state, reports: reports as never });
      // Each run stops after its first event.
      for await (const { event, claim } of withReports.follow()) {
        given.push(`${claim?.patientControlNumber} ${event.state}`);
        state = JSON.parse(JSON.stringify(withReports.state)) as TrackState;
        break;
      }
    }
    expect(given).toEqual(['A1 acknowledged', 'B2 rejected', 'A1 paid', 'B2 denied']);
    const last = bench.client().claims.track({ state, reports: reports as never });
    for await (const _ of last.follow()) expect.unreachable();
    expect(last.state.reports.map(({ name }) => name)).toEqual(names);
  });

  test('rejects any other JSON as its state', async () => {
    for (const state of [
      null,
      1,
      [],
      {},
      { version: 2, claims: [], unmatched: [], done: [], reports: [] },
      { version: 1, claims: [{}], unmatched: [], done: [], reports: [] },
    ]) {
      const error = await caught(Promise.resolve().then(() => start({ state: state as never })));
      expect(ValidationError.isInstance(error)).toBe(true);
    }
    for (const options of [{ acknowledgementDays: '5' }, { reports: 1 }])
      expect(
        ValidationError.isInstance(await caught(Promise.resolve().then(() => start(options as never)))),
      ).toBe(true);
  });

  test('follows the reports of the sandbox from submission to payment', async () => {
    const optum = bench.client({
      ledger: { store: new MemorySubmissionLedger(), secret: SECRET },
      clock: {
        now: () => Date.now(),
        sleep: (ms) => {
          bench.sandbox.control.clock.advance(ms);
          return Promise.resolve();
        },
      },
    });
    bench.sandbox.control.optum.switches.predefinedValuesOnly = false;
    const claim = professionalClaim({ patientControlNumber: 'TRACK1' });
    const seen = await optum.reports.list().toArray({ limit: 100 });
    await optum.claims.professional.submit(claim);
    const reports = seen.map(({ name }) => ({ name, storedAt: Date.now() }));
    const tracker = optum.claims.track({
      state: { version: 1, claims: [], unmatched: [], done: [], reports },
    });
    await tracker.add(claim);
    const types: string[] = [];
    for await (const { event, claim: tracked } of tracker.follow({ pollMs: DAY_MS / 2 })) {
      if (tracked?.patientControlNumber !== 'TRACK1') continue;
      types.push(event.type);
      if (event.type === 'remittance') break;
    }
    expect(types).toEqual(['acknowledgement', 'remittance']);
    expect(tracker.claims[0]).toMatchObject({ state: 'paid' });
  });
});

describe('the ledger', () => {
  test('is released by a rejection, and settled by a response of the payer', async () => {
    const { tracker, submit, stateOf } = start();
    await submit(CLAIM, {}, 'unknown');
    await tracker.add(CLAIM);
    expect(await reasonsOf(tracker)).toEqual(['submissionUnknown']);
    await tracker.feed(report(acknowledged('A2')));
    expect(await stateOf(CLAIM)).toBe('accepted');
    expect(await reasonsOf(tracker)).toEqual([]);
    await tracker.feed(report(acknowledged('A7', { effectiveDate: '2026-03-12' })));
    expect(await stateOf(CLAIM)).toBe('rejected');
    expect(await reasonsOf(tracker)).toEqual(['rejected']);
  });

  test('is not changed by a late report about an earlier submission', async () => {
    const { tracker, submit, stateOf, time } = start();
    await submit(CLAIM, { clearinghouseClaimNumber: 'CH1' });
    await tracker.add(CLAIM);
    const first = acknowledged('A7', { effectiveDate: '2026-03-11' });
    await tracker.feed(report(first));
    time.nowMs += 5 * DAY_MS;
    await submit(CLAIM, { clearinghouseClaimNumber: 'CH2' });
    for (const late of [
      first,
      acknowledged('A8', { effectiveDate: '2026-03-12' }),
      acknowledged('A3', { effectiveDate: '2026-03-20', clearinghouseClaimNumber: 'CH1' }),
    ])
      await tracker.feed(report(late));
    expect(await stateOf(CLAIM)).toBe('accepted');
    expect(tracker.claims[0]).toMatchObject({ state: 'submitted', latest: { attempt: 2 } });
    await tracker.feed(
      report(acknowledged('A7', { effectiveDate: '2026-03-20', clearinghouseClaimNumber: 'CH2' })),
    );
    expect(await stateOf(CLAIM)).toBe('rejected');
  });

  test('that fails leaves the event new, so that it is not lost', async () => {
    const { tracker, submit, optum } = start();
    await submit(CLAIM);
    await tracker.add(CLAIM);
    const store = new MemorySubmissionLedger();
    const state = tracker.state;
    store.get = () => Promise.reject(new Error('disk'));
    const broken = optum.claims.track({ state, ledger: { store, secret: SECRET } });
    await caught(broken.feed(report(acknowledged('A7'))));
    store.get = () => Promise.resolve(undefined);
    expect(await broken.feed(report(acknowledged('A7')))).toHaveLength(1);
  });
});

describe('an event is assigned to the same claim only', () => {
  const other = (claim: Partial<AcknowledgedClaim>) => report(acknowledged('A2', claim));

  test.each([
    ['another number', { patientControlNumber: 'A2' }],
    ['another charge', { submittedAmount: '99.99' }],
    ['another day', { serviceDates: { start: '2026-03-08', end: undefined } }],
    ['a number truncated below 17 characters', { patientControlNumber: 'A' }],
    ['no number at all', { patientControlNumber: undefined }],
  ])('not with %s', async (_name, claim) => {
    const { tracker, submit } = start();
    await submit(CLAIM);
    await tracker.add(CLAIM);
    const [news] = await tracker.feed(other(claim));
    expect(news?.claim).toBeUndefined();
    expect(await reasonsOf(tracker)).toContain('unmatchedReport');
    expect(await tracker.feed(other(claim))).toEqual([]);
  });

  test('with a truncated number, if charge and date match', async () => {
    const { tracker } = start();
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
    const { tracker } = start();
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
    const { tracker } = start();
    await tracker.feed(remittance([paid()]));
    expect(await reasonsOf(tracker)).toEqual(['unmatchedRemittance']);
    expect((await tracker.add(CLAIM)).map(({ event }) => event.state)).toEqual(['paid']);
    expect(await reasonsOf(tracker)).toEqual([]);
  });

  test('of every claim of a batch that was rejected as a whole', async () => {
    const { tracker, submit, stateOf } = start();
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

describe('a work item for a person', () => {
  test('is each kind of missing response, with a reason and a next step, until it is done', async () => {
    const { tracker, submit, time } = start({ acknowledgementDays: 3, decisionDays: 10, sendingMinutes: 5 });
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
    const { tracker } = start();
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
