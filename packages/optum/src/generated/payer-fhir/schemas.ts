// Written by scripts/generate-optum.mjs from Optum's payer-fhir documents; changes belong there.
import type { SchemaModule } from '../../internal/operation/schemas.js';

export const loaders: Readonly<Record<string, () => Promise<SchemaModule>>> = {
  'real-prior-authorization-api': () => import('./real-prior-authorization-api/schemas.js'),
  'real-provider-access-api': () => import('./real-provider-access-api/schemas.js'),
};
