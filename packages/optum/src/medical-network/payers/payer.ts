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
  /** Optum's payer system. */
  readonly system?: string | undefined;
  /** `Active`, `Inactive`, `Standby` or `Unknown`. */
  readonly status?: string | undefined;
  /** Such as `Eligibility` or `Claims Professional`. */
  readonly transactionType?: string | undefined;
  /** Kind of payer. */
  readonly payerType?: string | undefined;
  /** State, two letters. */
  readonly stateDoingBusiness?: string | undefined;
  /** ID used across the industry. */
  readonly industryPayerId?: string | undefined;
  /** ID in the IMN system. */
  readonly imnPayerId?: string | undefined;
  /** ID for dental claims. */
  readonly dentalPayerId?: string | undefined;
  /** IDs of the same payer in other systems. */
  readonly linkedPayerIds?: Readonly<Record<string, unknown>> | undefined;
  /** True when an enrollment is required first. */
  readonly enrollment?: PayerEnrollment | undefined;
  /** True when secondary claims are accepted. */
  readonly secondaryClaims?: string | undefined;
  /** Remarks. */
  readonly payerNotes?: string | undefined;
  /** Reports that the payer returns. */
  readonly reportType?: string | undefined;
  /** True when another system responds for it. */
  readonly payerStandIn?: string | undefined;
  /** Its connection type. */
  readonly connectionType?: string | undefined;
  /** Effective date, `YYYY-MM-DD`. */
  readonly activationDate?: string | undefined;
  /** Further data. */
  readonly additionalInfo?: readonly unknown[] | undefined;
}

/** A payer with an outage, in wire format. Fields that are not named here are kept. */
export interface PayerOutage {
  /** ID in the IMN system. */
  readonly imnPayerId?: string | undefined;
  /** Name. */
  readonly payerName?: string | undefined;
  /** Transaction type. */
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
  /** Start date, `YYYY-MM-DD`. */
  readonly issueStartDate?: string | undefined;
}
