import {
  AuthenticationError,
  BadRequestError,
  PermissionError,
  ServerError,
  SubmissionUnknownError,
  ValidationError,
} from '@payerkit/core';
import nock from 'nock';
import { afterEach, describe, expect, test } from 'vitest';
import { useSandbox } from '../../testing/clients.js';
import { OptumClient } from '../optum-client.js';
import type { RealRequest } from './product.js';

const bench = useSandbox();
function caught(promise: PromiseLike<unknown>) {
  return Promise.resolve(promise).catch((error: unknown) => error);
}
const providerTaxId = '123456789';

interface Found {
  readonly searchClaim: { readonly claims: readonly { readonly claimNumber: string }[] };
}

function search(extra: Partial<RealRequest> = {}, payerId = '87726'): RealRequest {
  return {
    providerTaxId,
    query:
      'query searchClaim($searchClaimInput: SearchClaimInput!) { searchClaim(searchClaimInput: $searchClaimInput) { claims { claimNumber } pagination { hasMoreRecords nextPageToken } } }',
    variables: { searchClaimInput: { payerId, claimNumber: '1234567890' } },
    ...extra,
  };
}

describe('over the sandbox', () => {
  test('returns the selected data', async () => {
    const { data, issues, nextPageToken } = await bench
      .client()
      .real.execute<Found>('claimInquiry', search());
    expect(data.searchClaim.claims).toHaveLength(2);
    expect(issues).toEqual([]);
    expect(nextPageToken).toBe('2');
  });

  test('walks all pages', async () => {
    const numbers: string[] = [];
    for await (const { data } of bench.client().real.pages<Found>('claimInquiry', search()))
      numbers.push(...data.searchClaim.claims.map(({ claimNumber }) => claimNumber));
    expect(numbers).toHaveLength(6);
    expect(new Set(numbers).size).toBe(6);
  });

  test('returns remarks with usable data, and throws errors without data', async () => {
    const { real } = bench.client();
    const partial = await real.execute<Found>('claimInquiry', search({}, 'SBX:PARTIAL_DATA_RECEIVED'));
    expect(partial.data.searchClaim.claims).toHaveLength(2);
    expect(partial.issues).toMatchObject([{ code: 'PARTIAL_DATA_RECEIVED', severity: 'information' }]);
    const failed = await caught(real.execute('claimInquiry', search({}, 'SBX:INTERNAL_SERVER_ERROR')));
    expect(failed).toBeInstanceOf(ServerError);
    expect(failed).toMatchObject({ status: 200, retryable: true });
    const rejected = await caught(real.execute('claimInquiry', search({}, 'SBX:VALIDATION_FAILED')));
    expect(rejected).toBeInstanceOf(BadRequestError);
    expect(rejected).toMatchObject({ code: 'validation_failed' });
  });

  test('names the errors of a document', async () => {
    const query = '{ searchClaim { noSuchField } }';
    const error = await caught(bench.client().real.execute('claimInquiry', search({ query })));
    expect(error).toBeInstanceOf(BadRequestError);
    expect(error).toMatchObject({ status: 400 });
  });

  test('retries a query and never a mutation', async () => {
    const { real } = bench.client();
    bench.sandbox.control.faults.add({ fault: 'reset-after', route: '/oihub/claim/*', count: 1 });
    expect((await real.execute<Found>('claimInquiry', search())).data.searchClaim.claims).toHaveLength(2);
    bench.sandbox.control.faults.add({ fault: 'reset-after', route: '/oihub/claim/*', count: 1 });
    const query =
      'mutation claimSubmission($input: ClaimSubmissionInput!) { claimSubmission(input: $input) { message } }';
    const input = { x12RequestData: 'ISA', payerId: '87726' };
    const error = await caught(
      bench
        .client({ preflight: 'off' })
        .real.execute('claimActions', { providerTaxId, query, variables: { input } }),
    );
    expect(error).toBeInstanceOf(SubmissionUnknownError);
  });

  test('reports the product that the application lacks', async () => {
    const optum = bench.client({
      clientId: 'sandbox-eligibility-only',
      clientSecret: 'sandbox-eligibility-secret',
    });
    expect(await caught(optum.real.execute('claimInquiry', search()))).toBeInstanceOf(PermissionError);
  });

  test('replaces a token that the product reports as expired', async () => {
    const { real } = bench.client();
    await real.execute('claimInquiry', search());
    bench.sandbox.control.optum.expireTokens();
    expect((await real.execute<Found>('claimInquiry', search())).data.searchClaim.claims).toHaveLength(2);
  });
});

describe('before anything is sent', () => {
  test.each([
    [
      'a tax id of other than nine digits',
      'claimInquiry',
      search({ providerTaxId: '12345' }),
      'providerTaxId',
    ],
    ['an unknown product', 'toString', search(), 'api'],
  ])('%s is rejected', async (_name, api, request, path) => {
    const error = await caught(bench.client().real.execute(api as 'claimInquiry', request));
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ issues: [{ path }] });
    expect(bench.sandbox.control.counters().tokenRequests.optum).toBe(0);
  });
});

describe('on the wire', () => {
  afterEach(() => nock.cleanAll());
  const origin = 'https://optum.example';
  const client = () => {
    nock(origin).post('/apip/auth/sntl/v1/token').reply(200, { access_token: 'token', expires_in: 7200 });
    const environment = { baseUrl: origin, kind: 'sandbox' } as const;
    return new OptumClient({
      environment,
      clientId: 'id',
      clientSecret: 'secret',
      maxRetries: 0,
      preflight: 'off',
    });
  };

  test('the next page is requested in a header or in the variables, depending on the product', async () => {
    const optum = client();
    nock(origin)
      .post('/oihub/document/search/v1')
      .matchHeader('nextPageToken', 'T2')
      .matchHeader('environment', 'sandbox')
      .reply(200, { data: { documentMetadata: {} } });
    await optum.real.execute('documentSearch', { providerTaxId, query: '{ a }', nextPageToken: 'T2' });
    nock(origin)
      .post('/oihub/patient/auth/referral/v1', (body: { variables: unknown }) => {
        expect(body.variables).toEqual({ input: { a: 1, pagination: { size: 5, nextPageToken: 'T3' } } });
        return true;
      })
      .matchHeader('nextPageToken', (value) => value === undefined)
      .reply(200, { data: { searchReferrals: {} } });
    const variables = { input: { a: 1, pagination: { size: 5 } } };
    await optum.real.execute('referral', { providerTaxId, query: '{ a }', variables, nextPageToken: 'T3' });
    await optum.close();
  });

  test('a repeated token ends the pages in ListChangedError', async () => {
    const optum = client();
    nock(origin)
      .post('/oihub/claim/inquiry/v1')
      .times(3)
      .reply(200, { data: { searchClaim: { pagination: { nextPageToken: 'T2' } } } });
    let pages = 0;
    const read = async () => {
      for await (const _page of optum.real.pages('claimInquiry', search())) pages += 1;
    };
    await expect(read()).rejects.toMatchObject({ kind: 'list_changed', provider: 'optum' });
    expect(pages).toBe(2);
    await optum.close();
  });

  test('one page for every token ends the pages in ListChangedError after a few requests', async () => {
    const optum = client();
    let requests = 0;
    nock(origin)
      .post('/oihub/claim/inquiry/v1')
      .times(50)
      .reply(200, () => {
        requests += 1;
        const pagination = { hasMoreRecords: true, nextPageToken: `T${requests}` };
        return { data: { searchClaim: { claims: [{ claimNumber: '1' }], pagination } } };
      });
    const read = async () => {
      for await (const page of optum.real.pages('claimInquiry', search())) expect(page.data).toBeDefined();
    };
    await expect(read()).rejects.toMatchObject({ kind: 'list_changed' });
    expect(requests).toBeLessThan(10);
    await optum.close();
    nock.cleanAll();
  });

  test('token errors in the product’s own format are token errors', async () => {
    const optum = client();
    nock(origin).post('/apip/auth/sntl/v1/token').reply(200, { access_token: 'token2', expires_in: 7200 });
    nock(origin)
      .post('/oihub/claim/inquiry/v1')
      .times(2)
      .reply(401, { errors: [{ code: 'AUTH_FAILURE', description: 'Zzyzx' }] });
    const error = await caught(optum.real.execute('claimInquiry', search()));
    expect(error).toBeInstanceOf(AuthenticationError);
    expect(String(error)).not.toMatch(/Zzyzx/);
    await optum.close();
  });
});
