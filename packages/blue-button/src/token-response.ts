import {
  type FailureContext,
  type Logger,
  parseTokenResponse,
  serverClockOffsetMs,
  type TokenSet,
  type VendorResponse,
} from '@payerkit/core';
import { type GrantContext, parseConsentEnd } from './grant.js';
import { patientIdVersion, type Version } from './version.js';

/** What reading a token response depends on. */
export interface TokenReading {
  /** Version of the endpoint that answered. */
  readonly version: Version;
  /** When the request was made, in milliseconds since the Unix epoch. */
  readonly askedAtMs: number;
  /** When the answer came. */
  readonly answeredAtMs: number;
  /** The tokens that are replaced. */
  readonly previous: TokenSet<GrantContext> | undefined;
  /** Told when something had to be assumed. */
  readonly logger?: Logger | undefined;
}

// Short of the hour that Blue Button documents: a token that lives on is renewed early, one that does not shows with a 401.
const ASSUMED_LIFE_MS = 15 * 60_000;

/**
 * Reads a token response leniently: fractional lifetimes, scopes in any order, every spelling of the end of the consent,
 * unknown fields. What is missing is taken from the tokens that are replaced. A renewal with a nonsensical lifetime is
 * not refused, since its refresh token is the only one left: the access token is taken to live 15 minutes.
 *
 * @param response - a 2xx answer of the token endpoint
 * @param reading - what reading depends on
 * @param context - what the pipeline knows, for errors
 * @throws `ResponseFormatError` when there is no usable token in it, or the lifetime of a first one is nonsense
 */
export function readTokens(
  response: VendorResponse,
  { version, askedAtMs, answeredAtMs, previous, logger }: TokenReading,
  context: FailureContext,
): TokenSet<GrantContext> {
  const { accessToken, expiresAtMs, refreshToken, scopes, body } = parseTokenResponse(
    response.body,
    askedAtMs,
    context,
    previous && { assumedLifeMs: ASSUMED_LIFE_MS, logger },
  );
  const clockOffsetMs = serverClockOffsetMs(response.headers.date, answeredAtMs);
  return {
    accessToken,
    expiresAtMs,
    // A server that does not rotate sends none: the old one goes on.
    refreshToken: refreshToken ?? previous?.refreshToken,
    context: {
      scopes: scopes ? [...new Set(scopes)] : (previous?.context.scopes ?? []),
      patientIds: { ...previous?.context.patientIds, ...patientIdOf(body.patient, version) },
      consentEnd:
        'access_grant_expiration' in body
          ? parseConsentEnd(body.access_grant_expiration)
          : previous?.context.consentEnd,
      ...(clockOffsetMs !== 0 && { clockOffsetMs }),
    },
  };
}

// Empty when the person has no record in this version.
function patientIdOf(patient: unknown, version: Version): GrantContext['patientIds'] {
  return typeof patient === 'string' && patient !== '' ? { [patientIdVersion(version)]: patient } : {};
}
