import { expect } from 'vitest';
import { CLAIM_X12, DENTAL_CLAIM_X12 } from '../../../testing/claims.js';
import { checkOptumFacts, multipart, type OptumFact, post } from '../../../testing/optum-facts.js';

const text: unknown = expect.any(String);
const HEADERS = { providerTaxId: '123456789', environment: 'sandbox' };
const INQUIRY = '/oihub/claim/inquiry/v1';
const ACTIONS = '/oihub/claim/actions/v1';
const BENEFIT = '/oihub/patient/benefit/check/v1';
const DOCUMENTS = '/oihub/document/search/v1';
const REFERRAL = '/oihub/patient/auth/referral/v1';

/** A row that asks one operation by its own input variable; `expected` is what is under its name. */
function operation(
  fact: string,
  path: string,
  [kind, name, variable]: readonly ['query' | 'mutation', name: string, variable: string],
  selection: string,
  input: object,
  expected: unknown,
): OptumFact {
  const query = `${kind} Q($i: I!) { ${name}(${variable}: $i) { ${selection} } }`;
  return post(
    fact,
    path,
    { query, variables: { i: input } },
    name,
    { status: 200, body: { data: { [name]: expected } } },
    HEADERS,
  );
}

const referral = { payerId: '87726', requestingProvider: { npi: '1760854442' } };
const REFERRED = 'referralId referralStatus rejectionReasons { rejectionCode }';
const days = { fromDate: '06/01/2020', toDate: '06/30/2020' };

checkOptumFacts('Optum 2.9 GraphQL, operation by operation', [
  operation(
    'tickets of thirty days, with ISO dates',
    INQUIRY,
    ['query', 'searchClaimTicket', 'searchClaimTicketInput'],
    'ticketDetails { ticketNumber ticketStatus }',
    { payerId: '87726', ticketFromDate: '2020-06-01', ticketToDate: '2020-06-30' },
    [{ ticketDetails: { ticketNumber: text, ticketStatus: text } }],
  ),
  operation(
    'what may be done with a claim',
    INQUIRY,
    ['query', 'getClaimLineAction', 'claimLineActionInput'],
    'claimLineActions { ticketType allowedAction }',
    { payerId: '87726', claimNumber: 'SBXCLAIM00000001' },
    { claimLineActions: [{ ticketType: text, allowedAction: text }] },
  ),
  ...[INQUIRY, DOCUMENTS].map((path) =>
    operation(
      `a document is base64 (${path})`,
      path,
      ['query', 'getDocument', 'documentInput'],
      'base64Document',
      { documentId: 'SBXDOC00000001' },
      { base64Document: expect.stringMatching(/^[A-Za-z0-9+/]+=*$/) },
    ),
  ),
  operation(
    'documents come in pages',
    DOCUMENTS,
    ['query', 'documentMetadata', 'documentMetadataInput'],
    'documentList { documentInfo { documentId } } pagination { hasMoreRecords nextPageToken }',
    days,
    {
      documentList: [{ documentInfo: { documentId: text } }, {}],
      pagination: { hasMoreRecords: true, nextPageToken: text },
    },
  ),
  operation(
    'a ticket',
    ACTIONS,
    ['mutation', 'submitClaimTicket', 'claimTicketInput'],
    'ticketNumber ticketStatus preSignedUrl',
    { ticketType: 'RECON' },
    { ticketNumber: text, ticketStatus: text, preSignedUrl: text },
  ),
  {
    fact: 'an attachment is a multipart form of operations, map and 0',
    call: ['POST', ACTIONS],
    note: 'submitClaimAttachment',
    send: withHeaders([
      [
        'operations',
        JSON.stringify({
          query: 'mutation A($f: Upload!) { submitClaimAttachment(file: $f) { attachmentId } }',
          variables: { f: null },
        }),
      ],
      ['map', '{"0":["variables.f"]}'],
      ['0', 'scan', 'scan.pdf', 'application/pdf'],
    ]),
    status: 200,
    body: { data: { submitClaimAttachment: { attachmentId: text } } },
  },
  operation(
    'pre-check: statusCode 200, and nothing is handed in',
    '/oihub/pre-service/v1/claim/precheck',
    ['query', 'claimPreCheck', 'input'],
    'statusCode responseType x12Response277CA',
    { payerId: '87726', x12RequestData: CLAIM_X12 },
    { statusCode: '200', responseType: '837999', x12Response277CA: expect.stringMatching(/~ST\*277/) },
  ),
  operation(
    'benefit: is an authorization needed',
    BENEFIT,
    ['query', 'checkPriorAuthBenefitCoverage', 'benChkInput'],
    'caseOutcome { casePriorAuth { requestOutcomeCode } }',
    { payerId: '87726' },
    { caseOutcome: { casePriorAuth: { requestOutcomeCode: text } } },
  ),
  operation(
    'benefit: is a referral needed, Y or N',
    BENEFIT,
    ['query', 'referralInquiry', 'refInqInput'],
    'referralIndicator',
    { payerId: '87726' },
    { referralIndicator: expect.stringMatching(/^[YN]$/) },
  ),
  operation(
    'benefit: categories, whose ids the next operation takes',
    BENEFIT,
    ['query', 'checkPlanBenefitCategory', 'benCatgInput'],
    'eligibilityTransactionId benefitCategory { categoryName categoryDetail { benefitId } }',
    { payerId: '87726', searchPhrase: 'dental' },
    { eligibilityTransactionId: text, benefitCategory: [{ categoryDetail: [{ benefitId: text }] }] },
  ),
  operation(
    'benefit: the words of one of them',
    BENEFIT,
    ['query', 'checkPlanBenefitLanguage', 'benLangInput'],
    'benefits { benefitName benefitDetails }',
    { eligibilityTransactionId: 'x', benefitId: 'y' },
    { benefits: { benefitName: text, benefitDetails: text } },
  ),
  operation(
    'providers come in pages; the response contains the page token',
    REFERRAL,
    ['query', 'searchProviders', 'providerSearchInput'],
    'providers { npi uniqueProviderIdentifier } pagination { totalRecords nextPageToken }',
    {},
    { providers: [{ npi: text }, {}], pagination: { totalRecords: text, nextPageToken: text } },
  ),
  operation(
    'a referral is approved',
    REFERRAL,
    ['mutation', 'submitReferral', 'referralSubmitInput'],
    REFERRED,
    referral,
    { referralId: text, referralStatus: 'APPROVED', rejectionReasons: [] },
  ),
  operation(
    'a referral that is rejected is data, not an error (own payer id)',
    REFERRAL,
    ['mutation', 'submitReferral', 'referralSubmitInput'],
    REFERRED,
    { ...referral, payerId: 'SBXREJECT' },
    { referralId: '', referralStatus: 'REJECTED', rejectionReasons: [{ rejectionCode: text }] },
  ),
  operation(
    'authorizations that exist are searched for',
    REFERRAL,
    ['query', 'searchPriorAuths', 'priorAuthSearchInput'],
    'caseSummary { serviceReferenceNumber caseStatus }',
    {},
    { caseSummary: [{ serviceReferenceNumber: text, caseStatus: text }] },
  ),
  operation(
    '2.11 dental claims are searched with other dates',
    '/oihub/dental/claim/inquiry/v1',
    ['query', 'searchClaim', 'searchClaimInput'],
    'claims { claimNumber } pagination { hasMoreRecords }',
    { payerId: '87726', firstServiceDate: '20200601', lastServiceDate: '20200630' },
    { claims: [{ claimNumber: text }, {}], pagination: { hasMoreRecords: true } },
  ),
  operation(
    '2.11 a dental estimate comes with an 835',
    '/oihub/dental/claim/precare/v1',
    ['query', 'claimPreCheck', 'input'],
    'statusCode x12Response835',
    { payerId: '87726', x12RequestData: DENTAL_CLAIM_X12 },
    { statusCode: 200, x12Response835: expect.stringMatching(/~ST\*835/) },
  ),
]);

function withHeaders(parts: Parameters<typeof multipart>[0]): OptumFact['send'] {
  const form = multipart(parts);
  return { ...form, headers: { ...form.headers, ...HEADERS } };
}
