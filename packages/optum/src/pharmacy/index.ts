export {
  type NcpdpResponse,
  type NcpdpSegment,
  type NcpdpTransaction,
  type PharmacyTransactionState,
  readNcpdpResponse,
} from './ncpdp.js';
export { Pharmacy } from './pharmacy.js';
export {
  type PharmacyClaimReceipt,
  PharmacyClaims,
  type PharmacySubmission,
} from './pharmacy-claims.js';
export {
  type ClaimFormatQuery,
  type FormattedPharmacyClaim,
  type PharmacyClaimFields,
  type PharmacyClaimFormat,
  PharmacyFormatter,
  type PharmacyResponse,
  type PharmacyResponseFields,
  type PharmacyTransaction,
} from './pharmacy-formatter.js';
