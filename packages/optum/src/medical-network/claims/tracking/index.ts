export type { Attention, AttentionReason } from './attention.js';
export type { ClaimEvent, ClaimEventType, EventSubject, TrackedClaimState } from './claim-event.js';
export { ClaimTracker, type TrackableReport, type TrackedEvent, type TrackOptions } from './claim-tracker.js';
export type { TrackState, UnmatchedEvent } from './track-state.js';
export type { StoredClaim, TrackedClaim } from './tracked-claim.js';
