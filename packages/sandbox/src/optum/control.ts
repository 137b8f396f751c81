import type { OptumApplication } from './applications.js';

/** What tests and the console steer on the Optum side. */
export interface OptumControl {
  /** Registered applications, the default one first. */
  applications(): readonly OptumApplication[];
  /** Makes every access token expire. Returns how many. */
  expireTokens(): number;
  /** Forgets every access token. Returns how many. */
  revokeTokens(): number;
  /** Settings that select between documented variants of a response; change them at will. */
  readonly switches: OptumSwitches;
  /** Forgets tokens, submissions, reports and jobs; applications and switches stay. */
  reset(): void;
}

/** Variants of responses that the vendor's own documents disagree on, and slow states on a switch. */
export interface OptumSwitches {
  /** Rejects values outside the vendor's list of predefined ones, as its sandbox does. Default true. */
  predefinedValuesOnly: boolean;
  /** Payer list envelope: `live` is `{page,pageSize,total,payers}`, `spec` is `{data,page,pageSize,totalCount}`. */
  payerListEnvelope: 'live' | 'spec';
  /** How often each report responses 413 before it is ready. */
  reportPreparations: number;
  /** Sandbox time from a claim's submission to its 277CA report, in milliseconds. */
  acknowledgementDelayMs: number;
  /** Sandbox time from a claim's submission to its 835 report, in milliseconds. */
  remittanceDelayMs: number;
  /** Sandbox time from the start of a job (discovery, export, enrollment, prior authorization) to its end, in milliseconds. */
  jobDelayMs: number;
  /** How often each callback is delivered. */
  callbackDeliveries: number;
}
