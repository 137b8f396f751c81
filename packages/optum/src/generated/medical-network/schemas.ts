// Written by scripts/generate-optum.mjs from Optum's medical-network documents; changes belong there.
import type { SchemaModule } from '../../internal/operation/schemas.js';

export const loaders: Readonly<Record<string, () => Promise<SchemaModule>>> = {
  'medical-network-attachment-retrieval-v1': () => import('./medical-network-attachment-retrieval-v1/schemas.js'),
  'medical-network-attachment-status-v1': () => import('./medical-network-attachment-status-v1/schemas.js'),
  'medical-network-attachments-submission-v1': () => import('./medical-network-attachments-submission-v1/schemas.js'),
  'medical-network-claim-status-v2': () => import('./medical-network-claim-status-v2/schemas.js'),
  'medical-network-claims-responses-and-reports-v2': () => import('./medical-network-claims-responses-and-reports-v2/schemas.js'),
  'medical-network-eligibility-v3': () => import('./medical-network-eligibility-v3/schemas.js'),
  'medical-network-institutional-claims-v1': () => import('./medical-network-institutional-claims-v1/schemas.js'),
  'medical-network-professional-claims-v3': () => import('./medical-network-professional-claims-v3/schemas.js'),
  'payer-list-api-v1': () => import('./payer-list-api-v1/schemas.js'),
};
