import {
  type FailureContext,
  type IssuedTokens,
  type Logger,
  parseTokenResponse,
  ResponseFormatError,
  serverClockOffsetMs,
  type TokenResponse,
  type TokenSet,
  type VendorResponse,
} from '@payerkit/core';
import { type GrantContext, parseConsentEnd } from './grant.js';
import { traitsOf, type Version } from './version.js';

/** Context for reading a token response. */
export interface TokenReading {
  /** Version of the endpoint that responded. */
  readonly version: Version;
  /** Time of the request, in milliseconds since the Unix epoch. */
  readonly askedAtMs: number;
  /** Time of the response. */
  readonly answeredAtMs: number;
  /** Requested scopes, which are granted when the response names none. */
  readonly scopes: readonly string[];
  /** The tokens to be replaced. */
  readonly previous?: TokenSet<GrantContext> | undefined;
  /** Logger for assumed values. */
  readonly logger?: Logger | undefined;
}

// Shorter than the hour that Blue Button documents: a token that lasts longer is renewed early, and one that does not
// causes a 401.
const ASSUMED_LIFE_MS = 15 * 60_000;

/**
 * Reads a token response leniently: fractional lifetimes, scopes in any order, every format of the consent's end,
 * unknown fields. Missing values are taken from the replaced tokens, and a renewed token with an invalid lifetime is
 * assumed to last 15 minutes. A response with a valid refresh token is never rejected as a whole, because that token is
 * the only one left: without a usable access token it is returned alone.
 *
 * @param response - a 2xx response of the token endpoint
 * @param reading - context for reading
 * @param context - call context from the pipeline, for errors
 * @throws `ResponseFormatError` when it contains no usable token, or a first token has an invalid lifetime
 */
export function readTokens(
  response: VendorResponse,
  reading: TokenReading,
  context: FailureContext,
): IssuedTokens<GrantContext> {
  const { askedAtMs, previous, logger } = reading;
  const { body } = response;
  const lenient = previous && { assumedLifeMs: ASSUMED_LIFE_MS, logger };
  const rest = readRefreshToken(body, askedAtMs, context);
  try {
    const token = parseTokenResponse(body, askedAtMs, context, lenient);
    const { accessToken, expiresAtMs } = token;
    // A server that does not rotate sends none: the old one remains valid.
    const refreshToken = token.refreshToken ?? previous?.refreshToken;
    return { accessToken, expiresAtMs, refreshToken, context: readContext(response, token, reading) };
  } catch (error) {
    if (rest?.refreshToken === undefined || !(error instanceof ResponseFormatError)) throw error;
    const failure = new ResponseFormatError({
      ...context,
      sent: 'yes',
      code: error.code,
      message: `${error.message} Its refresh token is stored: the next call for this member renews the access token with it.`,
      issues: error.issues,
      // An exchange cannot be repeated; a renewal is repeated by whatever needs a token next.
      retryable: previous !== undefined,
    });
    return { refreshToken: rest.refreshToken, context: readContext(response, rest, reading), failure };
  }
}

/** Returns the response as it would be with a valid access token; undefined when it is unreadable anyway. */
function readRefreshToken(
  body: unknown,
  askedAtMs: number,
  context: FailureContext,
): TokenResponse | undefined {
  if (typeof body !== 'object' || body === null) return undefined;
  try {
    const sound = { access_token: 'none', token_type: 'bearer', expires_in: 1 };
    return parseTokenResponse({ ...body, ...sound }, askedAtMs, context);
  } catch {
    return undefined;
  }
}

function readContext(
  response: VendorResponse,
  { scopes, body }: TokenResponse,
  { version, answeredAtMs, previous, scopes: askedScopes }: TokenReading,
): GrantContext {
  const clockOffsetMs = serverClockOffsetMs(response.headers.date, answeredAtMs);
  return {
    scopes: scopes ? [...new Set(scopes)] : askedScopes,
    patientIds: { ...previous?.context.patientIds, ...patientIdIn(body.patient, version) },
    consentEnd:
      'access_grant_expiration' in body
        ? parseConsentEnd(body.access_grant_expiration)
        : previous?.context.consentEnd,
    ...(clockOffsetMs !== 0 && { clockOffsetMs }),
  };
}

// Empty when the person has no record in this version.
function patientIdIn(patient: unknown, version: Version): GrantContext['patientIds'] {
  return typeof patient === 'string' && patient !== '' ? { [traitsOf(version).patientId]: patient } : {};
}
