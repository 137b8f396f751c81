import type { RequestOptions } from '@payerkit/core';
import type { Connection } from './internal/connection.js';
import { postForm } from './internal/post-form.js';
import type { MemberTokens } from './member-tokens.js';

/** The server's information about an access token. */
export interface Introspection {
  /** True when it is valid now. */
  readonly active: boolean;
  /** Granted scopes. */
  readonly scopes?: readonly string[];
  /** Expiry, ISO 8601. */
  readonly expiresAt?: string;
}

/**
 * Asks the server about the access token in the store. Nothing is renewed.
 *
 * @internal
 * @param connection - the client's
 * @param tokens - the member's
 * @param options - the caller's
 */
export async function introspect(
  connection: Connection,
  tokens: MemberTokens,
  options?: RequestOptions,
): Promise<Introspection> {
  const { accessToken } = await tokens.read();
  return introspectToken(connection, accessToken, options);
}

/**
 * Asks the server about an access token. It fails (500) on a token that it does not know.
 *
 * @internal
 * @param connection - the client's
 * @param token - the access token
 * @param options - the caller's
 * @param callId - the call that it is part of
 */
export function introspectToken(
  connection: Connection,
  token: string,
  options?: RequestOptions,
  callId?: string,
): Promise<Introspection> {
  return postForm(
    connection,
    {
      path: `/${connection.settings.version}/o/introspect/`,
      form: { token },
      callId,
      retryClass: 'idempotent',
      parse: ({ body }) => readIntrospection((body ?? {}) as Record<string, unknown>),
    },
    options,
  );
}

function readIntrospection({ active, scope, exp }: Record<string, unknown>): Introspection {
  return {
    active: active === true,
    ...(typeof scope === 'string' && { scopes: scope.split(' ').filter((part) => part !== '') }),
    ...(typeof exp === 'number' && { expiresAt: new Date(exp * 1000).toISOString() }),
  };
}
