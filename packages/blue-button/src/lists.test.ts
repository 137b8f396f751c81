import { fc, test } from '@fast-check/vitest';
import nock from 'nock';
import { afterEach, beforeEach, describe, expect } from 'vitest';
import { BASE, grantedClient, rejection, useNock } from '../testing/example-client.js';

useNock({ beforeEach, afterEach });

const PATH = '/v2/fhir/ExplanationOfBenefit/';
function claim(id: number | string) {
  return { resourceType: 'ExplanationOfBenefit', id: `carrier-${id}` };
}
function bundle(ids: readonly (number | string)[], rest: object = {}) {
  return {
    resourceType: 'Bundle',
    type: 'searchset',
    ...(ids.length > 0 && { entry: ids.map((id) => ({ resource: claim(id) })) }),
    ...rest,
  };
}
function nextLink(url: string) {
  return {
    link: [
      { relation: 'self', url: `${BASE}${PATH}` },
      { relation: 'next', url },
    ],
  };
}

describe('a list of claims', () => {
  test('sends the requested parameters, each bound separately, 50 per page', async () => {
    const member = (await grantedClient()).forGrant('user');
    const sent = nock(BASE, {
      reqheaders: { authorization: 'Bearer CANARYaccess0123456789', accept: /fhir\+json/ },
    })
      .get(`${PATH}?type=carrier%2Cpde&_lastUpdated=gt2024-01-01&_lastUpdated=lt2024-02-01&_count=50`)
      .reply(200, bundle([1], { total: 1 }));
    const { items, total } = await member.explanationOfBenefit.list({
      type: ['carrier', 'pde'],
      lastUpdated: { gt: '2024-01-01', lt: '2024-02-01' },
    });
    expect({ ids: items.map(({ id }) => id), total }).toEqual({ ids: ['carrier-1'], total: 1 });
    expect(sent.isDone()).toBe(true);
  });

  test('sends nothing until it is read, and nothing at all when it is invalid', async () => {
    const member = (await grantedClient()).forGrant('user');
    const list = member.explanationOfBenefit.list({ count: 51 });
    expect(await rejection(list)).toMatchObject({ name: 'ValidationError', sent: 'no' });
  });

  test('continues by position after a foreign link, never follows it, and sends no token there', async () => {
    const member = (await grantedClient({ version: 'v3' })).forGrant('user');
    const foreign = nock('https://evil.example').get(/./).query(true).reply(200, {});
    const link = nextLink('https://evil.example/v3/fhir/ExplanationOfBenefit/?_offset=999');
    nock(BASE)
      .get('/v3/fhir/ExplanationOfBenefit/')
      .query(({ _offset }) => _offset === undefined || _offset === '0')
      .reply(200, bundle([1, 2], link))
      .get('/v3/fhir/ExplanationOfBenefit/')
      .query(({ _offset }) => _offset === '2')
      .reply(200, bundle([3]));
    const items = await member.explanationOfBenefit.list().toArray({ limit: 10 });
    expect(items.map(({ id }) => id)).toEqual(['carrier-1', 'carrier-2', 'carrier-3']);
    expect(foreign.isDone()).toBe(false);
    nock.cleanAll();
  });

  test('reads the position from an internal link, and requests the configured base', async () => {
    const member = (await grantedClient({ version: 'v3' })).forGrant('user');
    const internal = 'http://sandbox.fhirv3.bfd.cmscloud.local/v3/fhir/ExplanationOfBenefit/';
    const page = (offset: number | undefined) =>
      nock(BASE)
        .get('/v3/fhir/ExplanationOfBenefit/')
        .query({ _count: 2, ...(offset !== undefined && { _offset: offset }) });
    page(undefined).reply(
      200,
      bundle([1, 2], nextLink(`${internal}?_count=2&patient=-1&_source=NCH%2CDDPS&_offset=2`)),
    );
    page(2).reply(200, bundle([], nextLink(`${internal}?_offset=4`)));
    page(4).reply(200, bundle([3], { total: 1 }));
    const claims = await member.explanationOfBenefit.list({ count: 2 }).toArray({ limit: 10 });
    expect(claims.map(({ id }) => id)).toEqual(['carrier-1', 'carrier-2', 'carrier-3']);
  });

  test.each([
    ['moving links', (at: number) => `_offset=${at + 2}`, [1, 2], 2],
    ['one link', () => '_offset=2', [1, 2], 2],
    ['links back to the start', () => '_offset=0', [1, 2], 2],
    ['a link of an empty page to itself', (at: number) => `_offset=${at}`, [], 0],
  ])(
    'v3: one page at every position, with %s, ends in ListChangedError',
    async (_name, link, ids, handed) => {
      const member = (await grantedClient({ version: 'v3' })).forGrant('user');
      let requests = 0;
      nock(BASE)
        .get('/v3/fhir/ExplanationOfBenefit/')
        .query(true)
        .times(50)
        .reply(200, (uri) => {
          requests += 1;
          const at = Number(/_offset=(\d+)/.exec(uri)?.[1] ?? 0);
          return bundle(ids, nextLink(`${BASE}/v3/fhir/ExplanationOfBenefit/?${link(at)}`));
        });
      const got: unknown[] = [];
      const read = async () => {
        for await (const claim of member.explanationOfBenefit.list({ count: 2 })) got.push(claim);
      };
      expect(await rejection(read())).toMatchObject({ name: 'ListChangedError', provider: 'blue-button' });
      expect(got).toHaveLength(handed);
      expect(requests).toBeLessThan(10);
      nock.cleanAll();
    },
  );

  test.each(['v1', 'v2'] as const)(
    '%s: one page at every position ends in ListChangedError',
    async (version) => {
      const member = (await grantedClient({ version })).forGrant('user');
      let requests = 0;
      nock(BASE)
        .get(`/${version}/fhir/ExplanationOfBenefit/`)
        .query(true)
        .times(50)
        .reply(200, (uri) => {
          requests += 1;
          const at = Number(/startIndex=(\d+)/.exec(uri)?.[1] ?? 0);
          const url = `${BASE}/${version}/fhir/ExplanationOfBenefit?startIndex=${at + 2}&_count=2`;
          return bundle([1, 2], { total: 1000, ...nextLink(url) });
        });
      const list = member.explanationOfBenefit.list({ count: 2 });
      expect(await rejection(list.toArray({ limit: 3000 }))).toMatchObject({ name: 'ListChangedError' });
      expect(requests).toBeLessThan(20);
      nock.cleanAll();
    },
  );

  test('renews the token in the middle, once, and continues', async () => {
    const member = (await grantedClient()).forGrant('user');
    const first = { authorization: 'Bearer CANARYaccess0123456789' };
    const second = { authorization: 'Bearer secondtoken' };
    const next = nextLink(`${BASE}/v2/fhir/ExplanationOfBenefit?startIndex=2&_count=2`);
    nock(BASE, { reqheaders: first })
      .get(PATH)
      .query({ _count: 2 })
      .reply(200, bundle([1, 2], { total: 3, ...next }));
    nock(BASE, { reqheaders: first }).get(PATH).query({ _count: 2, startIndex: 2 }).reply(
      401,
      { detail: 'Authentication credentials were not provided.' },
      {
        'www-authenticate':
          'Bearer realm="api",error="invalid_token",error_description="The access token has expired."',
      },
    );
    nock(BASE)
      .post('/v2/o/token/', { grant_type: 'refresh_token', refresh_token: 'CANARYrefresh0123456789' })
      .reply(200, { access_token: 'secondtoken', refresh_token: 'secondrefresh', expires_in: 3600 });
    nock(BASE, { reqheaders: second })
      .get(PATH)
      .query({ _count: 2, startIndex: 2 })
      .reply(200, bundle([3], { total: 3 }));
    const claims = await member.explanationOfBenefit.list({ count: 2 }).toArray({ limit: 10 });
    expect(claims.map(({ id }) => id)).toEqual(['carrier-1', 'carrier-2', 'carrier-3']);
    expect((await member.grant()).scopes).toHaveLength(4);
  });

  test('a token rejected again after a successful renewal says so and asks for no new consent', async () => {
    const member = (await grantedClient()).forGrant('user');
    const challenge = {
      'www-authenticate': 'Bearer error="invalid_token",error_description="The access token is invalid."',
    };
    nock(BASE).get('/v2/fhir/Coverage/').query(true).twice().reply(401, { detail: 'x' }, challenge);
    nock(BASE)
      .post('/v2/o/token/')
      .reply(200, { access_token: 'second', refresh_token: 'second', expires_in: 3600 });
    expect(await rejection(member.coverage.list())).toMatchObject({
      name: 'AuthenticationError',
      code: 'new_token_rejected',
      retryable: true,
      message: expect.not.stringMatching(/auth\.start|[Aa]sk the member/),
    });
  });

  test('only the 401 of a rejected token costs a refresh', async () => {
    const member = (await grantedClient()).forGrant('user');
    const detail = 'This application, X, is temporarily inactive. Contact us.';
    nock(BASE).get('/v2/fhir/Coverage/').query(true).reply(401, { detail });
    expect(await rejection(member.coverage.list())).toMatchObject({
      code: 'application_inactive',
      attempts: 1,
    });
  });

  test('a response that is not a Bundle, or a Bundle of something else, is distinguished from an empty one', async () => {
    const member = (await grantedClient({ validation: 'strict' })).forGrant('user');
    const other = { resourceType: 'Bundle', entry: [{ resource: { resourceType: 'Patient', id: '1' } }] };
    for (const body of [{ resourceType: 'OperationOutcome' }, { resourceType: 'Bundle', entry: 7 }, other]) {
      nock(BASE).get('/v2/fhir/Coverage/').query(true).reply(200, body);
      expect(await rejection(member.coverage.list())).toMatchObject({
        name: 'ResponseFormatError',
        status: 200,
      });
    }
    nock(BASE).get('/v2/fhir/Coverage/').query(true).reply(200, { resourceType: 'Bundle', total: 0 });
    expect((await member.coverage.list()).items).toEqual([]);
  });

  test.each(['warn', 'off'] as const)(
    'validation %s loses no item whose ID is a number or missing',
    async (validation) => {
      const member = (await grantedClient({ version: 'v3', validation })).forGrant('user');
      const entries = (resourceType: string) => ({
        resourceType: 'Bundle',
        total: 4,
        entry: [{ id: 7 }, { id: 8 }, { status: 'first' }, { status: 'second' }].map((fields) => ({
          resource: { resourceType, ...fields },
        })),
      });
      for (const resourceType of ['Coverage', 'AuditEvent'])
        nock(BASE).get(`/v3/fhir/${resourceType}/`).query(true).reply(200, entries(resourceType));
      expect(await member.coverage.list().toArray({ limit: 9 })).toHaveLength(4);
      expect(await member.auditEvents.list().toArray({ limit: 9 })).toHaveLength(4);
    },
  );

  test.each(['v1', 'v2', 'v3'] as const)('strict checks resources against FHIR, on %s', async (version) => {
    const payor = 'of the wrong form';
    const beneficiary = { reference: `Patient/${version === 'v3' ? '-512738563' : '-20140000008325'}` };
    const broken = { resourceType: 'Coverage', id: 'part-a-1', status: 'active', beneficiary, payor };
    const answer = () =>
      nock(BASE)
        .get(/Coverage/)
        .query(true)
        .reply(200, { resourceType: 'Bundle', total: 1, entry: [{ resource: broken }] });
    const strict = (await grantedClient({ version, validation: 'strict' })).forGrant('user');
    answer();
    expect(await rejection(strict.coverage.list())).toMatchObject({
      name: 'ResponseFormatError',
      code: 'unexpected_resource',
      operation: `GET /${version}/fhir/Coverage/`,
      issues: [{ path: '[0].payor' }],
    });
    nock(BASE)
      .get(/Coverage/)
      .reply(200, broken);
    const one = strict.native.coverage.retrieve('part-a-1');
    if (version === 'v1') expect(await one).toEqual(broken);
    else expect(await rejection(one)).toMatchObject({ name: 'ResponseFormatError' });
    answer();
    expect((await (await grantedClient({ version })).forGrant('user').coverage.list()).items).toHaveLength(1);
  });

  test('a cursor belongs to its query and its member', async () => {
    const client = await grantedClient();
    await client.auth.importGrant('other', { accessToken: 'x', expiresAt: Date.now() + 3_600_000 });
    nock(BASE)
      .get(PATH)
      .query(true)
      .reply(200, bundle([1, 2], { total: 4 }));
    const { cursor } = await client.forGrant('user').explanationOfBenefit.list({ count: 2, type: 'carrier' });
    expect(cursor).not.toContain('20140000008325');
    const rejected = { name: 'ValidationError', code: 'bad_cursor', sent: 'no' };
    for (const list of [
      client.forGrant('user').explanationOfBenefit.list({ count: 2, type: 'pde', cursor }),
      client.forGrant('other').explanationOfBenefit.list({ count: 2, type: 'carrier', cursor }),
      client.forGrant('user').coverage.list({ cursor }),
    ])
      expect(await rejection(list)).toMatchObject(rejected);
  });
});

test.prop([fc.array(fc.integer({ min: 0, max: 6 }), { maxLength: 8 }), fc.boolean()], { numRuns: 30 })(
  'v3 pages of any size, including empty ones, return every claim once and end',
  async (sizes, repeats) => {
    nock.disableNetConnect();
    const member = (await grantedClient({ version: 'v3' })).forGrant('user');
    let given = 0;
    const pages = sizes.map((size) => Array.from({ length: size }, () => (given += 1)));
    for (const [index, ids] of pages.entries()) {
      const isLast = index === pages.length - 1;
      const offset = isLast ? (repeats ? index : undefined) : index + 1;
      const link =
        offset === undefined ? {} : nextLink(`${BASE}/v3/fhir/ExplanationOfBenefit/?_offset=${offset * 100}`);
      nock(BASE)
        .get('/v3/fhir/ExplanationOfBenefit/')
        .query(({ _offset = '0' }) => _offset === String(index * 100))
        .times(2)
        .optionally()
        .reply(200, bundle(ids, link));
    }
    // A link to its own page means that there is more; after the page there is nothing.
    const behind = ({ _offset = '0' }) => Number(_offset) % 100 > 0;
    nock(BASE).get('/v3/fhir/ExplanationOfBenefit/').query(behind).optionally().reply(200, bundle([]));
    if (pages.length === 0) nock(BASE).get(/./).query(true).reply(200, bundle([]));
    const got: string[] = [];
    const read = async () => {
      for await (const { id } of member.explanationOfBenefit.list()) got.push(id ?? '');
    };
    // An empty page that links to itself leads nowhere, which is not the end of a list.
    if (repeats && pages.at(-1)?.length === 0)
      expect(await rejection(read())).toMatchObject({ name: 'ListChangedError' });
    else await read();
    expect(got).toEqual(pages.flat().map((id) => `carrier-${id}`));
    nock.cleanAll();
  },
);
