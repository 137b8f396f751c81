/** A `Date` header has whole seconds and took time to arrive: less than this is not a difference. */
const RESOLUTION_MS = 2000;

/**
 * Returns how far a server's clock is ahead of the local clock, by the `Date` header of its response. Add it to the
 * local time wherever the server compares with its own clock: the `iat` of a signed assertion, the end of a consent.
 * The expiry of an access token needs no correction: it is counted from the local clock.
 *
 * @param dateHeader - `Date` header, or undefined when there was none
 * @param nowMs - local time of the response, in milliseconds since the Unix epoch
 * @returns milliseconds to add to the local time; 0 when the clocks agree, or the header is missing or unreadable
 * @throws nothing
 * @example
 * ```ts
 * const serverNowMs = clock.now() + serverClockOffsetMs(response.headers.date, clock.now());
 * ```
 */
export function serverClockOffsetMs(dateHeader: string | undefined, nowMs: number): number {
  const serverMs = Date.parse(dateHeader ?? '');
  if (Number.isNaN(serverMs)) return 0;
  const offsetMs = serverMs - nowMs;
  return Math.abs(offsetMs) < RESOLUTION_MS ? 0 : offsetMs;
}
