import { isDocumented } from './documented-operation.js';
import { DOCUMENTED } from './generated/documented.js';
import { TOKEN_PATHS } from './tokens.js';

/**
 * Product that a path belongs to, by prefix; the first match counts. Names of the Medical Network products are from a
 * documented token; the others are the sandbox's own, because the vendor's are unknown.
 */
const PRODUCTS: readonly (readonly [prefix: string, product: string])[] = [
  ['/medicalnetwork/eligibility/v3', 'MN_Product_Eligibility_v3'],
  ['/medicalnetwork/claimstatus/v2', 'MN_Product_ClaimStatus_v2'],
  ['/claimstatus/v2', 'MN_Product_ClaimStatus_v2'],
  ['/medicalnetwork/professionalclaims/v3', 'MN_Product_ProfessionalClaims_v3'],
  ['/medicalnetwork/institutionalclaims/v1', 'MN_Product_InstitutionalClaims_v1'],
  ['/medicalnetwork/reports/v2', 'MN_Product_Reports_v1'],
  ['/medicalnetwork/attachments', 'MN_Product_Attachments_v1'],
  ['/medicalnetwork/payerlist/v1', 'TP_Product_TradingPartners_v7'],
  ['/rcm/eligibility/v1', 'Sandbox_EnhancedEligibility'],
  ['/rcm/prior-authorization/v1', 'Sandbox_PriorAuthorization'],
  ['/oihub/fhirpriorauth/v1', 'Sandbox_FhirPriorAuthorization'],
  ['/oihub/fhirprovideraccess/v1', 'Sandbox_FhirProviderAccess'],
  ['/oihub/dental', 'Sandbox_Dental'],
  ['/oihub/dnt', 'Sandbox_Dental'],
  ['/py/oihub/claim/dnt', 'Sandbox_Dental'],
  ['/dental/attachments/v1', 'Sandbox_Dental'],
  ['/dentalnetwork/attachments/v1', 'Sandbox_Dental'],
  ['/oihub', 'Sandbox_OptumReal'],
  ['/pharmacynetwork', 'Sandbox_Pharmacy'],
  ['/intelligentclearinghouse/iedi/enrollment/v1', 'Sandbox_Enrollment'],
  ['/payments/pes-payer-enrollments/v1', 'Sandbox_Enrollment'],
];

/** Returns the product of a path; undefined when nothing is served there. */
export function productOf(path: string): string | undefined {
  const product = PRODUCTS.find(([prefix]) => path === prefix || path.startsWith(`${prefix}/`))?.[1];
  return product ?? (isDocumented(path) ? 'Sandbox_Documented' : undefined);
}

/** Returns the beginning of a path that no other vendor's paths share: `/oihub`, or `/v1/codesearchms`. */
function beginningOf(path: string): string {
  const [, first = '', second = ''] = path.split('/', 3);
  return /^v\d+$/.test(first) ? `/${first}/${second}` : `/${first}`;
}

let beginnings: ReadonlySet<string> | undefined;

/** Checks whether a path begins like one of the vendor's, served or not. */
export function isOptumPath(path: string): boolean {
  beginnings ??= new Set(
    [
      ...PRODUCTS.map(([prefix]) => prefix),
      ...Object.values(TOKEN_PATHS),
      ...DOCUMENTED.map(([, template]) => template),
    ].map(beginningOf),
  );
  return path === '/' || beginnings.has(beginningOf(path));
}
