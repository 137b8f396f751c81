// Written by scripts/generate-optum.mjs from Optum's dental documents; changes belong there.
import type { SchemaModule } from '../../internal/operation/schemas.js';

export const loaders: Readonly<Record<string, () => Promise<SchemaModule>>> = {
  'dental-attachment-api': () => import('./dental-attachment-api/schemas.js'),
  'dental-pre-care-estimate-api': () => import('./dental-pre-care-estimate-api/schemas.js'),
  'real-dental-attachments-api': () => import('./real-dental-attachments-api/schemas.js'),
  'real-dental-claim-status-api': () => import('./real-dental-claim-status-api/schemas.js'),
  'real-dental-claim-submission-api': () => import('./real-dental-claim-submission-api/schemas.js'),
  'real-dental-pre-care-eligibility-api': () => import('./real-dental-pre-care-eligibility-api/schemas.js'),
  'real-dental-pre-care-eligibility-intelligence-api': () => import('./real-dental-pre-care-eligibility-intelligence-api/schemas.js'),
};
