import { expect } from 'vitest';
import { DENTAL_CLAIM_X12 } from '../../testing/claims.js';
import { sendOptum } from '../../testing/optum.js';
import { checkOptumFacts, form, get, multipart, type OptumFact, post } from '../../testing/optum-facts.js';
import type { RawRequest } from '../../testing/raw-client.js';
import type { Sandbox } from '../sandbox.js';

const text: unknown = expect.any(String);
const DENTAL = '/dental/attachments/v1/attachments/documents';
const dental = {
  submitterId: 'SBX',
  billingProviderTaxId: '123456789',
  claimId: 'D0001',
  payerId: '88848',
  providerNPI: '1760854442',
  dateOfService: '2020-06-01',
  patientLastName: 'DOEONE',
  patientFirstName: 'JOHNONE',
  patientDateOfBirth: '1880-01-02',
  memberId: '0000000001',
};
function scans(count: number, request: object = dental): RawRequest {
  return multipart([
    ['request', JSON.stringify(request), undefined, 'application/json'],
    ...Array.from(
      { length: count },
      (_, at) => ['files', `scan ${at}`, `scan${at}.pdf`, 'application/pdf'] as const,
    ),
  ]);
}
const SUBMIT = '/py/oihub/claim/dnt/submit/v1/graphql';
const claim = {
  query: 'mutation claimActions($input: I!) { claimSubmission(input: $input) { transactionId statusCode } }',
  variables: { input: { x12RequestData: DENTAL_CLAIM_X12 } },
};
const PROBLEM = { 'content-type': 'application/problem+json' };

checkOptumFacts('Optum 2.11 dental', [
  post('submission: the response has no enclosing data', SUBMIT, claim, 'an 837D', {
    status: 200,
    body: { statusCode: '000', transactionId: text },
  }),
  ...(
    [
      ['test_dnt-claim-submission-422_invalid', 'REQ_422'],
      ['test_dnt-claim-submission-200_success', '000'],
    ] as const
  ).map(([id, statusCode]) =>
    post(
      `3.9 the correlation id ${id} selects the outcome`,
      SUBMIT,
      claim,
      id,
      { status: 200, body: { statusCode } },
      { 'x-optum-consumer-correlation-id': id },
    ),
  ),
  post('MSG: nothing to submit', SUBMIT, {}, 'an empty object', {
    status: 400,
    body: { message: text, statusCode: 400 },
  }),
  form('attachments: closed, with ids', DENTAL, scans(2), 'two files', {
    status: 201,
    body: {
      status: 'CLOSED',
      attachmentIds: [expect.stringMatching(/^CHC#\d{12}$/), text],
      attachmentControlNumber: expect.stringMatching(/^CHC#[\da-f]{24}$/),
    },
  }),
  form('attachments: image intelligence adds an id', `${DENTAL}/image-intelligence`, scans(1), 'a file', {
    status: 201,
    body: { imageIntelligenceTransactionId: text },
  }),
  form('attachments: ten files at most', DENTAL, scans(11), 'eleven files', {
    status: 400,
    headers: PROBLEM,
    body: { properties: { errors: [{ code: text }] } },
  }),
  form('PROB: bad fields', DENTAL, scans(1, { ...dental, memberId: '' }), 'no member id', {
    status: 400,
    headers: PROBLEM,
    body: { title: text, status: 400, properties: { errors: [{ code: 'DENTATT_101', field: 'memberId' }] } },
  }),
  {
    fact: 'attachments: found again as a form, described in its Content-Disposition',
    call: ['POST', `${DENTAL}/search`],
    send: { headers: { 'content-type': 'application/json' } },
    note: 'a control number',
    before: async (sandbox) => {
      const created = JSON.parse((await sendOptum(sandbox, DENTAL, scans(1))).body) as {
        attachmentControlNumber: string;
      };
      return { body: { attachmentIds: [created.attachmentControlNumber] } };
    },
    status: 200,
    headers: { 'content-type': /^multipart\/form-data; boundary=/ },
    body: /filename="scan0\.pdf"; attachmentControlNumber="[\da-f]{24}"; attachmentId="\d{12}"/,
  },
  post('attachments: an id of another form', `${DENTAL}/search`, { attachmentIds: ['x'] }, 'x', {
    status: 400,
    headers: PROBLEM,
  }),
  post(
    'attachments: an unknown ID',
    `${DENTAL}/search`,
    { attachmentIds: ['CHC#999999999999'] },
    'another id',
    { status: 404 },
  ),
]);

const OLDER = '/dentalnetwork/attachments/v1';
/** A container with so many files, committed or not; gives its way to be committed. */
function container(files: number, committed: boolean) {
  return async (sandbox: Sandbox) => {
    const { body } = await sendOptum(sandbox, `${OLDER}/CreateAttachment`, { body: { payerId: '52133' } });
    const { attachmentId } = JSON.parse(body) as { attachmentId: number };
    const file = { attachmentId, fileName: 'a.png', attachmentFileData: 'YQ==' };
    for (let added = 0; added < files; added += 1)
      await sendOptum(sandbox, `${OLDER}/AddAttachment`, { body: file });
    const path = `${OLDER}/CommitAttachment/${attachmentId}`;
    if (committed) await sendOptum(sandbox, path, { method: 'PATCH' });
    return { path };
  };
}
function commit(
  fact: string,
  before: OptumFact['before'],
  expected: Pick<OptumFact, 'status' | 'body' | 'headers'>,
): OptumFact {
  return { fact, call: ['PATCH', `${OLDER}/CommitAttachment/{attachmentId}`], before, ...expected };
}

checkOptumFacts('Optum 2.11 older dental attachments', [
  post('created', `${OLDER}/CreateAttachment`, { payerId: '52133' }, 'a payer', { status: 201 }),
  commit('committed', container(1, false), { status: 200 }),
  commit('committed twice', container(1, true), { status: 409, headers: PROBLEM, body: { status: 409 } }),
  commit('committed without a file', container(0, false), {
    status: 412,
    headers: PROBLEM,
    body: { status: 412 },
  }),
]);

const PHARMACY = '/pharmacynetwork/submitter/v1/pharmacy-claims';
const sender = [{ name: 'submitterID', value: 'SBX' }];
const EDI = '/intelligentclearinghouse/iedi/enrollment/v1/era';
const tenant = { 'tenant-id': 'TESTWINH' };
const PES = '/payments/pes-payer-enrollments/v1';
function enrolled(advanceMs: number, body: unknown) {
  return async (sandbox: Sandbox) => {
    const answer = await sendOptum(sandbox, `${EDI}/enrollment-submission`, { body, headers: tenant });
    sandbox.control.clock.advance(advanceMs);
    return { path: `${EDI}/results/${(JSON.parse(answer.body) as { payloadId: string }).payloadId}` };
  };
}
function patch(fact: string, body: object, status: number, answer: object): OptumFact {
  return {
    fact,
    call: ['PATCH', PES],
    send: { body },
    note: JSON.stringify(body),
    status,
    body: answer,
  };
}
const results = `${EDI}/results/{payloadId}`;
const withTenant = { send: { headers: tenant } };

checkOptumFacts('Optum 2.12 pharmacy and enrollment', [
  post(
    'pharmacy: a response in base64',
    PHARMACY,
    { headers: sender, messageData: Buffer.from('610144D0B1SANDBOX').toString('base64') },
    'a message',
    { status: 200, body: { responseData: text, status: '200' } },
  ),
  post(
    'pharmacy: the problem is inside a 200',
    PHARMACY,
    { headers: sender, messageData: '' },
    'no message',
    { status: 200, body: { code: text, status: '400', title: text } },
  ),
  post(
    'EDI: an array is taken',
    `${EDI}/enrollment-submission`,
    [{ payerId: '60054' }],
    'one enrollment',
    { status: 202, body: { payloadId: expect.stringMatching(/^.{37}$/) } },
    tenant,
  ),
  post(
    'EDI: anything else is not',
    `${EDI}/enrollment-submission`,
    {},
    'an object',
    { status: 400, body: { error: text, path: text, status: 400, timestamp: text } },
    tenant,
  ),
  post('EDI: tenant-id is required', `${EDI}/enrollment-submission`, [], 'no tenant-id', { status: 400 }),
  get(
    'EDI: while it is worked on',
    results,
    200,
    { status: 'Processing' },
    { ...withTenant, before: enrolled(0, [{ payerId: '60054' }]) },
  ),
  get(
    'EDI: Recieved is misspelled',
    results,
    200,
    {
      status: 'Complete',
      numberOfRecordsRecieved: 2,
      numberOfRecordsAccepted: 1,
      numberOfRecordsRejected: 1,
      acceptedRecords: [{}],
      rejectedRecords: [{ errorMessages: text }],
    },
    {
      ...withTenant,
      before: enrolled(5_000, [{ payerId: '60054', providerIdentifiers: { npi: 1_760_854_442 } }, {}]),
    },
  ),
  get(
    'EDI: nothing to enroll is an error',
    results,
    200,
    { status: 'Errored' },
    { ...withTenant, before: enrolled(5_000, []) },
  ),
  get(
    'SPRING: an unknown job',
    `${EDI}/results/nowhere`,
    404,
    { error: text, path: text, status: 404, timestamp: text, traceId: text },
    withTenant,
  ),
  get('PES: days are required', PES, 422, {
    code: 'PES-1234',
    message: text,
    schemaValidationErrors: [{ field: 'data.startTimestamp' }, {}],
  }),
  get('PES: enrollments', `${PES}?startTimestamp=2020-01-01&endTimestamp=2020-01-02`, 200, [
    { eraEnrollments: [{ status: text }] },
  ]),
  get('PES: status by NPI', `${PES}/enrollment-status?npi=1760854442`, 200, [{ eraEnrollments: [{}] }]),
  get(
    'PES: status over thirty days at most',
    `${PES}/enrollment-status?startTimestamp=2020-01-01&endTimestamp=2020-03-01`,
    422,
    { message: 'Day range limit is 30 days' },
  ),
  get('PES: status without a provider', `${PES}/enrollment-status`, 400, { message: text }),
  patch(
    'PES: rejected, with a reason',
    { enrollmentId: '5000002', status: 'PAYER REJECTED', rejectedReasonCode: '0003' },
    200,
    { enrollmentId: 5_000_002, status: 'PAYER REJECTED' },
  ),
  patch(
    'PES: reasons are 0001 to 0007',
    { enrollmentId: '5000002', status: 'PAYER REJECTED', rejectedReasonCode: '0008' },
    422,
    { code: text },
  ),
]);
