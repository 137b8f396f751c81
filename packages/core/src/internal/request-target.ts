import { ConfigurationError, ValidationError } from '../errors/request-errors.js';
import type { Query } from '../request.js';

/** A base URL that is parsed once, so that a request parses no URL. */
export interface Target {
  /** Scheme, host and port, which tokens are bound to. */
  readonly origin: string;
  /** True for https. */
  readonly secure: boolean;
  /** Host as sockets expect it: an IPv6 address without brackets. */
  readonly hostname: string;
  /** Server name for TLS; empty for an IP address. */
  readonly servername: string;
  /** Port, or the scheme's default if the URL has none. */
  readonly port: number;
  /** Path of the base without its trailing slash. */
  readonly basePath: string;
}

const LOOPBACK = /^(?:localhost|.+\.localhost|127(?:\.\d{1,3}){3}|::1)$/;

/** Checks whether a host name (IPv6 without brackets) is this machine. */
export function isLoopback(hostname: string): boolean {
  return LOOPBACK.test(hostname);
}

/**
 * Returns the reason a base URL cannot be used; undefined when it can. It contains no part of the URL, which may
 * contain credentials.
 */
export function baseUrlProblem(baseUrl: unknown, insecureHosts: readonly string[] = []): string | undefined {
  if (typeof baseUrl !== 'string') return 'must be a URL';
  if (!URL.canParse(baseUrl)) return 'must be an absolute URL';
  const url = new URL(baseUrl);
  const host = bareHost(url);
  const plainAllowed = isLoopback(host) || insecureHosts.includes(host);
  if (url.protocol !== 'https:' && !(url.protocol === 'http:' && plainAllowed)) {
    return 'must be https (http is for loopback hosts only)';
  }
  if (url.username !== '' || url.password !== '') return 'must not contain credentials';
  if (url.search !== '' || url.hash !== '') return 'must not contain a query or a fragment';
  return undefined;
}

/**
 * Parses a base URL.
 *
 * @throws ConfigurationError when it is not https, not absolute, or contains more than origin and path
 */
export function parseTarget(
  baseUrl: string,
  provider: string,
  insecureHosts: readonly string[] = [],
): Target {
  const problem = baseUrlProblem(baseUrl, insecureHosts);
  if (problem !== undefined) {
    throw new ConfigurationError({
      code: 'invalid_base_url',
      provider,
      message: `The base URL ${problem}. Nothing was sent.`,
      issues: [{ severity: 'error', code: 'invalid_base_url', path: 'baseUrl', text: problem }],
    });
  }
  const url = new URL(baseUrl);
  const secure = url.protocol === 'https:';
  const { isIP } = process.getBuiltinModule('node:net');
  const hostname = bareHost(url);
  return {
    origin: url.origin,
    secure,
    hostname,
    servername: isIP(hostname) === 0 ? hostname : '',
    port: url.port === '' ? (secure ? 443 : 80) : Number(url.port),
    basePath: url.pathname.replace(/\/+$/, ''),
  };
}

// Only characters that RFC 3986 allows in a path: an absolute URL, a query, a fragment, a backslash or a space never
// matches.
const PATH = /^\/(?:[\w\-.~!$&'()*+,;=:@/]|%[0-9A-Fa-f]{2})*$/;
const ESCAPES = /^\/\/|(?:^|\/)(?:\.|%2e){1,2}(?:\/|$)|%2f|%5c|%00/i;

/**
 * Returns path and query in wire format.
 *
 * @throws ValidationError when the path could leave the base, or a query value is not a scalar
 */
export function requestPath(
  target: Target,
  path: string,
  query: Query | undefined,
  where: { readonly provider: string; readonly operation: string },
): string {
  if (typeof path !== 'string' || !PATH.test(path) || ESCAPES.test(path)) {
    throw new ValidationError({
      ...where,
      code: 'invalid_path',
      message:
        'The path must start with one slash and stay below the base URL: no "..", no host, no query, parameters encoded. Nothing was sent.',
      issues: [{ severity: 'error', code: 'invalid_path', path: 'path' }],
    });
  }
  const search = query === undefined ? '' : encodeQuery(query, where);
  return search === '' ? target.basePath + path : `${target.basePath}${path}?${search}`;
}

function encodeQuery(query: Query, where: { readonly provider: string; readonly operation: string }): string {
  let search = '';
  const append = (name: string, value: unknown) => {
    const encoded = encodeScalar(value);
    if (encoded === undefined) {
      const text = 'must be a string, a boolean or a finite number';
      throw new ValidationError({
        ...where,
        code: 'invalid_query',
        message: `query.${name} ${text}. Nothing was sent.`,
        issues: [{ severity: 'error', code: 'invalid_query', path: `query.${name}`, text }],
      });
    }
    search += `${search === '' ? '' : '&'}${encodeURIComponent(name)}=${encoded}`;
  };
  for (const name of Object.keys(query)) {
    const value = query[name];
    if (value === undefined) continue;
    if (Array.isArray(value)) for (const item of value) append(name, item);
    else append(name, value);
  }
  return search;
}

function encodeScalar(value: unknown): string | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : undefined;
  if (typeof value === 'boolean') return String(value);
  if (typeof value !== 'string') return undefined;
  try {
    return encodeURIComponent(value);
  } catch {
    // An unpaired surrogate is not valid text.
    return undefined;
  }
}

function bareHost(url: URL): string {
  return url.hostname.replace(/^\[(.*)\]$/, '$1');
}
