/** Days between which to search, `YYYY-MM-DD`. */
export interface UploadDates {
  /** First day of upload. */
  readonly startUploadDate: string;
  /** Last day of upload. */
  readonly endUploadDate: string;
  /** Further criteria are sent as they are. */
  readonly [field: string]: unknown;
}

/** Which sent files to find, by the days they were received, `YYYY-MM-DD`. */
export interface StatusSearch {
  /** First day. */
  readonly transactionReceivedStartDate: string;
  /** Last day. */
  readonly transactionReceivedEndDate: string;
  /** Only of this sender. */
  readonly submitterId?: string | undefined;
  /** Only to this payer. */
  readonly payerId?: string | undefined;
  /** Only to a payer of this name. */
  readonly payerName?: string | undefined;
  /** Only to this claim, by its control number. */
  readonly claimNumber?: string | undefined;
  /** Only to claims of services from this day on, `YYYY-MM-DD`. */
  readonly claimStartDate?: string | undefined;
  /** Only to claims of services up to this day, `YYYY-MM-DD`. */
  readonly claimEndDate?: string | undefined;
  /** Only about people of this first name. */
  readonly patientFirstName?: string | undefined;
  /** Only about people of this last name. */
  readonly patientLastName?: string | undefined;
  /** Only about this member of the payer. */
  readonly memberId?: string | undefined;
  /** Only of this provider. */
  readonly providerId?: string | undefined;
  /** Only of providers of this first name. */
  readonly providerFirstName?: string | undefined;
  /** Only of providers of this last name. */
  readonly providerLastName?: string | undefined;
}
