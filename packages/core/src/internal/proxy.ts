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
  const variable = (name: string) => environment[name] || environment[name.toUpperCase()];
  const proxy = variable('https_proxy') ?? variable('all_proxy');
  if (proxy === undefined || isExempt(target, variable('no_proxy'))) return undefined;
  const url = proxy.includes('://') ? proxy : `http://${proxy}`;
  return URL.canParse(url) && /^https?:/.test(url) ? new URL(url) : undefined;
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
