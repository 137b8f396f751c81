import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { inquiry, sendOptum } from '../../../testing/optum.js';
import { createSandbox, type Sandbox } from '../../sandbox.js';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox();
});
afterEach(() => sandbox.close());

const BASE = '/rcm/eligibility/v1';
async function call(path: string, body?: unknown, headers: Readonly<Record<string, string>> = {}) {
  const answer = await sendOptum(sandbox, BASE + path, { headers, ...(body === undefined ? {} : { body }) });
  return { status: answer.status, headers: answer.headers, body: JSON.parse(answer.body) };
}
function asked(payer: string, changes: object = {}) {
  return {
    ...inquiry(payer),
    encounter: { dateOfService: '20200601' },
    ...changes,
  };
}

describe('2.7 real time', () => {
  test.each([
    ['00001', 'eligible'],
    ['000041', 'ineligible'],
    ['00006', 'payer_unavailable'],
    ['SBXAAA75', 'patient_unknown'],
    ['00004', 'processing_error'],
    ['SBXNOPAYER', 'payer_not_in_system'],
  ])('payer %s is %s', async (payer, value) => {
    const { status, body, headers } = await call('', asked(payer), { 'x-optum-correlation-id': 'mine' });
    expect([status, body]).toMatchObject([
      200,
      {
        id: expect.any(String),
        sourceType: 'new',
        correlationId: 'mine',
        payer: { chcId: payer },
        status: { value },
        subscriber: { memberId: '0000000000' },
        'x12-271': expect.stringMatching(/^ISA/),
      },
    ]);
    expect(headers['x-optum-correlation-id']).toBe('mine');
  });

  test('the same again is a duplicate, unless that is switched off', async () => {
    const first = (await call('', asked('00001'))).body;
    expect((await call('', asked('00001'))).body).toMatchObject({ id: first.id, sourceType: 'duplicate' });
    const again = await call('', asked('00001'), {
      'x-optum-eligibility-disable-value-add': 'deduplication',
    });
    expect(again.body.sourceType).toBe('new');
    expect(again.body.id).not.toBe(first.id);
  });

  test('a bad provider id is an outcome; bad fields are an array of texts', async () => {
    sandbox.control.optum.switches.predefinedValuesOnly = false;
    const { status, body } = await call('', asked('00001', { provider: { npi: '12' } }));
    expect([status, body.status.value]).toEqual([200, 'processing_error']);
    expect(await call('', {})).toMatchObject({
      status: 400,
      body: expect.arrayContaining(["Failed Precondition - Field 'subscriber' is required"]),
    });
    expect((await call('', asked('00001', { controlNumber: '1234567890' }))).status).toBe(400);
  });

  test('transactions: filters, pages by link, total, one by id', async () => {
    for (const payer of ['00001', '000041', '00006']) await call('', asked(payer));
    const page = await call('/transactions?limit=2&returnTotalCount=true');
    expect([page.body.length, page.headers.link, page.headers['x-total-count']]).toEqual([
      2,
      '</?limit=2&offset=2>; rel="next"',
      '3',
    ]);
    const last = await call('/transactions?limit=2&offset=2');
    expect([last.body.length, last.headers.link]).toEqual([1, undefined]);
    expect((await call('/transactions?status=ineligible')).body).toMatchObject([
      { payer: { chcId: '000041' } },
    ]);
    expect((await call(`/transactions/${page.body[0].id}`)).body).toEqual(page.body[0]);
    expect(await call('/transactions/nowhere')).toMatchObject({
      status: 404,
      body: ['Not Found - record not found'],
    });
    expect((await call('/transactions?limit=101')).status).toBe(400);
  });
});

describe('2.7 coverage discovery', () => {
  const DISCOVERY = '/coverage-discovery';
  const wanted = (changes: object = {}, subscriber: object = {}) => ({
    canonicalEligibilityRequest: asked('00001', { subscriber: { ...inquiry('').subscriber, ...subscriber } }),
    ...changes,
  });
  const hmo = {
    canonicalEligibilityResponse: { id: 'x', status: { value: 'ineligible' }, plan: { hmo: { name: 'x' } } },
  };

  test('202, then pending, then success as the clock moves', async () => {
    const started = await call(DISCOVERY, wanted());
    expect([started.status, started.body, started.headers.location]).toEqual([
      202,
      { id: expect.any(String), name: 'serial discover task' },
      `/coverage-discovery/${started.body.id}`,
    ]);
    const read = async () => (await call(`${DISCOVERY}/${started.body.id}`)).body;
    const pending = await read();
    expect(pending).toMatchObject({
      status: 'pending',
      type: 'serial',
      discoveryPaths: { pending: [{ name: 'Medicare' }, {}, {}] },
    });
    expect(pending).not.toHaveProperty('endDateTime');
    sandbox.control.clock.advance(5_000);
    expect(await read()).toMatchObject({
      status: 'success',
      endDateTime: expect.any(String),
      discoveryPaths: {
        pending: [],
        successful: [{ name: 'Medicare', transaction: { chcPayerId: '000045', status: 'eligible' } }],
        skipped: [{ name: 'Commercial', reason: expect.any(String) }, {}],
      },
    });
    expect((await call(`${DISCOVERY}?status=success`)).body).toHaveLength(1);
  });

  test('a search that finds nothing fails', async () => {
    const { body } = await call(DISCOVERY, wanted({}, { lastName: 'doetwo', dateOfBirth: '20000101' }));
    sandbox.control.clock.advance(5_000);
    expect((await call(`${DISCOVERY}/${body.id}`)).body).toMatchObject({
      status: 'failure',
      discoveryPaths: {
        unsuccessful: [{ name: 'Commercial', transaction: { status: 'patient_unknown' } }, {}],
      },
    });
  });

  test('within 72 hours everything is skipped', async () => {
    await call(DISCOVERY, wanted());
    const { body } = await call(DISCOVERY, wanted());
    sandbox.control.clock.advance(5_000);
    const task = (await call(`${DISCOVERY}/${body.id}`)).body;
    expect(task.discoveryPaths).toMatchObject({
      successful: [],
      skipped: [{ reason: expect.any(String) }, {}, {}],
    });
  });

  test('207 where two tasks run, also when one of them cannot; 422 when none can', async () => {
    const both = await call(DISCOVERY, wanted(hmo));
    expect([both.status, both.body]).toMatchObject([
      207,
      [
        {
          status: 202,
          body: { name: 'chained discover task' },
          href: expect.stringMatching(/^\/coverage-discovery\//),
        },
        { status: 202, body: { name: 'serial discover task' } },
      ],
    ]);
    const mixed = await call(DISCOVERY, wanted({ canonicalEligibilityResponse: {} }));
    expect(mixed.body).toMatchObject([
      { status: 422, body: expect.stringMatching(/^Unprocessable/) },
      { status: 202 },
    ]);
    const none = await call(DISCOVERY, wanted({}, { dateOfBirth: '' }));
    expect([none.status, none.body]).toEqual([422, [expect.stringMatching(/^Unprocessable/)]]);
  });

  test('a dry run starts nothing', async () => {
    const dry = await call(DISCOVERY, wanted({ dryRun: true }));
    expect([dry.status, dry.body]).toMatchObject([
      200,
      { successful: null, unsuccessful: null, pending: [{ name: 'Medicare' }, {}, {}] },
    ]);
    expect((await call(DISCOVERY, wanted({ ...hmo, dryRun: true }))).body).toMatchObject([
      { status: 200 },
      { status: 200 },
    ]);
    expect((await call(DISCOVERY)).body).toEqual([]);
  });

  test('the callback is unsigned, repeated as configured, and sent only to loopback', async () => {
    sandbox.control.optum.switches.callbackDeliveries = 2;
    const calls: { headers: NodeJS.Dict<string | string[]>; body: string }[] = [];
    let arrived = () => {};
    const twice = new Promise<void>((resolve) => {
      arrived = () => calls.length === 2 && resolve();
    });
    const server = createServer((request, response) => {
      let body = '';
      request.on('data', (chunk: Buffer) => {
        body += chunk.toString();
      });
      request.on('end', () => {
        response.writeHead(204).end();
        calls.push({ headers: request.headers, body });
        arrived();
      });
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const callbackUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}/done`;
    const { body } = await call(DISCOVERY, wanted({ callbackUrl }), { 'x-optum-correlation-id': 'mine' });
    sandbox.control.clock.advance(5_000);
    await twice;
    server.close();
    for (const { headers, body: text } of calls) {
      expect(headers).toMatchObject({
        'x-optum-correlation-id': 'mine',
        'x-optum-tenant-id': expect.any(String),
      });
      expect(JSON.parse(text)).toMatchObject({ id: body.id, status: 'success' });
    }
    expect((await call(DISCOVERY, wanted({ callbackUrl: 'https://client.example/' }))).status).toBe(400);
  });

  test('X12 twin', async () => {
    const isa =
      'ISA*00*          *00*          *ZZ*SENDER         *ZZ*RECEIVER       *200901*1200*^*00501*000000007*0*T*:~';
    const x12 = `${isa}NM1*IL*1*DOEONE*JOHNONE****MI*1~DMG*D8*19300101~`;
    expect((await call(`${DISCOVERY}/x12`, { 'x12-270': x12 })).status).toBe(202);
    expect((await call(`${DISCOVERY}/x12`, { 'x12-270': x12, 'x12-271': `${isa}EB*6**30*HM~` })).status).toBe(
      207,
    );
    expect((await call(`${DISCOVERY}/x12`, {})).status).toBe(400);
    expect(await call(`${DISCOVERY}/nowhere`)).toMatchObject({
      status: 404,
      body: ['Not Found - record not found'],
    });
  });
});
