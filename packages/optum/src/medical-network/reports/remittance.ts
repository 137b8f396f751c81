import type { Issue } from '@payerkit/core';
import type { OperationResponse } from '../../operations.js';
import type { UnmappedValue } from '../../unmapped-value.js';

/** An 835 report as Optum converts it to JSON. */
export type RemittanceReportBody = OperationResponse<'GET /medicalnetwork/reports/v2/{filename}/835'>;

/** Responsible party of an adjustment (X12 CAS01). */
export type AdjustmentGroup = 'contractual' | 'patient' | 'payer' | 'other' | 'correction' | 'unknown';

/** Reasons for paying less than billed. */
export interface Adjustment {
  /** Responsible party. */
  readonly group: AdjustmentGroup;
  /** X12 CAS01, such as `CO`. */
  readonly groupCode: string | undefined;
  /** Claim adjustment reason code, such as `45`. */
  readonly reasonCode: string;
  /** payerkit's own short label, if it has one. */
  readonly text: string | undefined;
  /** Dollars, with two decimal places; negative if it adds to the payment. */
  readonly amount: string;
  /** Units, if the payer states them. */
  readonly quantity: string | undefined;
}

/** A line of a paid or denied claim. */
export interface RemittanceLine {
  /** Your line item control number (X12 REF 6R): payments are posted to it. */
  readonly lineItemControlNumber: string | undefined;
  /** Kind of the procedure code (X12 SVC01-1), such as `HC`. */
  readonly procedureQualifier: string | undefined;
  /** Procedure code as adjudicated. */
  readonly procedureCode: string | undefined;
  /** Modifiers as adjudicated. */
  readonly modifiers: readonly string[];
  /** Procedure code as submitted, if the payer changed it (X12 SVC06). */
  readonly submittedProcedureCode: string | undefined;
  /** Modifiers as submitted, if the payer changed the procedure. */
  readonly submittedModifiers: readonly string[];
  /** Revenue code (X12 SVC04). */
  readonly revenueCode: string | undefined;
  /** Units paid, a decimal string (X12 SVC05). */
  readonly paidUnits: string | undefined;
  /** Units submitted, if they differ, a decimal string (X12 SVC07). */
  readonly submittedUnits: string | undefined;
  /** First date of service, ISO date. */
  readonly serviceDate: string | undefined;
  /** Last date of service, if given, ISO date. */
  readonly serviceEndDate: string | undefined;
  /** National Provider Identifier of the rendering provider, if the line names one. */
  readonly renderingProviderNpi: string | undefined;
  /** Dollars billed, with two decimal places. */
  readonly billedAmount: string | undefined;
  /** Dollars allowed, with two decimal places. */
  readonly allowedAmount: string | undefined;
  /** Dollars paid, with two decimal places. */
  readonly paidAmount: string | undefined;
  /** The reason. */
  readonly adjustments: readonly Adjustment[];
  /** Remark codes. */
  readonly remarkCodes: readonly string[];
}

/** A person in a remittance. */
export interface RemittancePerson {
  /** First name. */
  readonly firstName: string | undefined;
  /** Middle name. */
  readonly middleName: string | undefined;
  /** Last name; of an insured organization its name. */
  readonly lastName: string | undefined;
  /** Such as `JR`. */
  readonly suffix: string | undefined;
  /** The person's number, of any kind. */
  readonly memberId: string | undefined;
  /**
   * Kind of the number (X12 NM108): `MI` member, `MR` Medicaid, `HN` Medicare, `II` unique health ID, `34` social
   * security, `FI` tax.
   */
  readonly memberIdQualifier: string | undefined;
}

/** Corrections by the payer: use them for the next claim. */
export interface CorrectedInsured {
  /** First name. */
  readonly firstName: string | undefined;
  /** Middle name. */
  readonly middleName: string | undefined;
  /** Last name or name of an organization. */
  readonly lastName: string | undefined;
  /** Such as `JR`. */
  readonly suffix: string | undefined;
  /** The member ID as corrected. */
  readonly memberId: string | undefined;
}

/** Another payer in a remittance. */
export interface RemittancePayer {
  /** Its name. */
  readonly name: string | undefined;
  /** Its number. */
  readonly id: string | undefined;
}

/** The rendering provider of a claim. */
export interface RemittanceProvider {
  /** National Provider Identifier. */
  readonly npi: string | undefined;
  /** Name of the person or organization. */
  readonly name: string | undefined;
}

/** Outcome of a claim. */
export type RemittanceOutcome =
  | 'processed'
  | 'processedAndForwarded'
  | 'denied'
  | 'reversed'
  | 'forwarded'
  | 'predetermined'
  | 'unknown';

/** One claim of a remittance. */
export interface RemittanceClaim {
  /**
   * Key of this payment: the same however often, and under whichever report name, it is delivered. Made of payer, check
   * or transfer number, both claim numbers, status, amounts and lines; a digest without names. Two claims of one
   * payment that are equal in all of these (paid, reversed and paid again) have one key: count within a payment, never
   * across deliveries. A delivery that omits TRN03 has another key: `groupByCheck` recognizes it.
   */
  readonly paymentKey: string;
  /** Your patient control number. */
  readonly patientControlNumber: string | undefined;
  /** The claim number of the payer. */
  readonly payerClaimNumber: string | undefined;
  /** Outcome. */
  readonly outcome: RemittanceOutcome;
  /** X12 CLP02. */
  readonly statusCode: string | undefined;
  /** Dollars billed, with two decimal places. */
  readonly billedAmount: string | undefined;
  /** Dollars paid, with two decimal places. */
  readonly paidAmount: string | undefined;
  /** Dollars that the patient owes, as the payer totals them; undefined if it states no total. */
  readonly patientResponsibilityAmount: string | undefined;
  /** Kind of insurance (X12 CLP06), such as `12` for a PPO. */
  readonly filingIndicatorCode: string | undefined;
  /** Frequency (X12 CLP09): `1` original, `7` corrected, `8` void. */
  readonly frequencyCode: string | undefined;
  /** Place of service or type of bill (X12 CLP08). */
  readonly facilityTypeCode: string | undefined;
  /** Diagnosis related group (X12 CLP11). */
  readonly drgCode: string | undefined;
  /** The patient (X12 NM1 QC). */
  readonly patient: RemittancePerson | undefined;
  /** The insured, if not the patient (X12 NM1 IL). */
  readonly insured: RemittancePerson | undefined;
  /** Name and number as corrected by the payer (X12 NM1 74). */
  readonly correctedInsured: CorrectedInsured | undefined;
  /** The rendering provider (X12 NM1 82). */
  readonly renderingProvider: RemittanceProvider | undefined;
  /** The payer that already has a copy of the claim: do not bill it again (X12 NM1 TT). */
  readonly crossoverPayer: RemittancePayer | undefined;
  /** The payer that should have been billed first (X12 NM1 PR). */
  readonly correctedPriorityPayer: RemittancePayer | undefined;
  /** Date on which the payer received the claim, ISO date (X12 DTM 050). */
  readonly receivedDate: string | undefined;
  /** First date of the statement, ISO date (X12 DTM 232). */
  readonly statementStartDate: string | undefined;
  /** Last date of the statement, ISO date (X12 DTM 233). */
  readonly statementEndDate: string | undefined;
  /** Date on which the coverage ended, ISO date (X12 DTM 036). */
  readonly coverageExpirationDate: string | undefined;
  /** Dollars of interest, with two decimal places (X12 AMT I). The payment includes it as a PLB of reason L6. */
  readonly interestAmount: string | undefined;
  /** Dollars that the patient had paid, with two decimal places (X12 AMT F5). */
  readonly patientPaidAmount: string | undefined;
  /** Dollars covered, with two decimal places (X12 AMT AU). */
  readonly coverageAmount: string | undefined;
  /** Dollars of all adjustments, of claim and lines, with two decimal places. */
  readonly adjustedAmount: string;
  /** Adjustments of the whole claim; those of a line are in the line. */
  readonly adjustments: readonly Adjustment[];
  /** Its lines. */
  readonly lines: readonly RemittanceLine[];
  /** Remark codes of the whole claim. */
  readonly remarkCodes: readonly string[];
  /** Values of the claim that no other field contains, by their path in `PaymentInfo` of Optum's JSON. */
  readonly unmapped: readonly UnmappedValue[];
}

/** An adjustment to the whole payment (X12 PLB): a positive amount reduces the payment. */
export interface ProviderAdjustment {
  /** X12 PLB03-1, such as `WO` for overpayment recovery. */
  readonly reasonCode: string | undefined;
  /** X12 PLB03-2: the claim or account that it applies to. */
  readonly identifier: string | undefined;
  /** X12 PLB01: the provider that it applies to. */
  readonly providerId: string | undefined;
  /** X12 PLB02: last date of the provider's fiscal period, ISO date. */
  readonly fiscalPeriodDate: string | undefined;
  /** Dollars, with two decimal places. */
  readonly amount: string;
}

/** One payment with its claims. */
export interface Remittance {
  /**
   * Key of this check or transfer: the same in whichever report, and under whichever set number and production date, it
   * is delivered. A digest of payer, number and amount. A payer may split one check over several transactions. A
   * delivery that omits TRN03 has another key: `groupByCheck` recognizes it.
   */
  readonly paymentKey: string;
  /** Number of the check or transfer. */
  readonly paymentNumber: string | undefined;
  /** Dollars, with two decimal places. */
  readonly paidAmount: string | undefined;
  /** Payment date, ISO date. */
  readonly paymentDate: string | undefined;
  /** Payment method, such as `CHK` or `ACH`. */
  readonly paymentMethodCode: string | undefined;
  /** Tax ID of the payer, with a leading `1` (X12 TRN03): with the payment number it identifies the deposit. */
  readonly originatorId: string | undefined;
  /** Date on which the payer produced the remittance, ISO date (X12 DTM 405). */
  readonly productionDate: string | undefined;
  /** Payer ID. */
  readonly payerId: string | undefined;
  /** Name of the payer. */
  readonly payerName: string | undefined;
  /** The payee. */
  readonly payeeName: string | undefined;
  /** The payee's National Provider Identifier. */
  readonly payeeNpi: string | undefined;
  /** The claims. */
  readonly claims: readonly RemittanceClaim[];
  /** Adjustments to the whole payment. */
  readonly providerAdjustments: readonly ProviderAdjustment[];
  /** True when every line, every claim and the total add up. */
  readonly isBalanced: boolean;
  /** Locations that do not add up, by index of claim and line in this remittance. */
  readonly issues: readonly Issue[];
  /** Values of the payment, without its claims, that no other field contains, by their path in Optum's JSON. */
  readonly unmapped: readonly UnmappedValue[];
}
