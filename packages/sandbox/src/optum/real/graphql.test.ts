import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { CLAIM_X12 } from '../../../testing/claims.js';
import { optumToken, sendOptum } from '../../../testing/optum.js';
import { createSandbox, type Sandbox } from '../../sandbox.js';
import { fieldsOf } from './field-reader.js';
import { REAL_APIS } from './operations.js';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await createSandbox();
});
afterEach(() => sandbox.close());

const HEADERS = { providerTaxId: '123456789', environment: 'sandbox' };
async function call(path: string, body: unknown, headers: Readonly<Record<string, string>> = HEADERS) {
  const answer = await sendOptum(sandbox, path, { body, headers });
  return { status: answer.status, body: JSON.parse(answer.body) };
}
const INQUIRY = '/oihub/claim/inquiry/v1';
const ACTIONS = '/oihub/claim/actions/v1';
const ELIGIBILITY = '/oihub/eligibility/v1/pre-service/member';
const REFERRAL = '/oihub/patient/auth/referral/v1';
function search(selection: string, input: object = { payerId: '87726' }) {
  return {
    query: `query SearchClaim($searchClaimInput: SearchClaimInput!) { searchClaim(searchClaimInput: $searchClaimInput) { ${selection} } }`,
    variables: { searchClaimInput: input },
    operationName: 'SearchClaim',
  };
}
const member = {
  memberId: '0000000000',
  firstName: 'johnone',
  lastName: 'doeone',
  dateOfBirth: '1980-01-01',
  payerId: '87726',
  providerFirstName: 'A',
  providerLastName: 'B',
};

describe('2.9 one POST per API', () => {
  test('every documented operation responses its whole selection', async () => {
    const selectionOf = (fields: ReturnType<typeof fieldsOf>): string =>
      [...fields]
        .map(([name, { kind, fields: inner }]) =>
          kind === 'object' || kind === 'list'
            ? `${name} { ${inner.size > 0 ? selectionOf(inner) : 'anything'} }`
            : name,
        )
        .join(' ');
    const input = {
      ...member,
      x12RequestData: CLAIM_X12,
      ...Object.fromEntries(
        [
          'transactionId',
          'documentId',
          'searchPhrase',
          'eligibilityTransactionId',
          'benefitId',
          'fromDate',
        ].map((name) => [name, 'x']),
      ),
      toDate: 'x',
      ticketType: 'RECON',
      requestingProvider: { npi: '1760854442' },
    };
    for (const { path, operations } of REAL_APIS)
      for (const [name, { kind, fields, list }] of Object.entries(operations)) {
        const query = `${kind} Whole($input: Input!) { ${name}(input: $input) { ${selectionOf(fieldsOf(fields))} } }`;
        const { status, body } = await call(path, { query, variables: { input } });
        expect([name, status, Object.keys(body)]).toEqual([name, 200, ['data']]);
        const value = list === true ? body.data[name][0] : body.data[name];
        expect([name, Object.keys(value)]).toEqual([name, [...fieldsOf(fields).keys()]]);
      }
  });

  test('what is asked for comes back, under its alias, and nothing else', async () => {
    const { body } = await call(INQUIRY, {
      ...search(''),
      query: `query SearchClaim($i: I!) {
        searchClaim(searchClaimInput: $i) { claims { number: claimNumber member { firstName } } pagination { ...More } }
      }
      fragment More on Pagination { hasMoreRecords }`,
    });
    expect(body.data.searchClaim).toEqual({
      claims: [
        { number: 'SBXCLAIM00000001', member: { firstName: 'JOHNONE' } },
        { number: 'SBXCLAIM00000002', member: { firstName: 'JOHNONE' } },
      ],
      pagination: { hasMoreRecords: true },
    });
  });

  test('eligibility echoes the member; ids come as numbers and as text', async () => {
    const query = `query CheckEligibility($input: EligibilityInput!) { checkEligibility(input: $input) { eligibility { eligibilityInfo {
      member { memberId dateOfBirth } insuranceInfo { policyNumber payerId } associatedIds { subscriberId } } } } }`;
    const { body } = await call(ELIGIBILITY, { query, variables: { input: member } });
    expect(body.data.checkEligibility.eligibility[0].eligibilityInfo).toEqual({
      member: { memberId: '0000000000', dateOfBirth: '1980-01-01' },
      insuranceInfo: { policyNumber: expect.any(Number), payerId: '87726' },
      associatedIds: { subscriberId: expect.any(Number) },
    });
  });

  test('paging by header, until there is no more', async () => {
    const pages: string[][] = [];
    let token: string | null = '';
    while (token !== null) {
      const headers = token === '' ? HEADERS : { ...HEADERS, nextPageToken: token };
      const { body } = await call(
        INQUIRY,
        search('claims { claimNumber } pagination { hasMoreRecords nextPageToken }'),
        headers,
      );
      const { claims, pagination } = body.data.searchClaim;
      pages.push(claims.map((claim: { claimNumber: string }) => claim.claimNumber));
      expect(pagination.hasMoreRecords).toBe(pagination.nextPageToken !== null);
      token = pagination.nextPageToken;
    }
    expect(pages.map((page) => page.length)).toEqual([2, 2, 2]);
    expect(new Set(pages.flat()).size).toBe(6);
  });

  test('paging by variable for referrals', async () => {
    const query =
      'query Q($i: I!) { searchReferrals(referralSearchInput: $i) { referrals { referralId } pagination { nextPageToken } } }';
    const page = async (pagination?: object) =>
      (await call(REFERRAL, { query, variables: { i: { pagination } } })).body.data.searchReferrals;
    const first = await page();
    const second = await page({ nextPageToken: first.pagination.nextPageToken });
    expect(second.referrals).not.toEqual(first.referrals);
  });

  test('writes take effect and are counted; a rejected referral is data', async () => {
    const submit = {
      query:
        'mutation claimSubmission($input: ClaimSubmissionInput!) { claimSubmission(input: $input) { transactionId x12ResponseData x12Response277CA statusCode } }',
      variables: { input: { x12RequestData: CLAIM_X12 } },
    };
    expect((await call(ACTIONS, submit)).body.data.claimSubmission).toMatchObject({
      transactionId: expect.any(String),
      statusCode: '000',
      x12ResponseData: expect.stringContaining('~IK5*A~'),
      x12Response277CA: expect.stringContaining('~STC*A1:19*'),
    });
    const referral = (payerId: string) => ({
      query:
        'mutation SubmitReferral($r: R!) { submitReferral(referralSubmitInput: $r) { referralId referralStatus rejectionReasons { rejectionCode } } }',
      variables: { r: { payerId, requestingProvider: { npi: '1760854442' } } },
    });
    expect((await call(REFERRAL, referral('87726'))).body.data.submitReferral.referralStatus).toBe(
      'APPROVED',
    );
    expect((await call(REFERRAL, referral('SBXREJECT'))).body.data.submitReferral).toEqual({
      referralId: '',
      referralStatus: 'REJECTED',
      rejectionReasons: [{ rejectionCode: 'R001' }],
    });
    expect(sandbox.control.counters().submissions.processed).toBe(3);
  });

  test('an attachment travels as a multipart form', async () => {
    const form = new FormData();
    const query =
      'mutation submitClaimAttachment($file: Upload!) { submitClaimAttachment(file: $file) { attachmentId } }';
    form.append('operations', JSON.stringify({ query, variables: { file: null } }));
    form.append('map', JSON.stringify({ 0: ['variables.file'] }));
    form.append('0', new Blob(['scan']), 'scan.pdf');
    const headers = { ...HEADERS, authorization: `Bearer ${await optumToken(sandbox)}` };
    const answer = await fetch(sandbox.url + ACTIONS, { method: 'POST', body: form, headers });
    expect(await answer.json()).toEqual({
      data: { submitClaimAttachment: { attachmentId: expect.any(String) } },
    });
  });
});

describe('4 errors of GraphQL', () => {
  const FACTS: readonly (readonly [fact: string, body: unknown, code: string])[] = [
    ['a field that is not there', search('claims { nonsense }'), 'GRAPHQL_VALIDATION_FAILED'],
    ['an object without a selection', search('claims'), 'GRAPHQL_VALIDATION_FAILED'],
    ['a text with a selection', search('claims { claimNumber { x } }'), 'GRAPHQL_VALIDATION_FAILED'],
    ['another operation', { query: '{ nonsense { x } }' }, 'GRAPHQL_VALIDATION_FAILED'],
    ['broken text', { query: 'query { searchClaim' }, 'GRAPHQL_PARSE_FAILED'],
    ['the key that the documents print', { mutation: 'mutation { x }' }, 'BAD_USER_INPUT'],
    ['no payer', search('claims { claimNumber }', {}), 'MISSING_REQUIRED_FIELD'],
    [
      'tickets over more than 30 days',
      {
        query:
          'query Q($i: I!) { searchClaimTicket(searchClaimTicketInput: $i) { ticketDetails { ticketNumber } } }',
        variables: { i: { payerId: '87726', ticketFromDate: '2020-01-01', ticketToDate: '2020-12-31' } },
      },
      'INVALID_FIELD',
    ],
  ];
  test.each(FACTS)('GQL-C: %s', async (_, body, code) => {
    expect(await call(INQUIRY, body)).toEqual({
      status: 400,
      body: { errors: [{ code, description: expect.any(String) }] },
    });
  });

  test('GQL-J: messages with locations', async () => {
    const body = {
      query: 'query Q($input: I!) { checkEligibility(input: $input) { nonsense } }',
      variables: { input: member },
    };
    expect(await call(ELIGIBILITY, body)).toEqual({
      status: 400,
      body: {
        errors: [
          {
            message: expect.stringContaining('FieldUndefined@[checkEligibility/nonsense]'),
            locations: [{ line: 1, column: 1 }],
            extensions: { classification: 'ValidationError' },
          },
        ],
      },
    });
  });

  test('own payer ids SBX:CODE: errors inside a 200, some of them with data', async () => {
    const ask = (code: string) => call(INQUIRY, search('claims { claimNumber }', { payerId: `SBX:${code}` }));
    expect(await ask('PARTIAL_DATA_RECEIVED')).toMatchObject({
      status: 200,
      body: { data: { searchClaim: { claims: [{}, {}] } }, errors: [{ code: 'PARTIAL_DATA_RECEIVED' }] },
    });
    const failed = await ask('INTERNAL_SERVER_ERROR');
    expect([failed.status, failed.body.data, failed.body.errors]).toMatchObject([
      200,
      undefined,
      [{ code: 'INTERNAL_SERVER_ERROR' }],
    ]);
  });

  test('both headers are needed; without the sandbox one there is nothing to read', async () => {
    const body = search('claims { claimNumber }');
    expect((await call(INQUIRY, body, { environment: 'sandbox' })).body.errors[0].code).toBe(
      'MISSING_REQUIRED_FIELD',
    );
    expect((await call(INQUIRY, body, { ...HEADERS, providerTaxId: '12' })).status).toBe(400);
    expect(await call(INQUIRY, body, { providerTaxId: '123456789' })).toMatchObject({
      status: 403,
      body: { statusCode: 403 },
    });
  });
});

test('1.5 health checks of every API', async () => {
  for (const { health } of REAL_APIS)
    expect(JSON.parse((await sendOptum(sandbox, health)).body)).toEqual({ status: 'UP' });
});
