import { AuthenticationError } from '../errors/authentication-errors.js';
import { PayerKitError } from '../errors/payer-kit-error.js';
import { refineError } from '../errors/refine-error.js';
import { ConfigurationError } from '../errors/request-errors.js';
import { isHostObject } from '../host-object.js';
import type { AccessToken, Authorization } from '../token-source.js';
import { type EncodedBody, encodeBody } from './request-body.js';
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
 * Returns the headers of a credential that is the same for every attempt: user name and password, or a static key.
 *
 * @throws ConfigurationError when the key belongs to another origin, or cannot be in a header
 */
export function staticHeaders(
  authorization: Exclude<Authorization, { type: 'bearer' | 'assertion' }>,
  target: Target,
  where: Where,
): HeaderMap {
  if (authorization.type === 'none') return {};
  if (authorization.type === 'basic') {
    const { username, password } = authorization;
    return { authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` };
  }
  const { header, value, origin } = authorization;
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

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/**
 * Returns the body of a token request with a newly signed client assertion in it.
 *
 * @throws AuthenticationError (code `signing_failed`, retryable) when the key could not sign
 */
export async function signedBody(
  authorization: Extract<Authorization, { type: 'assertion' }>,
  body: unknown,
  where: Where,
): Promise<EncodedBody> {
  const fields = {
    client_assertion_type: ASSERTION_TYPE,
    client_assertion: await signature(authorization, where),
  };
  const isForm = isHostObject(body, 'URLSearchParams');
  const signed = isForm
    ? new URLSearchParams([...body.entries(), ...Object.entries(fields)])
    : { ...(body as object | undefined), ...fields };
  // A form or an object is never without a body.
  return encodeBody(signed, where) as EncodedBody;
}

async function signature(
  authorization: Extract<Authorization, { type: 'assertion' }>,
  where: Where,
): Promise<string> {
  try {
    return await authorization.sign();
  } catch (cause) {
    if (PayerKitError.isInstance(cause)) throw cause;
    throw new AuthenticationError({
      ...where,
      code: 'signing_failed',
      message: 'The key did not sign the client assertion. Nothing was sent.',
      retryable: true,
      sent: 'no',
      cause,
    });
  }
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
