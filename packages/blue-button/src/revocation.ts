import {
  AbortError,
  ConsentExpiredError,
  encodePathSegment,
  type RequestOptions,
  ServerError,
  ValidationError,
} from '@payerkit/core';
import type { Connection } from './internal/connection.js';
import { postForm } from './internal/post-form.js';
import { introspectToken } from './introspection.js';
import type { MemberTokens } from './member-tokens.js';
import { patientIdOf } from './version.js';

/**
 * Ends a member's consent: deletes the data access grant with all its tokens, and leaves a tombstone in the store.
 *
 * @internal
 * @param connection - the client's
 * @param tokens - the member's
 * @param options - the caller's
 */
export async function revokeGrant(
  connection: Connection,
  tokens: MemberTokens,
  options?: RequestOptions,
): Promise<void> {
  const callId = connection.pipeline.newCallId();
  // A repeat of a successful revocation finds no token and fails, so it is not repeated blindly.
  const revoke = (token: string) =>
    postForm<unknown>(
      connection,
      { path: `/${connection.settings.version}/o/revoke/`, form: { token }, callId, retryClass: 'oneTime' },
      options,
    );
  try {
    const token = await tokens.get(options?.signal, callId);
    try {
      await revoke(token.value);
    } catch (error) {
      // The server fails like this on a token that it does not know: another process may have renewed it meanwhile. It
      // also fails like this when it is out of order, and then a refresh token must not be spent.
      if (!isFailure(error) || !(await isUnknown(connection, token.value, options, callId))) throw error;
      const newer = await tokens.replace(token, options?.signal, callId);
      await revoke(newer.value);
    }
  } catch (error) {
    // The grant has already ended, which was the goal; the store already records it.
    if (error instanceof ConsentExpiredError) return;
    throw error;
  }
  await bury(connection, tokens, callId);
}

/** Checks whether an error is the server's own failure, with which it also responds to an unknown token. */
function isFailure(error: unknown): boolean {
  return error instanceof ServerError && error.status === 500;
}

/**
 * Checks whether the server does not know an access token, which it says by failing (500) at introspection too. An
 * outage of the server looks the same; the renewal that follows then waits for its readiness probe.
 */
async function isUnknown(
  connection: Connection,
  token: string,
  options: RequestOptions | undefined,
  callId: string,
): Promise<boolean> {
  try {
    await introspectToken(connection, token, { ...options, maxRetries: 0 }, callId);
    return false;
  } catch (error) {
    if (AbortError.isInstance(error)) throw error;
    return isFailure(error);
  }
}

/**
 * Ends a member's tokens and leaves the consent: the server revokes the refresh token and its access token, and the
 * store keeps a tombstone.
 *
 * @internal
 * @param connection - the client's
 * @param tokens - the member's
 * @param options - the caller's
 */
export async function revokeTokens(
  connection: Connection,
  tokens: MemberTokens,
  options?: RequestOptions,
): Promise<void> {
  const callId = connection.pipeline.newCallId();
  const { refreshToken, accessToken } = await tokens.read();
  // Without the hint the server responds to a refresh token with 200 and does nothing.
  const form =
    refreshToken === undefined
      ? { token: accessToken, token_type_hint: 'access_token' }
      : { token: refreshToken, token_type_hint: 'refresh_token' };
  const path = `/${connection.settings.version}/o/revoke_token/`;
  await postForm<unknown>(connection, { path, form, callId, retryClass: 'idempotent' }, options);
  await bury(connection, tokens, callId);
}

async function bury(connection: Connection, { manager }: MemberTokens, callId: string): Promise<void> {
  await manager.invalidate();
  connection.pipeline.emitToken({ action: 'revoked', errorKind: undefined, callId });
}

/**
 * Has the sandbox delete a member's data access grant behind the client's back, to see what that looks like.
 *
 * @internal
 * @param connection - the client's
 * @param tokens - the member's
 * @param options - the caller's
 */
export async function expireConsent(
  connection: Connection,
  tokens: MemberTokens,
  options?: RequestOptions,
): Promise<void> {
  const { environment, version } = connection.settings;
  const { patientIds } = await tokens.context();
  const id = patientIdOf(version, patientIds);
  const rejection =
    environment.kind === 'production'
      ? { code: 'sandbox_only', message: 'A consent can be expired in the sandbox only. Use revoke().' }
      : { code: 'no_patient_id', message: `The grant contains no patient ID for ${version}.` };
  if (environment.kind === 'production' || id === undefined)
    throw new ValidationError({ ...rejection, provider: 'blue-button' });
  const path = `/${version}/o/expire_authenticated_user/`;
  await postForm<unknown>(
    connection,
    {
      path: `${path}${encodePathSegment(id, 'patientId')}/`,
      template: `${path}{id}/`,
      form: {},
      retryClass: 'oneTime',
    },
    options,
  );
}
