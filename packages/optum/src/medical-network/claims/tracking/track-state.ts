import { ValidationError } from '@payerkit/core';
import { isObject } from '../../../internal/wire/json.js';
import type { StoredReportName } from '../../reports/reports.js';
import type { ClaimEvent, SubjectEvent } from './claim-event.js';
import type { StoredClaim } from './tracked-claim.js';

/** An event that matches no claim or more than one. */
export interface UnmatchedEvent extends SubjectEvent {
  /** Time at which it was first seen, in milliseconds since the Unix epoch. */
  readonly seenAtMs: number;
  /** Name of the report or file. */
  readonly source?: string | undefined;
}

/**
 * The complete state of a tracker, plain JSON: store it after each event, and pass it to the next tracker. It contains
 * control numbers, amounts and dates of service, so store it where claims are stored.
 */
export interface TrackState {
  /** Version of the format. */
  readonly version: 1;
  /** Claims with their events. */
  readonly claims: readonly StoredClaim[];
  /** Events that match no claim. */
  readonly unmatched: readonly UnmatchedEvent[];
  /** Completed work items. */
  readonly done: readonly string[];
  /** Reports that were read, with the time; `reports.follow` skips them. */
  readonly reports: readonly StoredReportName[];
}

/** The state of a new tracker. */
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
  // The fields that are read have been checked above.
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
