import { AuthenticationError } from '../errors/authentication-errors.js';
import type { PayerKitError } from '../errors/payer-kit-error.js';
import { refineError } from '../errors/refine-error.js';
import { ConfigurationError } from '../errors/request-errors.js';
import type { AccessToken, Authorization } from '../token-source.js';
import { type HeaderMap, isHeaderSafe } from './request-headers.js';
import type { Target } from './request-target.js';

interface Where {
  readonly provider: string;
  readonly operation: string;
}

/**
 * Returns the `authorization` header of a bearer token.
 *
 * @throws ConfigurationError when the token belongs to another origin
 * @throws AuthenticationError when the token contains characters that are not allowed in a header
 */
export function bearerHeader(token: AccessToken, target: Target, where: Where): string {
  if (token.origin !== target.origin) {
    throw new ConfigurationError({
      ...where,
      code: 'token_origin_mismatch',
      message: 'The access token belongs to a different origin than the base URL. Nothing was sent.',
    });
  }
  const header = `Bearer ${token.value}`;
  if (token.value === '' || !isHeaderSafe(header)) {
    throw new AuthenticationError({
      ...where,
      code: 'unusable_token',
      message:
        'The access token contains characters that are not allowed in an HTTP header. Nothing was sent.',
    });
  }
  return header;
}

/**
 * Returns the header of a static key.
 *
 * @throws ConfigurationError when the key belongs to another origin, or could not be in a header
 */
export function keyHeader(
  { header, value, origin }: Extract<Authorization, { type: 'key' }>,
  target: Target,
  where: Where,
): HeaderMap {
  const isOwn = origin === target.origin;
  if (isOwn && value !== '' && isHeaderSafe(value)) return { [header.toLowerCase()]: value };
  throw new ConfigurationError({
    ...where,
    code: isOwn ? 'unusable_key' : 'token_origin_mismatch',
    message: isOwn
      ? 'The key cannot be in a header. Nothing was sent.'
      : 'The key belongs to another origin than the base URL. Nothing was sent.',
  });
}

/** Returns the `authorization` header of a user name and password. */
export function basicHeader(username: string, password: string): string {
  return `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
}

/**
 * Returns the error of a call whose token was rejected, replaced, and rejected again. The renewal succeeded, so the
 * grant is still valid.
 *
 * @param error - the second rejection
 */
export function newTokenRejected(error: PayerKitError): AuthenticationError {
  return refineError(error, AuthenticationError, {
    code: 'new_token_rejected',
    message:
      'The vendor rejected the access token and then its replacement. The grant is valid, because its renewal succeeded. Retry later; if the error persists, give the request ID to the vendor.',
    retryable: true,
    cause: error,
  });
}
