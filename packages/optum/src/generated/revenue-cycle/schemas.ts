// Written by scripts/generate-optum.mjs from Optum's revenue-cycle documents; changes belong there.
import type { SchemaModule } from '../../internal/operation/schemas.js';

export const loaders: Readonly<Record<string, () => Promise<SchemaModule>>> = {
  'enhanced-eligibility-api': () => import('./enhanced-eligibility-api/schemas.js'),
  'prior-authorization-v1': () => import('./prior-authorization-v1/schemas.js'),
};
