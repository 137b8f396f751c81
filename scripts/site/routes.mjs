// Requests of the methods whose operations the code does not name as a row of Optum's table.

/** `{version}` is v1, v2 or v3. */
const FHIR = '/{version}/fhir';
const OAUTH = '/{version}/o';

/**
 * Requests of the methods of Blue Button, by path.
 *
 * @type {Record<string, string[]>}
 */
export const BLUE_BUTTON_ROUTES = {
  'blueButton.auth.complete': [`POST ${OAUTH}/token/`],
  'blueButton.auth.importGrant': [`POST ${OAUTH}/token/`],
  'blueButton.forIdentity': [`POST ${OAUTH}/token/`],
  'blueButton.metadata': [`GET ${FHIR}/metadata`],
  'blueButton.discover': [
    'GET /{version}/connect/.well-known/openid-configuration',
    `GET ${FHIR}/.well-known/smart-configuration`,
  ],
  'blueButton.healthCheck': ['GET /health', 'GET /health/bfd'],
  'consent.callback': [`POST ${OAUTH}/token/`],
  'consent.revoke': [`POST ${OAUTH}/revoke/`],
  'member.patient.retrieve': [`GET ${FHIR}/Patient/{id}`],
  'member.coverage.list': [`GET ${FHIR}/Coverage/`],
  'member.claims.list': [`GET ${FHIR}/ExplanationOfBenefit/`],
  'member.explanationOfBenefit.list': [`GET ${FHIR}/ExplanationOfBenefit/`],
  'member.explanationOfBenefit.retrieve': [`GET ${FHIR}/ExplanationOfBenefit/{id}`],
  'member.explanationOfBenefit.changes': [`GET ${FHIR}/ExplanationOfBenefit/`],
  'member.native.patient.retrieve': [`GET ${FHIR}/Patient/{id}`],
  'member.native.patient.list': [`GET ${FHIR}/Patient/`],
  'member.native.coverage.retrieve': [`GET ${FHIR}/Coverage/{id}`],
  'member.native.coverage.list': [`GET ${FHIR}/Coverage/`],
  'member.insuranceCard.retrieve': [`GET ${FHIR}/Patient/$generate-insurance-card`],
  'member.auditEvents.list': [`GET ${FHIR}/AuditEvent/`],
  'member.auditEvents.retrieve': [`GET ${FHIR}/AuditEvent/{id}`],
  'member.userinfo': ['GET /{version}/connect/userinfo'],
  'member.revoke': [`POST ${OAUTH}/revoke/`],
  'member.revokeTokens': [`POST ${OAUTH}/revoke_token/`],
  'member.introspect': [`POST ${OAUTH}/introspect/`],
  'member.expireConsent': [`POST ${OAUTH}/expire_authenticated_user/{id}/`],
};

const ELIGIBILITY = 'POST /medicalnetwork/eligibility/v3/';
const STATUS = 'POST /medicalnetwork/claimstatus/v2/';
const REPORTS = '/medicalnetwork/reports/v2';

/**
 * Operations of methods of Optum that reach them by a table or a field.
 *
 * @type {Record<string, string[]>}
 */
export const OPTUM_OPERATIONS = {
  ...claimOperations('professional', '/medicalnetwork/professionalclaims/v3'),
  ...claimOperations('institutional', '/medicalnetwork/institutionalclaims/v1'),
  'optum.claims.reconcileX12': [STATUS],
  'optum.claims.track': [
    `GET ${REPORTS}`,
    `GET ${REPORTS}/{filename}/277`,
    `GET ${REPORTS}/{filename}/835`,
    STATUS,
  ],
  'optum.attachments.reconcile': ['POST /medicalnetwork/attachments/status/v1/metadata'],
  'optum.priorAuthorization.reconcileX12': ['POST /rcm/prior-authorization/v1/inquiry'],
  'optum.healthCheck': [
    'GET /medicalnetwork/eligibility/v3/healthcheck',
    'GET /medicalnetwork/claimstatus/v2/healthcheck',
  ],
  'member.patient.retrieve': [ELIGIBILITY],
  'member.coverage.list': [ELIGIBILITY],
  'member.claims.list': [STATUS],
};

/**
 * @param {string} kind
 * @param {string} base
 */
function claimOperations(kind, base) {
  return {
    [`optum.claims.${kind}.validate`]: [`POST ${base}/validation`],
    [`optum.claims.${kind}.submit`]: [`POST ${base}/submission`],
    [`optum.claims.${kind}.validateX12`]: [`POST ${base}/raw-x12-validation`],
    [`optum.claims.${kind}.submitX12`]: [`POST ${base}/raw-x12-submission`],
  };
}

/**
 * Text in place of a request, by section and path; the first that matches counts.
 *
 * @type {[RegExp, string][]}
 */
export const NO_ROUTES = [
  [/\.(?:request|call|callOnce)$/, 'The request that you describe.'],
  [
    /^@payerkit\/optum optum\.real\.(?:execute|pages)/,
    'The product that you name, such as `POST /oihub/claim/inquiry/v1`.',
  ],
  [/\.settle\w*$/, 'None. Changes your ledger only.'],
  [
    /^@payerkit\/(?:blue-button|optum|core)\S* \w+\.(?:on|close|withOptions|forGrant|forMember)$/,
    'None. Sends nothing.',
  ],
  [/^@payerkit\/blue-button blueButton\.auth\.start/, 'None. Sends nothing.'],
  [/^@payerkit\/blue-button member\.(?:grant|consent)$/, 'None. Reads your token store.'],
  [
    /^@payerkit\/blue-button\/web (?:consent\.start|createConsentHandlers|nodeListener)/,
    'None. Sends nothing to Blue Button.',
  ],
  [/^@payerkit\/blue-button \w+$/, 'None. Works on data that you have.'],
  [/^@payerkit\/optum(?:\/\w+)? \w+$/, 'None. Works on data that you have.'],
  [/^@payerkit\/core client\.healthCheck|^@payerkit\/core member\./, 'That of the provider that you use.'],
  [/^@payerkit\/core (?:call|list|page)\./, 'That of the method that returned the object.'],
  [/^@payerkit\/core error\./, 'None. Sends nothing.'],
  [/^@payerkit\/core (?:tokenStore|ledger|disclosureLog)\./, 'None to a vendor. Calls your store.'],
  [/^@payerkit\/core(?:\/node)? \w+$/, 'None. Sends nothing.'],
  [/^@payerkit\/postgres /, 'None to a vendor. Queries your PostgreSQL database.'],
  [/^@payerkit\/redis /, 'None to a vendor. Queries your Redis server.'],
  [/^@payerkit\/sandbox /, 'None to a vendor. Controls the sandbox in your process.'],
];

/**
 * Guides about the methods of packages that talk to no vendor, by section and path.
 *
 * @type {[RegExp, string][]}
 */
export const GUIDES = [
  [/ (?:claim|toClaimSummary|toCoverageSummary|describe|readInsuranceCard)/, 'docs/guides/reading-claims.md'],
  [/ (?:toMoney|sumMoney|negateMoney)/, 'docs/guides/remittances.md'],
  [/ (?:encryptTokens|checkSealKeys|seal|unseal|tokenStore|forget|TokenStore)/, 'docs/guides/tokens.md'],
  [/ (?:ledger|unresolvedSubmissions)/, 'docs/guides/claim-life-cycle.md'],
  [/ (?:disclosureLog|readDisclosure)/, 'docs/guides/telemetry.md'],
  [/ error\./, 'docs/guides/errors.md'],
  [/ (?:list|page)\./, 'docs/guides/lists.md'],
  [/ call\./, 'docs/guides/retries.md'],
  [/^@payerkit\/core client\.on/, 'docs/guides/telemetry.md'],
  [/^@payerkit\/core (?:client|member)\./, 'docs/architecture.md'],
  [/^@payerkit\/(?:postgres|redis) /, 'docs/guides/stores.md'],
  [/^@payerkit\/sandbox sandbox\.control/, 'docs/guides/sandbox-control.md'],
  [/^@payerkit\/sandbox /, 'docs/guides/sandbox.md'],
  [/^@payerkit\/core/, 'docs/guides/custom-provider.md'],
];
