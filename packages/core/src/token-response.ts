import type { FailureContext } from './call.js';
import { ResponseFormatError } from './errors/transport-errors.js';
import { isRecord } from './internal/json.js';
import { writeLog } from './internal/safe-logger.js';
import { isHeaderSafe } from './internal/token-entry.js';
import type { Logger } from './logger.js';

/** A checked token response (RFC 6749). */
export interface TokenResponse {
  /** Bearer value; visible ASCII, so that it is allowed in a header. */
  readonly accessToken: string;
  /** Expiry, in milliseconds since the Unix epoch, on the local clock. */
  readonly expiresAtMs: number;
  /** Refresh token, if there is one. */
  readonly refreshToken?: string;
  /** Granted scopes; undefined when the server did not list them, which means the requested scopes. */
  readonly scopes?: readonly string[];
  /** The complete response, including the vendor's extensions. */
  readonly body: Readonly<Record<string, unknown>>;
}

/** Context of the exchange behind a token response, for its errors. */
export type TokenResponseContext = Partial<FailureContext>;

/** Treatment of a token response without a usable lifetime. */
export interface LenientTokenLife {
  /** The lifetime to assume instead, in milliseconds: short, because the real one is unknown. */
  readonly assumedLifeMs: number;
  /** Logger for the warning. */
  readonly logger?: Logger | undefined;
}

// Ten years: no vendor means that, and such a number is usually in milliseconds or an instant.
const LONGEST_LIFE_S = 10 * 366 * 86_400;

/**
 * Reads a token lifetime. Accepts numbers and numeric strings, fractions included. A missing value, zero, negative
 * numbers and more than ten years are rejected rather than guessed at.
 *
 * @param expiresIn - `expires_in` of a token response, in seconds
 * @param context - context of the exchange, for the error
 * @returns whole milliseconds
 * @throws {@link ResponseFormatError} with code `bad_expires_in`
 * @example
 * ```ts
 * tokenLifetimeMs(3599.5); // 3599500
 * tokenLifetimeMs('3600'); // 3600000
 * ```
 */
export function tokenLifetimeMs(expiresIn: unknown, context: TokenResponseContext = {}): number {
  const isNumeric = typeof expiresIn === 'string' && /^\d{1,12}(\.\d{1,12})?$/.test(expiresIn);
  const seconds = isNumeric ? Number(expiresIn) : expiresIn;
  const isLife = typeof seconds === 'number' && seconds > 0 && seconds <= LONGEST_LIFE_S;
  if (!isLife)
    throw badResponse('bad_expires_in', 'expires_in', 'a number of seconds, at most ten years', context);
  return Math.floor(seconds * 1000);
}

/**
 * Checks a token response (RFC 6749, section 5.1) and computes the expiry of its token.
 *
 * @param body - parsed JSON
 * @param requestedAtMs - time the request was sent, in milliseconds since the Unix epoch. The lifetime is counted from
 *   here, so that the token never expires earlier than computed
 * @param context - context of the exchange, for the error
 * @param lenient - for the response to a one-time refresh token, whose successor must not be lost because of an invalid
 *   `expires_in`. Default: an invalid value is rejected
 * @throws {@link ResponseFormatError} with code `bad_token_response`, `bad_access_token`, `bad_refresh_token`,
 *   `bad_token_type` or `bad_expires_in`; no value is printed
 * @example
 * ```ts
 * const { accessToken, expiresAtMs } = parseTokenResponse(response.body, sentAtMs, context);
 * ```
 */
export function parseTokenResponse(
  body: unknown,
  requestedAtMs: number,
  context: TokenResponseContext = {},
  lenient?: LenientTokenLife,
): TokenResponse {
  if (!isRecord(body)) throw badResponse('bad_token_response', 'the body', 'a JSON object', context);
  const { access_token: accessToken, refresh_token: refreshToken, token_type: type, scope } = body;
  if (!isHeaderSafe(accessToken))
    throw badResponse('bad_access_token', 'access_token', 'text of visible ASCII characters', context);
  if (typeof type === 'string' && type.toLowerCase() !== 'bearer')
    throw badResponse('bad_token_type', 'token_type', 'bearer', context);
  if (
    refreshToken !== undefined &&
    refreshToken !== null &&
    refreshToken !== '' &&
    !isHeaderSafe(refreshToken)
  )
    throw badResponse('bad_refresh_token', 'refresh_token', 'text of visible ASCII characters', context);
  return {
    accessToken,
    expiresAtMs: requestedAtMs + readLife(body.expires_in, context, lenient),
    ...(isHeaderSafe(refreshToken) && { refreshToken }),
    ...(typeof scope === 'string' && { scopes: scope.split(' ').filter((word) => word !== '') }),
    body,
  };
}

function readLife(
  expiresIn: unknown,
  context: TokenResponseContext,
  lenient: LenientTokenLife | undefined,
): number {
  try {
    return tokenLifetimeMs(expiresIn, context);
  } catch (error) {
    if (lenient === undefined) throw error;
    const { provider = 'unknown', operation = 'unknown', status, requestId } = context;
    const fields = { provider, operation, status, requestId, code: 'bad_expires_in' };
    if (lenient.logger)
      writeLog(lenient.logger, 'warn', 'payerkit: a token response has no usable lifetime', fields);
    return lenient.assumedLifeMs;
  }
}

function badResponse(
  code: string,
  field: string,
  rule: string,
  context: TokenResponseContext,
): ResponseFormatError {
  return new ResponseFormatError({
    sent: 'yes',
    ...context,
    code,
    message: `The token response cannot be used: ${field} must be ${rule}.`,
    issues: [{ severity: 'error', code, path: field.replaceAll(' ', '.') }],
  });
}
