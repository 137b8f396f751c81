import { AuthenticationError } from '../errors/authentication-errors.js';
import { ConfigurationError } from '../errors/request-errors.js';
import type { AccessToken } from '../token-source.js';
import { isHeaderSafe } from './request-headers.js';
import type { Target } from './request-target.js';

interface Where {
  readonly provider: string;
  readonly operation: string;
}

/**
 * The `authorization` header of a bearer token.
 *
 * @throws ConfigurationError when the token belongs to another origin
 * @throws AuthenticationError when the token could not be in a header
 */
export function bearerHeader(token: AccessToken, target: Target, where: Where): string {
  if (token.origin !== target.origin) {
    throw new ConfigurationError({
      ...where,
      code: 'token_origin_mismatch',
      message: 'The access token belongs to another origin than the base URL. Nothing was sent.',
    });
  }
  const header = `Bearer ${token.value}`;
  if (token.value === '' || !isHeaderSafe(header)) {
    throw new AuthenticationError({
      ...where,
      code: 'unusable_token',
      message: 'The access token cannot be in a header. Nothing was sent.',
    });
  }
  return header;
}

/** The `authorization` header of a user name and password. */
export function basicHeader(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}
