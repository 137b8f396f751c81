/** Upload dates to search between, `YYYY-MM-DD`. */
export interface UploadDates {
  /** First day of upload. */
  readonly startUploadDate: string;
  /** Last day of upload. */
  readonly endUploadDate: string;
  /** Further criteria are sent as they are. */
  readonly [field: string]: unknown;
}

/** Files to find, by the dates they were received, `YYYY-MM-DD`. */
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
  /** Only to claims of services from this date on, `YYYY-MM-DD`. */
  readonly claimStartDate?: string | undefined;
  /** Only to claims of services up to this date, `YYYY-MM-DD`. */
  readonly claimEndDate?: string | undefined;
  /** Only about people with this first name. */
  readonly patientFirstName?: string | undefined;
  /** Only about people with this last name. */
  readonly patientLastName?: string | undefined;
  /** Only about this member of the payer. */
  readonly memberId?: string | undefined;
  /** Only from this provider. */
  readonly providerId?: string | undefined;
  /** Only from providers with this first name. */
  readonly providerFirstName?: string | undefined;
  /** Only from providers with this last name. */
  readonly providerLastName?: string | undefined;
}
