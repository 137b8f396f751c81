/** Variants of responses on which the vendor's own documents disagree, and switchable slow states. */
export interface OptumSwitches {
  /** Rejects values outside the vendor's list of predefined ones, as its sandbox does. Default true. */
  predefinedValuesOnly: boolean;
  /** Payer list envelope: `live` is `{page,pageSize,total,payers}`, `spec` is `{data,page,pageSize,totalCount}`. */
  payerListEnvelope: 'live' | 'spec';
  /** Number of 413 responses per report before it is ready. */
  reportPreparations: number;
  /** Sandbox time from a claim's submission to its 277CA report, in milliseconds. */
  acknowledgementDelayMs: number;
  /** Sandbox time from a claim's submission to its 835 report, in milliseconds. */
  remittanceDelayMs: number;
  /** Sandbox time from the start of a job (discovery, export, enrollment, prior authorization) to its end, in milliseconds. */
  jobDelayMs: number;
  /** Number of times each callback is delivered. */
  callbackDeliveries: number;
}

/** Switches as the vendor's own sandbox is believed to have them. */
export const DEFAULT_SWITCHES: Readonly<OptumSwitches> = {
  predefinedValuesOnly: true,
  payerListEnvelope: 'live',
  reportPreparations: 0,
  acknowledgementDelayMs: 60_000,
  remittanceDelayMs: 86_400_000,
  jobDelayMs: 5_000,
  callbackDeliveries: 1,
};
