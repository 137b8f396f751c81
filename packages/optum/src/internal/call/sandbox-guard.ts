import { ConfigurationError } from '@payerkit/core';
import type { ResolvedEnvironment } from '../../settings/environment.js';
import { requestRejection } from '../check/request.js';

type Headers = Readonly<Record<string, string | undefined>> | undefined;

/** A request about to be sent. */
export interface GuardedRequest {
  /** Kind of environment in the client's options. */
  readonly kind: ResolvedEnvironment['kind'];
  /** Base URL of the request. */
  readonly baseUrl: string;
  /** Path below it. */
  readonly path: string;
  /** Method and path template. */
  readonly operation: string;
  /** True when the operation's document includes the header. */
  readonly asksForIt: boolean;
  /** Headers of the client, of the request and of its options. */
  readonly headers: { readonly client: Headers; readonly request: Headers; readonly options: Headers };
}

const HEADER = 'environment';
const HOSTS: ReadonlySet<string> = new Set([
  'sandbox-apigw.optum.com',
  'sandbox.apigw.changehealthcare.com',
  'sandbox.apis.changehealthcare.com',
]);

/**
 * Marks a request to the sandbox as such. Without the header the vendor's sandbox host serves Optum Real from live
 * data, whatever the client's environment option is; therefore the host decides too, and nothing can override it.
 *
 * @param request - about to be sent
 * @returns headers to add
 * @throws `ValidationError` or `ConfigurationError` when the header has another value
 */
export function sandboxHeaders(request: GuardedRequest): Readonly<Record<string, string>> {
  if (!request.asksForIt && !/\/oihub\//i.test(decoded(`${request.baseUrl}${request.path}/`))) return {};
  if (!isSandbox(request)) return {};
  const issues = (['client', 'request', 'options'] as const)
    .filter((place) => contradicts(request.headers[place]))
    .map((place) => ({
      severity: 'error' as const,
      code: 'sandbox_header',
      path: place === 'options' ? `options.headers.${HEADER}` : `headers.${HEADER}`,
      text: 'must be "sandbox" against the sandbox: without it the vendor responds from live data',
    }));
  if (contradicts(request.headers.client))
    throw new ConfigurationError({
      code: 'sandbox_header',
      provider: 'optum',
      operation: request.operation,
      message: `The client's option headers.${HEADER} ${issues[0]?.text}. Nothing was sent.`,
      issues,
    });
  if (issues.length > 0) throw requestRejection(request.operation, issues);
  return { [HEADER]: 'sandbox' };
}

/** Checks whether a request goes to Optum's sandbox, whose responses are canned. */
export function isSandbox({ kind, baseUrl }: Pick<GuardedRequest, 'kind' | 'baseUrl'>): boolean {
  return kind === 'sandbox' || HOSTS.has(new URL(baseUrl).hostname);
}

function contradicts(headers: Headers): boolean {
  return Object.entries(headers ?? {}).some(
    ([name, value]) => name.toLowerCase() === HEADER && value !== undefined && value !== 'sandbox',
  );
}

/** A gateway reads `%6f` as `o`. */
function decoded(url: string): string {
  try {
    return decodeURIComponent(url);
  } catch {
    return url;
  }
}
