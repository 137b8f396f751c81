import { ResponseFormatError, ValidationError } from '@payerkit/core';
import nock from 'nock';
import { afterEach, describe, expect, test } from 'vitest';
import { useSandbox } from '../../../testing/clients.js';
import { OptumClient } from '../../optum-client.js';
import type { PayerQuery } from './payers.js';

const bench = useSandbox();

describe('over the sandbox', () => {
  test.each(['live', 'spec'] as const)('reads the %s envelope to the end', async (payerListEnvelope) => {
    bench.sandbox.control.optum.switches.payerListEnvelope = payerListEnvelope;
    const optum = bench.client();
    const [bySeven, byHundred] = await Promise.all(
      [70, 100].map((pageSize) => optum.payers.list({ system: 'IMN', pageSize }).toArray({ limit: 1000 })),
    );
    const page = await optum.payers.list({ system: 'IMN', pageSize: 100 });
    expect(bySeven?.length).toBeGreaterThan(100);
    expect(JSON.stringify(bySeven)).toBe(JSON.stringify(byHundred));
    expect(page).toMatchObject({ total: bySeven?.length, hasNext: true });
  });

  test('filters', async () => {
    const payers = bench.client().payers.list({ system: 'IMN', transactionType: 'Eligibility' });
    for await (const payer of payers) expect(payer.transactionType).toBe('Eligibility');
  });

  test('resumes at a cursor', async () => {
    const optum = bench.client();
    const query: PayerQuery = { system: 'IMN', pageSize: 2 };
    const all = await optum.payers.list(query).toArray({ limit: 5 });
    const page = await optum.payers.list(query);
    const rest = await optum.payers.list({ ...query, cursor: page.cursor }).toArray({ limit: 3 });
    expect(rest).toEqual(all.slice(2));
  });

  test('sends nothing until it is read', async () => {
    const optum = bench.client();
    const payers = optum.payers.list({ system: 'IMN' });
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(0);
    await payers.first();
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(1);
  });
});

describe('the rest of the directory, over the sandbox', () => {
  test('lists outages', async () => {
    const outages = await bench.client().payers.outages({ system: 'IMN' }).toArray({ limit: 10 });
    expect(outages).toMatchObject([{ transactionType: 'Eligibility' }]);
  });

  test('returns the values that filters accept', async () => {
    const { systems, transactionTypes } = await bench.client().payers.fields();
    expect(systems).toContain('IMN');
    expect(transactionTypes).toContain('Eligibility');
  });

  test('streams the whole directory as CSV', async () => {
    const optum = bench.client();
    const stream = await optum.payers.export({ system: 'IMN', fields: ['payerId', 'payerPlanName'] });
    const text = Buffer.concat(await stream.toArray()).toString();
    expect(text).toMatch(/^payerId,payerPlanName\r\n/);
    expect(text.split('\r\n').length).toBeGreaterThan(100);
    await expect(optum.payers.export({} as never)).rejects.toBeInstanceOf(ValidationError);
  });
});

describe('bad input', () => {
  test.each<[object, string]>([
    [{}, 'system'],
    [{ system: 7 }, 'system'],
    [{ system: 'IMN', pageSize: 0 }, 'pageSize'],
    [{ system: 'IMN', pageSize: 1.5 }, 'pageSize'],
    [{ system: 'IMN', status: 7 }, 'status'],
  ])('%j is rejected when the list is read', async (query, path) => {
    const error = await bench
      .client()
      .payers.list(query as PayerQuery)
      .first()
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ValidationError);
    expect((error as ValidationError).issues.map((issue) => issue.path)).toContain(path);
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(0);
  });
});

describe('responses', () => {
  afterEach(() => nock.cleanAll());

  test('without payers are rejected', async () => {
    const origin = 'https://optum.example';
    nock(origin).post('/apip/auth/v2/token').reply(200, { access_token: 'token', expires_in: 3600 });
    nock(origin)
      .get(/payers/)
      .reply(200, { page: 1 });
    const optum = new OptumClient({
      environment: { baseUrl: origin },
      clientId: 'id',
      clientSecret: 'secret',
    });
    await expect(optum.payers.list({ system: 'IMN' }).first()).rejects.toBeInstanceOf(ResponseFormatError);
    await optum.close();
  });

  test('without a total are read until a page is short', async () => {
    const origin = 'https://optum.example';
    nock(origin).post('/apip/auth/v2/token').reply(200, { access_token: 'token', expires_in: 3600 });
    for (const [page, payers] of [
      [1, [{ payerId: 'A' }, { payerId: 'B' }]],
      [2, [{ payerId: 'C' }]],
    ] as const)
      nock(origin)
        .get('/medicalnetwork/payerlist/v1/payers')
        .query({ system: 'IMN', page, pageSize: 2 })
        .reply(200, { payers: [...payers] });
    const optum = new OptumClient({
      environment: { baseUrl: origin },
      clientId: 'id',
      clientSecret: 'secret',
    });
    const payers = await optum.payers.list({ system: 'IMN', pageSize: 2 }).toArray({ limit: 10 });
    expect(payers.map(({ payerId }) => payerId)).toEqual(['A', 'B', 'C']);
    await optum.close();
  });
});
