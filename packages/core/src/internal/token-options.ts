import { ConfigurationError } from '../errors/request-errors.js';
import type { TokenManagerOptions } from '../token-manager.js';

type CheckedOption = 'provider' | 'key' | 'origin' | 'leaseMs' | 'softWindowMs' | 'hardWindowMs';

/** Rejects options that would fail later, all at once. */
export function checkTokenOptions(options: Pick<TokenManagerOptions<unknown>, CheckedOption>): void {
  const { provider, key, origin, leaseMs, softWindowMs, hardWindowMs } = options;
  const problems = [
    [/^[\w:.-]{1,128}$/.test(key), 'key', 'at most 128 characters of A-Za-z0-9_:.- (see tokenKey)'],
    [isOrigin(origin), 'origin', 'scheme, host and port, such as https://api.example.com'],
    [leaseMs === undefined || isPositive(leaseMs), 'leaseMs', 'milliseconds, more than 0'],
    [softWindowMs === undefined || isWindow(softWindowMs), 'softWindowMs', 'milliseconds, 0 or more'],
    [hardWindowMs === undefined || isWindow(hardWindowMs), 'hardWindowMs', 'milliseconds, 0 or more'],
  ] as const;
  const bad = problems.filter(([isGood]) => !isGood);
  if (bad.length === 0) return;
  throw new ConfigurationError({
    code: 'bad_token_options',
    message: `Invalid token options: ${bad.map(([, path, rule]) => `${path} (${rule})`).join(', ')}.`,
    provider,
    issues: bad.map(([, path]) => ({ severity: 'error', code: 'invalid', path })),
  });
}

function isOrigin(text: string): boolean {
  return URL.canParse(text) && new URL(text).origin === text;
}

function isPositive(ms: number): boolean {
  return Number.isFinite(ms) && ms > 0;
}

function isWindow(ms: number): boolean {
  return Number.isFinite(ms) && ms >= 0;
}
