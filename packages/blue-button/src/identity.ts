import {
  AuthenticationError,
  type IssuedTokens,
  PatientNotFoundError,
  PayerKitError,
  PermissionError,
  refineError,
  ServerError,
  ValidationError,
} from '@payerkit/core';
import { signAssertion } from './client-assertion.js';
import type { GrantContext } from './grant.js';
import { checkBackend } from './health.js';
import { checkIdToken } from './id-token.js';
import type { Connection } from './internal/connection.js';
import { readErrorBody } from './internal/error-body.js';
import { requireTrait } from './internal/require-trait.js';
import type { MemberTokens } from './member-tokens.js';
import { askedScopes, type NetworkScope } from './scopes.js';
import { traitsOf } from './version.js';

/** A person identified by an ID token (CMS Aligned Networks). */
export interface IdentityOptions {
  /** Your own key for the person, under which the grant is stored. */
  readonly key: string;
  /** ID token of ID.me or CLEAR, at most five minutes old. The first call spends it, unless a grant is stored. */
  readonly idToken: string;
  /** Scopes to request. Default: everything except audit events, which CMS adds itself. */
  readonly scopes?: readonly NetworkScope[] | undefined;
  /** The consent policy shown to the person. */
  readonly consentPolicy?: string | undefined;
  /** Location of that consent. */
  readonly consentReference?: string | undefined;
}

/** Code of a rejection that the server does not explain. */
const UNEXPLAINED = 'assertion_refused';

/**
 * Lets a member's tokens be asked for with an ID token, once nothing usable is stored.
 *
 * @internal
 * @param connection - the client's
 * @param tokens - the member's
 * @param options - who they are
 * @throws `ValidationError` on another version than v3, without an assertion key, for a wrong scope or id token
 */
export function useIdentity(connection: Connection, tokens: MemberTokens, options: IdentityOptions): void {
  const { version, environment, assertion, demographics } = connection.settings;
  requireTrait(version, 'hasIdentity', 'forIdentity');
  if (assertion === undefined)
    throw new ValidationError({
      code: 'no_assertion_key',
      message: 'assertion: this client was created without a key to sign assertions with.',
      provider: 'blue-button',
      operation: 'forIdentity',
      issues: [{ severity: 'error', code: 'required', path: 'assertion' }],
    });
  const scopes = askedScopes(options.scopes, demographics, true);
  checkIdToken(options.idToken, { kind: environment.kind, nowMs: connection.clock.now() });
  tokens.identify((callId) => requestTokens(connection, scopes, options, callId));
}

async function requestTokens(
  connection: Connection,
  scopes: readonly string[],
  { idToken, consentPolicy, consentReference }: IdentityOptions,
  callId: string | undefined,
): Promise<IssuedTokens<GrantContext>> {
  const { environment, version, clientId, assertion } = connection.settings;
  if (assertion === undefined) throw new TypeError('checked before');
  const sign = () =>
    signAssertion(assertion, {
      clientId,
      // The audience is the endpoint without the slash that requests to it need.
      audience: `${environment.baseUrl}${traitsOf(version).tokenPath.slice(0, -1)}`,
      idToken,
      consentPolicy,
      consentReference,
      nowMs: connection.clock.now(),
    });
  try {
    return await connection.endpoint.assert(sign, scopes, callId);
  } catch (error) {
    throw await explained(connection, sortAssertionFailure(error));
  }
}

/**
 * Returns the error of an outage in place of an unexplained rejection: while the claims backend cannot match the person,
 * the server responds as it does to a bad assertion.
 */
async function explained(connection: Connection, error: unknown): Promise<unknown> {
  if (!PayerKitError.isInstance(error) || error.code !== UNEXPLAINED) return error;
  const { pipeline, settings } = connection;
  if ((await checkBackend(pipeline, settings.environment.baseUrl)) !== 'not_ready') return error;
  return refineError(error, ServerError, {
    code: 'backend_unavailable',
    message:
      "Blue Button's claims backend is down, so it could not match the person. Try again when it is up; if the ID token is then rejected, it was spent, and the person has to log in again.",
    retryable: true,
  });
}

/**
 * Classifies the error of a request with an assertion.
 *
 * @returns the error to throw
 */
function sortAssertionFailure(error: unknown): unknown {
  if (!PayerKitError.isInstance(error) || error.status === undefined || error.status >= 500) return error;
  const { text, error: code } = readErrorBody(error.details());
  const { status } = error;
  if (status === 401 && /cannot be found/i.test(text))
    return refineError(error, PatientNotFoundError, {
      code: 'no_patient_match',
      message: 'Blue Button matches no person, or more than one, to this identity.',
    });
  if (code === 'invalid_scope')
    return refineError(error, PermissionError, {
      code: 'invalid_scope',
      message: 'The request contains a scope that the application does not have. The person was matched.',
    });
  if (code === 'invalid_client')
    return refineError(error, AuthenticationError, {
      code: 'invalid_client',
      message: 'Blue Button does not know the client ID, or has disabled the application.',
    });
  if (status === 400)
    return refineError(error, AuthenticationError, {
      code: UNEXPLAINED,
      message:
        'Blue Button rejected the assertion without a reason. Check that the key set is reachable at its registered URL and contains the kid, that the ID token was not used before, and that the login is less than five minutes old.',
    });
  return error;
}
