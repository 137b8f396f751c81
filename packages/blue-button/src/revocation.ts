import { ConsentExpiredError, type RequestOptions, ServerError } from '@payerkit/core';
import type { ClientParts } from './internal/client-parts.js';
import type { MemberTokens } from './member-tokens.js';

/**
 * Ends a member's consent: deletes the data access grant with all its tokens, and leaves a tombstone in the store.
 *
 * @param parts - the client's
 * @param tokens - the member's
 * @param options - the caller's
 */
export async function revokeGrant(
  parts: ClientParts,
  tokens: MemberTokens,
  options?: RequestOptions,
): Promise<void> {
  try {
    const token = await tokens.get(options?.signal);
    try {
      await postRevoke(parts, token.value, options);
    } catch (error) {
      // The server fails like this on a token it no longer knows: another process may have renewed it meanwhile.
      if (!(error instanceof ServerError) || error.status !== 500) throw error;
      const newer = await tokens.replace(token, options?.signal);
      await postRevoke(parts, newer.value, options);
    }
  } catch (error) {
    // Over is what it was meant to be; the store says so already.
    if (error instanceof ConsentExpiredError) return;
    throw error;
  }
  await tokens.manager.kill();
  parts.pipeline.emitToken({ action: 'revoked', errorKind: undefined });
}

async function postRevoke(
  parts: ClientParts,
  token: string,
  options: RequestOptions | undefined,
): Promise<void> {
  const { environment, version, clientId, clientSecret } = parts.settings;
  const path = `/${version}/o/revoke/`;
  await parts.pipeline.send<unknown>(
    {
      template: path,
      method: 'POST',
      baseUrl: environment.baseUrl,
      path,
      body: new URLSearchParams({ token }),
      bodyType: 'text',
      accept: 'application/json, */*',
      authorization: { type: 'basic', username: clientId, password: clientSecret },
      // A repeat of one that worked finds no token and fails.
      retryClass: 'oneTime',
    },
    options,
  );
}
