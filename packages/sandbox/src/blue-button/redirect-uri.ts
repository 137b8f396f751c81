function parse(uri: string): URL | undefined {
  return URL.canParse(uri) ? new URL(uri) : undefined;
}

const LOOPBACK_HOSTS = new Set(['127.0.0.1', '[::1]']);

/**
 * Checks whether a redirect URI matches a registered one: same scheme, host, port and path, and at least the registered
 * query. A loopback address registered without a port matches any port; `localhost` does not.
 */
export function matchesRedirectUri(registered: string, given: string): boolean {
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
