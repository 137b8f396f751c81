/** Enrollment requirement of a payer. */
export interface PayerEnrollment {
  /** `Yes` or `No`. */
  readonly required?: string | undefined;
  /** Its requirements. */
  readonly notes?: string | undefined;
}

/**
 * One payer for one transaction type, in wire format. Fields that are not named here are kept. Optum: Payer List v1.
 */
export interface Payer {
  /** ID to send as `tradingPartnerServiceId`. */
  readonly payerId?: string | undefined;
  /** Name. */
  readonly payerPlanName?: string | undefined;
  /** Which of the payer systems of Optum. */
  readonly system?: string | undefined;
  /** `Active`, `Inactive`, `Standby` or `Unknown`. */
  readonly status?: string | undefined;
  /** Such as `Eligibility` or `Claims Professional`. */
  readonly transactionType?: string | undefined;
  /** Kind of payer. */
  readonly payerType?: string | undefined;
  /** State, two letters. */
  readonly stateDoingBusiness?: string | undefined;
  /** Id used across the industry. */
  readonly industryPayerId?: string | undefined;
  /** ID in the IMN system. */
  readonly imnPayerId?: string | undefined;
  /** ID for dental claims. */
  readonly dentalPayerId?: string | undefined;
  /** IDs of the same payer elsewhere. */
  readonly linkedPayerIds?: Readonly<Record<string, unknown>> | undefined;
  /** True when an enrollment is required first. */
  readonly enrollment?: PayerEnrollment | undefined;
  /** True when secondary claims are accepted. */
  readonly secondaryClaims?: string | undefined;
  /** Remarks. */
  readonly payerNotes?: string | undefined;
  /** Which reports come back. */
  readonly reportType?: string | undefined;
  /** True when another system responds for it. */
  readonly payerStandIn?: string | undefined;
  /** Its connection type. */
  readonly connectionType?: string | undefined;
  /** Since when, `YYYY-MM-DD`. */
  readonly activationDate?: string | undefined;
  /** Further facts. */
  readonly additionalInfo?: readonly unknown[] | undefined;
}

/** A payer that does not respond as it should, in wire format. Fields that are not named here are kept. */
export interface PayerOutage {
  /** ID in the IMN system. */
  readonly imnPayerId?: string | undefined;
  /** Name. */
  readonly payerName?: string | undefined;
  /** For which transaction. */
  readonly transactionType?: string | undefined;
  /** `Active`, `Inactive`, `Standby` or `Unknown`. */
  readonly activeStatus?: string | undefined;
  /** True when another system responds for it. */
  readonly payerProductStandinFlag?: string | undefined;
  /** The reason. */
  readonly standinReason?: string | undefined;
  /** True when it responds only intermittently. */
  readonly intermittentPayerOutage?: string | undefined;
  /** Further IDs. */
  readonly additionalPayerIds?: readonly string[] | undefined;
  /** Since when, `YYYY-MM-DD`. */
  readonly issueStartDate?: string | undefined;
}
