import { lookUp } from '../internal/call/look-up.js';

// Our own short labels for the most common claim status codes (X12 STC01-2); X12 publishes the list.
const STATUSES: Readonly<Record<string, string>> = {
  '0': 'No further status information',
  '1': 'See the remittance advice for details',
  '3': 'Adjudicated, awaiting the payment cycle',
  '16': 'Forwarded to another entity',
  '19': 'Receipt acknowledged',
  '20': 'Accepted for processing',
  '21': 'Missing or invalid information',
  '24': 'The submitter is not approved',
  '25': 'The entity is not approved',
  '26': 'The entity was not found',
  '27': 'The policy was canceled',
  '33': 'The subscriber was not found',
  '35': 'The claim was not found',
  '40': 'Awaiting final approval',
  '41': 'Requires special handling',
  '45': 'Awaiting benefit determination',
  '46': 'Under internal review',
  '52': 'Other insurance is being investigated',
  '54': 'Duplicate of a processed claim',
  '65': 'Paid',
  '78': 'Duplicate of a claim in process',
  '84': 'The service was not authorized',
  '85': 'Another payer is primary',
  '88': 'Not eligible on the service date',
  '90': 'Not eligible for medical benefits',
  '91': 'The provider is not eligible on the service date',
  '95': 'Requested information was not received',
  '97': 'No eligibility found for the patient',
  '98': 'Applied to the deductible',
  '101': 'Processed as an adjustment of an earlier claim',
  '104': 'Processed according to the plan provisions',
  '106': 'Not payable by this entity',
  '107': 'Processed according to the contract',
  '116': 'Sent to the wrong payer',
  '123': 'Additional information is requested from the entity',
  '187': 'Service date',
  '247': 'Line information',
  '249': 'Place of service',
  '254': 'Principal diagnosis',
  '255': 'Diagnosis',
  '286': "Another payer's explanation of benefits",
  '287': 'Medical necessity',
  '400': 'The amounts of the claim do not balance',
  '453': 'Procedure modifier',
  '454': 'Procedure code',
  '455': 'Revenue code',
  '481': 'The claim has an invalid format',
  '483': 'The benefit maximum has been reached',
  '500': "The entity's postal code",
  '562': "The entity's National Provider Identifier",
  '585': 'The charge is denied or not covered',
  '718': 'The time limit for filing has expired',
  '732': 'The information is not consistent with the billing guidelines',
};

/**
 * Returns a short label for a claim status code.
 *
 * @param code - X12 STC01-2
 * @returns undefined for a code that is not in the list
 */
export function claimStatusText(code: string): string | undefined {
  return lookUp(STATUSES, code);
}
