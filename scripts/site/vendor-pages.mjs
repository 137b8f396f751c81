// The vendors' own pages: of each of Optum's documents, of Blue Button, and of the standards behind both.

const PORTAL = 'https://developer.optum.com';
const CLAIMS = `${PORTAL}/eligibilityandclaims`;
const REAL = `${PORTAL}/optumreal`;
const REAL_OVERVIEW = `${PORTAL}/optumreal-medical/reference/overview-optum-real-api`;
const DENTAL = `${PORTAL}/optumreal-dental/reference/overview-real-dental`;
const PLATFORM = `${PORTAL}/platformandinteroperability/reference`;

/** Page of each of Optum's documents, by the beginning of its name; the longest one counts. */
const OPTUM_PAGES = Object.entries({
  abm: PLATFORM,
  attachment: `${REAL}/reference/technical-reference-guide-real-claim-actions-api`,
  'auth-referral': `${PORTAL}/optumreal-medical/reference/technical-reference-guide-referral-actions`,
  'benefit-check': REAL_OVERVIEW,
  'claim-actions': `${REAL}/reference/technical-reference-guide-real-claim-actions-api`,
  'claim-inquiry': `${REAL}/docs/technical-reference-guide-optum-real-claim-inquiry-api`,
  'claim-pre-check': `${REAL}/docs/technical-reference-guide-optum-real-claim-pre-check-api`,
  'cms-common': PLATFORM,
  'core-service': PLATFORM,
  'cross-community': PLATFORM,
  'dental-attachment': `${CLAIMS}/docs/dental-attachments-getting-started`,
  'dental-pre-care': DENTAL,
  'document-search': `${REAL}/reference/technical-reference-guide-docsearch`,
  'edi-enrollment': `${PORTAL}/paymentandreimbursement/reference/overview-3`,
  'eligibility-pre-service': `${REAL}/docs/real-pre-service-eligibility-technical-reference-guide`,
  'enhanced-eligibility': `${CLAIMS}/reference/enhanced-eligibility-v1-overview`,
  'file-and-document': PLATFORM,
  'formatting-rule': `${PORTAL}/pharmacysolutions/docs`,
  'medical-network-attachment-retrieval': `${CLAIMS}/docs/attachments-api-request-response`,
  'medical-network-attachment-status': `${CLAIMS}/docs/api-example-attachments-status-api`,
  'medical-network-attachments-submission': `${CLAIMS}/docs/attachments-request-and-response`,
  'medical-network-claim-status': `${CLAIMS}/reference/claimstatus`,
  'medical-network-claims-responses': `${CLAIMS}/docs/convert-report-277-or-report-835`,
  'medical-network-eligibility': `${CLAIMS}/reference/medicaleligibility`,
  'medical-network-institutional-claims': `${CLAIMS}/docs/submit-a-claim`,
  'medical-network-professional-claims': `${CLAIMS}/docs/req-resp-professional-claims-api-example`,
  'ncc-data': PLATFORM,
  odx: PLATFORM,
  'optum-common': PLATFORM,
  'optum-real-health-check': REAL_OVERVIEW,
  'optum-real-pre-service': `${REAL}/docs/real-pre-service-eligibility-technical-reference-guide`,
  'optum-real-time-econtent': PLATFORM,
  'patient-benefit-check': REAL_OVERVIEW,
  'payer-list': `${CLAIMS}/docs/api-urls`,
  'pes-payer': `${PORTAL}/paymentandreimbursement/reference`,
  'prior-authorization': `${CLAIMS}/docs/onboarding-prior-auth`,
  prometheus: `${PORTAL}/analyticsandinsights/reference`,
  'real-dental': DENTAL,
  'real-dental-attachments': `${PORTAL}/optumreal-dental/reference/technical-reference-guide-dental-attachment`,
  'real-dental-pre-care': `${PORTAL}/optumreal-dental/reference/technical-reference-guide-elig`,
  'real-prior-authorization': REAL_OVERVIEW,
  'real-provider-access': `${PORTAL}/optumreal-medical/reference/bulkmembermatch-1`,
  submitter: `${PORTAL}/pharmacysolutions/reference/pharmacy-claims`,
  'telecom-formatter': `${PORTAL}/pharmacysolutions/docs`,
}).sort(([a], [b]) => b.length - a.length);

/**
 * Returns Optum's page about a document.
 *
 * @param {string} document
 * @returns {string}
 */
export function optumPage(document) {
  const page = OPTUM_PAGES.find(([start]) => document.startsWith(start))?.[1];
  if (page === undefined)
    throw new Error(`scripts/site/vendor-pages.mjs has no page for the document ${document}`);
  return page;
}

const BLUE_BUTTON = 'https://bluebutton.cms.gov';
const X12 = ['X12', 'https://x12.org/products/technical-reports'];

/**
 * Pages about methods that call no operation of Optum, by their section and path.
 *
 * @type {[RegExp, string, string][]}
 */
const OTHER_PAGES = [
  [
    /^@payerkit\/blue-button (?:createJwks|blueButton\.forIdentity)/,
    'CMS Aligned Networks',
    `${BLUE_BUTTON}/cms-aligned-networks-documentation/`,
  ],
  [
    /^@payerkit\/blue-button(?:\/web)? (?:sealSession|unsealSession|blueButton\.(?:auth|forGrant)|member\.(?:userinfo|grant|consent|revoke|introspect|expire)|consent|createConsent|nodeListener)/,
    'Blue Button: authorization',
    `${BLUE_BUTTON}/api-documentation/authorization/`,
  ],
  [
    /^@payerkit\/blue-button /,
    'Blue Button: calling the API',
    `${BLUE_BUTTON}/api-documentation/calling-the-api/`,
  ],
  [
    /^@payerkit\/optum (?:coverageIsActive|findBenefits|readEligibility)/,
    'Optum: eligibility',
    optumPage('medical-network-eligibility'),
  ],
  [/^@payerkit\/optum readClaimStatus/, 'Optum: claim status', optumPage('medical-network-claim-status')],
  [
    /^@payerkit\/optum (?:readClaimReceipt|toSecondaryClaim|optum\.claims)/,
    'Optum: claims',
    optumPage('medical-network-institutional-claims'),
  ],
  [
    /^@payerkit\/optum (?:readAcknowledgement|readRemittances|readReportName|groupByCheck)/,
    'Optum: reports',
    optumPage('medical-network-claims-responses'),
  ],
  [/^@payerkit\/optum readAuthorization/, 'Optum: prior authorization', optumPage('prior-authorization')],
  [/^@payerkit\/optum (?:readDental|optum\.dental)/, 'Optum Real Dental', DENTAL],
  [/^@payerkit\/optum (?:readNcpdp|optum\.pharmacy)/, 'Optum: pharmacy', optumPage('submitter')],
  [
    /^@payerkit\/optum isNpi/,
    'CMS: NPI standard',
    'https://www.cms.gov/regulations-and-guidance/administrative-simplification/nationalprovidentstand',
  ],
  [
    /^@payerkit\/optum .*ontrolNumbers/,
    'Optum: sandbox values',
    `${CLAIMS}/docs/sandbox-predefined-fields-and-values`,
  ],
  [
    /^@payerkit\/optum optum\.priorAuthorization/,
    'Optum: prior authorization',
    optumPage('prior-authorization'),
  ],
  [
    /^@payerkit\/optum optum\.attachments/,
    'Optum: attachments',
    optumPage('medical-network-attachments-submission'),
  ],
  [/^@payerkit\/optum optum\.real/, 'Optum Real', REAL_OVERVIEW],
  [/^@payerkit\/optum optum\.payerFhir/, 'Optum Real', REAL_OVERVIEW],
  [/^@payerkit\/optum optum\.enrollment/, 'Optum: enrollment', optumPage('edi-enrollment')],
  [/^@payerkit\/optum /, 'Optum: API overview', `${CLAIMS}/reference/api-overview`],
  [/^@payerkit\/optum\/mapping /, 'HL7 FHIR R4', 'https://hl7.org/fhir/R4/'],
  [/^@payerkit\/optum\/x12 /, X12[0] ?? '', X12[1] ?? ''],
];

/**
 * Returns the vendor's page about a method, as a label and an address; undefined for packages that talk to no vendor.
 *
 * @param {string} section what is imported
 * @param {string} path
 * @param {readonly string[]} documents of Optum, that the method's operations are in
 * @returns {[label: string, url: string][]}
 */
export function vendorPages(section, path, documents) {
  if (documents.length > 0)
    return [
      ...new Map(documents.map((document) => [optumPage(document), `Optum: ${titleOf(document)}`])),
    ].map(([url, label]) => [label, url]);
  const other = OTHER_PAGES.find(([pattern]) => pattern.test(`${section} ${path}`));
  return other ? [[other[1], other[2]]] : [];
}

/** @param {string} document */
function titleOf(document) {
  return document
    .replace(/^(?:medical-network|optum)-/, '')
    .replace(/-(?:api|api-v\d|v\d)$/, '')
    .replaceAll('-', ' ');
}
