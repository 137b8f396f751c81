import { mark, PayerKitError } from './payer-kit-error.js';

/**
 * The vendor rejected the credentials or the token, and a refresh was not possible or did not help.
 *
 * To recover: check client ID, secret and environment; with code `no_grant`, ask the member for consent. Sent: `sent`
 * is `no` when there was no token to send, else `yes`: the vendor rejected the request and did nothing.
 */
export class AuthenticationError extends PayerKitError {
  override readonly kind:
    | 'authentication'
    | 'consent_expired'
    | 'consent_denied'
    | 'token_reuse'
    | 'state_mismatch'
    | 'authorization_code'
    | 'refresh_outcome_unknown' = 'authentication';

  static {
    mark(this, 'AuthenticationError');
  }
}

/**
 * The member's consent has expired, was withdrawn or was replaced. The member must consent again: start a new
 * authorization.
 *
 * To recover: start a new authorization with the member. Sent: `sent` is `no` when the store already knew, else `yes`:
 * the vendor rejected the request.
 */
export class ConsentExpiredError extends AuthenticationError {
  override readonly kind = 'consent_expired' as const;

  static {
    mark(this, 'ConsentExpiredError');
  }
}

/**
 * The member declined to share their data.
 *
 * To recover: explain what you need and offer to start again. Sent: only the authorization page was visited; no token
 * was requested.
 */
export class ConsentDeniedError extends AuthenticationError {
  override readonly kind = 'consent_denied' as const;

  static {
    mark(this, 'ConsentDeniedError');
  }
}

/**
 * A one-time refresh token was presented that was already used. Another process or device has its successor, or the
 * successor is lost: the member must consent again.
 *
 * To recover: share one token store between processes, then ask the member for consent again. Sent: `yes`: the token
 * request, which was rejected.
 */
export class TokenReuseError extends AuthenticationError {
  override readonly kind = 'token_reuse' as const;

  static {
    mark(this, 'TokenReuseError');
  }
}

/**
 * The callback does not belong to this session: its state is missing, wrong, already used or too old. Start the
 * authorization again.
 *
 * To recover: start the authorization again; if it is frequent, look for an attack. Sent: `no`: the code was not
 * exchanged.
 */
export class StateMismatchError extends AuthenticationError {
  override readonly kind = 'state_mismatch' as const;

  static {
    mark(this, 'StateMismatchError');
  }
}

/**
 * The server rejected the authorization code. It does not say whether the code was expired, used or wrong. Start the
 * authorization again.
 *
 * To recover: start the authorization again. Sent: `yes`: the token request, which was rejected.
 */
export class AuthorizationCodeError extends AuthenticationError {
  override readonly kind = 'authorization_code' as const;

  static {
    mark(this, 'AuthorizationCodeError');
  }
}

/**
 * A one-time refresh token was sent and the response was lost, so it is unknown whether the token was spent. The stored
 * token is retained; if the next refresh is rejected, the member must consent again.
 *
 * To recover: call again later; the stored token is tried once more. Sent: `unknown` for the token request; the call
 * itself was not sent.
 */
export class RefreshOutcomeUnknownError extends AuthenticationError {
  override readonly kind = 'refresh_outcome_unknown' as const;

  static {
    mark(this, 'RefreshOutcomeUnknownError');
  }
}
