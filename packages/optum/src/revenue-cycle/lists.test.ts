import { describe, expect, test } from 'vitest';
import { useSandbox } from '../../testing/clients.js';
import { caught } from '../../testing/ledger.js';
import { eligibilityRequest } from '../../testing/requests.js';

const bench = useSandbox();

function question(tradingPartnerServiceId: string, dateOfService = '20240101') {
  const { provider, subscriber } = eligibilityRequest();
  const encounter = { dateOfService, serviceTypeCodes: ['30'] };
  return { tradingPartnerServiceId, provider, subscriber, encounter } as never;
}

describe('transactions of enhanced eligibility', () => {
  test('are listed page by page, each once, whatever the page size', async () => {
    const { enhancedEligibility } = bench.client();
    const asked: (string | undefined)[] = [];
    for (const day of ['01', '02', '03', '04', '05'])
      asked.push((await enhancedEligibility.check(question('00001', `202401${day}`))).id);
    for (const pageSize of [1, 2, 5, 100]) {
      const found = await enhancedEligibility.transactions.list({ pageSize }).toArray({ limit: 100 });
      expect(found).toHaveLength(asked.length);
      expect(new Set(found.map(({ id }) => id))).toEqual(new Set(asked));
    }
    const list = enhancedEligibility.transactions.list({ pageSize: 2, returnTotalCount: true });
    expect((await list).total).toBe(5);
  });

  test('continue after the last item that was returned', async () => {
    const { enhancedEligibility } = bench.client();
    for (const day of ['01', '02', '03']) await enhancedEligibility.check(question('00001', `202401${day}`));
    const all = await enhancedEligibility.transactions.list().toArray({ limit: 9 });
    const list = enhancedEligibility.transactions.list({ pageSize: 2 });
    for await (const _one of list) break;
    const rest = enhancedEligibility.transactions.list({ pageSize: 2, cursor: list.cursor });
    expect((await rest.toArray({ limit: 9 })).map(({ id }) => id)).toEqual(all.slice(1).map(({ id }) => id));
  });

  test('are filtered by outcome, several at once', async () => {
    const { enhancedEligibility } = bench.client();
    for (const payer of ['00001', '000041', 'SBXNOPAYER']) await enhancedEligibility.check(question(payer));
    const list = enhancedEligibility.transactions.list({ status: ['ineligible', 'payer_not_in_system'] });
    const outcomes = (await list.toArray({ limit: 9 })).map(({ outcome }) => outcome);
    expect(outcomes.toSorted()).toEqual(['ineligible', 'payer_not_in_system']);
    const [byPayer] = await enhancedEligibility.transactions
      .list({ payerId: '000041' })
      .toArray({ limit: 9 });
    expect(byPayer).toMatchObject({ payerId: '000041', isActive: false, processedAt: expect.any(String) });
  });

  test('reject an invalid query before anything is sent', async () => {
    const { enhancedEligibility } = bench.client();
    for (const query of [{ pageSize: 101 }, { status: ['canary'] }] as never[]) {
      const error = await caught(enhancedEligibility.transactions.list(query));
      expect(error).toMatchObject({ kind: 'validation', sent: 'no' });
      expect(String(error)).not.toMatch(/canary/);
    }
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(0);
  });

  test('report the number of records to the disclosure hook', async () => {
    const counts: number[] = [];
    const optum = bench.client({ onDisclosure: ({ count }) => void counts.push(count) });
    for (const payer of ['00001', '000041']) await optum.enhancedEligibility.check(question(payer));
    await optum.enhancedEligibility.transactions.list().toArray({ limit: 9 });
    expect(counts).toEqual([1, 1, 2]);
  });
});

describe('discoveries', () => {
  test('are listed and filtered, and report what they found', async () => {
    const { coverageDiscovery } = bench.client();
    const canonicalEligibilityRequest = question('00001');
    const [first = ''] = (await coverageDiscovery.start({ canonicalEligibilityRequest })).taskIds;
    bench.sandbox.control.clock.advance(600_000);
    const [second = ''] = (await coverageDiscovery.start({ canonicalEligibilityRequest })).taskIds;
    const ids = async (query?: Parameters<typeof coverageDiscovery.list>[0]) =>
      (await coverageDiscovery.list(query).toArray({ limit: 9 })).map(({ id }) => id);
    expect(await ids()).toEqual([second, first]);
    expect(await ids({ sort: 'startDateTime', pageSize: 1 })).toEqual([first, second]);
    expect(await ids({ status: 'pending' })).toEqual([second]);
    const ended = await coverageDiscovery.list({ status: 'success' }).first();
    expect(ended).toMatchObject({
      id: first,
      endedAt: expect.any(String),
      found: [
        { path: 'Medicare', outcome: 'eligible', payerId: '000045', x12: expect.stringMatching(/^ISA/) },
      ],
    });
    const startDateTime = (await coverageDiscovery.retrieve(second)).startedAt;
    expect(await ids({ startDateTime })).toEqual([second]);
  });
});
