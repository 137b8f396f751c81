import { AuthenticationError } from '../src/errors/authentication-errors.js';
import { NetworkError } from '../src/errors/transport-errors.js';
import type { TokenGrant } from '../src/token-grant.js';
import { parseTokenResponse } from '../src/token-response.js';

/** A one-time grant that is refreshed at a token endpoint by plain HTTP. */
export function refreshOver(tokenUrl: string): TokenGrant<null> {
  return {
    oneTime: true,
    async request(current) {
      const sentAtMs = Date.now();
      const body = new URLSearchParams({
        grant_type: 'refresh_token',
        refresh_token: current?.refreshToken ?? '',
      });
      const response = await fetch(tokenUrl, { method: 'POST', body }).catch((cause: unknown) => {
        throw new NetworkError({ code: 'reset', message: 'Reset.', sent: 'unknown', cause });
      });
      const answer: unknown = await response.json();
      if (!response.ok)
        throw new AuthenticationError({
          code: 'invalid_grant',
          message: 'Rejected.',
          status: 400,
          sent: 'yes',
        });
      return { ...parseTokenResponse(answer, sentAtMs), context: null };
    },
    classify: (error) =>
      error instanceof AuthenticationError && error.status === 400 ? 'dead' : 'ambiguous',
  };
}
