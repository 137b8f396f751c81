/** Values of a reader's program that the examples of docstrings assume, by name. */
export const GIVEN: Readonly<Record<string, string>> = {
  blueButton: 'declare const blueButton: BlueButtonClient;',
  body: 'declare const body: unknown;',
  bytes: 'declare const bytes: Uint8Array<ArrayBuffer>;',
  callbackUrl: 'declare const callbackUrl: string;',
  claim: 'declare const claim: ProfessionalClaim;',
  check: 'declare const check: OptionCheck;',
  client: 'declare const client: HealthcareClient;',
  clientId: 'declare const clientId: string;',
  clientKey: 'declare const clientKey: ClientKey;',
  clientSecret: 'declare const clientSecret: string;',
  clock: 'declare const clock: Clock;',
  coverage: 'declare const coverage: Coverage;',
  dateOfBirth: 'declare const dateOfBirth: string;',
  eligibility: "declare const eligibility: Awaited<ReturnType<OptumClient['eligibility']['check']>>;",
  encounter: 'declare const encounter: { serviceTypeCodes: string[] };',
  eob: 'declare const eob: ExplanationOfBenefit;',
  error: 'declare const error: unknown;',
  firstName: 'declare const firstName: string;',
  gatewayClientId: 'declare const gatewayClientId: string;',
  groupId: 'declare const groupId: string;',
  id: 'declare const id: string;',
  idToken: 'declare const idToken: string;',
  job: "declare const job: Awaited<ReturnType<OptumClient['payerFhir']['providerAccess']['export']>>;",
  key: 'declare const key: string;',
  keys: 'declare const keys: readonly SealKey[];',
  lastName: 'declare const lastName: string;',
  ledger: 'declare const ledger: SubmissionLedger;',
  load: 'declare function load(): Promise<TrackState | undefined>;',
  member: 'declare const member: BlueButtonMember;',
  memberConsents: 'declare function memberConsents(url: string): Promise<string>;',
  memberId: 'declare const memberId: string;',
  message: 'declare const message: string;',
  name: 'declare const name: string;',
  operation: 'declare const operation: string;',
  optum: 'declare const optum: OptumClient;',
  options: 'declare const options: RequestOptions;',
  origin: 'declare const origin: string;',
  patient: 'declare const patient: Patient;',
  patientControlNumber: 'declare const patientControlNumber: string;',
  payer: 'declare const payer: string;',
  payerId: 'declare const payerId: string;',
  pipeline: 'declare const pipeline: RequestPipeline;',
  call: 'declare const call: Call<unknown>;',
  privatePem: 'declare const privatePem: string;',
  provider: 'declare const provider: { organizationName: string; npi: string };',
  providerTaxId: 'declare const providerTaxId: string;',
  query: 'declare const query: string;',
  redirectUri: 'declare const redirectUri: string;',
  remittance: 'declare const remittance: Remittance;',
  sandbox: 'declare const sandbox: Sandbox;',
  save: 'declare function save(item: unknown): Promise<void>;',
  sealed: 'declare const sealed: string;',
  secret: 'declare const secret: string;',
  session: 'declare const session: AuthSession;',
  signal: 'declare const signal: AbortSignal;',
  status: "declare const status: Awaited<ReturnType<OptumClient['claims']['status']['check']>>;",
  store: 'declare function store(...parts: unknown[]): Promise<void>;',
  subscriber:
    'declare const subscriber: { memberId: string; firstName: string; lastName: string; dateOfBirth: string };',
  tenantId: 'declare const tenantId: string;',
  tokenStore: 'declare const tokenStore: TokenStore;',
  tracker: 'declare const tracker: ClaimTracker;',
  tradingPartnerServiceId: 'declare const tradingPartnerServiceId: string;',
  userId: 'declare const userId: string;',
  variables: 'declare const variables: Record<string, unknown>;',
  wait: 'declare function wait(ms: number | undefined): Promise<void>;',
  where: 'declare const where: { provider: string; operation: string };',
  writeAuditLine: 'declare function writeAuditLine(line: string): Promise<void>;',
  x12: 'declare const x12: string;',
  x12RequestData: 'declare const x12RequestData: string;',
  disclosureLog: 'declare const disclosureLog: DisclosureLog;',
  successor: 'declare const successor: TokenStore;',
  // Of the package pg, which no package depends on.
  Pool: 'declare class Pool { constructor(options: { connectionString?: string | undefined }); query(text: string, values?: unknown[]): ReturnType<Queryable["query"]>; }',
  ExampleClient:
    'declare class ExampleClient { constructor(options: CommonClientOptions & { environment: string }); }',
};

/** The same for single files in which a name has another value. */
export const GIVEN_IN: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'redis/src/redis-submission-ledger.ts': { ledger: 'declare const ledger: RedisSubmissionLedger;' },
  'redis/src/redis-token-store.ts': { tokenStore: 'declare const tokenStore: RedisTokenStore;' },
  'blue-button/src/authorization.ts': {
    request: 'declare const request: { url: string };',
    row: 'declare const row: { refreshToken: string };',
  },
  'blue-button/src/changes.ts': {
    lastWatermark: 'declare const lastWatermark: ClaimsWatermark | undefined;',
  },
  'blue-button/src/insurance-card.ts': { bundle: 'declare const bundle: Bundle;' },
  'blue-button/src/member.ts': {
    lastWatermark: 'declare const lastWatermark: ClaimsWatermark | undefined;',
  },
  'blue-button/src/consent-handlers.ts': {
    request: 'declare const request: Request;',
    consent: 'declare const consent: ConsentHandlers;',
    userOf: 'declare function userOf(request: Request): { id: string } | undefined;',
  },
  'blue-button/src/node-listener.ts': {
    app: 'declare const app: { get(path: string, handle: ReturnType<typeof nodeListener>): void };',
    consent: 'declare const consent: ConsentHandlers<import("node:http").IncomingMessage>;',
  },
  'core/src/disclosure-check.ts': { entry: 'declare const entry: DisclosureEntry;' },
  'postgres/src/queryable.ts': {
    sql: 'declare const sql: { unsafe(text: string, values: unknown[]): Promise<Record<string, unknown>[]> };',
  },
  'postgres/src/role-sql.ts': { owner: 'declare const owner: Pool;' },
  'blue-button/src/jwks.ts': {
    app: 'declare const app: { get(path: string, handle: (request: unknown, response: { json(body: object): void }) => void): void };',
  },
  'blue-button/src/session.ts': {
    response: 'declare const response: { cookie(name: string, value: string, options: object): void };',
  },
  'core/src/check-client-request.ts': { request: 'declare const request: ClientRequest;' },
  'core/src/create-list.ts': {
    provider: 'declare const provider: string;',
    binding: 'declare const binding: string;',
    fetch: "declare const fetch: PageSource<{ id: string }, number>['fetch'];",
  },
  'core/src/default-retry-class.ts': { request: 'declare const request: ClientRequest;' },
  'core/src/disclosure-log.ts': {
    db: 'declare const db: { query(sql: string, values: unknown[]): Promise<DisclosureEntry[]> };',
  },
  'core/src/errors/payer-kit-error.ts': { lookUp: 'declare function lookUp(controlNumber?: string): void;' },
  'core/src/errors/refine-error.ts': { error: 'declare const error: PayerKitError;' },
  'core/src/error-from-status.ts': { issuesOf: 'declare function issuesOf(body: unknown): Issue[];' },
  'core/src/fhir/check.ts': {
    bundle: 'declare const bundle: Bundle;',
    provider: 'declare const provider: string;',
    response: 'declare const response: VendorResponse;',
  },
  'core/src/host-object.ts': { value: 'declare const value: unknown;' },
  'core/src/option-check.ts': {
    options: 'declare const options: CommonClientOptions & { clientId?: string; redirectUri?: string };',
  },
  'core/src/readiness-gate.ts': {
    isUp: 'declare function isUp(): Promise<boolean>;',
    Context: 'type Context = Record<string, never>;',
    request: "declare const request: TokenGrant<Context>['request'];",
    classify: "declare const classify: TokenGrant<Context>['classify'];",
  },
  'core/src/reading.ts': { WirePlan: 'interface WirePlan { plan: { name: string } }' },
  'core/src/request-pipeline.ts': {
    failure: "declare const failure: ProviderProfile['failure'];",
    options: 'declare const options: CommonClientOptions;',
  },
  'core/src/retry-after.ts': { response: 'declare const response: VendorResponse;' },
  'core/src/retry-quota.ts': {
    profileA: 'declare const profileA: ProviderProfile;',
    profileB: 'declare const profileB: ProviderProfile;',
  },
  'core/src/seal.ts': { key: 'declare const key: Uint8Array;' },
  'core/src/server-clock.ts': { response: 'declare const response: VendorResponse;' },
  'core/src/token-manager.ts': {
    store: 'declare const store: TokenStore;',
    grant: 'declare const grant: TokenGrant<Record<string, never>>;',
  },
  'core/src/token-response.ts': {
    response: 'declare const response: VendorResponse;',
    sentAtMs: 'declare const sentAtMs: number;',
    context: 'declare const context: FailureContext;',
  },
  'core/src/token-store.ts': {
    db: 'declare const db: { one(sql: string, values: unknown[]): Promise<{ version: string; value: string } | undefined> };',
  },
  'core/src/unresolved-submissions.ts': {
    provider: 'declare const provider: string;',
    contentDigest: 'declare const contentDigest: string;',
  },
  'core/src/validate-input.ts': {
    eligibilitySchema: 'declare const eligibilitySchema: InputSchema<{ memberId: string }>;',
    request: 'declare const request: unknown;',
  },
  'optum/src/dental/dental-attachments.ts': {
    attachmentId: 'declare const attachmentId: string;',
    request: "declare const request: Parameters<OptumClient['dental']['attachments']['submit']>[0];",
  },
  'optum/src/dental/dental-claims.ts': { transactionId: 'declare const transactionId: string;' },
  'optum/src/enrollment/enrollment.ts': {
    payloadId: 'declare const payloadId: string;',
    records: "declare const records: Parameters<OptumClient['enrollment']['submit']>[0]['records'];",
  },
  'optum/src/mapping/authorization-response.ts': {
    result: "declare const result: Awaited<ReturnType<OptumClient['priorAuthorization']['submit']>>;",
  },
  'optum/src/medical-network/attachments/attachments.ts': {
    request: "declare const request: Parameters<OptumClient['attachments']['submit']>[0];",
  },
  'optum/src/medical-network/eligibility/benefit.ts': { result: 'declare const result: EligibilityResult;' },
  'optum/src/medical-network/eligibility/coverage-state.ts': {
    result: 'declare const result: EligibilityResult;',
  },
  'optum/src/medical-network/eligibility/eligibility.ts': {
    appointments: 'declare const appointments: AsyncIterable<EligibilityRequest>;',
  },
  'optum/src/medical-network/eligibility/result.ts': {
    storedResponse: 'declare const storedResponse: Parameters<typeof readEligibility>[0];',
  },
  'optum/src/medical-network/claims/claims.ts': {
    load: "declare function load(): Promise<ClaimTracker['state'] | undefined>;",
  },
  'optum/src/medical-network/claims/tracking/claim-tracker.ts': {
    submitted: 'declare const submitted: ProfessionalClaim;',
  },
  'optum/src/medical-network/reports/acknowledgement.ts': {
    body: 'declare const body: Parameters<typeof readAcknowledgement>[0];',
  },
  'optum/src/medical-network/reports/paid-check.ts': {
    reports: 'declare const reports: readonly { remittances: readonly Remittance[] }[];',
  },
  'optum/src/medical-network/reports/reports.ts': {
    reportsStoredInTheLast30Days:
      'declare function reportsStoredInTheLast30Days(): Promise<{ name: string; storedAt: string }[]>;',
  },
  // What the command line has of its own, no package exports.
  'cli/src/failure.ts': {
    CommandError:
      'declare class CommandError extends Error { constructor(message: string, next?: string, exitCode?: number); }',
    EXIT: 'declare const EXIT: { readonly invalid: number };',
  },
  'optum/src/optum-client.ts': {
    body: "declare const body: OperationBody<'POST /intelligentclearinghouse/iedi/enrollment/v1/era/enrollment-submission'>;",
    storedReports: 'declare function storedReports(): Promise<StoredRemittances>;',
  },
  'optum/src/payer-fhir/crd.ts': {
    context:
      "declare const context: Parameters<OptumClient['payerFhir']['priorAuthorization']['crd']['orderSign']>[0]['context'];",
  },
  'optum/src/payer-fhir/dtr.ts': {
    context:
      "declare const context: Parameters<OptumClient['payerFhir']['priorAuthorization']['dtr']['questionnairePackage']>[0]['context'];",
  },
  'optum/src/payer-fhir/pas.ts': { bundle: 'declare const bundle: Bundle;' },
  'optum/src/payer-fhir/provider-access.ts': {
    manifest:
      "declare const manifest: Awaited<ReturnType<OptumClient['payerFhir']['providerAccess']['wait']>>;",
  },
  'optum/src/pharmacy/pharmacy-formatter.ts': {
    claim: "declare const claim: Parameters<OptumClient['pharmacy']['formatter']['write']>[0];",
  },
  'optum/src/real/benefit-check.ts': {
    benefitId: 'declare const benefitId: string;',
    eligibilityTransactionId: 'declare const eligibilityTransactionId: string;',
  },
  'optum/src/real/claim-inquiry.ts': {
    claimActionIdentifier: 'declare const claimActionIdentifier: string;',
    documentId: 'declare const documentId: string;',
    transactionId: 'declare const transactionId: string;',
  },
  'optum/src/real/document-search.ts': { documentId: 'declare const documentId: string;' },
  'optum/src/real/real.ts': {
    Found: 'interface Found { searchClaim: { claims: { claimNumber: string }[] } }',
  },
  'optum/src/real/referrals.ts': {
    referral: "declare const referral: Parameters<OptumClient['real']['referrals']['submit']>[0];",
  },
  'optum/src/revenue-cycle/coverage-discovery.ts': {
    canonicalEligibilityRequest:
      "declare const canonicalEligibilityRequest: Parameters<OptumClient['coverageDiscovery']['start']>[0]['canonicalEligibilityRequest'];",
  },
  'optum/src/revenue-cycle/enhanced-eligibility.ts': {
    encounter: 'declare const encounter: { dateOfService: string };',
  },
  'optum/src/revenue-cycle/prior-authorization.ts': {
    authorization: "declare const authorization: Parameters<OptumClient['priorAuthorization']['submit']>[0];",
    planId: 'declare const planId: string;',
    rhPayerId: 'declare const rhPayerId: string;',
  },
  'optum/src/x12-readers/remittances.ts': {
    stage: 'declare function stage(key: string | undefined, claim: unknown): Promise<void>;',
    post: 'declare function post(key: string | undefined, isBalanced: boolean | undefined): Promise<void>;',
  },
  'optum/src/x12/segment.ts': { segments: 'declare const segments: readonly X12Segment[];' },
  'optum/src/x12/write-x12.ts': {
    delimiters: "declare const delimiters: X12Interchange['delimiters'];",
    header: "declare const header: X12Interchange['header'];",
    groups: "declare const groups: X12Interchange['groups'];",
  },
};
