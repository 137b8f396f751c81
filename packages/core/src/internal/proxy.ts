import type { FailureContext } from '../call.js';
import { ConfigurationError } from '../errors/request-errors.js';
import type { Target } from './request-target.js';
import { isLoopback } from './request-target.js';

/** Environment variables by name. */
export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * The proxy that requests to a target go through.
 *
 * @param option - `connection.proxy`: a URL, or false for none whatever the environment says
 * @param environment - `HTTPS_PROXY`, `ALL_PROXY` and `NO_PROXY`, in lower case first. They never
 * apply to loopback hosts
 * @throws UnusableProxy
 */
export function proxyFor(
  target: Target,
  option: string | false | undefined,
  environment: Environment,
): URL | undefined {
  // Plain http goes to loopback hosts only: a proxy would look for them on its own machine.
  if (option === false || !target.secure) return undefined;
  if (option !== undefined) return new URL(option);
  if (isLoopback(target.hostname)) return undefined;
  const named = (name: string) => [name, name.toUpperCase()].find((one) => environment[one]);
  const variable = named('https_proxy') ?? named('all_proxy');
  const exempt = environment[named('no_proxy') ?? ''];
  if (variable === undefined || isExempt(target, exempt)) return undefined;
  const proxy = environment[variable] ?? '';
  const url = proxy.includes('://') ? proxy : `http://${proxy}`;
  // Going past a proxy that is prescribed would be a leak.
  if (!URL.canParse(url) || !/^https?:/i.test(url)) throw new UnusableProxy(variable);
  return new URL(url);
}

/** The environment names a proxy that cannot be used. Holds no part of its URL: it may carry credentials. */
export class UnusableProxy extends Error {
  constructor(readonly variable: string) {
    super('unusable proxy');
  }

  /** The error the caller gets. */
  toError(context: Partial<FailureContext>): ConfigurationError {
    return new ConfigurationError({
      ...context,
      code: 'unsupported_proxy',
      message: `${this.variable} does not hold the URL of an http or https proxy. Fix it, name the host in NO_PROXY, or set connection.proxy (false for none). Nothing was sent.`,
    });
  }
}

/** Whether `NO_PROXY` names a target: `*`, a host, a domain with or without a leading dot or star, each with an optional port. */
function isExempt({ hostname, port }: Target, noProxy: string | undefined): boolean {
  return (noProxy ?? '').split(/[\s,]+/).some((entry) => {
    const [, host = '', entryPort] = /^(.*?)(?::(\d+))?$/.exec(entry.toLowerCase()) ?? [];
    if (host === '' || (entryPort !== undefined && Number(entryPort) !== port)) return false;
    const domain = host.replace(/^\*?\.?/, '');
    return domain === '' || hostname === domain || hostname.endsWith(`.${domain}`);
  });
}
