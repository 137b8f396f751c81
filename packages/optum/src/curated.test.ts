import { type PayerKitError, PermissionError, ServerError, SubmissionUnknownError } from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { useSandbox } from '../testing/clients.js';
import { curated, methodsOf } from '../testing/curated.js';
import { caught } from '../testing/ledger.js';

const bench = useSandbox();
const names = Object.keys(curated);
function row(name: string) {
  return curated[name] ?? (() => Promise.reject(new Error(`no row for ${name}`)));
}

/** Changes something at a payer or the clearinghouse: never sent twice. */
const unsafe: ReadonlySet<string> = new Set([
  ...['professional', 'institutional'].flatMap((kind) => [
    `claims.${kind}.submit`,
    `claims.${kind}.submitX12`,
  ]),
  'reports.delete',
  'attachments.submit',
  'coverageDiscovery.start',
  'coverageDiscovery.startX12',
  'priorAuthorization.submit',
  'priorAuthorization.submitX12',
  'priorAuthorization.notifyAdmission',
  'priorAuthorization.notifyAdmissionX12',
]);

function client(overrides: Parameters<typeof bench.client>[0] = {}) {
  const sleep = (ms: number, signal?: AbortSignal) => {
    if (signal?.aborted) return Promise.reject(signal.reason);
    bench.sandbox.control.clock.advance(ms);
    return Promise.resolve();
  };
  return bench.client({ clock: { now: () => Date.now(), sleep }, ...overrides });
}

test('every curated method of the Medical Network and the revenue cycle has a row', () => {
  expect(names.toSorted()).toEqual(methodsOf(client()).toSorted());
  for (const name of unsafe) expect(names).toContain(name);
});

describe.each(names)('%s', (name) => {
  test('returns a response in its documented shape', async () => {
    const warnings: unknown[] = [];
    const warn = (...parts: unknown[]) => void warnings.push(parts);
    const logger = { debug: () => undefined, info: () => undefined, warn, error: warn };
    await row(name)(client({ logger }));
    expect(warnings).toEqual([]);
    bench.sandbox.control.reset();
    await row(name)(client({ validation: 'strict' }));
  });

  test('reports which product the application lacks, without retrying', async () => {
    const lacking = client({
      clientId: 'sandbox-eligibility-only',
      clientSecret: 'sandbox-eligibility-secret',
    });
    const error = await caught(row(name)(lacking));
    if (name.startsWith('eligibility.')) expect(error).not.toBeInstanceOf(Error);
    else expect(error).toBeInstanceOf(PermissionError);
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(1);
  });

  test('ends as a vendor error, or as a submission with an unknown outcome', async () => {
    bench.sandbox.control.faults.add({ fault: 'server-error', route: '/medicalnetwork/*' });
    bench.sandbox.control.faults.add({ fault: 'server-error', route: '/rcm/*' });
    const error = await caught(row(name)(client({ maxRetries: 1 })));
    expect(error).toBeInstanceOf(unsafe.has(name) ? SubmissionUnknownError : ServerError);
    expect((error as PayerKitError).attempts).toBe(unsafe.has(name) ? 1 : 2);
  });

  test('can be aborted midway, and leaves nothing behind', async () => {
    bench.sandbox.control.faults.add({ fault: 'latency', route: '/medicalnetwork/*', ms: 60_000 });
    bench.sandbox.control.faults.add({ fault: 'latency', route: '/rcm/*', ms: 60_000 });
    const optum = client();
    const controller = new AbortController();
    optum.on('request', ({ operation }) => {
      // Not the token; a row may also call something first, which its own time budget ends.
      if (!operation.includes('/auth/')) controller.abort();
    });
    const error = await caught(
      row(name)(optum.withOptions({ timeoutMs: 200, maxRetries: 0 }), { signal: controller.signal }),
    );
    // Iteration ends with the signal's own reason.
    expect((error as Error).name).toBe('AbortError');
    await optum.close();
  });
});
