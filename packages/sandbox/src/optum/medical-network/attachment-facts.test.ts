import { expect } from 'vitest';
import { sendOptum } from '../../../testing/optum.js';
import { checkOptumFacts, form, get, multipart, post } from '../../../testing/optum-facts.js';
import type { RawRequest, RawResponse } from '../../../testing/raw-client.js';
import type { Sandbox } from '../../sandbox.js';

const text: unknown = expect.any(String);
const TODAY = new Date().toISOString().slice(0, 10);
const UPLOADS = '/medicalnetwork/attachments/submission/v1/uploads';
const STATUS = '/medicalnetwork/attachments/status/v1';
const RETRIEVAL = '/medicalnetwork/attachments/retrieval/v1';
function attachment(tradingPartnerServiceId: string, changes: object = {}) {
  return {
    controlNumber: '000000001',
    tradingPartnerServiceId,
    tradingPartnerName: 'EXTRA HEALTHY INSURANCE',
    submitter: { organizationName: 'REGIONAL PPO NETWORK' },
    provider: { npi: '1760854442', address: { city: 'city1' } },
    subscriber: { memberId: '0000000001', firstName: 'johnone', lastName: 'doeone' },
    claimInformation: {
      patientControlNumber: '12345',
      serviceLines: [
        {
          attachmentDetails: { name: 'scan.pdf' },
          serviceLineDateInformation: { submissionDate: '20200601' },
        },
      ],
    },
    ...changes,
  };
}
function upload(request: object, file = 'scan.pdf'): RawRequest {
  return multipart([
    ['files', '%PDF scan', file, 'application/pdf'],
    ['request', JSON.stringify(request)],
  ]);
}
function uploaded(payer: string, fieldset: string) {
  return async (sandbox: Sandbox) => {
    const { headers } = await sendOptum(sandbox, UPLOADS, upload(attachment(payer)));
    return { path: `${STATUS}/${String(headers.traceid)}?fieldset=${fieldset}` };
  };
}
function read({ body }: RawResponse) {
  return JSON.parse(body) as { documentId: string }[];
}

checkOptumFacts('Optum 2.5 and 3.7 attachments', [
  form('taken; the trace id is a header', UPLOADS, upload(attachment('TESTEP01')), 'a form', {
    status: 200,
    headers: { traceid: /^[\da-f-]{36}$/ },
    body: { status: 'SUCCESS', attachmentId: text },
  }),
  form(
    'the name must match a file',
    UPLOADS,
    upload(attachment('TESTEP01'), 'other.pdf'),
    'another file name',
    {
      status: 400,
      body: {
        status: 'FAILED',
        errors: [{ field: 'claimInformation.serviceLines[0].attachmentDetails.name' }],
      },
    },
  ),
  form('kinds of files are few', UPLOADS, upload(attachment('TESTEP01'), 'scan.exe'), 'an exe', {
    status: 400,
    body: { errors: expect.arrayContaining([expect.objectContaining({ field: 'files' })]) },
  }),
  form(
    'the subscriber is required',
    UPLOADS,
    upload(attachment('TESTEP01', { subscriber: undefined })),
    'none',
    { status: 400, body: { errors: [{ field: 'subscriber' }] } },
  ),
  get(
    'the first state is 01',
    `${STATUS}/{traceId}?fieldset=summary`,
    200,
    [
      {
        statusCode: '01',
        statusMessage: 'TRANSACTION_RECEIVED',
        statusTimeStamp: expect.stringMatching(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}Z$/),
        documents: [{ documentName: 'scan.pdf', controlNumber: '000000001' }],
      },
    ],
    { before: uploaded('TESTEP01', 'summary') },
  ),
  ...['TESTEP07', 'TESTPP42'].map((payer) =>
    get(
      `payer ${payer}: the status is in its name`,
      `${STATUS}/{traceId}?fieldset=summary`,
      200,
      [{ statusCode: payer.slice(-2) }],
      { before: uploaded(payer, 'summary') },
    ),
  ),
  get(
    'detail tells whom it is about',
    `${STATUS}/{traceId}?fieldset=detail`,
    200,
    {
      transactionDetails: { payerId: 'TESTEP01', memberId: '0000000001', providerId: '1760854442' },
      status: [{}],
    },
    { before: uploaded('TESTEP01', 'detail') },
  ),
  get('another fieldset', `${STATUS}/x?fieldset=all`, 400, { statusCode: text, statusMessage: text }),
  post(
    'metadata by day',
    `${STATUS}/metadata`,
    { transactionReceivedStartDate: TODAY, transactionReceivedEndDate: TODAY, payerId: 'TESTPP42' },
    'today',
    { status: 200, body: [{ traceId: text, transactionDetails: { payerId: 'TESTPP42' } }] },
  ),
  post('metadata needs both days', `${STATUS}/metadata`, {}, 'an empty object', {
    status: 400,
    body: { statusCode: text },
  }),
  post(
    'retrieval: search by day',
    `${RETRIEVAL}/search?testMode=false`,
    { startUploadDate: TODAY, endUploadDate: TODAY },
    'today',
    { status: 200, body: expect.arrayContaining([expect.objectContaining({ documentId: text })]) },
  ),
  {
    fact: 'retrieval: the bytes',
    call: ['GET', `${RETRIEVAL}/{documentId}`],
    before: async (sandbox) => {
      const found = read(
        await sendOptum(sandbox, `${RETRIEVAL}/search?testMode=false`, {
          body: { startUploadDate: TODAY, endUploadDate: TODAY },
        }),
      );
      return { path: `${RETRIEVAL}/${found[0]?.documentId}` };
    },
    status: 200,
    headers: { 'content-type': 'application/octet-stream' },
    body: '%PDF scan',
  },
  post('ATT retrieval: errors', `${RETRIEVAL}/search?testMode=true`, {}, 'an empty object', {
    status: 400,
    body: { code: text, description: text, typeInfo: { type: text, value: expect.anything() } },
  }),
  get('ATT retrieval: an unknown document', `${RETRIEVAL}/nowhere`, 404, { code: '404' }),
]);

const PAYERS = '/medicalnetwork/payerlist/v1';
interface Payers {
  readonly payers: readonly {
    readonly payerId: string;
    readonly payerPlanName: string;
    readonly transactionType: string;
  }[];
}
function spec({ control }: Sandbox) {
  control.optum.switches.payerListEnvelope = 'spec';
}
checkOptumFacts('Optum 2.6 payer list', [
  get(
    'a row per payer and transaction, with its fields',
    `${PAYERS}/payers?system=IMN&pageSize=500`,
    200,
    { payers: expect.any(Array) },
    {
      so: [
        'each payer: payerPlanName, system, payerId, transactionType, status, enrollment; none twice',
        ({ payers }: Payers) => {
          for (const payer of payers)
            for (const field of [
              'payerPlanName',
              'system',
              'payerId',
              'transactionType',
              'status',
              'enrollment',
            ])
              expect(payer).toHaveProperty(field);
          expect(
            new Set(payers.map(({ payerId, transactionType }) => `${payerId} ${transactionType}`)).size,
          ).toBe(payers.length);
        },
      ],
    },
  ),
  get(
    'pages are of fifty',
    `${PAYERS}/payers?system=IMN`,
    200,
    { page: 1, pageSize: 50 },
    { so: ['50 payers', ({ payers }: Payers) => expect(payers).toHaveLength(50)] },
  ),
  get('behind the last page: none', `${PAYERS}/payers?system=IMN&page=99`, 200, { page: 99, payers: [] }),
  get('page 0', `${PAYERS}/payers?system=IMN&page=0`, 422, { detail: [{ loc: ['query', 'page'] }] }),
  get('a name matches whole', `${PAYERS}/payers?system=IMN&payerPlanName=bedrock`, 200, { total: 0 }),
  get(
    'wildcardSearch=Yes: in part',
    `${PAYERS}/payers?system=IMN&payerPlanName=bedrock&wildcardSearch=Yes`,
    200,
    { payers: expect.arrayContaining([expect.objectContaining({ payerId: '00001' })]) },
  ),
  get(
    'sort',
    `${PAYERS}/payers?system=IMN&sort=payerPlanName,desc&pageSize=500`,
    200,
    {},
    {
      so: [
        'names fall',
        ({ payers }: Payers) => {
          const names = payers.map(({ payerPlanName }) => payerPlanName);
          expect(names).toEqual(names.toSorted().toReversed());
        },
      ],
    },
  ),
  get(
    'filter by transaction',
    `${PAYERS}/payers?system=IMN&transactionType=Eligibility`,
    200,
    {},
    {
      so: [
        'Eligibility alone',
        ({ payers }: Payers) =>
          expect(new Set(payers.map(({ transactionType }) => transactionType))).toEqual(
            new Set(['Eligibility']),
          ),
      ],
    },
  ),
  {
    fact: 'export is CSV',
    call: ['GET', `${PAYERS}/payers/export?system=DENTAL&exportFields=payerId,payerPlanName`],
    status: 200,
    headers: { 'content-type': /^text\/csv/ },
    body: /^payerId,payerPlanName\r\n/,
  },
  get('fields', `${PAYERS}/fields`, 200, {
    system: ['IMN', 'EXCH', 'IEDI', 'RPA', 'DENTAL'],
    transactionType: expect.arrayContaining([
      'Eligibility',
      'Claim Status',
      'ERA Professional',
      'Dental Claims',
    ]),
  }),
  get('outages page by a hundred, with days', `${PAYERS}/outages?system=IMN`, 200, {
    pageSize: 100,
    outages: [{ issueStartDate: expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/) }],
  }),
  get(
    'the other envelope, on a switch',
    `${PAYERS}/payers?system=IMN`,
    200,
    { data: expect.any(Array), page: 1, pageSize: 50, totalCount: expect.any(Number) },
    { before: spec },
  ),
]);
