import { fc, test as property } from '@fast-check/vitest';
import { MemorySubmissionLedger, ValidationError } from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { professionalClaim } from '../../../../testing/claims.js';
import { useSandbox } from '../../../../testing/clients.js';
import { caught } from '../../../../testing/ledger.js';
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
  SECRET,
  startTracker,
} from '../../../../testing/tracked-claims.js';
import type { TrackState } from './track-state.js';
import type { TrackableReport } from './trackable-report.js';

const bench = useSandbox();

describe('the history of a claim', () => {
  test('joins submission, acknowledgement, status and remittance, each once, into one state', async () => {
    const { tracker, submit, stateOf } = startTracker(bench);
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
      const { tracker, submit } = startTracker(bench);
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
    const { tracker } = startTracker(bench);
    await tracker.add(CLAIM);
    await tracker.feed(remittance([paid()], paidOn('20260401')));
    await tracker.feed(report(acknowledged('A2', { effectiveDate: '2026-04-02' })));
    expect(tracker.claims[0]).toMatchObject({ state: 'paid', latest: { type: 'remittance' } });
    expect(tracker.claims[0]?.history).toHaveLength(2);
  });

  test('counts a payment once when another delivery omits the payer and neither has the payer claim number', async () => {
    const { tracker, submit } = startTracker(bench);
    await submit(CLAIM);
    await tracker.add(CLAIM);
    const info = { payerClaimControlNumber: undefined };
    const trace = { checkOrEFTTraceNumber: 'EFT1', originatingCompanyIdentifier: '1999' };
    const first = remittance([paid({ info })], { paymentAndRemitReassociationDetails: trace });
    const again = remittance([paid({ info })], { payer: { name: 'FIRST PAYER' } });
    expect(await tracker.feed(first, 'R5.AA')).toHaveLength(1);
    expect(await tracker.feed(again, 'R5.AB')).toEqual([]);
    expect(tracker.claims[0]).toMatchObject({ paidAmount: '80.00' });
  });

  test('adds up payments, reversals and repeated payments in one payment', async () => {
    const { tracker, submit } = startTracker(bench);
    await submit(CLAIM);
    await tracker.add(CLAIM);
    const reversal = paid({ status: '22', sign: -1 });
    const payment = remittance([paid(), reversal, paid()]);
    expect(await tracker.feed(payment)).toHaveLength(3);
    expect(await tracker.feed(payment)).toHaveLength(0);
    const paymentAndRemitReassociationDetails = {
      checkOrEFTTraceNumber: 'EFT1',
      originatingCompanyIdentifier: '1999999999',
    };
    const traced = remittance([paid(), reversal, paid()], { paymentAndRemitReassociationDetails });
    expect(await tracker.feed(traced)).toHaveLength(0);
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
    const { tracker } = startTracker(bench);
    await tracker.add(CLAIM);
    await tracker.feed(remittance([decided]));
    expect(tracker.claims[0]?.state).toBe(state);
  });
});

describe('a resumed tracker', () => {
  test('resumes after any event with the stored state, and returns each event exactly once', async () => {
    const { tracker, submit, again } = startTracker(bench);
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
      const error = await caught(
        Promise.resolve().then(() => startTracker(bench, { state: state as never })),
      );
      expect(ValidationError.isInstance(error)).toBe(true);
    }
    for (const options of [{ acknowledgementDays: '5' }, { reports: 1 }])
      expect(
        ValidationError.isInstance(
          await caught(Promise.resolve().then(() => startTracker(bench, options as never))),
        ),
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
    const { tracker, submit, stateOf } = startTracker(bench);
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
    const { tracker, submit, stateOf, time } = startTracker(bench);
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
    const { tracker, submit, optum } = startTracker(bench);
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
