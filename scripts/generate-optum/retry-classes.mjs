// What may be done when the outcome of an operation is in doubt. GET is `safe`; whatever is not named here is `unsafe`.

/** POSTs that ask and change nothing. */
const idempotent = [
  /^POST \/medicalnetwork\/eligibility\//,
  /^POST \/medicalnetwork\/claimstatus\//,
  /^POST \/claimstatus\//,
  /^POST \/medicalnetwork\/(professional|institutional)claims\/v\d\/(raw-x12-)?validation$/,
  /^POST \/medicalnetwork\/attachments\/(status\/v1\/metadata|retrieval\/v1\/search)$/,
  /^POST \/rcm\/eligibility\/v1(\/real-time\/x12)?$/,
  /^POST \/rcm\/prior-authorization\/v1\/(determination|inquiry|authorization)(\/x12)?$/,
  /^POST \/oihub\/fhirpriorauth\/v1\/.*\/(\$questionnaire-package|\$next-question|\$inquire|crd-order-sign)$/,
  /^POST \/oihub\/fhirprovideraccess\/v1\/.*\/\$bulk-member-match$/,
  /^POST \/dental\/attachments\/v1\/attachments\/documents\/search$/,
  /^POST \/rxn\/telecomformatter\/v1\//,
  /^POST \/rxn\/formattingrules\/.*\/fetch$/,
  /^POST \/prometheus\/checkjob\/v1$/,
  /^POST \/odxcloudxcservicesint\/api\/xc\/v1\/clinical\/documents?\/(search|retrieve)$/,
  /^POST \/v1\/cmscommonms\//,
  /^POST \/v1\/codesearchms\//,
  /^POST \/v1\/optumcommonms\/api\//,
  /^POST \/ci\/rtec\/v1\/ws\/claims5x$/,
];

/** One path for searches and submissions: the GraphQL document in the body decides. */
const graphql = [
  /^POST \/oihub\/(claim|eligibility|pre-service|patient|document|dental|dnt)\//,
  /^POST \/py\/oihub\/claim\/dnt\/submit\//,
];

/** Operations known to take long, with their attempt budget in milliseconds. */
const slow = [
  { pattern: /^POST \/rcm\/(eligibility|prior-authorization)\//, timeoutMs: 120_000 },
  // Payers have 60 s for a question in real time; an attempt outlasts them.
  {
    pattern:
      /^POST \/(medicalnetwork\/(eligibility|claimstatus)|claimstatus|oihub\/(eligibility|dental\/eligibility|dnt\/enh\/eligibility|patient\/benefit))\//,
    timeoutMs: 90_000,
  },
  { pattern: /^GET \/medicalnetwork\/payerlist\/v1\/payers\/export$/, timeoutMs: 120_000 },
];

/** @param {string} key @param {string | undefined} contentType */
export function retryClassOf(key, contentType) {
  if (/^(GET|HEAD) /.test(key)) return 'safe';
  if (contentType === 'application/json' && graphql.some((pattern) => pattern.test(key))) return 'graphql';
  return idempotent.some((pattern) => pattern.test(key)) ? 'idempotent' : 'unsafe';
}

/** @param {string} key */
export function timeoutOf(key) {
  return slow.find(({ pattern }) => pattern.test(key))?.timeoutMs;
}
