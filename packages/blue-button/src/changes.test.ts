import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BlueButtonClient, type BlueButtonMember, type ClaimsWatermark } from './index.js';

const DAY_MS = 86_400_000;

describe.each(['v2', 'v3'] as const)('changes on %s', (version) => {
  let sandbox: Sandbox;
  let user: string;
  let client: BlueButtonClient<'v2' | 'v3'>;
  let member: BlueButtonMember<'v2' | 'v3'>;

  beforeAll(async () => {
    sandbox = await createSandbox();
    user =
      sandbox.control.blueButton.members({ count: 50 }).find(({ claims }) => claims > 30 && claims < 200)
        ?.user ?? '';
    const { baseUrl, ...application } = sandbox.blueButton;
    client = new BlueButtonClient<'v2' | 'v3'>({ environment: { baseUrl }, version, ...application });
    const { url, session } = await client.auth.start({ key: 'ada' });
    await client.auth.complete(await sandbox.control.blueButton.consent(url, { user }), session);
    member = client.forGrant('ada');
  });
  afterAll(async () => {
    await client.close();
    await sandbox.close();
  });

  const run = async (since: ClaimsWatermark | string | undefined, stopAfter = Number.POSITIVE_INFINITY) => {
    const changes = member.explanationOfBenefit.changes({ since, count: 10 });
    const ids: (string | undefined)[] = [];
    for await (const { id } of changes) if (ids.push(id) >= stopAfter) break;
    return { ids, watermark: JSON.parse(JSON.stringify(changes.watermark)) as ClaimsWatermark };
  };

  test('returns everything first, then only new claims, each once', async () => {
    const everything = await member.explanationOfBenefit.list().toArray({ limit: 10_000 });
    const first = await run(undefined);
    expect(first.ids).toEqual(everything.map(({ id }) => id));
    const greatest =
      everything
        .map(({ meta }) => meta?.lastUpdated ?? '')
        .sort()
        .at(-1) ?? '';
    expect(first.watermark.lastUpdated).toBe(new Date(Date.parse(greatest) - DAY_MS).toISOString());

    const second = await run(first.watermark);
    expect(second.ids).toEqual([]);
    expect(second.watermark).toEqual(first.watermark);

    sandbox.control.clock.advance(1000);
    const before = new Set(everything.map(({ id }) => id));
    sandbox.control.blueButton.addClaims(user, { count: 3 });
    const third = await run(second.watermark);
    expect(third.ids).toHaveLength(3);
    expect(third.ids.some((id) => before.has(id))).toBe(false);
    expect((await run(third.watermark)).ids).toEqual([]);
  });

  test('resumes in the middle after a crash, and advances the watermark only at the end', async () => {
    const whole = await run(undefined);
    const broken = await run(undefined, 13);
    expect(broken.watermark.lastUpdated).toBeUndefined();
    expect(broken.watermark.resume).toBeDefined();
    const rest = await run(broken.watermark);
    expect([...broken.ids, ...rest.ids]).toEqual(whole.ids);
    expect(rest.watermark).toEqual({
      ...whole.watermark,
      seen: expect.arrayContaining([...whole.watermark.seen]),
    });
    expect((await run(rest.watermark)).ids).toEqual([]);
  });

  test('an empty response advances nothing', async () => {
    const since = new Date(Date.now() + 1000 * DAY_MS).toISOString();
    expect(await run(since)).toEqual({ ids: [], watermark: { lastUpdated: since, seen: [] } });
  });

  test('the watermark contains no person and no claim', async () => {
    const { watermark, ids } = await run(undefined, 5);
    const text = JSON.stringify(watermark);
    for (const id of ids) expect(text).not.toContain(id);
    for (const patientId of Object.values((await member.grant()).patientIds))
      expect(text).not.toContain(patientId);
  });

  test('an invalid watermark is rejected on the first claim, and no watermark is provided to store', async () => {
    const first = (query: object) =>
      member.explanationOfBenefit
        .changes(query as never)
        [Symbol.asyncIterator]()
        .next();
    await expect(first({ since: { lastUpdated: 7 } })).rejects.toMatchObject({ issues: [{ path: 'since' }] });
    await expect(first({ since: new Date(Number.NaN) })).rejects.toMatchObject({ kind: 'validation' });
    await expect(first({ overlapMs: -1 })).rejects.toThrow(/overlapMs/);
    const changes = member.explanationOfBenefit.changes({ overlapMs: -1 });
    expect(() => changes.watermark).toThrow(/overlapMs/);
  });
});
