import { expect } from 'vitest';
import { inquiry, sendOptum } from '../../../testing/optum.js';
import { checkOptumFacts, get, type OptumFact, post } from '../../../testing/optum-facts.js';
import type { Sandbox } from '../../sandbox.js';

const text: unknown = expect.any(String);
const ELIGIBILITY = '/rcm/eligibility/v1';
const DISCOVERY = `${ELIGIBILITY}/coverage-discovery`;
function asked(payer: string, changes: object = {}) {
  return {
    ...inquiry(payer),
    encounter: { dateOfService: '20200601' },
    ...changes,
  };
}
function outcome(payer: string, value: string, own = ''): OptumFact {
  return post(`status ${value}${own}`, ELIGIBILITY, asked(payer), `payer ${payer}`, {
    status: 200,
    body: {
      id: text,
      sourceType: 'new',
      payer: { chcId: payer },
      status: { value },
      processedDate: text,
      'x12-271': expect.stringMatching(/^ISA/),
    },
  });
}
/** A discovery of the sandbox's own, read after some time. */
function discovered(body: object, advanceMs: number) {
  return async (sandbox: Sandbox) => {
    sandbox.control.reset();
    const answer = await sendOptum(sandbox, DISCOVERY, { body });
    sandbox.control.clock.advance(advanceMs);
    return { path: `${DISCOVERY}/${(JSON.parse(answer.body) as { id: string }).id}` };
  };
}
const wanted = { canonicalEligibilityRequest: asked('00001') };
const hmo = {
  ...wanted,
  canonicalEligibilityResponse: { id: 'x', status: { value: 'ineligible' }, plan: { hmo: { name: 'x' } } },
};
const unqualified = {
  canonicalEligibilityRequest: asked('00001', { subscriber: { ...inquiry('').subscriber, dateOfBirth: '' } }),
};
function forget({ control }: Sandbox) {
  return control.reset();
}

checkOptumFacts('Optum 2.7 enhanced eligibility and coverage discovery', [
  outcome('00001', 'eligible'),
  outcome('000041', 'ineligible'),
  outcome('00006', 'payer_unavailable'),
  outcome('00004', 'processing_error'),
  outcome('SBXAAA75', 'patient_unknown', ' (own id)'),
  outcome('SBXNOPAYER', 'payer_not_in_system', ' (own id)'),
  post('the same again is a duplicate', ELIGIBILITY, asked('00001'), 'payer 00001', {
    status: 200,
    body: { sourceType: 'duplicate' },
  }),
  post(
    'unless that is switched off',
    ELIGIBILITY,
    asked('00001'),
    'the header',
    { status: 200, body: { sourceType: 'new' } },
    { 'x-optum-eligibility-disable-value-add': 'deduplication' },
  ),
  post(
    'the correlation id comes back',
    ELIGIBILITY,
    asked('00003'),
    'a correlation id',
    { status: 200, headers: { 'x-optum-correlation-id': 'mine' }, body: { correlationId: 'mine' } },
    { 'x-optum-correlation-id': 'mine' },
  ),
  {
    ...post(
      'a bad NPI is an outcome',
      ELIGIBILITY,
      asked('00001', { provider: { npi: '12' } }),
      'an NPI of two digits',
      { status: 200, body: { status: { value: 'processing_error' } } },
    ),
    before: ({ control }) => {
      control.optum.switches.predefinedValuesOnly = false;
    },
  },
  get(
    'transactions: the next page is in a link header, the total in another',
    `${ELIGIBILITY}/transactions?limit=2&returnTotalCount=true`,
    200,
    [{ id: text }, { id: text }],
    {
      headers: { link: '</?limit=2&offset=2>; rel="next"', 'x-total-count': /^\d+$/ },
    },
  ),
  get('transactions: filtered', `${ELIGIBILITY}/transactions?status=ineligible`, 200, [
    { payer: { chcId: '000041' } },
  ]),
  get('transactions: 100 at most', `${ELIGIBILITY}/transactions?limit=101`, 400, [text]),
  get('an unknown transaction', `${ELIGIBILITY}/transactions/nowhere`, 404, ['Not Found - record not found']),
  post('discovery: accepted', DISCOVERY, wanted, 'an inquiry', {
    status: 202,
    headers: { location: /^\/coverage-discovery\// },
    body: { id: text, name: 'serial discover task' },
  }),
  post('discovery: a dry run says which paths', DISCOVERY, { ...wanted, dryRun: true }, 'dryRun', {
    status: 200,
    exactly: {
      successful: null,
      unsuccessful: null,
      pending: [{ name: 'Medicare' }, { name: text }, { name: text }],
    },
  }),
  post('discovery: two tasks are a 207', DISCOVERY, hmo, 'an HMO in the answer', {
    status: 207,
    body: [
      {
        status: 202,
        body: { id: text, name: 'chained discover task' },
        href: expect.stringMatching(/^\/coverage-discovery\//),
      },
      { status: 202, body: { name: 'serial discover task' } },
    ],
  }),
  post(
    'discovery: a 207 with one task that cannot run',
    DISCOVERY,
    { ...wanted, canonicalEligibilityResponse: {} },
    'an empty answer',
    {
      status: 207,
      body: [{ status: 422, body: text }, { status: 202 }],
    },
  ),
  post('discovery: none can run', DISCOVERY, unqualified, 'no date of birth', { status: 422, body: [text] }),
  post('discovery by X12 takes other keys', `${DISCOVERY}/x12`, {}, 'an empty object', {
    status: 400,
    body: ["Failed Precondition - Field 'x12-270' is required"],
  }),
  get(
    'a task that runs has no end',
    `${DISCOVERY}/{id}`,
    200,
    { status: 'pending', type: 'serial', discoveryPaths: { pending: [{ name: 'Medicare' }, {}, {}] } },
    {
      before: discovered(wanted, 0),
      so: ['no endDateTime', (task: object) => expect(task).not.toHaveProperty('endDateTime')],
    },
  ),
  get(
    'a task that has run',
    `${DISCOVERY}/{id}`,
    200,
    {
      status: 'success',
      startDateTime: text,
      endDateTime: text,
      realTime: {},
      discoveryPaths: {
        pending: [],
        successful: [{ name: 'Medicare', transaction: { chcPayerId: text, status: 'eligible' } }],
        skipped: [{ reason: text }, {}],
      },
    },
    { before: discovered(wanted, 5_000) },
  ),
  get(
    'within 72 hours what was searched is skipped',
    `${DISCOVERY}/{id}`,
    200,
    { discoveryPaths: { successful: [], skipped: [{ reason: text }, {}, {}] } },
    {
      before: async (sandbox) => {
        await sendOptum(sandbox, DISCOVERY, { body: wanted });
        const again = await sendOptum(sandbox, DISCOVERY, { body: wanted });
        sandbox.control.clock.advance(5_000);
        return { path: `${DISCOVERY}/${(JSON.parse(again.body) as { id: string }).id}` };
      },
    },
  ),
  post(
    'a callback address off the allow-list (loopback is on it)',
    DISCOVERY,
    { ...wanted, callbackUrl: 'https://client.example/' },
    'a callbackUrl',
    { status: 400, body: [text], before: forget },
  ),
]);

const PRIOR = '/rcm/prior-authorization/v1';
function request(changes: object = {}) {
  return {
    senderId: 'SENDER',
    submitterTransactionIdentifier: '1234567890',
    payerId: 'PAYER',
    payerName: 'EXAMPLE PAYER',
    umClearingHouseId: 'HOUSE',
    requester: { requesterType: '1P', npi: '1760854442' },
    subscriber: { memberId: '0000000000', firstName: 'johnone', lastName: 'doeone' },
    patientEventDetail: {
      requestCategoryCode: 'HS',
      eventDateBegin: '20200601',
      serviceLevel: [{ professionalService: { productOrServiceIDQualifier: 'HC', procedureCode: '71260' } }],
    },
    ...changes,
  };
}
function submitted(umClearingHouseId: string, certificationActionCode: string): OptumFact {
  return post(
    `${umClearingHouseId}: ${certificationActionCode}`,
    `${PRIOR}/submission`,
    request({ umClearingHouseId }),
    umClearingHouseId,
    {
      status: 200,
      headers: { 'x-amzn-trace-id': /./, 'transaction-id': /./ },
      body: {
        authorizationId: text,
        submission: {
          x12: expect.stringContaining(`~HCR*${certificationActionCode}`),
          json: {
            patientEventDetail: { certificationActionCode, serviceLevel: [{ certificationActionCode }] },
          },
        },
      },
    },
  );
}
function inquired(fact: string, changes: object, json: object): OptumFact {
  return post(fact, `${PRIOR}/inquiry`, request(changes), JSON.stringify(changes), {
    status: 200,
    body: { inquiry: { x12: text, json } },
  });
}
function by(id: string) {
  return { payerId: id, umClearingHouseId: id };
}
function demo(memberId: string) {
  return { payerId: 'INQDEMO', subscriber: { memberId } };
}
function ISA(house: string) {
  return `ISA*00*          *00*          *ZZ*SENDER         *ZZ*${house.padEnd(15)}*200901*1200*^*00501*000000007*0*T*:~`;
}
function x12(house: string) {
  return `${ISA(house)}ST*278*0001~BHT*0007*13*42~NM1*X3*2*P*****PI*PAYER~NM1*IL*1*A*B****MI*1~SV1*HC:71260**UN*1~`;
}

checkOptumFacts('Optum 2.8 and 3.8 prior authorization', [
  submitted('278_217_01_A1', 'A1'),
  submitted('278_217_02_A2', 'A2'),
  submitted('278_217_03_A3', 'A3'),
  submitted('278_217_04_A4', 'A4'),
  submitted('278_217_05_A5', 'A5'),
  submitted('278_217_06_C', 'C'),
  post(
    'AAA_217_07_73: rejected with codes, at the subscriber',
    `${PRIOR}/submission`,
    request({ umClearingHouseId: 'AAA_217_07_73' }),
    'AAA_217_07_73',
    {
      status: 200,
      body: {
        submission: { json: { subscriber: { subscriberRequestValidation: [{ rejectReasonCode: '73' }] } } },
      },
    },
  ),
  post('anything else: AAA 42', `${PRIOR}/submission`, request(), 'HOUSE', {
    status: 200,
    body: {
      submission: {
        json: {
          umRequestValidation: [{ responseCode: 'N', rejectReasonCode: '42', followupActionCode: 'R' }],
        },
      },
    },
  }),
  inquired('inquiry …001: certified, subscriber', by('000000000000001'), {
    patientEventDetail: { certificationActionCode: 'A1', reviewIdentificationNumber: text },
  }),
  inquired('inquiry …002: dependent', by('000000000000002'), { dependent: {} }),
  inquired('inquiry …003: authorization number not found', by('000000000000003'), {
    patientEventDetail: { patientEventRequestValidation: [{ rejectReasonCode: 'AA' }] },
  }),
  inquired('inquiry …004: unable to respond', by('000000000000004'), {
    umRequestValidation: [{ rejectReasonCode: '42' }],
  }),
  inquired('INQDEMO TST1: approved', demo('TST1'), {
    patientEventDetail: { certificationActionCode: 'A1', reviewIdentificationNumber: 'A062583941' },
  }),
  inquired('INQDEMO TST2: approved', demo('TST2'), {
    patientEventDetail: { certificationActionCode: 'A1', reviewIdentificationNumber: 'A062951774' },
  }),
  inquired('INQDEMO TST3: denied', demo('TST3'), {
    patientEventDetail: { certificationActionCode: 'A3', reviewIdentificationNumber: 'A060795810' },
  }),
  inquired('INQDEMO TST4: pending', demo('TST4'), {
    patientEventDetail: { certificationActionCode: 'A4', reviewIdentificationNumber: 'A064331704' },
  }),
  post(
    'notice of admission',
    `${PRIOR}/noa`,
    request({ umClearingHouseId: 'IMNDIRECT', subscriber: { memberId: 'NOA-01-SUCCESS' } }),
    'the sample of the documents',
    {
      status: 200,
      body: { noa: { json: { patientEventDetail: { certificationActionCode: 'A1' } } } },
    },
  ),
  post('determination', `${PRIOR}/determination`, request(), 'a request', {
    status: 200,
    body: { determination: { json: { patientEventDetail: {} } } },
  }),
  post(
    'authorization asks both',
    `${PRIOR}/authorization`,
    request({ rhPayerId: 'UHCDEMODV1', planId: '41', subscriber: { memberId: 'multi-01-approved' } }),
    'the sample of the documents',
    {
      status: 200,
      body: {
        authorizationId: text,
        determination: { json: {} },
        inquiry: [{ json: { patientEventDetail: { certificationActionCode: 'A1' } } }],
      },
    },
  ),
  post(
    'X12: the clearing house is in ISA08',
    `${PRIOR}/submission/x12`,
    { x12: x12('278_217_02_A2') },
    'a 278',
    {
      status: 200,
      body: { submission: { json: { patientEventDetail: { certificationActionCode: 'A2' } } } },
    },
  ),
  post(
    'X12 determination needs rhPayerId and planId',
    `${PRIOR}/determination/x12`,
    { x12: x12('X') },
    'a 278',
    { status: 400, body: [text, text] },
  ),
  post(
    'X12 determination',
    `${PRIOR}/determination/x12`,
    { x12: x12('X'), rhPayerId: 'UHCDEMODV1', planId: 41 },
    'a 278 and both',
    { status: 200, body: { determination: {} } },
  ),
  post('bad fields: an array of texts', `${PRIOR}/submission`, { payerId: 'x' }, 'a payer alone', {
    status: 400,
    body: ["Failed Precondition - Field 'subscriber' is required", text],
  }),
  post(
    'a tenant that is none: 403',
    `${PRIOR}/inquiry`,
    request(),
    'x-optum-tenant-id',
    { status: 403, body: ['invalid tenant id'] },
    { 'x-optum-tenant-id': 'mine' },
  ),
]);
