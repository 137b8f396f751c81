import type { FailureContext } from '../call.js';
import { AbortError, NetworkError, ResponseFormatError, TimeoutError } from '../errors/transport-errors.js';
import type { TokenWait } from '../token-source.js';
import type { CancelReason } from './call-scope.js';
import { ExchangeFailure } from './exchange-failure.js';
import { UnreadableBody } from './response-body.js';

type UnreadableCode = UnreadableBody['code'] | 'invalid_http';

const UNREADABLE: Readonly<
  Record<UnreadableCode, { readonly message: string; readonly transient: boolean }>
> = {
  invalid_http: { message: 'The response is not valid HTTP', transient: true },
  response_too_large: {
    message: 'The response is larger than maxResponseBytes allows; ask for less at a time or raise it',
    transient: false,
  },
  broken_encoding: { message: 'The response could not be unpacked', transient: true },
  unknown_encoding: { message: 'The response is packed in a way that was not asked for', transient: false },
  invalid_json: { message: 'The response is not valid JSON', transient: true },
  empty_body: { message: 'The response is empty where JSON was expected', transient: true },
  unexpected_content_type: {
    message:
      'The response is not JSON but another media type, such as the HTML page of a gateway; check the base URL',
    transient: false,
  },
};

const TLS_CODE = /^(?:ERR_TLS|ERR_SSL|EPROTO|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH)/;

/** The error of an exchange that gave no response, or none that can be read. */
export function exchangeError(failure: unknown, context: FailureContext): NetworkError | ResponseFormatError {
  if (failure instanceof UnreadableBody) return unreadable(failure.code, context);
  if (failure instanceof ExchangeFailure) {
    if (failure.reason === 'too_large') return unreadable('response_too_large', context);
    if (failure.reason === 'invalid_http') return unreadable('invalid_http', context);
    const cause = { name: 'Error', code: failure.code };
    if (failure.reason === 'truncated') {
      return new NetworkError({
        ...context,
        code: 'truncated_response',
        message: 'The connection broke in the middle of the response. Try again if retryable is true.',
        cause,
      });
    }
    return new NetworkError({ ...context, ...connectionFailure(failure.code, context), cause });
  }
  return new NetworkError({
    ...context,
    code: 'request_failed',
    message: 'The request could not be sent. Check its headers and the connection options.',
    cause: failure,
  });
}

function connectionFailure(causeCode: string, { sent }: FailureContext): { code: string; message: string } {
  if (causeCode === 'ERR_PROXY_REFUSED') {
    return {
      code: 'proxy_refused',
      message: 'The proxy opened no tunnel; nothing was sent. Check connection.proxy.',
    };
  }
  if (TLS_CODE.test(causeCode)) {
    return { code: 'tls_failed', message: 'The TLS handshake failed; check connection.ca, cert and key.' };
  }
  return sent === 'no'
    ? {
        code: 'connection_failed',
        message: 'No connection could be made; nothing was sent. Check network and base URL, then try again.',
      }
    : {
        code: 'connection_lost',
        message: 'The connection broke before a response came. Try again if retryable is true.',
      };
}

function unreadable(code: UnreadableCode, context: FailureContext): ResponseFormatError {
  const { message, transient } = UNREADABLE[code];
  return new ResponseFormatError({ ...context, code, message: `${message}.`, retryable: transient });
}

/** The error of an attempt that took too long. */
export function attemptTimeout(context: FailureContext): TimeoutError {
  return new TimeoutError({
    ...context,
    code: 'attempt_timeout',
    message: 'The attempt ran out of timeoutMs. Raise it, or try again if retryable is true.',
  });
}

const TOTAL_TIMEOUT: Readonly<Record<TokenWait | 'other', string>> = {
  lease:
    'The call ran out of totalTimeoutMs while another process held the lease for renewing the access token. The lease ends after leaseMs; retry, or set totalTimeoutMs above it.',
  token_endpoint:
    'The call ran out of totalTimeoutMs while it waited for the token endpoint, which has not responded. Retry.',
  other: 'The call ran out of totalTimeoutMs. Raise it, or retry if retryable is true.',
};

/**
 * The error of a call that was ended from outside.
 *
 * @param waitingFor - the step of getting a token that the call was in
 */
export function cancelError(
  reason: CancelReason,
  cause: unknown,
  context: FailureContext,
  waitingFor?: TokenWait,
): TimeoutError | AbortError {
  switch (reason) {
    case 'total_timeout':
      return new TimeoutError({
        ...context,
        code: 'total_timeout',
        message: TOTAL_TIMEOUT[waitingFor ?? 'other'],
      });
    case 'client_closed':
      return closedError(context);
    case 'aborted':
      return new AbortError({
        ...context,
        code: 'aborted',
        message: 'The call was aborted by its signal. Call again with another signal if that was not meant.',
        cause,
      });
  }
}

/** The error of a call on a closed client. */
export function closedError(context: Partial<FailureContext>): AbortError {
  return new AbortError({
    ...context,
    code: 'client_closed',
    message: 'The client is closed. Create a new client.',
  });
}
