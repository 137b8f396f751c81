// Written by scripts/generate-optum.mjs from Optum's platform documents; changes belong there.
import type { SchemaModule } from '../../internal/operation/schemas.js';

export const loaders: Readonly<Record<string, () => Promise<SchemaModule>>> = {
  'abm-care-decision-support-api': () => import('./abm-care-decision-support-api/schemas.js'),
  'abm-pre-pay-lab-api-1-0-0': () => import('./abm-pre-pay-lab-api-1-0-0/schemas.js'),
  'abm-prepay-dme-claim-api-1-0-0': () => import('./abm-prepay-dme-claim-api-1-0-0/schemas.js'),
  'abm-priorauth-api-1-0-0': () => import('./abm-priorauth-api-1-0-0/schemas.js'),
  'cross-community-rest-apis-xc-rest': () => import('./cross-community-rest-apis-xc-rest/schemas.js'),
  'edi-enrollment-v1': () => import('./edi-enrollment-v1/schemas.js'),
  'file-and-document-tracking-api-v1': () => import('./file-and-document-tracking-api-v1/schemas.js'),
  'ncc-data-acquisition-api': () => import('./ncc-data-acquisition-api/schemas.js'),
  'odx-v3-xdr-ingestion-service-api': () => import('./odx-v3-xdr-ingestion-service-api/schemas.js'),
  'pes-payer-enrollments-v1': () => import('./pes-payer-enrollments-v1/schemas.js'),
  'prometheus-analytics-api-job-submission': () => import('./prometheus-analytics-api-job-submission/schemas.js'),
  'prometheus-analytics-checkjob': () => import('./prometheus-analytics-checkjob/schemas.js'),
};
