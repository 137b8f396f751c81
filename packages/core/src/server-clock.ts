/** A `Date` header tells whole seconds, and it took a while to get here: less than this is no difference. */
const RESOLUTION_MS = 2000;

/**
 * How far a server's clock is ahead of ours, by the `Date` header of its response. Add it to the local time wherever the
 * server compares with its own: the `iat` of a signed assertion, the end of a consent. The end of an access token needs
 * no correction: it is counted from our own clock.
 *
 * @param dateHeader - `Date` header, or undefined when there was none
 * @param nowMs - local time when the response came, in milliseconds since the Unix epoch
 * @returns milliseconds to add to the local time; 0 when the clocks agree, or the header is missing or unreadable
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
