// Short labels of our own for the claim status codes (X12 STC01-2) seen most; the published list is X12's.
const STATUSES: readonly (readonly [code: string, text: string])[] = [
  ['0', 'No further status to give'],
  ['1', 'See the remittance for more'],
  ['3', 'Adjudicated, waits for the payment cycle'],
  ['16', 'Passed on to another party'],
  ['19', 'Receipt acknowledged'],
  ['20', 'Taken for processing'],
  ['21', 'Information is missing or wrong'],
  ['24', 'The submitter is not approved'],
  ['25', 'The party is not approved'],
  ['26', 'The party is not found'],
  ['27', 'The policy is cancelled'],
  ['33', 'The subscriber is not found'],
  ['35', 'The claim is not found'],
  ['40', 'Waits for final approval'],
  ['41', 'Needs special handling'],
  ['45', 'Waits for the benefit to be determined'],
  ['46', 'Under internal review'],
  ['52', 'Other insurance is looked into'],
  ['54', 'Duplicate of a claim that was processed'],
  ['65', 'Paid'],
  ['78', 'Duplicate of a claim that is in process'],
  ['84', 'The service is not authorized'],
  ['85', 'Another payer comes first'],
  ['88', 'Not eligible on the service date'],
  ['90', 'Not eligible for medical benefits'],
  ['91', 'The provider is not eligible on the service date'],
  ['95', 'Requested information did not come'],
  ['97', 'No eligibility found for the patient'],
  ['98', 'Applied to the deductible'],
  ['101', 'Processed as an adjustment of an earlier claim'],
  ['104', 'Processed as the plan provides'],
  ['106', 'Not owed by this party'],
  ['107', 'Processed as the contract says'],
  ['116', 'Sent to the wrong payer'],
  ['123', 'More information is asked of the party'],
  ['187', 'Service date'],
  ['247', 'Line information'],
  ['249', 'Place of service'],
  ['254', 'Principal diagnosis'],
  ['255', 'Diagnosis'],
  ['286', "Another payer's explanation of benefits"],
  ['287', 'Medical necessity'],
  ['400', 'The amounts of the claim do not balance'],
  ['453', 'Procedure modifier'],
  ['454', 'Procedure code'],
  ['455', 'Revenue code'],
  ['481', 'The format of the claim is wrong'],
  ['483', 'The highest benefit is used up'],
  ['500', "The party's postal code"],
  ['562', "The party's National Provider Identifier"],
  ['585', 'The charge is denied or not covered'],
  ['718', 'Sent too late'],
  ['732', 'The information does not fit the billing rules'],
];

const BY_CODE: ReadonlyMap<string, string> = new Map(STATUSES);

/**
 * A short label for a claim status code.
 *
 * @param code - X12 STC01-2
 * @returns the label, or undefined for a code that is not in the list
 */
export function claimStatusText(code: string): string | undefined {
  return BY_CODE.get(code);
}
