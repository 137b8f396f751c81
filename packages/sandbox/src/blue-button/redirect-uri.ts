import type { BlueButtonApplication } from './application.js';

function parse(uri: string): URL | undefined {
  return URL.canParse(uri) ? new URL(uri) : undefined;
}

const LOOPBACK_HOSTS = new Set(['127.0.0.1', '[::1]']);

/**
 * Checks whether a redirect URI matches a registered one: same scheme, host, port and path, and at least the registered
 * query. A loopback address registered without a port matches any port; `localhost` does not.
 */
function matchesRedirectUri(registered: string, given: string): boolean {
  const left = parse(registered);
  const right = parse(given);
  if (left === undefined || right === undefined) return false;
  const anyPort = left.protocol === 'http:' && LOOPBACK_HOSTS.has(left.hostname) && left.port === '';
  const sameHost = anyPort ? left.hostname === right.hostname : left.host === right.host;
  const queryFits = [...left.searchParams].every(([name, value]) =>
    right.searchParams.getAll(name).includes(value),
  );
  return left.protocol === right.protocol && sameHost && left.pathname === right.pathname && queryFits;
}

/** Checks whether a callback address is on this machine: http or https, any port and path. */
export function isLoopbackUri(uri: string): boolean {
  const url = parse(uri);
  return (
    url !== undefined &&
    /^https?:$/.test(url.protocol) &&
    /^(localhost|.+\.localhost|127(\.\d{1,3}){3}|\[::1\])$/.test(url.hostname)
  );
}

/**
 * Checks whether an application may have a consent return to an address: a registered one, the console's own, or any
 * loopback address if the application accepts those.
 *
 * @param origin - origin of the sandbox, whose console logs members in
 */
export function acceptsRedirectUri(app: BlueButtonApplication, given: string, origin: string): boolean {
  if (given.includes('#')) return false;
  if (app.redirectUris.some((uri) => matchesRedirectUri(uri, given))) return true;
  return given === `${origin}/callback` || (app.loopbackRedirects && isLoopbackUri(given));
}

/** Returns the addresses that an application accepts, in words for an error message. */
export function registeredUris(app: BlueButtonApplication): string {
  const others = app.loopbackRedirects ? ['any loopback address'] : [];
  return `Registered for ${app.name}: ${[...app.redirectUris, ...others].join(', ')}.`;
}
