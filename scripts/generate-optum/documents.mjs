// Where each document belongs. `token` is the generation of access tokens it declares or, where it declares none, the
// documentation does (corrections.mjs has those that are wrong), `origin` the host its paths live on,
// `base` the path before them where the document's own server cannot be taken as it is.
// `?` in a comment marks what the vendor states nowhere; both can be overridden per product line in the client.

/** @typedef {{ line: string, token: string, origin?: string, base?: string, skip?: string }} Placement */

/** @type {Readonly<Record<string, Placement>>} */
export const documents = {
  'security-and-authorization-v2': { line: 'tokens', token: 'none', skip: 'token operation' },
  'security-and-authorization-v3': { line: 'tokens', token: 'none', skip: 'token operation' },
  'authorization-auth-only': { line: 'tokens', token: 'none', skip: 'token operation' },

  'medical-network-eligibility-v3': { line: 'medical-network', token: 'v2' },
  'medical-network-professional-claims-v3': { line: 'medical-network', token: 'v2' },
  'medical-network-institutional-claims-v1': { line: 'medical-network', token: 'v2' },
  'medical-network-claim-status-v2': { line: 'medical-network', token: 'v2' },
  'medical-network-claims-responses-and-reports-v2': { line: 'medical-network', token: 'v2' },
  'medical-network-attachments-submission-v1': { line: 'medical-network', token: 'v2' },
  'medical-network-attachment-status-v1': { line: 'medical-network', token: 'v2' },
  'medical-network-attachment-retrieval-v1': { line: 'medical-network', token: 'v2' },
  'payer-list-api-v1': { line: 'medical-network', token: 'v2' },

  'enhanced-eligibility-api': { line: 'revenue-cycle', token: 'v2' },
  'prior-authorization-v1': { line: 'revenue-cycle', token: 'v2' },

  'optum-real-pre-service-eligibility-api': { line: 'real', token: 'sntl' },
  'eligibility-pre-service-health-check': { line: 'real', token: 'sntl' },
  'claim-inquiry-api': { line: 'real', token: 'sntl' },
  'claim-inquiry-health-check': { line: 'real', token: 'sntl' },
  'claim-actions-api': { line: 'real', token: 'sntl' },
  'claim-actions-health-check': { line: 'real', token: 'v2' },
  attachment: { line: 'real', token: 'sntl' },
  'claim-pre-check-api': { line: 'real', token: 'v2' },
  'optum-real-health-check-api': { line: 'real', token: 'v2' },
  'benefit-check-api': { line: 'real', token: 'sntl' },
  'patient-benefit-check-health-check': { line: 'real', token: 'sntl' },
  'document-search-api': { line: 'real', token: 'sntl' },
  'document-search-health-check': { line: 'real', token: 'sntl' },
  'auth-referral-submission-api': { line: 'real', token: 'sntl' },
  'auth-referral-submission-health-check': { line: 'real', token: 'sntl' },
  'real-prior-authorization-api': { line: 'payer-fhir', token: 'v2' },
  'real-provider-access-api': { line: 'payer-fhir', token: 'v2' },

  'real-dental-pre-care-eligibility-api': { line: 'dental', token: 'sntl' },
  'real-dental-pre-care-eligibility-intelligence-api': { line: 'dental', token: 'sntl' },
  'real-dental-claim-status-api': { line: 'dental', token: 'sntl' },
  'real-dental-claim-submission-api': { line: 'dental', token: 'sntl' },
  'dental-pre-care-estimate-api': { line: 'dental', token: 'sntl' },
  'real-dental-attachments-api': { line: 'dental', token: 'sntl' },
  'dental-attachment-api': { line: 'dental', token: 'v2' },

  'submitter-api': { line: 'pharmacy', token: 'sntl' },
  'telecom-formatter-api': { line: 'pharmacy', token: 'linkhealthPharmacy' },
  'formatting-rule-api': { line: 'pharmacy', token: 'linkhealthPharmacy' },

  'edi-enrollment-v1': { line: 'platform', token: 'sntl' },
  'pes-payer-enrollments-v1': { line: 'platform', token: 'v2' },
  'file-and-document-tracking-api-v1': { line: 'platform', token: 'v2' }, // ?
  'abm-care-decision-support-api': { line: 'platform', token: 'sntl' },
  'abm-pre-pay-lab-api-1-0-0': { line: 'platform', token: 'sntl' },
  'abm-prepay-dme-claim-api-1-0-0': { line: 'platform', token: 'sntl' },
  'abm-priorauth-api-1-0-0': { line: 'platform', token: 'sntl' },
  'prometheus-analytics-api-job-submission': { line: 'platform', token: 'v2' }, // ?
  'prometheus-analytics-checkjob': { line: 'platform', token: 'v2' }, // ?
  // The gateway's path differs between its two environments, so it belongs to the origin.
  'ncc-data-acquisition-api': { line: 'platform', token: 'linkhealth', origin: 'ncc', base: '/ncc' },
  'cross-community-rest-apis-xc-rest': {
    line: 'platform',
    token: 'linkhealth',
    origin: 'insightPlatform',
    base: '/odxcloudxcservicesint',
  },
  // Published with a development host; the client has no default for it.
  'odx-v3-xdr-ingestion-service-api': {
    line: 'platform',
    token: 'linkhealth',
    origin: 'odx',
    base: '/v3-ingestion',
  },

  'cms-common-facility': { line: 'reference', token: 'sntl' }, // ?
  'cms-common-physician': { line: 'reference', token: 'sntl' }, // ?
  'core-service': { line: 'reference', token: 'sntl' }, // ?
  'optum-common-facility': { line: 'reference', token: 'sntl' }, // ?
  'optum-common-physician': { line: 'reference', token: 'sntl' }, // ?
  'optum-real-time-econtent-web-services': { line: 'reference', token: 'linkhealth', base: '/ci/rtec/v1/ws' },
};
