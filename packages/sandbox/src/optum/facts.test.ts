import { expect } from 'vitest';
import { CLAIM_X12, institutionalClaim, professionalClaim } from '../../testing/claims.js';
import { inquiry, optumToken, statusInquiry } from '../../testing/optum.js';
import { checkOptumFacts, type OptumFact } from '../../testing/optum-facts.js';
import type { Sandbox } from '../sandbox.js';

const text: unknown = expect.any(String);
function health(path: string, body: object, headers?: OptumFact['headers']): OptumFact {
  return {
    fact: `health of ${path.replace(/\/health.*/, '')}`,
    call: ['GET', path],
    status: 200,
    body,
    headers,
  };
}
checkOptumFacts('Optum 1.5 health checks', [
  health('/medicalnetwork/eligibility/v3/healthcheck', { status: 'OK', version: 'v2' }),
  health('/medicalnetwork/professionalclaims/v3/healthcheck', { status: 'OK', version: 'v2' }),
  health('/medicalnetwork/reports/v2/healthcheck', { status: 'OK', version: 'v2' }),
  health(
    '/medicalnetwork/claimstatus/v2/healthcheck',
    { status: 'UP', version: 'V2' },
    { 'content-type': 'application/vnd.changehealthcare.claimstatus-v2+json' },
  ),
  health('/medicalnetwork/payerlist/v1/healthcheck', { status: 'UP' }),
  health('/rcm/eligibility/v1/healthcheck', { status: 'ok' }),
  health('/dental/attachments/v1/healthcheck', { Status: 'Service is healthy' }),
  health('/oihub/fhirpriorauth/v1/health-check', { status: 'UP' }),
  health('/py/oihub/claim/dnt/submit/v1/health-check', { status: 'UP' }),
]);

const ELIGIBILITY = '/medicalnetwork/eligibility/v3';
const CLAIMS = '/medicalnetwork/professionalclaims/v3';
function post(
  fact: string,
  path: string,
  body: unknown,
  note: string,
  expected: Pick<OptumFact, 'status' | 'body' | 'exactly' | 'headers'> & Partial<OptumFact>,
): OptumFact {
  return { fact, call: ['POST', path], send: { body }, note, ...expected };
}
function get(fact: string, path: string, status: number, body: object | RegExp): OptumFact {
  return {
    fact,
    call: ['GET', path],
    status,
    body,
  };
}
const real = { providerTaxId: '123456789', environment: 'sandbox' };

checkOptumFacts('Optum 2 transactions', [
  post('eligibility: coverage', ELIGIBILITY, inquiry('00001'), 'payer 00001', {
    status: 200,
    body: {
      benefitsInformation: expect.any(Array),
      planStatus: expect.any(Array),
      meta: { applicationMode: 'sandbox' },
    },
  }),
  post('eligibility: a payer’s rejection is a 200', ELIGIBILITY, inquiry('00006'), 'payer 00006', {
    status: 200,
    body: { errors: [{ field: 'AAA', code: '42', followupAction: text }] },
  }),
  post('eligibility: both at once', ELIGIBILITY, inquiry('000069'), 'payer 000069', {
    status: 200,
    body: { errors: [{ code: '42' }], benefitsInformation: [{ code: 'V' }] },
  }),
  post(
    'eligibility: bad fields',
    ELIGIBILITY,
    { ...inquiry('00001'), controlNumber: '1' },
    'a short control number',
    {
      status: 400,
      body: { errors: [{ field: 'controlNumber', description: text }] },
    },
  ),
  post('claims: validation gives no rh number', `${CLAIMS}/validation`, professionalClaim(), 'a claim', {
    status: 200,
    body: /"status":"SUCCESS"(?!.*rhclaimNumber)/,
  }),
  post('claims: submission gives one', `${CLAIMS}/submission`, professionalClaim(), 'a claim', {
    status: 200,
    body: {
      status: 'SUCCESS',
      claimReference: { rhclaimNumber: text, formatVersion: '5010' },
      payer: { payerID: '9496' },
    },
  }),
  post(
    'institutional: the field has another capital',
    '/medicalnetwork/institutionalclaims/v1/submission',
    institutionalClaim(),
    'a claim',
    { status: 200, body: { claimReference: { rhClaimNumber: text, claimType: 'INS' } } },
  ),
  post('claims: raw X12', `${CLAIMS}/raw-x12-submission`, { x12: CLAIM_X12 }, 'an 837', {
    status: 200,
    body: { status: 'SUCCESS' },
  }),
  get('reports: a 277 of an 835', '/medicalnetwork/reports/v2/R5000000.XY/277', 422, {
    detail: [{ msg: text }],
  }),
  get(
    'attachments: status of an unknown trace id',
    '/medicalnetwork/attachments/status/v1/x?fieldset=summary',
    404,
    {
      statusCode: text,
      statusMessage: text,
    },
  ),
  post(
    'enhanced eligibility',
    '/rcm/eligibility/v1',
    { ...inquiry('00001'), encounter: { dateOfService: '20200601' } },
    'payer 00001',
    {
      status: 200,
      body: { status: { value: 'eligible' }, sourceType: 'new', 'x12-271': text },
    },
  ),
  get('enhanced eligibility: what was asked before', '/rcm/eligibility/v1/transactions', 200, [{ id: text }]),
  {
    fact: 'GraphQL: data under the field asked for',
    call: ['POST', '/oihub/claim/inquiry/v1'],
    send: {
      body: {
        query: 'query Q($i: I!) { searchClaim(searchClaimInput: $i) { claims { claimNumber } } }',
        variables: { i: { payerId: '87726' } },
      },
      headers: real,
    },
    note: 'a query',
    status: 200,
    body: { data: { searchClaim: { claims: [{ claimNumber: text }, {}] } } },
  },
  get(
    'PES: a provider that is not found is a 200',
    '/payments/pes-payer-enrollments/v1/enrollment-status?tin=000000000',
    200,
    {
      message: 'Provider not found',
    },
  ),
]);

function status(fact: string, id: string, category: string) {
  return post(fact, '/medicalnetwork/claimstatus/v2', statusInquiry(id), `payer ${id}`, {
    status: 200,
    body: { claims: [{ claimStatus: { statusCategoryCode: category } }] },
  });
}
function covered(id: string, body: object | RegExp) {
  return post(`payer ${id}`, ELIGIBILITY, inquiry(id), `payer ${id}`, { status: 200, body });
}

checkOptumFacts('Optum 3 canned values', [
  post(
    'a value outside the list is rejected',
    ELIGIBILITY,
    { ...inquiry('00001'), subscriber: { ...inquiry('00001').subscriber, firstName: 'somebody' } },
    'another first name',
    {
      status: 400,
      body: {
        errors: [
          { field: 'subscriber', description: expect.stringContaining('firstName was not predefined') },
        ],
      },
    },
  ),
  covered('00004', { errors: [{ code: '50', location: text }] }),
  covered('00006', { errors: [{ code: '42', location: text }] }),
  covered('00009', { dependents: [{}] }),
  covered('000041', { planStatus: [{ statusCode: '6' }] }),
  covered('CIGNA', /^(?!.*payorIdentification)/),
  covered('any-other-id', { benefitsInformation: [{ code: '1' }, { code: 'R' }, { code: 'R' }] }),
  status('claim status 00001: error on submitted data', '00001', 'E0'),
  status('claim status 000002: denied', '000002', 'F2'),
  status('claim status 00003: paid', '00003', 'F1'),
  status('claim status 00004: rejected', '00004', 'A7'),
  post(
    'claims: test00005 is EDITS',
    `${CLAIMS}/submission`,
    professionalClaim({ patientControlNumber: 'test00005' }),
    'that patient control number',
    {
      status: 200,
      body: { status: 'EDITS', editResponses: [{}] },
    },
  ),
]);

function eligibilityOnly(sandbox: Sandbox) {
  return optumToken(sandbox, {
    client_id: 'sandbox-eligibility-only',
    client_secret: 'sandbox-eligibility-secret',
  });
}
const HEALTH = `${ELIGIBILITY}/healthcheck`;
const REAL = '/oihub/claim/inquiry/v1/healthcheck';

checkOptumFacts('Optum 4 error envelopes', [
  {
    fact: 'GW: no token',
    call: ['GET', HEALTH],
    authorization: null,
    status: 401,
    exactly: { error: 'invalid_request', error_description: 'The access token is missing' },
  },
  {
    fact: 'GW: bad token',
    call: ['GET', HEALTH],
    authorization: 'Bearer nonsense',
    status: 401,
    body: { error: 'invalid_access_token', error_description: 'Invalid access token', traceId: text },
  },
  {
    fact: 'GW: a token without the product',
    call: ['GET', '/medicalnetwork/claimstatus/v2/healthcheck'],
    before: eligibilityOnly,
    status: 401,
    body: { error: 'invalid_product', error_description: 'Permission Denied.', traceId: text },
  },
  {
    fact: 'GW: unknown path',
    call: ['GET', '/medicalnetwork/nowhere'],
    status: 400,
    exactly: { error: 'invalid_request', error_description: 'Invalid request' },
  },
  {
    fact: 'oihub: no token',
    call: ['GET', REAL],
    authorization: null,
    status: 401,
    exactly: { message: 'Authentication required: No token provided' },
  },
  {
    fact: 'oihub: bad token',
    call: ['GET', REAL],
    authorization: 'Bearer nonsense',
    status: 401,
    exactly: { message: 'Authentication failed: Invalid or expired token' },
  },
  {
    fact: 'MN-status: bad fields',
    call: ['POST', '/medicalnetwork/claimstatus/v2'],
    send: { body: {} },
    note: 'an empty object',
    status: 400,
    body: { errorResponse: { code: text, description: text } },
  },
  {
    fact: 'FASTAPI: payers without a system',
    call: ['GET', '/medicalnetwork/payerlist/v1/payers'],
    status: 422,
    body: { detail: [{ loc: ['query', 'system'] }] },
  },
  {
    fact: 'PL: the other envelope of errors, on a switch',
    call: ['GET', '/medicalnetwork/payerlist/v1/payers?system=NONE'],
    before: ({ control }) => {
      control.optum.switches.payerListEnvelope = 'spec';
    },
    status: 400,
    body: { code: text, message: text, details: expect.anything() },
  },
  {
    fact: 'ARR: an array of texts',
    call: ['POST', '/rcm/eligibility/v1'],
    send: { body: {} },
    note: 'an empty object',
    status: 400,
    body: expect.arrayContaining(["Failed Precondition - Field 'subscriber' is required"]),
  },
  {
    fact: 'GQL-C: a document that does not parse',
    call: ['POST', '/oihub/claim/inquiry/v1'],
    send: { body: { query: 'nonsense' }, headers: real },
    note: 'broken text',
    status: 400,
    body: { errors: [{ code: text, description: text }] },
  },
  {
    fact: 'GQL-J: messages with locations',
    call: ['POST', '/oihub/eligibility/v1/pre-service/member'],
    send: { body: { query: 'nonsense' }, headers: real },
    note: 'broken text',
    status: 400,
    body: { errors: [{ message: text, locations: [{}], extensions: { classification: text } }] },
  },
  {
    fact: 'MSG: FHIR',
    call: ['POST', '/oihub/fhirpriorauth/v1/fhirpa/R4/87726/ph/Claim/$submit'],
    send: { body: {} },
    note: 'an empty object',
    status: 400,
    body: { message: text, statusCode: 400 },
  },
]);
