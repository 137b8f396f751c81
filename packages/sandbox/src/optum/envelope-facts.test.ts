import { expect } from 'vitest';
import { professionalClaim } from '../../testing/claims.js';
import { inquiry, optumToken, statusInquiry } from '../../testing/optum.js';
import { checkOptumFacts, get, type OptumFact, post } from '../../testing/optum-facts.js';
import { form } from '../../testing/raw-client.js';
import type { Sandbox } from '../sandbox.js';

const text: unknown = expect.any(String);
const ELIGIBILITY = '/medicalnetwork/eligibility/v3';
const REAL = '/oihub/claim/inquiry/v1/healthcheck';
const V2 = '/apip/auth/v2/token';
const GOOD = {
  grant_type: 'client_credentials',
  client_id: 'sandbox-optum-client',
  client_secret: 'sandbox-optum-secret',
};
function token(
  fact: string,
  path: string,
  send: OptumFact['send'],
  so: OptumFact['so'],
  note: string,
): OptumFact {
  return {
    fact,
    call: ['POST', path],
    send,
    note,
    authorization: null,
    status: 200,
    so,
  };
}
const basic = `Basic ${Buffer.from(`${GOOD.client_id}:${GOOD.client_secret}`).toString('base64')}`;
/** A token of some age. */
function aged(path: string, ms: number) {
  return async (sandbox: Sandbox) => {
    const answer = await fetch(sandbox.url + path, { method: 'POST', body: new URLSearchParams(GOOD) });
    const { access_token } = (await answer.json()) as { access_token: string };
    sandbox.control.clock.advance(ms);
    return access_token;
  };
}
const SNTL = '/apip/auth/sntl/v1/token';

checkOptumFacts('Optum 1.1 and 1.2 the gateway and its tokens', [
  {
    fact: 'the root responses a load balancer’s text (words: own value)',
    call: ['GET', '/'],
    authorization: null,
    status: 200,
    headers: { 'content-type': /^text\/plain/ },
  },
  {
    fact: 'v2 takes HTTP Basic and a form',
    call: ['POST', V2],
    send: form({ grant_type: 'client_credentials' }),
    authorization: basic,
    note: 'Basic',
    status: 200,
    body: { token_type: 'bearer' },
  },
  token(
    'a token of v2 is a JWT: kid, RS256, apiPlatform, the products',
    V2,
    form(GOOD),
    [
      'access_token: {"kid","typ":"JWT","alg":"RS256"}.{"aud":"apiPlatform","nbf","api_product_list"}.…',
      ({ access_token }: { access_token: string }) => {
        const [head, claims] = access_token
          .split('.')
          .map((part) => Buffer.from(part, 'base64url').toString());
        expect(JSON.parse(head ?? '')).toMatchObject({ kid: '1', typ: 'JWT', alg: 'RS256' });
        expect(JSON.parse(claims ?? '')).toMatchObject({
          aud: 'apiPlatform',
          nbf: expect.any(Number),
          api_product_list: expect.any(Array),
        });
      },
    ],
    'a form',
  ),
  get(
    'the scheme is Bearer, whatever token_type says',
    `${ELIGIBILITY}/healthcheck`,
    200,
    {},
    { before: aged(V2, 0) },
  ),
  get('a token of v2 lasts an hour', `${ELIGIBILITY}/healthcheck`, 200, {}, { before: aged(V2, 3_590_000) }),
  get(
    'and no longer',
    `${ELIGIBILITY}/healthcheck`,
    401,
    { error: 'access_token_expired', error_description: text },
    { before: aged(V2, 3_600_000) },
  ),
  get('a token of sntl lasts two', `${ELIGIBILITY}/healthcheck`, 200, {}, { before: aged(SNTL, 7_190_000) }),
  get(
    'and no longer (sntl)',
    `${ELIGIBILITY}/healthcheck`,
    401,
    { error: 'access_token_expired' },
    { before: aged(SNTL, 7_200_000) },
  ),
  ...[V2, SNTL].map((path) =>
    get(`either is taken by Optum Real (${path})`, REAL, 200, { status: 'UP' }, { before: aged(path, 0) }),
  ),
]);

const good = inquiry('00001');
function outside(
  attribute: string,
  field: 'subscriber' | 'provider' | 'controlNumber',
  changes: object,
): OptumFact {
  return post(
    `${attribute} outside its list`,
    ELIGIBILITY,
    field === 'controlNumber'
      ? { ...good, ...changes }
      : { ...good, [field]: { ...good[field], ...changes } },
    `another ${attribute}`,
    {
      status: 400,
      body: {
        errors: [
          {
            field,
            description: `Please use predefined canned users for non-prod environments: ${attribute} was not predefined.`,
          },
        ],
      },
    },
  );
}
const SUBSCRIBER = {
  memberId: '9999999999',
  firstName: 'somebody',
  lastName: 'else',
  middleName: 'x',
  dateOfBirth: '19991231',
  ssn: '999999999',
  groupNumber: '9999999999',
};
const ADDRESS = {
  address1: '1 other street',
  address2: 'apt 9',
  city: 'Springfield',
  state: 'IL',
  postalCode: '629010000',
};
function claimWith(attribute: string, changes: object): OptumFact {
  return post(
    `${attribute} of a claim outside its list`,
    '/medicalnetwork/professionalclaims/v3/validation',
    { ...professionalClaim(), ...changes },
    `another ${attribute}`,
    {
      status: 400,
      body: {
        errors: expect.arrayContaining([
          expect.objectContaining({
            description: expect.stringContaining(`${attribute} was not predefined`),
          }),
        ]),
      },
    },
  );
}
const { submitter, billing } = professionalClaim();
const contact = submitter.contactInformation;

checkOptumFacts('Optum 3.1 and 3.2 predefined values', [
  outside('controlNumber', 'controlNumber', { controlNumber: '999999999' }),
  ...Object.entries(SUBSCRIBER).map(([name, value]) => outside(name, 'subscriber', { [name]: value })),
  ...Object.entries(ADDRESS).map(([name, value]) =>
    outside(name, 'subscriber', { address: { [name]: value } }),
  ),
  outside('npi', 'provider', { npi: '1999999984' }),
  outside('organizationName', 'provider', { organizationName: 'another practice' }),
  claimWith('name', {
    submitter: { ...submitter, contactInformation: { ...contact, name: 'another name' } },
  }),
  claimWith('phoneNumber', {
    submitter: { ...submitter, contactInformation: { ...contact, phoneNumber: '5551234567' } },
  }),
  claimWith('email', {
    submitter: { ...submitter, contactInformation: { ...contact, email: 'me@example.com' } },
  }),
  claimWith('employerId', { billing: { ...billing, employerId: '987654321' } }),
  claimWith('patientControlNumber', {
    claimInformation: professionalClaim({ patientControlNumber: '777' }).claimInformation,
  }),
  post(
    'matching looks at no case',
    ELIGIBILITY,
    { ...good, provider: { ...good.provider, organizationName: 'HAPPY DOCTORS GROUP' } },
    'capitals',
    { status: 200 },
  ),
  post(
    'groupNumber may be left out, and is allowed when it is listed',
    ELIGIBILITY,
    { ...good, subscriber: { ...good.subscriber, groupNumber: '1111111111' } },
    'groupNumber',
    { status: 200 },
  ),
  post(
    'claim status is more tolerant: TestProvider',
    '/medicalnetwork/claimstatus/v2',
    statusInquiry('00003'),
    'TestProvider and taxId 0123456789',
    { status: 200 },
  ),
  post(
    'the response says sandbox, and repeats control number and payer of the request',
    ELIGIBILITY,
    good,
    'payer 00001',
    {
      status: 200,
      body: {
        meta: { applicationMode: 'sandbox' },
        controlNumber: '123456789',
        reassociationKey: '123456789',
        payer: { payorIdentification: '00001' },
      },
    },
  ),
]);

function fault(rule: Parameters<Sandbox['control']['faults']['add']>[0]) {
  return ({ control }: Sandbox) => {
    control.faults.add({ ...rule, route: rule.fault === 'html-error' ? ELIGIBILITY : REAL, count: 1 });
  };
}
function eligibilityOnly(sandbox: Sandbox) {
  return optumToken(sandbox, {
    client_id: 'sandbox-eligibility-only',
    client_secret: 'sandbox-eligibility-secret',
  });
}

checkOptumFacts('Optum 4 the gateway table, further rows', [
  {
    fact: 'unknown path without a token: 400, not 404',
    call: ['GET', '/medicalnetwork/nowhere'],
    authorization: null,
    status: 400,
    body: { error: 'invalid_request' },
  },
  {
    fact: 'a method that a path does not have',
    call: ['PATCH', `${ELIGIBILITY}/healthcheck`],
    status: 400,
    exactly: { error: 'invalid_request', error_description: 'Invalid request' },
  },
  get(
    'the token’s own product works',
    `${ELIGIBILITY}/healthcheck`,
    200,
    { status: 'OK' },
    { before: eligibilityOnly },
  ),
  ...[
    '/rcm/eligibility/v1/healthcheck',
    '/dental/attachments/v1/healthcheck',
    '/v1/codesearchms/api/coding/code/image/x',
  ].map((path) =>
    get(
      `another product is rejected: ${path}`,
      path,
      401,
      { error: 'invalid_product', error_description: 'Permission Denied.', traceId: text },
      { before: eligibilityOnly },
    ),
  ),
  get(
    'oihub: an expired token',
    REAL,
    401,
    { message: 'Authentication failed: Invalid or expired token' },
    { before: aged(V2, 3_600_000) },
  ),
  get(
    'oihub 504 (a fault on a switch)',
    REAL,
    504,
    { message: 'System Unavailable at this time. Please try again later' },
    { before: fault({ fault: 'server-error', status: 504 }) },
  ),
  get('429 without Retry-After (a fault on a switch)', REAL, 429, /./, {
    before: fault({ fault: 'rate-limited', retryAfter: -1 }),
    headers: { 'retry-after': null },
  }),
  {
    fact: 'a load balancer’s HTML (a fault on a switch)',
    call: ['POST', ELIGIBILITY],
    send: { body: good },
    note: 'payer 00001',
    before: fault({ fault: 'html-error' }),
    status: 502,
    headers: { 'content-type': 'text/html' },
  },
  post(
    'MN-problem: no JSON at all',
    ELIGIBILITY,
    'x',
    'a text',
    { status: 400, body: { errors: [{ field: 'body' }] } },
    { 'content-type': 'application/json' },
  ),
  post(
    'MN-status: a value outside the list',
    '/medicalnetwork/claimstatus/v2',
    { ...statusInquiry('00003'), subscriber: { memberId: 'real', firstName: 'x', lastName: 'doeone' } },
    'another person',
    {
      status: 400,
      body: {
        errorResponse: {
          code: 'INVALIDMISSINGINPUTDATA',
          description: text,
          transactionIdentifier: {},
          errors: expect.any(Array),
        },
      },
    },
  ),
]);
