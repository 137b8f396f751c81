import { ValidationError } from '@payerkit/core';
import { isObject } from '../../../internal/wire/json.js';
import type { StoredReportName } from '../../reports/reports.js';
import type { ClaimEvent, SubjectEvent } from './claim-event.js';
import type { StoredClaim } from './tracked-claim.js';

/** An event that no claim, or more than one, fits. */
export interface UnmatchedEvent extends SubjectEvent {
  /** When it was first seen, in milliseconds since the Unix epoch. */
  readonly seenAtMs: number;
  /** Name of the report or file. */
  readonly source?: string | undefined;
}

/**
 * All that a tracker knows, plain JSON: store it after each event, and give it to the next tracker. It contains control numbers,
 * amounts and days of service, so store it where claims are stored.
 */
export interface TrackState {
  /** Version of the form. */
  readonly version: 1;
  /** Claims with their events. */
  readonly claims: readonly StoredClaim[];
  /** Events that no claim fits. */
  readonly unmatched: readonly UnmatchedEvent[];
  /** Entries of the list for people that are done. */
  readonly done: readonly string[];
  /** Reports that were read, with the time; what `reports.follow` does not give again. */
  readonly reports: readonly StoredReportName[];
}

/** The state of a tracker that knows nothing. */
export const EMPTY_STATE: TrackState = { version: 1, claims: [], unmatched: [], done: [], reports: [] };

/**
 * Checks a stored state.
 *
 * @param state - as it was stored
 * @throws `ValidationError` when it is not one
 */
export function checkState(state: unknown): TrackState {
  const isState =
    isObject(state) &&
    state.version === 1 &&
    ['claims', 'unmatched', 'done', 'reports'].every((name) => Array.isArray(state[name])) &&
    (state.claims as unknown[]).every(
      (claim) => isObject(claim) && typeof claim.id === 'string' && Array.isArray(claim.events),
    );
  // What is read of it has been checked above.
  if (isState) return state as unknown as TrackState;
  const text = 'must be the state of a tracker, as its `state` returned it';
  throw new ValidationError({
    code: 'invalid_input',
    provider: 'optum',
    operation: 'claims.track',
    message: `state ${text}. Nothing was read.`,
    issues: [{ severity: 'error', code: 'invalid', path: 'state', text }],
  });
}

/** Returns the claim with one more event. */
export function withEvent(claim: StoredClaim, event: ClaimEvent): StoredClaim {
  return { ...claim, events: [...claim.events, event] };
}
