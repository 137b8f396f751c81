import type { NextToken, StoredToken } from '../token-store.js';

/** Value of an entry that was moved to another store. A client that does not know of the move reports it as unreadable. */
const MOVED = '{"format":1,"state":"moved"}';

/** Key of the entry by which a store says that its entries are being moved. */
export const MOVING_KEY = 'payerkit.moving';

// A marker outlives the entry that it is about.
const MARKER_SLACK_MS = 60_000;

/** Returns the entry that takes the place of one that was moved, or begins in the other store. */
export function movedMarker({ dropAfterMs }: Pick<NextToken, 'dropAfterMs'>): NextToken {
  return { value: MOVED, ...(dropAfterMs !== undefined && { dropAfterMs: dropAfterMs + MARKER_SLACK_MS }) };
}

/** Checks whether an entry marks another one as moved. */
export function isMoved(entry: StoredToken | undefined): boolean {
  return entry?.value === MOVED;
}
