import { BadRequestError, ValidationError } from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { professionalClaim } from '../../../testing/claims.js';
import { useSandbox } from '../../../testing/clients.js';
import { readReportName } from './report-name.js';

const bench = useSandbox();
function caught(promise: PromiseLike<unknown>) {
  return Promise.resolve(promise).catch((error: unknown) => error);
}

/** A client whose waits advance the sandbox's clock. */
function client() {
  const waits: number[] = [];
  const optum = bench.client({
    clock: {
      now: () => Date.now(),
      sleep: (ms, signal) => {
        if (signal?.aborted) return Promise.reject(signal.reason);
        waits.push(ms);
        bench.sandbox.control.clock.advance(ms);
        return Promise.resolve();
      },
    },
  });
  return { optum, waits };
}

describe('names', () => {
  test.each([
    ['X3000000.XX', 'claimStatus'],
    ['R5000000.AB', 'remittance'],
    ['ZZ000000.AA', 'readableRemittance'],
    ['CF000000.AA', 'claimSummary'],
    ['UF000000.AA', 'claimSummary'],
    ['FX000000.AA', 'notification'],
    ['EC000000.AA', 'clearinghouseRejection'],
    ['AC000000.AA', 'payerAcknowledgement'],
    ['SF000000.AA', 'payerClaimReport'],
    ['SD000000.AA', 'payerBatchReport'],
    ['CN000000.AA', 'returnedPaperClaims'],
    ['cn000000.aa', 'returnedPaperClaims'],
    ['QQ000000.AA', 'unknown'],
  ])('%s is a %s', (name, type) => expect(readReportName(name)).toEqual({ name, type }));
});

describe('over the sandbox', () => {
  test('follows a claim from its submission to its payment', async () => {
    const { optum } = client();
    const receipt = await optum.claims.professional.submit(professionalClaim());
    expect(receipt.isAccepted).toBe(true);
    const before = await optum.reports.list().toArray({ limit: 100 });
    bench.sandbox.control.clock.advance(2 * 86_400_000);
    const known = new Set(before.map(({ name }) => name));
    const fresh = (await optum.reports.list().toArray({ limit: 100 })).filter(({ name }) => !known.has(name));
    expect(fresh.map(({ type }) => type).sort()).toEqual(['claimStatus', 'remittance']);
    for (const { name, type } of fresh) {
      expect(await optum.reports.retrieve(name)).toMatch(/^ISA/);
      const report = await optum.reports.toJson(name);
      if (type === 'claimStatus') {
        expect(report.kind === '277' && report.claims[0]).toMatchObject({
          meaning: 'inProgress',
          patientControlNumber: '12345',
          submittedAmount: '28.75',
        });
      } else {
        const remittance = report.kind === '835' ? report.remittances[0] : undefined;
        expect(remittance).toMatchObject({ isBalanced: true, issues: [] });
        expect(remittance?.claims[0]).toMatchObject({
          patientControlNumber: '12345',
          outcome: 'processed',
          billedAmount: '28.75',
        });
      }
      await optum.reports.delete(name);
    }
    const left = await optum.reports.list().toArray({ limit: 100 });
    expect(left.map(({ name }) => name).sort()).toEqual([...known].sort());
  });

  test('waits for a report that is being prepared, within its time limit', async () => {
    const { optum, waits } = client();
    const report = await optum.reports.list().first();
    const name = report?.name ?? '';
    bench.sandbox.control.optum.switches.reportPreparations = 3;
    expect(await optum.reports.retrieve(name)).toMatch(/\w/);
    expect(waits).toEqual([5000, 10_000, 20_000]);
    bench.sandbox.control.optum.switches.reportPreparations = 0;
    const other =
      (await optum.reports.list().toArray({ limit: 100 })).find((one) => one.name !== name)?.name ?? '';
    bench.sandbox.control.optum.switches.reportPreparations = 100;
    const error = await caught(optum.reports.retrieve(other, { preparationTimeoutMs: 20_000 }));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({ status: 413 });
    expect(waits).toEqual([5000, 10_000, 20_000, 5000, 10_000]);
    bench.sandbox.control.optum.switches.reportPreparations = 0;
  });

  test('stops waiting when the caller aborts', async () => {
    const { optum } = client();
    const name = (await optum.reports.list().first())?.name ?? '';
    const controller = new AbortController();
    optum.on('response', ({ status }) => status === 413 && controller.abort(new Error('enough')));
    bench.sandbox.control.optum.switches.reportPreparations = 100;
    await expect(optum.reports.retrieve(name, { signal: controller.signal })).rejects.toMatchObject({
      kind: 'abort',
      code: 'aborted',
    });
    bench.sandbox.control.optum.switches.reportPreparations = 0;
  });

  test('rejects a conversion that the vendor does not have, and IDs that leave the path', async () => {
    const { optum } = client();
    for (const call of [
      () => optum.reports.toJson('ZZ000000.AA'),
      () => optum.reports.retrieve('../token'),
      () => optum.reports.delete('a/b'),
    ])
      expect(await caught(call())).toBeInstanceOf(ValidationError);
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(0);
  });

  test('reports a name that the vendor does not know', async () => {
    const error = await caught(client().optum.reports.retrieve('X3999999.AA'));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({ status: 422, issues: [{ path: 'path.filename' }] });
  });
});

describe('following', () => {
  test('yields each report once, first those in the mailbox and then new ones as they appear', async () => {
    const { optum, waits } = client();
    const waiting = (await optum.reports.list().toArray({ limit: 100 })).map(({ name }) => name);
    const controller = new AbortController();
    const given: string[] = [];
    for await (const { name } of optum.reports.follow({ pollMs: 3_600_000, signal: controller.signal })) {
      given.push(name);
      if (given.length === waiting.length) await optum.claims.professional.submit(professionalClaim());
      if (given.length === waiting.length + 2) break;
    }
    expect(given.slice(0, waiting.length)).toEqual(waiting);
    expect(new Set(given).size).toBe(given.length);
    expect(given.slice(waiting.length).map((name) => name.slice(0, 2))).toEqual(['X3', 'R5']);
    expect(waits.every((ms) => ms === 3_600_000)).toBe(true);
    expect(waits.length).toBeGreaterThan(1);
  });

  test.each([
    ['a name that was stored 31 days ago is a new report', 31, true],
    ['a name that was stored 29 days ago is the same report', 29, false],
  ])('%s', async (_name, daysAgo, isGiven) => {
    const { optum } = client();
    const [first, ...others] = await optum.reports.list().toArray({ limit: 100 });
    if (first === undefined) throw new Error('the sandbox has reports');
    const storedMs = Date.now() - daysAgo * 86_400_000;
    for (const storedAt of [storedMs, new Date(storedMs).toISOString()]) {
      const seen = [{ name: first.name, storedAt }, ...others.slice(1).map(({ name }) => name)];
      const given: string[] = [];
      for await (const { name } of optum.reports.follow({ seen })) {
        given.push(name);
        if (name === others[0]?.name) break;
      }
      expect(given.includes(first.name)).toBe(isGiven);
    }
  });

  test.each([[{ name: 'R5000000.AA', storedAt: 'yesterday' }], [{ storedAt: 5 }], [null]])(
    'rejects %j among the reports that were seen',
    async (entry) => {
      const next = client()
        .optum.reports.follow({ seen: [entry as never] })
        .next();
      expect(await caught(next)).toMatchObject({ code: 'invalid_input', issues: [{ path: 'seen[0]' }] });
    },
  );

  test('resumes where it was before a restart', async () => {
    const { optum } = client();
    const seen = (await optum.reports.list().toArray({ limit: 100 })).map(({ name }) => name);
    await optum.claims.professional.submit(professionalClaim());
    for await (const { name } of optum.reports.follow({ seen, pollMs: 3_600_000 })) {
      expect(seen).not.toContain(name);
      break;
    }
  });

  test('ends with the reason of the signal', async () => {
    const { optum } = client();
    const controller = new AbortController();
    const follow = async () => {
      for await (const _report of optum.reports.follow({ signal: controller.signal }))
        controller.abort(new Error('enough'));
    };
    await expect(follow()).rejects.toThrow();
    expect(controller.signal.aborted).toBe(true);
  });

  test('ends with the error of a failed poll', async () => {
    const { optum } = client();
    bench.sandbox.control.faults.add({ fault: 'server-error', route: '/medicalnetwork/reports/*' });
    const follow = async () => {
      for await (const report of optum.reports.follow({ maxRetries: 0 })) expect(report).toBeUndefined();
    };
    await expect(follow()).rejects.toMatchObject({ kind: 'server' });
  });
});
