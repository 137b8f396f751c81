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

/** What reading a token response depends on. */
export interface TokenReading {
  /** Version of the endpoint that responded. */
  readonly version: Version;
  /** When the request was made, in milliseconds since the Unix epoch. */
  readonly askedAtMs: number;
  /** When the response came. */
  readonly answeredAtMs: number;
  /** Scopes that were asked for: those that are granted where the response names none. */
  readonly scopes: readonly string[];
  /** The tokens that are replaced. */
  readonly previous?: TokenSet<GrantContext> | undefined;
  /** Told when something had to be assumed. */
  readonly logger?: Logger | undefined;
}

// Short of the hour that Blue Button documents: a token that lives on is renewed early, one that does not shows with a 401.
const ASSUMED_LIFE_MS = 15 * 60_000;

/**
 * Reads a token response leniently: fractional lifetimes, scopes in any order, every spelling of the end of the consent,
 * unknown fields. What is missing is taken from the tokens that are replaced, and a renewed token with a nonsensical
 * lifetime is taken to live 15 minutes. A response is never rejected whole when its refresh token is good, since that is the
 * only one left: without a usable access token it goes on alone.
 *
 * @param response - a 2xx response of the token endpoint
 * @param reading - what reading depends on
 * @param context - what the pipeline knows, for errors
 * @throws `ResponseFormatError` when there is no usable token in it, or nonsense for the lifetime of a first one
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
    // A server that does not rotate sends none: the old one goes on.
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
      // An exchange cannot be repeated; a renewal is, by whatever needs a token next.
      retryable: previous !== undefined,
    });
    return { refreshToken: rest.refreshToken, context: readContext(response, rest, reading), failure };
  }
}

/** The response as it would be with a good access token; undefined when it says nothing readable all the same. */
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
