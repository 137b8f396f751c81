import type { FailureContext } from '../call.js';
import { ConfigurationError } from '../errors/request-errors.js';
import type { Target } from './request-target.js';
import { isLoopback } from './request-target.js';

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Returns the proxy for requests to a target.
 *
 * @param option - `connection.proxy`: a URL, or false for no proxy whatever the environment says
 * @param environment - `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`; lower-case names take precedence. They never apply to
 *   loopback hosts
 * @throws UnusableProxy
 */
export function proxyFor(
  target: Target,
  option: string | false | undefined,
  environment: Environment,
): URL | undefined {
  // Plain HTTP goes only to loopback hosts, which a proxy would look for on its own machine.
  if (option === false || !target.secure) return undefined;
  if (option !== undefined) return new URL(option);
  if (isLoopback(target.hostname)) return undefined;
  const named = (name: string) => [name, name.toUpperCase()].find((one) => environment[one]);
  const variable = named('https_proxy') ?? named('all_proxy');
  const exempt = environment[named('no_proxy') ?? ''];
  if (variable === undefined || isExempt(target, exempt)) return undefined;
  const proxy = environment[variable] ?? '';
  const url = proxy.includes('://') ? proxy : `http://${proxy}`;
  // Bypassing a configured proxy would be a leak.
  if (!URL.canParse(url) || !/^https?:/i.test(url)) throw new UnusableProxy(variable);
  return new URL(url);
}

/** A proxy in the environment that cannot be used. It contains no part of the URL, which may contain credentials. */
export class UnusableProxy extends Error {
  constructor(readonly variable: string) {
    super('unusable proxy');
  }

  /** Returns the error for the caller. */
  toError(context: Partial<FailureContext>): ConfigurationError {
    return new ConfigurationError({
      ...context,
      code: 'unsupported_proxy',
      message: `${this.variable} is not the URL of an http or https proxy. Fix it, add the host to NO_PROXY, or set connection.proxy (false for none). Nothing was sent.`,
    });
  }
}

/**
 * Checks whether `NO_PROXY` names a target: `*`, a host, or a domain with or without a leading dot or star, each with
 * an optional port.
 */
function isExempt({ hostname, port }: Target, noProxy: string | undefined): boolean {
  return (noProxy ?? '').split(/[\s,]+/).some((entry) => {
    const [, host = '', entryPort] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (host === '' || (entryPort !== undefined && Number(entryPort) !== port)) return false;
    const domain = host.replace(/^\*?\.?/, '');
    return domain === '' || hostname === domain || hostname.endsWith(`.${domain}`);
  });
}
