/** What stands at a path: a list of objects, an object, or text (a number passes for its digits). */
export type ShapeKind = 'list' | 'object' | 'text';

/** What payerkit reads of a response, by path; `[]` represents each entry of a list. What is absent passes. */
export type AnswerShape = Readonly<Record<string, ShapeKind>>;

const receipt: AnswerShape = {
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

const pasAnswer: AnswerShape = {
  entry: 'list',
  'entry[].resource': 'object',
  'entry[].resource.identifier': 'list',
  'entry[].resource.item': 'list',
  'entry[].resource.item[].adjudication': 'list',
  'entry[].resource.error': 'list',
};

const eligibility: AnswerShape = {
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

const claimStatus: AnswerShape = {
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

const transaction: AnswerShape = { '': 'object', id: 'text', sourceType: 'text', 'x12-271': 'text' };

const task: AnswerShape = {
  '': 'object',
  id: 'text',
  status: 'text',
  discoveryPaths: 'object',
  'discoveryPaths.successful': 'list',
  'discoveryPaths.unsuccessful': 'list',
  'discoveryPaths.pending': 'list',
  'discoveryPaths.skipped': 'list',
};

const authorization = (...parts: readonly string[]): AnswerShape => ({
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
});

const statuses: AnswerShape = { statusCode: 'text', statusTimeStamp: 'text', documents: 'list' };

/** The same shape below a path. */
const below = (path: string, shape: AnswerShape): AnswerShape =>
  Object.fromEntries(
    Object.entries(shape).map(([inner, kind]) => [inner === '' ? path : `${path}.${inner}`, kind]),
  );

const professional = 'POST /medicalnetwork/professionalclaims/v3';
const institutional = 'POST /medicalnetwork/institutionalclaims/v1';
const authorizations = 'POST /rcm/prior-authorization/v1';

/** What payerkit reads of responses, by `METHOD /path`. */
export const answerShapes: Readonly<Record<string, AnswerShape>> = {
  ...Object.fromEntries(
    ['$submit', '$inquire'].map((step) => [
      `POST /oihub/fhirpriorauth/v1/fhirpa/R4/{payerId}/{lob}/Claim/${step}`,
      pasAnswer,
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
  'POST /medicalnetwork/eligibility/v3/': eligibility,
  'POST /medicalnetwork/eligibility/v3/raw-x12': eligibility,
  'POST /medicalnetwork/claimstatus/v2/': claimStatus,
  'POST /medicalnetwork/claimstatus/v2/raw-x12': claimStatus,
  ...Object.fromEntries(
    [professional, institutional].flatMap((base) =>
      ['validation', 'submission', 'raw-x12-validation', 'raw-x12-submission'].map((step) => [
        `${base}/${step}`,
        receipt,
      ]),
    ),
  ),
  'GET /medicalnetwork/payerlist/v1/fields': { '': 'object' },
  'POST /medicalnetwork/attachments/retrieval/v1/search': { '': 'list', '[].documentId': 'text' },
  // A list of statuses, or with the details an object that holds it.
  'GET /medicalnetwork/attachments/status/v1/{traceId}': {
    transactionDetails: 'object',
    status: 'list',
    ...below('status[]', statuses),
    ...below('[]', statuses),
  },
  'POST /medicalnetwork/attachments/status/v1/metadata': {
    '': 'list',
    '[].traceId': 'text',
    '[].transactionDetails': 'object',
    '[].status': 'list',
  },
  'POST /rcm/eligibility/v1': transaction,
  'POST /rcm/eligibility/v1/real-time/x12': transaction,
  'GET /rcm/eligibility/v1/transactions': { '': 'list', ...below('[]', transaction) },
  'GET /rcm/eligibility/v1/transactions/{id}': transaction,
  'GET /rcm/eligibility/v1/coverage-discovery': { '': 'list', ...below('[]', task) },
  'GET /rcm/eligibility/v1/coverage-discovery/{id}': task,
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
      [`${authorizations}/${step}`, shape],
      [`${authorizations}/${step}/x12`, shape],
    ]),
  ),
};
