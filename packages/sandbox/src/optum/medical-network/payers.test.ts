import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { sendOptum } from '../../../testing/optum.js';
import { createSandbox, type Sandbox } from '../../sandbox.js';

let sandbox: Sandbox;
beforeAll(async () => {
  sandbox = await createSandbox();
});
afterAll(() => sandbox.close());

interface Page {
  page: number;
  pageSize: number;
  total: number;
  payers: { payerId: string; payerPlanName: string; transactionType: string; status: string }[];
}
async function get(path: string) {
  const answer = await sendOptum(sandbox, `/medicalnetwork/payerlist/v1${path}`);
  return { ...answer, json: () => JSON.parse(answer.body) as Page };
}

describe('2.6 payers', () => {
  test('pages of fifty until the total is reached, one row per payer and transaction', async () => {
    const seen = new Set<string>();
    const first = (await get('/payers?system=IMN')).json();
    expect(first).toMatchObject({ page: 1, pageSize: 50 });
    for (let page = 1; (page - 1) * 50 < first.total; page += 1) {
      const { payers } = (await get(`/payers?system=IMN&page=${page}`)).json();
      for (const payer of payers) seen.add(`${payer.payerId} ${payer.transactionType}`);
    }
    expect(seen.size).toBe(first.total);
    expect((await get('/payers?system=IMN&page=99')).json().payers).toEqual([]);
  });

  test('filters, wildcard and sort', async () => {
    const named = (
      await get('/payers?system=IMN&payerPlanName=bedrock&wildcardSearch=Yes&pageSize=500')
    ).json();
    expect(new Set(named.payers.map((payer) => payer.payerId))).toEqual(new Set(['00001']));
    expect((await get('/payers?system=IMN&payerPlanName=bedrock')).json().total).toBe(0);
    const sorted = (
      await get(
        '/payers?system=IMN&transactionType=Eligibility&status=Active&sort=payerPlanName,desc&pageSize=500',
      )
    ).json();
    const names = sorted.payers.map((payer) => payer.payerPlanName);
    expect(names).toEqual(names.toSorted().toReversed());
    expect(
      sorted.payers.every((payer) => payer.transactionType === 'Eligibility' && payer.status === 'Active'),
    ).toBe(true);
  });

  test('the other envelope, and the errors of each, on a switch', async () => {
    const missing = await get('/payers');
    expect([missing.status, missing.json()]).toEqual([
      422,
      { detail: [{ loc: ['query', 'system'], msg: expect.any(String), type: expect.any(String) }] },
    ]);
    expect((await get('/payers?system=IMN&page=0')).status).toBe(422);
    sandbox.control.optum.switches.payerListEnvelope = 'spec';
    expect((await get('/payers?system=IMN')).json()).toMatchObject({
      data: expect.any(Array),
      page: 1,
      totalCount: expect.any(Number),
    });
    const rejected = await get('/payers?system=NONE');
    expect([rejected.status, rejected.json()]).toMatchObject([
      400,
      { code: expect.any(String), details: ['system'] },
    ]);
    sandbox.control.optum.switches.payerListEnvelope = 'live';
  });

  test('export is CSV with a row per payer', async () => {
    const answer = await get('/payers/export?system=DENTAL&exportFields=payerId,payerPlanName');
    expect(answer.headers['content-type']).toMatch(/^text\/csv/);
    const [head, ...rows] = answer.body.trimEnd().split('\r\n');
    expect([head, rows.length]).toEqual([
      'payerId,payerPlanName',
      (await get('/payers?system=DENTAL')).json().total,
    ]);
  });

  test('fields and outages', async () => {
    expect((await get('/fields')).json()).toMatchObject({
      system: ['IMN', 'EXCH', 'IEDI', 'RPA', 'DENTAL'],
      transactionType: expect.arrayContaining(['Eligibility', 'Claim Status']),
    });
    expect((await get('/outages?system=IMN')).json()).toMatchObject({
      pageSize: 100,
      outages: [{ issueStartDate: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) }],
    });
  });
});
