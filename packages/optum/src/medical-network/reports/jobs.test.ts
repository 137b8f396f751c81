import { describe, expect, test } from 'vitest';
import { useSandbox } from '../../../testing/clients.js';
import { caught } from '../../../testing/ledger.js';

const bench = useSandbox();

function client(overrides: Parameters<typeof bench.client>[0] = {}) {
  const sleep = (ms: number, signal?: AbortSignal) => {
    if (signal?.aborted) return Promise.reject(signal.reason);
    bench.sandbox.control.clock.advance(ms);
    return Promise.resolve();
  };
  return bench.client({ clock: { now: () => Date.now(), sleep }, ...overrides });
}

describe('jobs', () => {
  test('a report that is being prepared is waited for until it is ready, or abandoned midway', async () => {
    const { switches } = bench.sandbox.control.optum;
    switches.reportPreparations = 3;
    try {
      expect(await client().reports.retrieve('X3000000.XX')).toMatch(/^ISA/);
      bench.sandbox.control.reset();
      const error = await caught(client().reports.retrieve('X3000000.XX', { preparationTimeoutMs: 5_000 }));
      expect(error).toMatchObject({ status: 413 });
      bench.sandbox.control.reset();
      const controller = new AbortController();
      const optum = client();
      optum.on('response', ({ status }) => {
        if (status === 413) controller.abort();
      });
      const left = await caught(optum.reports.toJson('X3000000.XX', { signal: controller.signal }));
      expect((left as Error).name).toBe('AbortError');
    } finally {
      switches.reportPreparations = 0;
    }
  });

  test('reports are followed to the end of the day, each once, and a restart resumes', async () => {
    const optum = client();
    const seen: string[] = [];
    const controller = new AbortController();
    const follow = async () => {
      for await (const { name } of optum.reports.follow({ seen: [...seen], signal: controller.signal })) {
        seen.push(name);
        if (seen.length === 3) break;
        if (seen.length === 11) controller.abort();
      }
    };
    await follow();
    await caught(follow());
    expect(new Set(seen).size).toBe(seen.length);
    expect(seen.length).toBeGreaterThan(3);
  });
});
