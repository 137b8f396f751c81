const SECONDS = /^\d+(?:\.\d+)?$/;
// Date.parse accepts almost anything as a date, including "-5".
const HTTP_DATE = /^(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)/;

/**
 * Reads the header `Retry-After`, in seconds or as a date. A date is measured against the server's own `Date` header, so that
 * clocks that disagree do not matter.
 *
 * @param headers - headers of a response, names in lower case
 * @param nowMs - now, in milliseconds since the Unix epoch
 * @returns milliseconds to wait; undefined when the header is absent or unreadable
 * @throws nothing
 * @example
 * ```ts
 * const pauseMs = retryAfterMs(response.headers, clock.now()) ?? 5_000;
 * ```
 */
export function retryAfterMs(headers: Readonly<Record<string, string>>, nowMs: number): number | undefined {
  const value = headers['retry-after']?.trim();
  if (value === undefined || value === '') return undefined;
  if (SECONDS.test(value)) return Math.min(Math.ceil(Number(value) * 1000), Number.MAX_SAFE_INTEGER);
  const at = HTTP_DATE.test(value) ? Date.parse(value) : Number.NaN;
  if (Number.isNaN(at)) return undefined;
  const serverNow = Date.parse(headers.date ?? '');
  return Math.max(0, at - (Number.isNaN(serverNow) ? nowMs : serverNow));
}
