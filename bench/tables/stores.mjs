import { randomBytes } from 'node:crypto';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { MemoryTokenStore } from '@payerkit/core';
import { FileTokenStore } from '@payerkit/core/node';
import { root } from '../processes.mjs';
import { median, table } from '../statistics.mjs';

const GRANTS = 300;
const TIMES = 200;

/** Look-ups and writes of token stores, one after the other. */
export async function stores({ settings }) {
  const { report } = settings(0);
  const directory = mkdtempSync(join(tmpdir(), 'payerkit-stores-'));
  try {
    const rows = [];
    for (const { name, store } of [
      { name: 'MemoryTokenStore', store: new MemoryTokenStore() },
      { name: 'FileTokenStore', store: new FileTokenStore(directory) },
    ]) {
      report(name);
      rows.push([`\`${name}\``, ...(await timesOf(store))]);
    }
    for (const [name, variable] of [
      ['postgres', 'POSTGRES_URL'],
      ['redis', 'REDIS_URL'],
    ])
      if (existsSync(join(root, 'packages', name)))
        rows.push([`\`@payerkit/${name}\``, `not measured: it needs a server (${variable})`, '']);
    const body = `Warm process, ${GRANTS} grants, medians of ${TIMES} operations.\n\n${table(
      ['store', 'look-up, µs', 'write, µs'],
      rows,
    )}`;
    return { sections: [{ title: 'Token stores', body }], goals: [] };
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

async function timesOf(store) {
  const value = randomBytes(600).toString('base64');
  const next = { value, expiresAt: Date.now() + 3_600_000 };
  const versions = new Map();
  const write = async (n) => {
    const key = `bench:${n % GRANTS}`;
    const result = await store.compareAndSet(key, versions.get(key), next);
    if (!result.ok) throw new Error(`${key} was not written`);
    versions.set(key, result.version);
  };
  for (let n = 0; n < GRANTS; n += 1) await write(n);
  return [await medianUs((n) => store.get(`bench:${(n * 7) % GRANTS}`)), await medianUs(write)];
}

async function medianUs(operation) {
  const took = [];
  for (let n = 0; n < TIMES; n += 1) {
    const startedAtMs = performance.now();
    await operation(n);
    took.push((performance.now() - startedAtMs) * 1000);
  }
  return median(took).toFixed(median(took) < 10 ? 1 : 0);
}
