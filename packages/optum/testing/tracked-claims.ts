import { MemorySubmissionLedger } from '@payerkit/core';
import { expect } from 'vitest';
import { claimStatusCategory } from '../src/codes/claim-status-categories.js';
import { submissionKey } from '../src/internal/submission/identity.js';
import type { LooseClaim, ProfessionalClaim } from '../src/medical-network/claims/claim.js';
import { claimIdentity } from '../src/medical-network/claims/claim-identity.js';
import type { TrackOptions } from '../src/medical-network/claims/tracking/claim-tracker.js';
import type { TrackState } from '../src/medical-network/claims/tracking/track-state.js';
import type { TrackableReport } from '../src/medical-network/claims/tracking/trackable-report.js';
import type { AcknowledgedClaim } from '../src/medical-network/reports/acknowledgement.js';
import type { Bench } from './clients.js';
import { type Decided, decidedRemittance, primaryClaim } from './secondary.js';

/** Milliseconds of a day. */
export const DAY_MS = 86_400_000;
/** Instant at which claims are submitted. */
const SUBMITTED_MS = Date.UTC(2026, 2, 10, 18);
/** Secret of the ledger. */
export const SECRET = 'a secret of sixteen or more';

/** Starts a tracker with a ledger, at an instant that the test sets. */
export function startTracker(bench: Bench, options: TrackOptions = {}, nowMs = SUBMITTED_MS) {
  const time = { nowMs };
  const clock = { now: () => time.nowMs, sleep: () => Promise.resolve() };
  const store = new MemorySubmissionLedger({ clock });
  const ledger = { store, secret: SECRET };
  const optum = bench.client({ ledger, clock });
  const again = (state?: TrackState) =>
    optum.claims.track({ ...options, ...(state === undefined ? {} : { state }) });
  const keyOf = (claim: ProfessionalClaim) => submissionKey(claimIdentity(claim as LooseClaim), SECRET);
  async function submit(
    claim: ProfessionalClaim,
    result: Record<string, string> = {},
    to: 'accepted' | 'unknown' | 'sending' = 'accepted',
  ) {
    const attributes = {
      provider: 'optum',
      operation: 'POST',
      contentDigest: 'd',
      controlNumber: '000000001',
    };
    expect((await store.begin(keyOf(claim), attributes)).ok).toBe(true);
    if (to !== 'sending') await store.transition(keyOf(claim), 'sending', to, result);
  }
  const stateOf = async (claim: ProfessionalClaim) => (await store.get(keyOf(claim)))?.state;
  return { tracker: again(), again, submit, stateOf, time, optum };
}

/** A claim of 100 dollars. */
export const CLAIM = primaryClaim([{ charge: 10_000 }], { patientControlNumber: 'A1' });
/** A claim of a report, acknowledged with a category. */
export function acknowledged(category: string, changes: Partial<AcknowledgedClaim> = {}): AcknowledgedClaim {
  return {
    meaning: claimStatusCategory(category).meaning,
    statuses: [{ category: claimStatusCategory(category), code: '20', text: undefined, entityCode: 'PR' }],
    messages: [],
    patientControlNumber: 'A1',
    traceNumber: 'A1',
    payerClaimNumber: 'ICN1',
    clearinghouseClaimNumber: undefined,
    payerId: '9496',
    payerName: 'EXTRA HEALTHY INSURANCE',
    submittedAmount: '100',
    paidAmount: undefined,
    serviceDates: { start: '2026-03-09', end: undefined },
    effectiveDate: '2026-03-11',
    paidDate: undefined,
    checkDate: undefined,
    checkNumber: undefined,
    lines: [],
    unmapped: [],
    ...changes,
  };
}

/** A report (277) of claims. */
export function report(...claims: AcknowledgedClaim[]): TrackableReport {
  return { kind: '277', claims };
}

/** A payment of the claim; 80 dollars by default. */
export function paid(changes: Partial<Decided> = {}, adjusted = 2_000, reason = '45'): Decided {
  return {
    lines: [{ charge: 10_000, adjustments: [{ group: 'CO', reason, cents: adjusted }] }],
    ...changes,
  };
}

/** A report (835) of one payment. */
export function remittance(claims: readonly Decided[], changes: object = {}): TrackableReport {
  return {
    kind: '835',
    remittances: [decidedRemittance(claims, changes)],
  };
}

/** The date of a payment, and its number. */
export function paidOn(day: string, number = day) {
  return {
    paymentAndRemitReassociationDetails: { checkOrEFTTraceNumber: number },
    financialInformation: { checkIssueOrEFTEffectiveDate: day },
  };
}

/** Returns the reasons of the work items for a person. */
export async function reasonsOf(tracker: ReturnType<typeof startTracker>['tracker']) {
  return (await tracker.needsPerson()).map(({ reason }) => reason);
}
