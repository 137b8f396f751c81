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

/** The error of an exchange that gave no response, or none that can be read. */
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
        message: 'The connection broke in the middle of the response. Try again if retryable is true.',
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
      message: `A certificate was not accepted (${code}). Check connection.ca (a proxy of your company may need its own authority), cert and key.`,
      retryable: false,
    };
  }
  if (isTlsCode(code)) {
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

function proxyFailure({ code, proxyStatus }: ExchangeFailure): ConnectionFailure {
  if (proxyStatus !== undefined) {
    return {
      code: 'proxy_refused',
      message: `The proxy opened no tunnel and responded with HTTP ${proxyStatus}${PROXY_ADVICE[proxyStatus] ?? '. Check connection.proxy or HTTPS_PROXY'}. Nothing was sent.`,
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
  403: ': it does not allow this host. Ask those who run it to allow the host',
  407: ': it asks for credentials. Put user and password into connection.proxy or HTTPS_PROXY',
};

function unreadable(code: UnreadableCode, context: FailureContext): ResponseFormatError {
  const { message, transient } = UNREADABLE[code];
  return new ResponseFormatError({ ...context, code, message: `${message}.`, retryable: transient });
}

/** What a request was waiting for when its time was over. */
export type Waiting = TokenWait | 'proxy' | 'response';

/** The error of an attempt that took too long. */
export function attemptTimeout(context: FailureContext, waiting: Waiting): TimeoutError {
  return new TimeoutError({
    ...context,
    ...(WAITED_FOR[waiting] ?? {
      code: 'attempt_timeout',
      message: 'The attempt ran out of timeoutMs. Raise it, or try again if retryable is true.',
    }),
  });
}

const WAITED_FOR: Readonly<Partial<Record<Waiting, { readonly code: string; readonly message: string }>>> = {
  proxy: {
    code: 'proxy_timeout',
    message:
      'The proxy opened no tunnel before the time was over. Check connection.proxy or HTTPS_PROXY. Nothing was sent.',
  },
  lease: {
    code: 'total_timeout',
    message:
      'The call ran out of totalTimeoutMs while another process held the lease for renewing the access token. The lease ends after leaseMs; retry, or set totalTimeoutMs above it.',
  },
  token_endpoint: {
    code: 'token_timeout',
    message:
      'The call ran out of totalTimeoutMs while it waited for the token endpoint, which has not responded. Retry.',
  },
};

/**
 * The error of a call that was ended from outside.
 *
 * @param waiting - the step the call was in
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
          message: 'The call ran out of totalTimeoutMs. Raise it, or retry if retryable is true.',
        }),
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
