import { ListChangedError } from '@payerkit/core';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ClaimsServer, type Happening, startClaimsServer } from '../testing/claims-server.js';
import { BlueButtonClient } from './index.js';

function plans(happenings: readonly Happening['do'][]) {
  return fc.record({
    count: fc.nat(60),
    pageSize: fc.integer({ min: 1, max: 12 }),
    concurrency: fc.integer({ min: 1, max: 6 }),
    plan: fc.array(
      fc.oneof(
        { weight: 3, arbitrary: fc.constant<Happening>({ do: 'calm' }) },
        {
          weight: 2,
          arbitrary: fc.record({
            do: fc.constantFrom(...happenings),
            at: fc.nat(3999),
          }) as fc.Arbitrary<Happening>,
        },
      ),
      { maxLength: 25 },
    ),
  });
}

describe.each(['v2', 'v3'] as const)('a list of claims on %s, over sockets', (version) => {
  let server: ClaimsServer;
  let client: BlueButtonClient<typeof version>;

  beforeAll(async () => {
    server = await startClaimsServer(version);
    client = new BlueButtonClient({
      environment: { baseUrl: server.baseUrl },
      version,
      clientId: 'exampleclient',
      clientSecret: 'examplesecret',
      redirectUri: 'https://app.example/callback',
      maxRetries: 0,
    });
    await client.auth.importGrant('ada', {
      ...server.tokens,
      expiresAt: Date.now() + 3_600_000,
      patientId: '-1',
    });
  });
  afterAll(async () => {
    await client.close();
    await server.close();
  });

  /** Reads the list to its end; returns undefined when it reports that it has changed. */
  async function read(pageSize: number, concurrency: number): Promise<string[] | undefined> {
    const got: string[] = [];
    try {
      const query = { count: pageSize, concurrency };
      for await (const { id } of client.forGrant('ada').explanationOfBenefit.list(query)) got.push(id ?? '');
    } catch (error) {
      if (ListChangedError.isInstance(error)) return undefined;
      throw error;
    }
    expect(new Set(got).size).toBe(got.length);
    return got;
  }

  // Removed items shift a position that is only a number: v3 sends no total that could reveal it.
  const changes = version === 'v2' ? (['add', 'remove'] as const) : (['add'] as const);

  test.each(changes)(
    '%s between pages, tokens that expire, empty pages, repeated links: all are returned once, or the list reports it',
    async (change) => {
      await fc.assert(
        fc.asyncProperty(
          plans([change, 'expire', 'empty', 'repeat']),
          async ({ count, pageSize, concurrency, plan }) => {
            server.start(count, plan);
            const got = await read(pageSize, version === 'v3' ? 1 : concurrency);
            if (got !== undefined)
              expect(server.throughout().filter((known) => !got.includes(known))).toEqual([]);
          },
        ),
        { numRuns: 80 },
      );
    },
  );

  test('expiring tokens alone cost only a renewal each', async () => {
    await fc.assert(
      fc.asyncProperty(plans(['expire']), async ({ count, pageSize, concurrency, plan }) => {
        server.start(count, plan);
        expect(await read(pageSize, version === 'v3' ? 1 : concurrency)).toEqual(server.throughout());
        expect(server.renewals).toBeLessThanOrEqual(plan.filter((now) => now.do === 'expire').length);
      }),
      { numRuns: 80 },
    );
  });

  test('links that lead back to their page: all are returned', async () => {
    for (const repeats of [1, 2, 4]) {
      server.start(20, [
        { do: 'calm' },
        ...Array.from({ length: repeats }, (): Happening => ({ do: 'repeat' })),
      ]);
      expect(await read(5, 1)).toEqual(server.throughout());
    }
  });
});
