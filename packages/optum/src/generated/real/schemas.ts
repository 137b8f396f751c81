// Written by scripts/generate-optum.mjs from Optum's real documents; changes belong there.
import type { SchemaModule } from '../../internal/operation/schemas.js';

export const loaders: Readonly<Record<string, () => Promise<SchemaModule>>> = {
  'attachment': () => import('./attachment/schemas.js'),
  'auth-referral-submission-api': () => import('./auth-referral-submission-api/schemas.js'),
  'benefit-check-api': () => import('./benefit-check-api/schemas.js'),
  'claim-actions-api': () => import('./claim-actions-api/schemas.js'),
  'claim-inquiry-api': () => import('./claim-inquiry-api/schemas.js'),
  'claim-pre-check-api': () => import('./claim-pre-check-api/schemas.js'),
  'document-search-api': () => import('./document-search-api/schemas.js'),
  'optum-real-pre-service-eligibility-api': () => import('./optum-real-pre-service-eligibility-api/schemas.js'),
};
