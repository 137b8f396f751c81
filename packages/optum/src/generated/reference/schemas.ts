// Written by scripts/generate-optum.mjs from Optum's reference documents; changes belong there.
import type { SchemaModule } from '../../internal/operation/schemas.js';

export const loaders: Readonly<Record<string, () => Promise<SchemaModule>>> = {
  'cms-common-facility': () => import('./cms-common-facility/schemas.js'),
  'cms-common-physician': () => import('./cms-common-physician/schemas.js'),
  'core-service': () => import('./core-service/schemas.js'),
  'optum-common-facility': () => import('./optum-common-facility/schemas.js'),
  'optum-common-physician': () => import('./optum-common-physician/schemas.js'),
  'optum-real-time-econtent-web-services': () => import('./optum-real-time-econtent-web-services/schemas.js'),
};
