import { checkArguments } from './check-arguments.js';
import { defaultRetryClass } from './default-retry-class.js';
import { inputError } from './input-error.js';
import type { Issue } from './issue.js';
import type { ClientRequest, HttpMethod, RetryClass } from './request.js';

const METHODS: readonly HttpMethod[] = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE'];
const RETRY_CLASSES: readonly RetryClass[] = ['safe', 'idempotent', 'oneTime', 'unsafe'];
const AUTHORIZATIONS = ['client', 'none'] as const;

/** A request with defaults filled in. */
export interface CheckedClientRequest extends Omit<ClientRequest, 'auth' | 'retryClass'> {
  /** Credential whose token is sent. */
  readonly auth: 'client' | 'none';
  /** Retry class, which decides what may be retried when the outcome is unknown. */
  readonly retryClass: RetryClass;
}

/**
 * Checks a request that no resource method covers, and fills in its defaults. Call it inside the promise that
 * `request()` returns.
 *
 * @returns a copy with `auth` and `retryClass`
 * @throws {@link ValidationError} naming every field of the wrong type
 * @example
 * ```ts
 * const { method, path, query, retryClass } = checkClientRequest('example', request);
 * ```
 */
export function checkClientRequest(provider: string, request: ClientRequest): CheckedClientRequest {
  const where = { provider, operation: 'request' };
  checkArguments(where, { request: [request, 'object'] });
  const { method, auth = 'client' } = request;
  const retryClass = request.retryClass ?? defaultRetryClass(method);
  checkArguments(where, {
    method: [method, 'text'],
    path: [request.path, 'text'],
    query: [request.query, 'object?'],
    headers: [request.headers, 'object?'],
  });
  const issues = [
    ...oneOf('method', method, METHODS),
    ...oneOf('auth', auth, AUTHORIZATIONS),
    ...oneOf('retryClass', retryClass, RETRY_CLASSES),
  ];
  if (issues.length === 0) return { ...request, auth, retryClass };
  throw inputError(issues, where);
}

function oneOf(path: string, value: unknown, allowed: readonly string[]): Issue[] {
  if ((allowed as readonly unknown[]).includes(value)) return [];
  return [{ severity: 'error', code: 'invalid_value', path, text: `must be one of ${allowed.join(', ')}` }];
}
