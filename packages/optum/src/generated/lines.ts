// Written by scripts/generate-optum.mjs from Optum's documents; changes belong there.
import type { RowModule } from '../internal/operation/table.js';
import type { SchemaLoaders } from '../internal/operation/schemas.js';
import type { ProductLine } from '../settings/product-line.js';

/** Beginnings of paths with the product line that has them. */
export const starts: readonly (readonly [start: string, line: ProductLine])[] = [
  ['/abm', 'platform'],
  ['/oihub/claim', 'real'],
  ['/oihub/patient', 'real'],
  ['/oihub/pre-service', 'real'],
  ['/v1', 'reference'],
  ['/odxcloudxcservicesint', 'platform'],
  ['/dentalnetwork', 'dental'],
  ['/oihub/dental', 'dental'],
  ['/oihub/document', 'real'],
  ['/intelligentclearinghouse', 'platform'],
  ['/oihub/eligibility', 'real'],
  ['/rcm', 'revenue-cycle'],
  ['/api', 'platform'],
  ['/rxn', 'pharmacy'],
  ['/medicalnetwork', 'medical-network'],
  ['/claimstatus', 'medical-network'],
  ['/ncc', 'platform'],
  ['/v3-ingestion', 'platform'],
  ['/ci', 'reference'],
  ['/payments', 'platform'],
  ['/prometheus', 'platform'],
  ['/dental', 'dental'],
  ['/py', 'dental'],
  ['/oihub/dnt', 'dental'],
  ['/oihub/fhirpriorauth', 'payer-fhir'],
  ['/oihub/fhirprovideraccess', 'payer-fhir'],
  ['/pharmacynetwork', 'pharmacy'],
];

export const rowsByLine: Readonly<Record<ProductLine, () => Promise<RowModule>>> = {
  'medical-network': () => import('./medical-network/rows.js'),
  'revenue-cycle': () => import('./revenue-cycle/rows.js'),
  'real': () => import('./real/rows.js'),
  'payer-fhir': () => import('./payer-fhir/rows.js'),
  'dental': () => import('./dental/rows.js'),
  'pharmacy': () => import('./pharmacy/rows.js'),
  'platform': () => import('./platform/rows.js'),
  'reference': () => import('./reference/rows.js'),
};

export const schemasByLine: Readonly<Record<ProductLine, () => Promise<SchemaLoaders>>> = {
  'medical-network': () => import('./medical-network/schemas.js'),
  'revenue-cycle': () => import('./revenue-cycle/schemas.js'),
  'real': () => import('./real/schemas.js'),
  'payer-fhir': () => import('./payer-fhir/schemas.js'),
  'dental': () => import('./dental/schemas.js'),
  'pharmacy': () => import('./pharmacy/schemas.js'),
  'platform': () => import('./platform/schemas.js'),
  'reference': () => import('./reference/schemas.js'),
};
