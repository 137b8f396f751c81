import {
  AuthenticationError,
  ConsentDeniedError,
  PatientNotFoundError,
  ValidationError,
} from '@payerkit/core';

/**
 * A callback as frameworks provide it: the callback URL (complete, or its path and query), or its parsed query, such as
 * Express's `req.query`.
 */
export type CallbackInput = string | URL | URLSearchParams | Readonly<Record<string, unknown>>;

/** Parameters of a callback. A repeated parameter counts as absent: which of the two was meant is unknown. */
export interface Callback {
  /** State of the authorization. */
  readonly state: string | undefined;
  /** Authorization code. */
  readonly code: string | undefined;
  /** Error code; `unknown` when it cannot be read. */
  readonly error: string | undefined;
  /** True when Medicare has no record of the person: the only outcome that returns without a state. */
  readonly isPersonUnknown: boolean;
}

// The server appends it to the redirect URI with a question mark, even if the URI already has one.
const UNKNOWN_PERSON = /(?:^|\?)error=not_found$/;

/**
 * Reads a callback.
 *
 * @param input - as the framework provides it
 * @param redirectUri - base of a path
 * @throws `ValidationError` (code `invalid_callback_url`) for a value that is not a callback
 */
export function readCallback(input: CallbackInput, redirectUri: string): Callback {
  const query = queryOf(input, redirectUri);
  const single = (name: string) => {
    const values = query.getAll(name);
    return values.length === 1 && values[0] !== '' ? values[0] : undefined;
  };
  const state = single('state');
  const error = query.has('error') ? (single('error') ?? 'unknown') : undefined;
  const isAppended = () => [...query.values()].some((value) => UNKNOWN_PERSON.test(value));
  return {
    state,
    code: single('code'),
    error,
    isPersonUnknown: !query.has('state') && !query.has('code') && (error === 'not_found' || isAppended()),
  };
}

function queryOf(input: unknown, redirectUri: string): URLSearchParams {
  if (typeof input === 'string') return parse(input, redirectUri);
  if (typeof input !== 'object' || input === null) throw notACallback();
  // Checked by its members: a URL of another realm is not an instance of ours.
  const given = input as Readonly<Record<string, unknown>>;
  if (typeof given.href === 'string' && 'searchParams' in given) return parse(given.href, redirectUri);
  // A foreign URLSearchParams gives its text; its class is unknown here.
  if (typeof given.getAll === 'function')
    return new URLSearchParams((given as unknown as URLSearchParams).toString());
  const query = new URLSearchParams();
  for (const [name, value] of Object.entries(given))
    for (const one of Array.isArray(value) ? value : [value])
      if (typeof one === 'string') query.append(name, one);
  return query;
}

function parse(url: string, redirectUri: string): URLSearchParams {
  try {
    return new URL(url, redirectUri).searchParams;
  } catch {
    throw notACallback();
  }
}

function notACallback(): ValidationError {
  return new ValidationError({
    code: 'invalid_callback_url',
    message: 'callback: pass the callback URL with its query (in Express `req.originalUrl` or `req.query`).',
    provider: 'blue-button',
    issues: [{ severity: 'error', code: 'invalid_url', path: 'callback' }],
  });
}

/** Returns the error for a person without a Medicare record. */
export function personNotFound(): PatientNotFoundError {
  return new PatientNotFoundError({
    code: 'person_not_found',
    message: 'Medicare has no record of the person who logged in. They cannot share claims.',
    provider: 'blue-button',
  });
}

/**
 * Returns the error for a callback without a code.
 *
 * @param error - error code of the callback
 */
export function callbackError(error: string): Error {
  if (error === 'access_denied')
    return new ConsentDeniedError({
      code: 'access_denied',
      message:
        'The member declined to share their data. An earlier consent may still be active. To ask again, call auth.start().',
      provider: 'blue-button',
    });
  if (error === 'not_found') return personNotFound();
  const known =
    /^(?:code_missing|invalid_request|invalid_scope|unauthorized_client|unsupported_response_type|server_error|temporarily_unavailable)$/;
  const code = known.test(error) ? error : 'authorization_failed';
  return new AuthenticationError({
    code,
    message: `The callback contains no authorization code; it returned the error ${code}. Check the registration of the application, then start again with auth.start().`,
    provider: 'blue-button',
  });
}
