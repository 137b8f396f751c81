import { expect } from 'vitest';
import { CLAIM_X12 } from '../../../testing/claims.js';
import { checkOptumFacts, get, type OptumFact, post } from '../../../testing/optum-facts.js';
import { REAL_APIS } from './operations.js';

const text: unknown = expect.any(String);
const HEADERS = { providerTaxId: '123456789', environment: 'sandbox' };
const INQUIRY = '/oihub/claim/inquiry/v1';
const ACTIONS = '/oihub/claim/actions/v1';
const ELIGIBILITY = '/oihub/eligibility/v1/pre-service/member';
const REFERRAL = '/oihub/patient/auth/referral/v1';
const member = {
  memberId: '0000000000',
  firstName: 'johnone',
  lastName: 'doeone',
  dateOfBirth: '1980-01-01',
  payerId: '87726',
  providerFirstName: 'A',
  providerLastName: 'B',
};
function search(selection: string, input: object = { payerId: '87726' }) {
  return {
    query: `query Q($i: SearchClaimInput!) { searchClaim(searchClaimInput: $i) { ${selection} } }`,
    variables: { i: input },
  };
}
function gql(
  fact: string,
  path: string,
  body: unknown,
  note: string,
  expected: Parameters<typeof post>[4],
  headers: Readonly<Record<string, string>> = HEADERS,
): OptumFact {
  return post(fact, path, body, note, expected, headers);
}
function rejected(fact: string, body: unknown, code: string): OptumFact {
  return gql(`GQL-C ${code}: ${fact}`, INQUIRY, body, fact, {
    status: 400,
    exactly: { errors: [{ code, description: text }] },
  });
}
const CLAIM_PAGE = 'claims { claimNumber } pagination { hasMoreRecords nextPageToken }';

checkOptumFacts('Optum 2.9 GraphQL', [
  ...REAL_APIS.map(({ health }) =>
    get(`health of ${health.replace('/healthcheck', '')}`, health, 200, { status: 'UP' }),
  ),
  gql(
    'eligibility',
    ELIGIBILITY,
    {
      query: `query Q($input: EligibilityInput!) { checkEligibility(input: $input) { eligibility { eligibilityInfo {
      member { memberId dateOfBirth } insuranceInfo { policyNumber payerId } associatedIds { subscriberId } } } } }`,
      variables: { input: member },
    },
    'checkEligibility',
    {
      status: 200,
      body: {
        data: {
          checkEligibility: {
            eligibility: [
              {
                eligibilityInfo: {
                  member: { memberId: '0000000000', dateOfBirth: '1980-01-01' },
                  insuranceInfo: { policyNumber: expect.any(Number), payerId: '87726' },
                  associatedIds: { subscriberId: expect.any(Number) },
                },
              },
            ],
          },
        },
      },
    },
  ),
  gql('claims come in pages', INQUIRY, search(CLAIM_PAGE), 'searchClaim', {
    status: 200,
    body: {
      data: {
        searchClaim: {
          claims: [{ claimNumber: text }, {}],
          pagination: { hasMoreRecords: true, nextPageToken: text },
        },
      },
    },
  }),
  {
    fact: 'the token of the next page travels in a header',
    call: ['POST', INQUIRY],
    note: 'nextPageToken in the header',
    send: { body: search(CLAIM_PAGE), headers: { ...HEADERS, nextPageToken: 'Mg' } },
    status: 200,
    body: { data: { searchClaim: { pagination: {} } } },
  },
  gql(
    '277CA: the field is statuscode, all lower case',
    INQUIRY,
    {
      query: 'query Q($i: I!) { search277CA(search277CAInput: $i) { statuscode } }',
      variables: { i: { payerId: '87726', transactionId: 'x' } },
    },
    'search277CA',
    { status: 200, body: { data: { search277CA: { statuscode: text } } } },
  ),
  gql(
    'a claim is handed in: statusCode 000 and a 277CA',
    ACTIONS,
    {
      query:
        'mutation M($input: ClaimSubmissionInput!) { claimSubmission(input: $input) { transactionId responseType statusCode x12Response277CA } }',
      variables: { input: { payerId: '87726', x12RequestData: CLAIM_X12 } },
    },
    'claimSubmission',
    {
      status: 200,
      body: {
        data: {
          claimSubmission: {
            transactionId: text,
            responseType: '837999',
            statusCode: '000',
            x12Response277CA: expect.stringMatching(/~ST\*277/),
          },
        },
      },
    },
  ),
  gql(
    'the key mutation, which the documents print, is not understood',
    ACTIONS,
    { mutation: 'mutation { x }' },
    'mutation',
    { status: 400 },
  ),
  gql(
    'referrals page by a variable',
    REFERRAL,
    {
      query:
        'query Q($i: I!) { searchReferrals(referralSearchInput: $i) { referrals { referralId } pagination { nextPageToken } } }',
      variables: { i: {} },
    },
    'searchReferrals',
    {
      status: 200,
      body: {
        data: {
          searchReferrals: { referrals: [{ referralId: text }, {}], pagination: { nextPageToken: text } },
        },
      },
    },
  ),
  rejected('a field that is not there', search('claims { nonsense }'), 'GRAPHQL_VALIDATION_FAILED'),
  rejected('an object without a selection', search('claims'), 'GRAPHQL_VALIDATION_FAILED'),
  rejected('another operation', { query: '{ nonsense { x } }' }, 'GRAPHQL_VALIDATION_FAILED'),
  rejected('broken text', { query: 'query { searchClaim' }, 'GRAPHQL_PARSE_FAILED'),
  rejected('no query', { mutation: 'mutation { x }' }, 'BAD_USER_INPUT'),
  rejected('no payer', search('claims { claimNumber }', {}), 'MISSING_REQUIRED_FIELD'),
  rejected(
    'tickets over more than 30 days',
    {
      query:
        'query Q($i: I!) { searchClaimTicket(searchClaimTicketInput: $i) { ticketDetails { ticketNumber } } }',
      variables: { i: { payerId: '87726', ticketFromDate: '2020-01-01', ticketToDate: '2020-12-31' } },
    },
    'INVALID_FIELD',
  ),
  gql(
    '200 with errors and usable data (own payer id)',
    INQUIRY,
    search('claims { claimNumber }', { payerId: 'SBX:PARTIAL_DATA_RECEIVED' }),
    'payer SBX:PARTIAL_DATA_RECEIVED',
    {
      status: 200,
      body: { data: { searchClaim: { claims: [{}, {}] } }, errors: [{ code: 'PARTIAL_DATA_RECEIVED' }] },
    },
  ),
  gql(
    '200 with errors alone (own payer id)',
    INQUIRY,
    search('claims { claimNumber }', { payerId: 'SBX:INTERNAL_SERVER_ERROR' }),
    'payer SBX:INTERNAL_SERVER_ERROR',
    {
      status: 200,
      body: { errors: [{ code: 'INTERNAL_SERVER_ERROR' }] },
    },
  ),
  gql(
    'GQL-J: the place and the class of the error',
    ELIGIBILITY,
    {
      query: 'query Q($input: I!) { checkEligibility(input: $input) { nonsense } }',
      variables: { input: member },
    },
    'a field that is not there',
    {
      status: 400,
      exactly: {
        errors: [
          {
            message: expect.stringContaining('FieldUndefined'),
            locations: [{ line: 1, column: 1 }],
            extensions: { classification: 'ValidationError' },
          },
        ],
      },
    },
  ),
  gql(
    'providerTaxId is a required header',
    INQUIRY,
    search('claims { claimNumber }'),
    'no providerTaxId',
    { status: 400, body: { errors: [{ code: 'MISSING_REQUIRED_FIELD' }] } },
    { environment: 'sandbox' },
  ),
  gql(
    '3.9 without environment: sandbox there is live data at the vendor, and a rejection here (own value)',
    INQUIRY,
    search('claims { claimNumber }'),
    'no environment',
    { status: 403, body: { message: text, statusCode: 403 } },
    { providerTaxId: '123456789' },
  ),
]);
