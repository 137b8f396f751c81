import type { FailureContext } from '../call.js';
import type { PayerKitError } from '../errors/payer-kit-error.js';
import { AbortError, NetworkError, ResponseFormatError, TimeoutError } from '../errors/transport-errors.js';
import type { TokenWait } from '../token-source.js';
import type { CancelReason } from './call-scope.js';
import { ExchangeFailure, isDefect } from './exchange-failure.js';
import { UnusableProxy } from './proxy.js';
import { UnreadableBody } from './response-body.js';
import { isCertificateCode, isTlsCode } from './tls-code.js';

type UnreadableCode = UnreadableBody['code'] | 'invalid_http';

const UNREADABLE: Readonly<
  Record<UnreadableCode, { readonly message: string; readonly transient: boolean }>
> = {
  invalid_http: { message: 'The response is not valid HTTP', transient: true },
  response_too_large: {
    message: 'The response is larger than maxResponseBytes. Request less at a time or raise the limit.',
    transient: false,
  },
  broken_encoding: { message: 'The response could not be decompressed', transient: true },
  unknown_encoding: {
    message: 'The response has a content encoding that was not requested',
    transient: false,
  },
  invalid_json: { message: 'The response is not valid JSON', transient: true },
  empty_body: { message: 'The response is empty but JSON was expected', transient: true },
  unexpected_content_type: {
    message:
      "The response is not JSON but has another media type, such as a gateway's HTML page. Check the base URL",
    transient: false,
  },
};

/** Creates the error of an exchange that returned no response, or none that can be read. */
export function exchangeError(failure: unknown, context: FailureContext): PayerKitError {
  if (failure instanceof UnreadableBody) return unreadable(failure.code, context);
  if (failure instanceof UnusableProxy) return failure.toError(context);
  if (failure instanceof ExchangeFailure && failure.reason !== 'defect') {
    if (failure.reason === 'too_large') return unreadable('response_too_large', context);
    if (failure.reason === 'invalid_http') return unreadable('invalid_http', context);
    const cause = { name: 'Error', code: failure.code };
    if (failure.reason === 'truncated') {
      return new NetworkError({
        ...context,
        code: 'truncated_response',
        message: 'The connection broke in the middle of the response. Retry if retryable is true.',
        cause,
      });
    }
    return new NetworkError({ ...context, ...connectionFailure(failure, context), cause });
  }
  const cause = failure instanceof ExchangeFailure ? failure.cause : failure;
  return new NetworkError({
    ...context,
    code: 'request_failed',
    message: 'The request could not be sent. Check its headers and the connection options.',
    ...(isDefect(cause) ? { retryable: false } : {}),
    cause,
  });
}

interface ConnectionFailure {
  readonly code: string;
  readonly message: string;
  readonly retryable?: boolean;
}

function connectionFailure(failure: ExchangeFailure, { sent }: FailureContext): ConnectionFailure {
  const { code } = failure;
  if (code.startsWith('ERR_PROXY_')) return proxyFailure(failure);
  if (isCertificateCode(code)) {
    return {
      code: 'tls_failed',
      message: `A certificate was not accepted (${code}). Check connection.ca (your company's proxy may need its own certificate authority), cert and key.`,
      retryable: false,
    };
  }
  if (isTlsCode(code)) {
    return { code: 'tls_failed', message: 'The TLS handshake failed. Check connection.ca, cert and key.' };
  }
  return sent === 'no'
    ? {
        code: 'connection_failed',
        message:
          'The connection failed before anything was sent. Check the network and the base URL, then retry.',
      }
    : {
        code: 'connection_lost',
        message: 'The connection broke before a response arrived. Retry if retryable is true.',
      };
}

function proxyFailure({ code, proxyStatus }: ExchangeFailure): ConnectionFailure {
  if (proxyStatus !== undefined) {
    return {
      code: 'proxy_refused',
      message: `The proxy rejected the tunnel with HTTP ${proxyStatus}${PROXY_ADVICE[proxyStatus] ?? '. Check connection.proxy or HTTPS_PROXY'}. Nothing was sent.`,
      retryable: proxyStatus >= 500 || proxyStatus === 429,
    };
  }
  const silent = code === 'ERR_PROXY_TIMEOUT';
  return {
    code: silent ? 'proxy_timeout' : 'proxy_unreachable',
    message: `${silent ? 'The proxy did not open a tunnel in time' : 'The proxy could not be reached'}. Check connection.proxy or HTTPS_PROXY. Nothing was sent.`,
  };
}

const PROXY_ADVICE: Readonly<Record<number, string>> = {
  403: ': it does not allow this host. Ask your proxy administrator to allow it',
  407: ': it requires credentials. Add user and password to connection.proxy or HTTPS_PROXY',
};

function unreadable(code: UnreadableCode, context: FailureContext): ResponseFormatError {
  const { message, transient } = UNREADABLE[code];
  return new ResponseFormatError({ ...context, code, message: `${message}.`, retryable: transient });
}

/** The step a request was waiting for when its time ran out. */
export type Waiting = TokenWait | 'proxy' | 'response';

/** Creates the error of an attempt that took too long. */
export function attemptTimeout(context: FailureContext, waiting: Waiting): TimeoutError {
  return new TimeoutError({
    ...context,
    ...(WAITED_FOR[waiting] ?? {
      code: 'attempt_timeout',
      message: 'The attempt exceeded timeoutMs. Raise it, or retry if retryable is true.',
    }),
  });
}

const WAITED_FOR: Readonly<Partial<Record<Waiting, { readonly code: string; readonly message: string }>>> = {
  proxy: {
    code: 'proxy_timeout',
    message:
      'The proxy did not open a tunnel in time. Check connection.proxy or HTTPS_PROXY. Nothing was sent.',
  },
  lease: {
    code: 'total_timeout',
    message:
      'The call exceeded totalTimeoutMs while another process held the lease for renewing the access token. The lease ends after leaseMs; retry, or set totalTimeoutMs above it.',
  },
  token_endpoint: {
    code: 'token_timeout',
    message:
      'The call exceeded totalTimeoutMs while it waited for the token endpoint, which has not responded. Retry.',
  },
};

/**
 * Creates the error of a call that was ended from outside.
 *
 * @param waiting - the step of the call
 */
export function cancelError(
  reason: CancelReason,
  cause: unknown,
  context: FailureContext,
  waiting: Waiting,
): TimeoutError | AbortError {
  switch (reason) {
    case 'total_timeout':
      return new TimeoutError({
        ...context,
        ...(WAITED_FOR[waiting] ?? {
          code: 'total_timeout',
          message: 'The call exceeded totalTimeoutMs. Raise it, or retry if retryable is true.',
        }),
      });
    case 'client_closed':
      return closedError(context);
    case 'aborted':
      return new AbortError({
        ...context,
        code: 'aborted',
        message: 'The call was aborted by its signal.',
        cause,
      });
  }
}

/** Creates the error of a call on a closed client. */
export function closedError(context: Partial<FailureContext>): AbortError {
  return new AbortError({
    ...context,
    code: 'client_closed',
    message: 'The client is closed. Create a new client.',
  });
}
