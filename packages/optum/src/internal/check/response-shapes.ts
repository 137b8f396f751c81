/** Expected value at a path: a list of objects, an object, or text (a number passes as its digits). */
export type ShapeKind = 'list' | 'object' | 'text';

/** The parts of a response that payerkit reads, by path; `[]` represents each entry of a list. Absent values pass. */
export type ResponseShape = Readonly<Record<string, ShapeKind>>;

const RECEIPT: ResponseShape = {
  '': 'object',
  status: 'text',
  controlNumber: 'text',
  claimReference: 'object',
  'claimReference.correlationId': 'text',
  'claimReference.customerClaimNumber': 'text',
  'claimReference.patientControlNumber': 'text',
  'claimReference.rhclaimNumber': 'text',
  'claimReference.rhClaimNumber': 'text',
  errors: 'list',
  editResponses: 'list',
  failure: 'object',
  meta: 'object',
};

const PAS_RESPONSE: ResponseShape = {
  entry: 'list',
  'entry[].resource': 'object',
  'entry[].resource.identifier': 'list',
  'entry[].resource.item': 'list',
  'entry[].resource.item[].adjudication': 'list',
  'entry[].resource.error': 'list',
};

const ELIGIBILITY: ResponseShape = {
  '': 'object',
  payer: 'object',
  provider: 'object',
  subscriber: 'object',
  dependents: 'list',
  planInformation: 'object',
  planDateInformation: 'object',
  planStatus: 'list',
  'planStatus[].statusCode': 'text',
  benefitsInformation: 'list',
  'benefitsInformation[].code': 'text',
  'benefitsInformation[].benefitAmount': 'text',
  'benefitsInformation[].benefitPercent': 'text',
  'benefitsInformation[].coverageLevelCode': 'text',
  'benefitsInformation[].timeQualifierCode': 'text',
  'benefitsInformation[].inPlanNetworkIndicatorCode': 'text',
  errors: 'list',
  x12: 'text',
};

const CLAIM_STATUS: ResponseShape = {
  '': 'object',
  claims: 'list',
  'claims[].claimStatus': 'object',
  'claims[].claimStatus.statusCategoryCode': 'text',
  'claims[].claimStatus.statusCode': 'text',
  'claims[].claimStatus.submittedAmount': 'text',
  'claims[].claimStatus.amountPaid': 'text',
  'claims[].serviceDetails': 'list',
  x12: 'text',
};

const TRANSACTION: ResponseShape = { '': 'object', id: 'text', sourceType: 'text', 'x12-271': 'text' };

const TASK: ResponseShape = {
  '': 'object',
  id: 'text',
  status: 'text',
  discoveryPaths: 'object',
  'discoveryPaths.successful': 'list',
  'discoveryPaths.unsuccessful': 'list',
  'discoveryPaths.pending': 'list',
  'discoveryPaths.skipped': 'list',
};

function authorization(...parts: readonly string[]): ResponseShape {
  return {
    '': 'object',
    authorizationId: 'text',
    ...Object.fromEntries(
      parts.flatMap((part): [string, ShapeKind][] => [
        [`${part}.json`, 'object'],
        [`${part}.json.patientEventDetail`, 'object'],
        [`${part}.json.patientEventDetail.certificationActionCode`, 'text'],
        [`${part}.json.patientEventDetail.serviceLevel`, 'list'],
        [`${part}.x12`, 'text'],
      ]),
    ),
  };
}

const STATUSES: ResponseShape = { statusCode: 'text', statusTimeStamp: 'text', documents: 'list' };

/** The same shape below a path. */
function below(path: string, shape: ResponseShape): ResponseShape {
  return Object.fromEntries(
    Object.entries(shape).map(([inner, kind]) => [inner === '' ? path : `${path}.${inner}`, kind]),
  );
}

const PROFESSIONAL = 'POST /medicalnetwork/professionalclaims/v3';
const INSTITUTIONAL = 'POST /medicalnetwork/institutionalclaims/v1';
const AUTHORIZATIONS = 'POST /rcm/prior-authorization/v1';

/** The parts of responses that payerkit reads, by `METHOD /path`. */
export const responseShapes: Readonly<Record<string, ResponseShape>> = {
  ...Object.fromEntries(
    ['$submit', '$inquire'].map((step) => [
      `POST /oihub/fhirpriorauth/v1/fhirpa/R4/{payerId}/{lob}/Claim/${step}`,
      PAS_RESPONSE,
    ]),
  ),
  'POST /oihub/fhirprovideraccess/v1/R4/{payerId}/{lob}/Group/$bulk-member-match': {
    parameter: 'list',
    'parameter[].resource': 'object',
    'parameter[].resource.contained': 'list',
    'parameter[].resource.member': 'list',
  },
  'GET /oihub/fhirprovideraccess/v1/R4/{payerId}/{lob}/$bulk-member-match-status/{jobId}': {
    output: 'list',
    'output[].url': 'text',
    error: 'list',
  },
  'POST /medicalnetwork/eligibility/v3/': ELIGIBILITY,
  'POST /medicalnetwork/eligibility/v3/raw-x12': ELIGIBILITY,
  'POST /medicalnetwork/claimstatus/v2/': CLAIM_STATUS,
  'POST /medicalnetwork/claimstatus/v2/raw-x12': CLAIM_STATUS,
  ...Object.fromEntries(
    [PROFESSIONAL, INSTITUTIONAL].flatMap((base) =>
      ['validation', 'submission', 'raw-x12-validation', 'raw-x12-submission'].map((step) => [
        `${base}/${step}`,
        RECEIPT,
      ]),
    ),
  ),
  'GET /medicalnetwork/payerlist/v1/fields': { '': 'object' },
  'POST /medicalnetwork/attachments/retrieval/v1/search': { '': 'list', '[].documentId': 'text' },
  // A list of statuses, or with details an object that contains it.
  'GET /medicalnetwork/attachments/status/v1/{traceId}': {
    transactionDetails: 'object',
    status: 'list',
    ...below('status[]', STATUSES),
    ...below('[]', STATUSES),
  },
  'POST /medicalnetwork/attachments/status/v1/metadata': {
    '': 'list',
    '[].traceId': 'text',
    '[].transactionDetails': 'object',
    '[].status': 'list',
  },
  'POST /rcm/eligibility/v1': TRANSACTION,
  'POST /rcm/eligibility/v1/real-time/x12': TRANSACTION,
  'GET /rcm/eligibility/v1/transactions': { '': 'list', ...below('[]', TRANSACTION) },
  'GET /rcm/eligibility/v1/transactions/{id}': TRANSACTION,
  'GET /rcm/eligibility/v1/coverage-discovery': { '': 'list', ...below('[]', TASK) },
  'GET /rcm/eligibility/v1/coverage-discovery/{id}': TASK,
  ...Object.fromEntries(
    (
      [
        ['determination', authorization('determination')],
        ['inquiry', authorization('inquiry')],
        ['submission', authorization('submission')],
        ['noa', authorization('noa')],
        ['authorization', authorization('determination', 'inquiry[]')],
      ] as const
    ).flatMap(([step, shape]) => [
      [`${AUTHORIZATIONS}/${step}`, shape],
      [`${AUTHORIZATIONS}/${step}/x12`, shape],
    ]),
  ),
};
