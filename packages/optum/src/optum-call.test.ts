import { Readable } from 'node:stream';
import { ConfigurationError, SubmissionUnknownError, ValidationError } from '@payerkit/core';
import nock from 'nock';
import { afterEach, describe, expect, test } from 'vitest';
import { useSandbox } from '../testing/clients.js';
import { eligibilityRequest } from '../testing/requests.js';
import type { OptumClientOptions } from './client-options.js';
import { OptumClient } from './optum-client.js';

const bench = useSandbox();

describe('over the sandbox', () => {
  test('calls any documented operation', async () => {
    const answer = await bench.client().call('POST /medicalnetwork/eligibility/v3/', {
      body: { ...eligibilityRequest(), controlNumber: '000000001' } as never,
    });
    expect(answer.benefitsInformation?.[0]?.code).toBe('1');
    const health = await bench.client().call('GET /medicalnetwork/eligibility/v3/healthcheck');
    expect(health).toMatchObject({ status: 'OK' });
  });
});

const origin = 'https://optum.example';
const clients: OptumClient[] = [];
afterEach(async () => {
  nock.cleanAll();
  await Promise.all(clients.splice(0).map((client) => client.close()));
});

function client(overrides: Partial<OptumClientOptions> = {}): OptumClient {
  const made = new OptumClient({
    environment: { baseUrl: origin, kind: 'sandbox' },
    clientId: 'id',
    clientSecret: 'secret',
    clock: { now: () => Date.now(), sleep: () => Promise.resolve() },
    ...overrides,
  });
  clients.push(made);
  return made;
}

function tokens(path: string, base = origin) {
  return nock(base)
    .post(path)
    .reply(200, { access_token: `token of ${path}`.replaceAll(/\W/g, '-'), expires_in: 3600 });
}

describe('tokens', () => {
  test('are requested as each product requires, and kept apart', async () => {
    tokens('/apip/auth/v2/token');
    nock(origin)
      .post('/apip/auth/sntl/v1/token', 'client_id=id&client_secret=secret&grant_type=client_credentials')
      .matchHeader('content-type', 'application/x-www-form-urlencoded')
      .reply(200, { access_token: 'sntl', expires_in: 7200, refresh_expires_in: 0 });
    nock(origin)
      .get('/oihub/claim/inquiry/v1/healthcheck')
      .matchHeader('authorization', 'Bearer sntl')
      .reply(200, { status: 'UP' });
    nock(origin)
      .get('/medicalnetwork/reports/v2')
      .matchHeader('authorization', 'Bearer token-of--apip-auth-v2-token')
      .reply(200, { reports: ['X3000000.XX'] });
    const optum = client();
    await optum.call('GET /oihub/claim/inquiry/v1/healthcheck');
    expect((await optum.call('GET /medicalnetwork/reports/v2')).reports).toEqual(['X3000000.XX']);
  });

  test('are sent only to the origin of the product', async () => {
    const identity = 'https://identity.example';
    tokens('/auth/realms/developer-platform/protocol/openid-connect/token', identity);
    nock('https://orders.example')
      .get('/ncc/om/clientOrderStatus')
      .query(true)
      .matchHeader('authorization', /^Bearer token-of/)
      .reply(200, {});
    const environment = { baseUrl: origin, origins: { linkhealth: identity, ncc: 'https://orders.example' } };
    const query = { tenantId: 1, clientOrgId: '2', clientOrderId: 3 };
    await client({ environment }).call('GET /ncc/om/clientOrderStatus', { query });
    expect(nock.isDone()).toBe(true);
  });

  test('and hosts can be chosen per product line', async () => {
    tokens('/apip/auth/v2/token');
    nock('https://real.example').get('/oihub/claim/inquiry/v1/healthcheck').reply(200, {});
    const productLines = { real: { token: 'v2', baseUrl: 'https://real.example' } } as const;
    await client({ productLines }).call('GET /oihub/claim/inquiry/v1/healthcheck');
    expect(nock.isDone()).toBe(true);
  });

  test('and paths in doubt can be replaced by prefix', async () => {
    const productLines = {
      'medical-network': {
        paths: { '/claimstatus/v2': '/medicalnetwork/claimstatus/v2', '/medicalnetwork/rep': '/never' },
      },
      dental: { paths: { '/dental/attachments/v1/attachments': '/dental/attachments/v1' } },
    };
    const optum = client({ productLines });
    tokens('/apip/auth/v2/token');
    nock(origin).post('/medicalnetwork/claimstatus/v2/raw-x12/enhanced').reply(200, {});
    nock(origin).get('/medicalnetwork/reports/v2').reply(200, { reports: [] });
    await optum.call('POST /claimstatus/v2/raw-x12/enhanced', { body: { x12: 'ISA' } });
    await optum.call('GET /medicalnetwork/reports/v2');
    expect(nock.isDone()).toBe(true);
    const wrong = { dental: { paths: { '/a/../b': 'canary' } } };
    expect(() => client({ productLines: wrong })).toThrow(/productLines\.dental\.paths must map/);
    expect(() => client({ productLines: wrong })).not.toThrow(/canary/);
  });

  test('are not sent to a host that is unknown', async () => {
    const made = client({ environment: 'sandbox' });
    await expect(made.call('POST /v3-ingestion/v3/ingest', { body: '<a/>' } as never)).rejects.toBeInstanceOf(
      ConfigurationError,
    );
  });

  test('overrides for unknown lines are rejected', () => {
    const productLines = { reel: {}, real: { token: 'v7', baseUrl: 'ftp://x' } } as never;
    expect(() => client({ productLines })).toThrow(
      /productLines.*productLines\.real\.baseUrl.*productLines\.real\.token/,
    );
  });
});

describe('requests', () => {
  const inquiry = 'POST /oihub/claim/inquiry/v1';
  const headers = { providerTaxId: '123456789' };

  test('send the sandbox header wherever it is accepted', async () => {
    tokens('/apip/auth/sntl/v1/token');
    nock(origin)
      .post('/oihub/claim/inquiry/v1')
      .matchHeader('environment', 'sandbox')
      .matchHeader('providerTaxId', '123456789')
      .reply(200, { data: {} });
    await client().call(inquiry, { headers, body: { query: '{ a }' } });
    tokens('/apip/auth/sntl/v1/token');
    nock(origin)
      .post('/oihub/claim/inquiry/v1')
      .matchHeader('environment', (value) => value === undefined)
      .reply(200, { data: {} });
    const production = { baseUrl: origin, kind: 'production' } as const;
    await client({ environment: production }).call(inquiry, { headers, body: { query: '{ a }' } });
    expect(nock.isDone()).toBe(true);
  });

  test.each<[string, unknown, string, RegExp]>([
    [
      'a missing header',
      { body: { query: '{ a }' } },
      'headers.providerTaxId',
      /headers\.providerTaxId is required/,
    ],
    ['a missing body', { headers }, 'body', /body/],
    ['a body of the wrong type', { headers, body: { query: 7 } }, 'body.query', /body\.query/],
  ])('with %s are rejected before anything is sent', async (_name, request, path, message) => {
    const error = await client()
      .call(inquiry, request as never)
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ issues: [{ path }] });
    expect(String(error)).toMatch(message);
  });

  const xml = 'POST /abm/prepaydme/v1';
  const uploads = 'POST /medicalnetwork/attachments/submission/v1/uploads';
  const dental = 'POST /oihub/dental/eligibility/preservice/v1';
  const estimate = 'POST /rcm/eligibility/v1/real-time/x12';
  test.each<[string, string, unknown, string]>([
    [
      'an empty header',
      inquiry,
      { headers: { providerTaxId: ' ' }, body: { query: '{ a }' } },
      'headers.providerTaxId',
    ],
    [
      'a header of the wrong form',
      dental,
      { headers: { PROVIDERTAXID: '12' }, body: { query: '{ a }' } },
      'headers.providerTaxId',
    ],
    [
      'a header with an unknown value',
      estimate,
      { headers: { 'x-optum-eligibility-disable-value-add': ['Zzyzx'] }, body: { x12: 'ISA' } },
      'headers.x-optum-eligibility-disable-value-add[0]',
    ],
    ['no text', xml, {}, 'body'],
    ['an object in place of text', xml, { body: { claim: 1 } }, 'body'],
    ['a form without its file', uploads, { body: { request: '{}' } }, 'body.files'],
    ['no form', uploads, {}, 'body'],
  ])('with %s are rejected before anything is sent', async (_name, key, request, path) => {
    const error = await client()
      .call(key as typeof inquiry, request as never)
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(ValidationError);
    expect(error).toMatchObject({ issues: [{ path }] });
    expect(String(error)).not.toMatch(/Zzyzx/);
  });

  test('write lists into headers, and objects into the query as JSON', async () => {
    tokens('/apip/auth/v2/token');
    nock(origin)
      .post('/rcm/eligibility/v1/real-time/x12')
      .matchHeader('x-optum-eligibility-disable-value-add', 'deduplication')
      .reply(200, { id: '1' });
    const optum = client();
    await optum.call(estimate, {
      headers: { 'x-optum-eligibility-disable-value-add': ['deduplication'] },
      body: { x12: 'ISA' },
    });
    tokens('/auth/realms/developer-platform/protocol/openid-connect/token');
    const save =
      '/rxn/formattingrules/v1/standards-based-messaging/services/payer-sheet-service/telecomFormat/save';
    nock(origin).post(save).query({ request: '{"saveClaimFormatRequest":{}}' }).reply(200, 'saved');
    expect(
      await optum.call(`POST ${save}`, { query: { request: { saveClaimFormatRequest: {} } } as never }),
    ).toBe('saved');
    expect(nock.isDone()).toBe(true);
  });

  test('of undocumented operations are rejected', async () => {
    const unknown = 'POST /oihub/Zzyzx' as typeof inquiry;
    const error = await client()
      .call(unknown, { headers, body: { query: '' } })
      .catch((e: unknown) => e);
    expect(error).toMatchObject({ kind: 'validation', code: 'unknown_operation' });
    expect(String(error)).not.toMatch(/Zzyzx/);
    await expect(client().call('constructor' as typeof inquiry, {} as never)).rejects.toBeInstanceOf(
      ValidationError,
    );
    await expect(
      client().call('POST /apip/auth/v2/token' as typeof inquiry, {} as never),
    ).rejects.toMatchObject({ code: 'unknown_operation' });
  });

  test('are only logged, or not checked, when the client is configured so', async () => {
    const lines: string[] = [];
    const log = { debug() {}, info() {}, error() {}, warn: (line: string) => void lines.push(line) };
    for (const preflight of ['warn', 'off'] as const) {
      tokens('/apip/auth/sntl/v1/token');
      nock(origin).post('/oihub/claim/inquiry/v1').reply(200, {});
      await client({ preflight, logger: log }).call(inquiry, { headers, body: { query: 7 } } as never);
    }
    expect(lines.filter((line) => line.includes('preflight'))).toHaveLength(1);
  });

  test('fill the path, and reject IDs that leave it', async () => {
    tokens('/apip/auth/v2/token');
    nock(origin).get('/medicalnetwork/reports/v2/X3000000.XX').reply(200, { report_content: 'ISA' });
    const optum = client();
    const report = await optum.call('GET /medicalnetwork/reports/v2/{filename}', {
      path: { filename: 'X3000000.XX' },
    });
    expect(report.report_content).toBe('ISA');
    for (const filename of ['../token', 'a/b', ''])
      await expect(
        optum.call('GET /medicalnetwork/reports/v2/{filename}', { path: { filename } }),
      ).rejects.toBeInstanceOf(ValidationError);
  });

  test('send forms, files and text as their documents specify', async () => {
    tokens('/apip/auth/sntl/v1/token');
    nock(origin)
      .post('/oihub/claim/actions/v1', /name="operations"[\s\S]*name="0"; filename="a\.pdf"/)
      .matchHeader('content-type', /^multipart\/form-data; boundary=/)
      .reply(200, { data: {} });
    nock(origin)
      .post('/abm/prepaydme/v1', '<claim/>')
      .matchHeader('content-type', 'application/xml')
      .reply(200, '<answer/>', { 'content-type': 'application/xml' });
    const optum = client();
    await optum.call('POST /oihub/claim/actions/v1', {
      contentType: 'multipart/form-data',
      headers,
      body: { operations: '{}', map: '{}', '0': new File(['%PDF'], 'a.pdf') } as never,
    });
    expect(await optum.call('POST /abm/prepaydme/v1', { body: '<claim/>' })).toBe('<answer/>');
  });
});

describe('responses', () => {
  test('are bytes if they are files', async () => {
    tokens('/apip/auth/v2/token');
    nock(origin)
      .get('/medicalnetwork/attachments/retrieval/v1/7')
      .reply(200, Buffer.from('%PDF'), { 'content-type': 'application/octet-stream' });
    const file = await client().call('GET /medicalnetwork/attachments/retrieval/v1/{documentId}', {
      path: { documentId: '7' },
    });
    expect(file).toBeInstanceOf(Readable);
    expect(Buffer.concat(await file.toArray()).toString()).toBe('%PDF');
  });

  test('of a document without a media type are read by their own', async () => {
    tokens('/apip/auth/sntl/v1/token');
    nock(origin).get('/abm/dsrservicehc/v1').reply(200, 'Healthy', { 'content-type': 'text/plain' });
    nock(origin).get('/abm/dsrservicehc/v1').reply(200, { status: 'UP' });
    nock(origin).get('/abm/dsrservicehc/v1').reply(204);
    const optum = client();
    expect(await optum.call('GET /abm/dsrservicehc/v1')).toBe('Healthy');
    expect(await optum.call('GET /abm/dsrservicehc/v1')).toEqual({ status: 'UP' });
    expect(await optum.call('GET /abm/dsrservicehc/v1')).toBeUndefined();
  });
});

describe('doubt', () => {
  const headers = { providerTaxId: '123456789' };

  test('about a search leads to a retry', async () => {
    tokens('/apip/auth/sntl/v1/token');
    nock(origin).post('/oihub/claim/inquiry/v1').reply(503);
    nock(origin)
      .post('/oihub/claim/inquiry/v1')
      .reply(200, { data: { searchClaim: { claims: [] } } });
    const answer = await client().call('POST /oihub/claim/inquiry/v1', {
      headers,
      body: { query: 'query q { a }' },
    });
    expect(answer).toEqual({ data: { searchClaim: { claims: [] } } });
  });

  test('about a submission over the same kind of path is reported, and nothing is sent again', async () => {
    tokens('/apip/auth/sntl/v1/token');
    nock(origin)
      .post('/oihub/claim/actions/v1')
      .replyWithError(Object.assign(new Error('reset'), { code: 'ECONNRESET' }));
    const error = await client()
      .call('POST /oihub/claim/actions/v1', { headers, body: { query: 'mutation m { a }' } })
      .catch((e: unknown) => e);
    expect(error).toBeInstanceOf(SubmissionUnknownError);
  });
});
