import {
  ConfigurationError,
  DuplicateSubmissionError,
  MemorySubmissionLedger,
  NetworkError,
} from '@payerkit/core';
import nock from 'nock';
import { afterEach, describe, expect, test } from 'vitest';
import type { OptumClientOptions } from './client-options.js';
import { listOperations } from './operation-list.js';
import { OptumClient } from './optum-client.js';

const ORIGIN = 'https://optum.example';
const UPLOAD = 'POST /medicalnetwork/attachments/submission/v1/uploads';
const ORDER = 'POST /ncc/om/placeOrder';
const GRAPHQL = 'POST /oihub/claim/inquiry/v1';
const RESET = Object.assign(new Error('reset'), { code: 'ECONNRESET' });
const clients: OptumClient[] = [];
afterEach(async () => {
  nock.cleanAll();
  await Promise.all(clients.splice(0).map((client) => client.close()));
});

function client(overrides: Partial<OptumClientOptions> = {}): OptumClient {
  const made = new OptumClient({
    environment: { baseUrl: ORIGIN, kind: 'sandbox' },
    clientId: 'id',
    clientSecret: 'secret',
    preflight: 'off',
    clock: { now: () => Date.now(), sleep: () => Promise.resolve() },
    ...overrides,
  });
  clients.push(made);
  return made;
}

function tokens() {
  nock(ORIGIN).post(/token/).times(9).reply(200, { access_token: 'token', expires_in: 3600 });
}

function withLedger() {
  const store = new MemorySubmissionLedger();
  return { store, optum: client({ ledger: { store, secret: 'a secret of the ledger' } }) };
}

async function statesOf(store: MemorySubmissionLedger): Promise<string[]> {
  const states: string[] = [];
  for await (const { state } of store.list()) states.push(state);
  return states;
}

/** A form, as a program builds it and as an object with a file. */
const FORMS = [
  (text: string) => ({ documents: new Blob([text]), attachmentControlNumber: '1' }),
  (text: string) => {
    const form = new FormData();
    form.append('documents', new Blob([text]), 'note.pdf');
    return form;
  },
];

describe('an unsafe operation', () => {
  test('needs a ledger, and nothing is sent without one', async () => {
    const error = await client()
      .callOnce(ORDER, { body: { a: 1 } } as never)
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ConfigurationError);
    expect(error).toMatchObject({ code: 'ledger_required', sent: 'no', operation: ORDER });
  });

  test('is recorded, and the same call is not sent again, whatever the order of its fields', async () => {
    tokens();
    nock(ORIGIN).post('/ncc/om/placeOrder').once().reply(200, { ok: true });
    const { store, optum } = withLedger();
    expect(await optum.callOnce(ORDER, { body: { a: 1, b: [2, { c: 3 }] } } as never)).toEqual({ ok: true });
    expect(await statesOf(store)).toEqual(['accepted']);
    const again = optum.callOnce(ORDER, { body: { b: [2, { c: 3 }], a: 1 } } as never);
    await expect(again).rejects.toBeInstanceOf(DuplicateSubmissionError);
    expect(await statesOf(store)).toEqual(['accepted']);
  });

  test.each([
    ['body', { body: { a: 2 } }],
    ['query', { body: { a: 1 }, query: { x: '1' } }],
    ['headers', { body: { a: 1 }, headers: { tenant: 'other' } }],
  ])('with other %s is another one', async (_name, request) => {
    tokens();
    nock(ORIGIN).post('/ncc/om/placeOrder').query(true).twice().reply(200, {});
    const { store, optum } = withLedger();
    await optum.callOnce(ORDER, { body: { a: 1 } } as never);
    await optum.callOnce(ORDER, request as never);
    expect(await statesOf(store)).toEqual(['accepted', 'accepted']);
  });

  test.each(FORMS)('with files is distinguished by their content', async (form) => {
    tokens();
    nock(ORIGIN).post('/medicalnetwork/attachments/submission/v1/uploads').twice().reply(200, {});
    const { store, optum } = withLedger();
    await optum.callOnce(UPLOAD, { body: form('one') } as never);
    await optum.callOnce(UPLOAD, { body: form('two') } as never);
    await expect(optum.callOnce(UPLOAD, { body: form('one') } as never)).rejects.toBeInstanceOf(
      DuplicateSubmissionError,
    );
    expect(await statesOf(store)).toEqual(['accepted', 'accepted']);
  });

  test('whose response is lost stays unknown and cannot be repeated', async () => {
    tokens();
    nock(ORIGIN).post('/ncc/om/placeOrder').replyWithError(RESET);
    const { store, optum } = withLedger();
    await expect(optum.callOnce(ORDER, { body: {} } as never)).rejects.toMatchObject({
      kind: 'submission_unknown',
    });
    expect(await statesOf(store)).toEqual(['unknown']);
    await expect(optum.callOnce(ORDER, { body: {} } as never)).rejects.toBeInstanceOf(
      DuplicateSubmissionError,
    );
  });

  test('that the vendor rejected can be corrected and called again', async () => {
    tokens();
    nock(ORIGIN)
      .post('/ncc/om/placeOrder')
      .reply(400, { errors: [{ code: '33', field: 'x', description: 'wrong' }] })
      .post('/ncc/om/placeOrder')
      .reply(200, {});
    const { store, optum } = withLedger();
    await expect(optum.callOnce(ORDER, { body: {} } as never)).rejects.toMatchObject({ kind: 'bad_request' });
    expect(await statesOf(store)).toEqual(['rejected']);
    await optum.callOnce(ORDER, { body: {} } as never);
    expect(await statesOf(store)).toEqual(['accepted']);
  });
});

describe('other operations', () => {
  test('are called without a record, with and without a ledger', async () => {
    tokens();
    nock(ORIGIN).get('/medicalnetwork/reports/v2').twice().reply(200, { reports: [] });
    const { store, optum } = withLedger();
    await optum.callOnce('GET /medicalnetwork/reports/v2');
    await client().callOnce('GET /medicalnetwork/reports/v2');
    expect(await statesOf(store)).toEqual([]);
  });

  test('of GraphQL are recorded when the document is a mutation', async () => {
    tokens();
    nock(ORIGIN).post('/oihub/claim/inquiry/v1').twice().reply(200, { data: {} });
    const { store, optum } = withLedger();
    const headers = { providerTaxId: '123456789' };
    const call = (query: string) => optum.callOnce(GRAPHQL, { headers, body: { query } } as never);
    await call('query { a }');
    expect(await statesOf(store)).toEqual([]);
    await call('mutation { a }');
    expect(await statesOf(store)).toEqual(['accepted']);
    await expect(call('mutation { a }')).rejects.toBeInstanceOf(DuplicateSubmissionError);
  });

  test('that are not documented are rejected', async () => {
    await expect(withLedger().optum.callOnce('POST /nothing' as never)).rejects.toMatchObject({
      code: 'unknown_operation',
    });
    await expect(withLedger().optum.callOnce(7 as never)).rejects.toMatchObject({ kind: 'validation' });
  });

  test('fail as those of call', async () => {
    tokens();
    nock(ORIGIN).get('/medicalnetwork/reports/v2').times(3).replyWithError(RESET);
    await expect(client().callOnce('GET /medicalnetwork/reports/v2')).rejects.toBeInstanceOf(NetworkError);
  });
});

describe('the list of operations', () => {
  test('has each key once, sorted by path, with what a call needs to know', async () => {
    const operations = await listOperations();
    const keys = operations.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(keys.length).toBeGreaterThan(150);
    const paths = keys.map((key) => key.slice(key.indexOf(' ') + 1));
    expect(paths).toEqual(paths.toSorted());
    expect(operations.find(({ key }) => key === UPLOAD)).toEqual({
      key: UPLOAD,
      productLine: 'medical-network',
      origin: 'gateway',
      token: 'v2',
      retryClass: 'unsafe',
      contentTypes: ['multipart/form-data'],
    });
    expect(operations.find(({ key }) => key === 'GET /medicalnetwork/reports/v2')).toMatchObject({
      retryClass: 'safe',
      contentTypes: [],
    });
    expect(operations.find(({ key }) => key === GRAPHQL)).toMatchObject({ retryClass: 'graphql' });
  });
});
