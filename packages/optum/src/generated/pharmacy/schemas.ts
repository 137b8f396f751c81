// Written by scripts/generate-optum.mjs from Optum's pharmacy documents; changes belong there.
import type { SchemaModule } from '../../internal/operation/schemas.js';

export const loaders: Readonly<Record<string, () => Promise<SchemaModule>>> = {
  'formatting-rule-api': () => import('./formatting-rule-api/schemas.js'),
  'submitter-api': () => import('./submitter-api/schemas.js'),
  'telecom-formatter-api': () => import('./telecom-formatter-api/schemas.js'),
};
