import type { TokenStore } from '@payerkit/core';
import { describe, expect, test } from 'vitest';
import { rows } from './rows.js';
import { instantClock, useRow } from './use-row.js';

const DAY_MS = 86_400_000;

/** A store in which another process takes the first lease, and never gives it back. */
function leasedByAnother(store: TokenStore): TokenStore {
  let isTaken = false;
  return {
    get: (key) => store.get(key),
    async compareAndSet(key, expectedVersion, next) {
      const entry = JSON.parse(next?.value ?? '{}') as Record<string, unknown>;
      if (isTaken || entry.refreshing === undefined) return store.compareAndSet(key, expectedVersion, next);
      isTaken = true;
      const refreshing = { by: 'another', untilMs: 0 };
      await store.compareAndSet(key, expectedVersion, { value: JSON.stringify({ ...entry, refreshing }) });
      return { ok: false };
    },
  };
}

describe.each(rows)('$name', (row) => {
  const fixture = useRow(row);
  const { open, seen } = fixture;
  // A provider may look whether its server is up before it renews a token; that is not part of the call.
  const statuses = () =>
    seen().flatMap(({ template, status }) => (template.startsWith('/health') ? [] : [status]));
  const tokensFor = async (calls: () => Promise<unknown>) => {
    const before = fixture.bench.tokenRequests();
    await calls();
    return fixture.bench.tokenRequests() - before;
  };
  const inParallel = (call: () => PromiseLike<unknown>, count: number) =>
    Promise.all(Array.from({ length: count }, call));

  test('forty calls that wait for a token ask for one', async () => {
    const { member } = open({ clock: instantClock(DAY_MS) });
    expect(await tokensFor(() => inParallel(() => member.patient.retrieve(), 40))).toBe(1);
  });

  test('a good token is not asked for again', async () => {
    const { member } = open();
    await member.patient.retrieve();
    expect(await tokensFor(() => inParallel(() => member.patient.retrieve(), 10))).toBe(0);
  });

  test('a token the vendor rejects is replaced once, and the call sent once more', async () => {
    const { member } = open();
    await member.patient.retrieve();
    const before = statuses().length;
    fixture.bench.expireTokens();
    const { meta } = await member.patient.retrieve().withResponse();
    expect(meta.attempts).toBe(2);
    expect(statuses().slice(before)).toEqual([401, 200, 200]);
  });

  test('forty calls that were rejected together replace the token once', async () => {
    const { member } = open();
    await member.patient.retrieve();
    fixture.bench.expireTokens();
    expect(await tokensFor(() => inParallel(() => member.patient.retrieve(), 40))).toBe(1);
  });

  test('a rejected submission was not taken, and is sent again with the new token', async () => {
    const { member } = open();
    await member.patient.retrieve();
    fixture.bench.expireTokens();
    await member
      .request({ method: 'POST', path: row.routes.any })
      .withResponse()
      .catch(() => undefined);
    const posts = seen().filter(
      ({ method, headers }) => method === 'POST' && headers.authorization === 'Bearer ***',
    );
    expect(posts.map(({ status }) => status).slice(-2)[0]).toBe(401);
    expect(posts.at(-1)?.status).not.toBe(401);
  });

  test("a token that ended on the vendor's clock is rejected once, and the read goes through", async () => {
    const { member } = open();
    await member.patient.retrieve();
    fixture.bench.server.control.clock.advance(DAY_MS);
    const { meta } = await member.patient.retrieve().withResponse();
    expect(meta.attempts).toBe(2);
    expect(statuses()).toContain(401);
  });

  test('a token that ended on our clock is replaced before anything is sent', async () => {
    let aheadMs = DAY_MS;
    const clock = { ...instantClock(), now: () => Date.now() + aheadMs };
    const { member } = open({ clock });
    await member.patient.retrieve();
    aheadMs += DAY_MS;
    expect(await tokensFor(() => Promise.resolve(member.patient.retrieve()))).toBe(1);
    expect(statuses()).not.toContain(401);
  });

  test('another process that renews the token is waited for as long as leaseMs says', async () => {
    const clock = instantClock(10 * DAY_MS);
    const tokenStore = leasedByAnother(fixture.bench.tokenStore);
    const { member } = open({ clock, tokenStore, leaseMs: 7000 });
    await member.patient.retrieve();
    expect(Math.round(clock.waits.reduce((sum, ms) => sum + ms, 0))).toBe(7000);
  });

  test('listeners are notified of tokens, and of nothing in them', async () => {
    const { client, member } = open();
    const events: object[] = [];
    client.on('token', (event) => events.push(event));
    await member.patient.retrieve();
    fixture.bench.expireTokens();
    await member.patient.retrieve();
    expect(events.length).toBeGreaterThan(0);
    for (const event of events) expect(event).toMatchObject({ provider: row.provider });
    const keys = new Set(events.flatMap((event) => Object.keys(event)));
    expect([...keys].sort()).toEqual(['action', 'callId', 'errorKind', 'provider']);
  });
});
