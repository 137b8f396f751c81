// One of several processes that share a database: does what it is told, and prints what came of it. Its clock can be wrong.
import { once } from 'node:events';
import { sendingMark, TokenManager } from '@payerkit/core';
import pg from 'pg';
import { refreshOver } from '../../core/testing/refresh-over.js';
import { PostgresSubmissionLedger, PostgresTokenStore } from '../src/index.js';

const [url = '', task = '', key = '', count = '1', skewMs = '0', tokenUrl = ''] = process.argv.slice(2);
const realNow = Date.now;
Date.now = () => realNow() + Number(skewMs);
const pool = new pg.Pool({ connectionString: url, max: 4 });
pool.on('error', () => undefined);

function say(text: string | number): void {
  process.stdout.write(`${text}\n`);
}

/** Adds to a counter under one key. */
async function countUp(): Promise<void> {
  const store = new PostgresTokenStore(pool);
  for (let done = 0; done < Number(count); ) {
    const standing = await store.get(key);
    const next = { value: String(Number(standing?.value ?? '0') + 1) };
    if (!(await store.compareAndSet(key, standing?.version, next)).ok) continue;
    done += 1;
    say(next.value);
  }
}

/** Tries to take each of many keys. */
async function begin(): Promise<void> {
  const ledger = new PostgresSubmissionLedger(pool);
  const attributes = { provider: 'test', operation: 'POST /claims', contentDigest: String(process.pid) };
  for (let n = 0; n < Number(count); n += 1)
    if ((await ledger.begin(`${key}-${n}`, { ...attributes, ...sendingMark() })).ok) say(n);
}

/** Asks for a token ten times at once. */
async function race(): Promise<void> {
  const { origin } = new URL(tokenUrl);
  const store = new PostgresTokenStore(pool);
  const tokens = new TokenManager({ provider: 'test', store, key, origin, grant: refreshOver(tokenUrl) });
  // The store is read once before, so that all processes are ready when they are told to go.
  await tokens.read();
  say('ready');
  await once(process.stdin, 'data');
  const outcomes = await Promise.allSettled(Array.from({ length: 10 }, () => tokens.get()));
  const said = outcomes.map((outcome) =>
    outcome.status === 'fulfilled' ? outcome.value.value : `error ${(outcome.reason as Error).message}`,
  );
  say(JSON.stringify(said));
  process.stdin.destroy();
}

const TASKS: Readonly<Record<string, () => Promise<void>>> = { countUp, begin, race };

async function main(): Promise<void> {
  await TASKS[task]?.();
  await pool.end();
}

void main();
