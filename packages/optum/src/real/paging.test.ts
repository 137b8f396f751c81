import { BadRequestError } from '@payerkit/core';
import nock from 'nock';
import { afterEach, describe, expect, test } from 'vitest';
import { caught } from '../../testing/ledger.js';
import { OptumClient } from '../optum-client.js';

const origin = 'https://optum.example';
const clients: OptumClient[] = [];
const asked = { providerTaxId: '123456789', payerId: '87726' };
const select = { claimNumber: true } as const;

afterEach(async () => {
  nock.cleanAll();
  await Promise.all(clients.splice(0).map((client) => client.close()));
});

function client(): OptumClient {
  nock(origin).post('/apip/auth/sntl/v1/token').reply(200, { access_token: 'token', expires_in: 7200 });
  const environment = { baseUrl: origin, kind: 'production' } as const;
  const made = new OptumClient({ environment, clientId: 'id', clientSecret: 'secret', maxRetries: 0 });
  clients.push(made);
  return made;
}

/** Returns the page of a token; `undefined` is the first. */
function page(token: string | undefined, answer: Readonly<Record<string, unknown>>): nock.Scope {
  return nock(origin)
    .post('/oihub/claim/inquiry/v1')
    .matchHeader('nextPageToken', (value) => String(value) === String(token))
    .reply(200, answer);
}

function claims(numbers: readonly string[], pagination: object) {
  return {
    searchClaim: { claims: numbers.map((claimNumber) => ({ claimNumber })), pagination },
  };
}
const remark = { code: 'PARTIAL_DATA_RECEIVED', description: 'Zzyzx' };

describe('a list', () => {
  test('keeps the remarks of all its pages', async () => {
    page(undefined, { data: claims(['1'], { hasMoreRecords: true, nextPageToken: 'T2' }), errors: [remark] });
    page('T2', {
      data: claims(['2'], { hasMoreRecords: false, nextPageToken: 'T3' }),
      errors: [{ code: 'INTERNAL_SERVER_ERROR', description: 'Zzyzx' }],
    });
    const list = client().real.claims.search({ ...asked, select });
    expect(await list.toArray({ limit: 9 })).toEqual([{ claimNumber: '1' }, { claimNumber: '2' }]);
    expect(list.issues).toMatchObject([
      { code: 'PARTIAL_DATA_RECEIVED', severity: 'information' },
      { code: 'INTERNAL_SERVER_ERROR', severity: 'error' },
    ]);
    expect(JSON.stringify(list.issues)).not.toContain('Zzyzx');
  });

  test('returns the items before a page without data, then throws', async () => {
    page(undefined, { data: claims(['1'], { nextPageToken: 'T2' }) });
    page('T2', { data: null, errors: [{ code: 'INVALID_FIELD' }] });
    const found: unknown[] = [];
    const read = async () => {
      for await (const claim of client().real.claims.search({ ...asked, select })) found.push(claim);
    };
    expect(await caught(read())).toBeInstanceOf(BadRequestError);
    expect(found).toEqual([{ claimNumber: '1' }]);
  });

  test('ends in ListChangedError when a token repeats, after the items before it', async () => {
    page(undefined, { data: claims(['1'], { nextPageToken: 'T2' }) });
    page('T2', { data: claims(['2'], { nextPageToken: 'T3' }) });
    page('T3', { data: claims(['3'], { nextPageToken: 'T2' }) });
    const found: unknown[] = [];
    const read = async () => {
      for await (const claim of client().real.claims.search({ ...asked, select })) found.push(claim);
    };
    expect(await caught(read())).toMatchObject({ kind: 'list_changed', code: 'list_changed' });
    expect(found).toHaveLength(3);
  });

  test.each([
    ['with different items', ['1', '2'], 10],
    ['with one item', ['1'], 10],
    ['with identical items', ['1', '1'], 200],
  ])('ends in ListChangedError when each token leads to a page %s', async (_name, numbers, atMost) => {
    let requests = 0;
    nock(origin)
      .post('/oihub/claim/inquiry/v1')
      .times(atMost)
      .reply(200, () => {
        requests += 1;
        return { data: claims(numbers, { hasMoreRecords: true, nextPageToken: `T${requests}` }) };
      });
    const list = client().real.claims.search({ ...asked, select });
    expect(await caught(list.toArray({ limit: 1000 }))).toMatchObject({ kind: 'list_changed' });
    expect(requests).toBeLessThan(atMost);
  });

  test('may have identical items on many pages', async () => {
    for (let at = 0; at < 20; at += 1)
      page(at === 0 ? undefined : `T${at}`, {
        data: claims(['1', '1'], at === 19 ? {} : { nextPageToken: `T${at + 1}` }),
      });
    const list = client().real.claims.search({ ...asked, select });
    expect(await list.toArray({ limit: 1000 })).toHaveLength(40);
  });

  test('without claims is empty', async () => {
    page(undefined, { data: { searchClaim: { claims: null, pagination: null } } });
    expect(
      await client()
        .real.claims.search({ ...asked, select })
        .first(),
    ).toBeUndefined();
  });

  test('that is left early requests no further page', async () => {
    page(undefined, { data: claims(['1', '2'], { nextPageToken: 'T2' }) });
    const second = page('T2', { data: claims(['3'], {}) });
    const list = client().real.claims.search({ ...asked, select, limit: 1 });
    for await (const claim of list) expect(claim).toEqual({ claimNumber: '1' });
    expect(second.isDone()).toBe(false);
  });
});
