export {
  type NcpdpResponse,
  type NcpdpSegment,
  type NcpdpTransaction,
  type PharmacyTransactionState,
  readNcpdpResponse,
} from './ncpdp.js';
export type { Pharmacy } from './pharmacy.js';
export type { PharmacyClaimReceipt, PharmacyClaims, PharmacySubmission } from './pharmacy-claims.js';
export type {
  ClaimFormatQuery,
  FormattedPharmacyClaim,
  PharmacyClaimFields,
  PharmacyClaimFormat,
  PharmacyFormatter,
  PharmacyResponse,
  PharmacyResponseFields,
  PharmacyTransaction,
} from './pharmacy-formatter.js';
