import type { CommonClientOptions } from './client-options.js';
import { ConfigurationError } from './errors/request-errors.js';
import { headerIssues } from './internal/request-headers.js';
import { baseUrlProblem } from './internal/request-target.js';
import type { Issue } from './issue.js';

// Longer timers overflow and fire at once.
const MAX_TIMER_MS = 2 ** 31 - 1;

/**
 * Collects the problems of a client's options, so that one {@link ConfigurationError} names every invalid field at
 * once. No value is ever printed.
 *
 * @example
 * ```ts
 * const check = new OptionCheck('example');
 * check.nonEmptyString(options.clientId, 'clientId');
 * check.url(options.redirectUri, 'redirectUri');
 * checkCommonOptions(check, options);
 * check.throwIfAny();
 * ```
 */
export class OptionCheck {
  readonly #provider: string;
  readonly #insecureHosts: readonly string[];
  readonly #issues: Issue[] = [];

  /**
   * Creates a check.
   *
   * @param provider - name in the error, such as `example`
   * @param insecureHosts - the option `insecureHosts` as given: hosts whose URLs may be http
   */
  constructor(provider: string, insecureHosts?: unknown) {
    this.#provider = provider;
    this.#insecureHosts = Array.isArray(insecureHosts) ? insecureHosts.filter(isHostName) : [];
  }

  /**
   * Adds a problem.
   *
   * @param path - name of the field
   * @param rule - the requirement, such as `must be a non-empty string`; never the value
   * @param code - machine-readable code of the rule. Default `invalid_option`
   */
  add(path: string, rule: string, code = 'invalid_option'): void {
    this.#issues.push({ severity: 'error', code, path, text: rule });
  }

  /**
   * Checks a required non-empty string.
   *
   * @returns true when it is valid
   */
  nonEmptyString(value: unknown, path: string): value is string {
    if (typeof value === 'string' && value.trim() !== '') return true;
    if (value === undefined) this.add(path, 'is required', 'required');
    else this.add(path, 'must be a non-empty string');
    return false;
  }

  /**
   * Checks an optional non-empty string.
   *
   * @returns true when it is valid
   */
  optionalString(value: unknown, path: string): value is string | undefined {
    return value === undefined || this.nonEmptyString(value, path);
  }

  /**
   * Checks a required base URL: absolute, https (http for loopback hosts and `insecureHosts` only), without credentials, query and
   * fragment.
   *
   * @returns true when it is valid
   */
  url(value: unknown, path: string): value is string {
    if (value === undefined) {
      this.add(path, 'is required', 'required');
      return false;
    }
    const problem = baseUrlProblem(value, this.#insecureHosts);
    if (problem !== undefined) this.add(path, problem);
    return problem === undefined;
  }

  /**
   * Checks a required choice.
   *
   * @returns true when it is one of the allowed values
   */
  oneOf<T extends string>(value: unknown, allowed: readonly T[], path: string): value is T {
    if ((allowed as readonly unknown[]).includes(value)) return true;
    const choices = allowed.map((choice) => `"${choice}"`).join(', ');
    if (value === undefined) this.add(path, `is required: one of ${choices}`, 'required');
    else this.add(path, `must be one of ${choices}`);
    return false;
  }

  /**
   * Checks an optional whole number within bounds.
   *
   * @returns true when it is absent or valid
   */
  optionalInteger(
    value: unknown,
    path: string,
    { min = 0, max = Number.MAX_SAFE_INTEGER }: { readonly min?: number; readonly max?: number } = {},
  ): value is number | undefined {
    if (
      value === undefined ||
      (Number.isSafeInteger(value) && (value as number) >= min && (value as number) <= max)
    ) {
      return true;
    }
    const bound = max === Number.MAX_SAFE_INTEGER ? `of at least ${min}` : `from ${min} to ${max}`;
    this.add(path, `must be a whole number ${bound}`);
    return false;
  }

  /**
   * Checks an optional duration in milliseconds: a whole number from `min` to the maximum of a timer.
   *
   * @returns true when it is absent or valid
   */
  optionalDurationMs(value: unknown, path: string, min = 1): value is number | undefined {
    return this.optionalInteger(value, path, { min, max: MAX_TIMER_MS });
  }

  /**
   * Checks an optional function.
   *
   * @returns true when it is absent or valid
   */
  optionalFunction(value: unknown, path: string): boolean {
    if (value === undefined || typeof value === 'function') return true;
    this.add(path, 'must be a function');
    return false;
  }

  /**
   * Checks an optional object with certain methods, such as a store or a logger.
   *
   * @returns true when it is absent or has all of them
   */
  optionalMethods(value: unknown, methods: readonly string[], path: string): boolean {
    if (value === undefined) return true;
    const object = typeof value === 'object' || typeof value === 'function' ? value : null;
    if (
      object !== null &&
      methods.every((name) => typeof (object as Record<string, unknown>)[name] === 'function')
    ) {
      return true;
    }
    this.add(path, `must be an object with ${methods.join(', ')}`);
    return false;
  }

  /**
   * Checks optional headers: names and values that can be sent, and none that the client sets by itself.
   *
   * @returns true when they are absent or valid
   */
  optionalHeaders(value: unknown, path: string): boolean {
    const issues = headerIssues(value, path);
    this.#issues.push(...issues);
    return issues.length === 0;
  }

  /**
   * Throws when any problem was added.
   *
   * @throws {@link ConfigurationError} naming all of them
   */
  throwIfAny(): void {
    if (this.#issues.length === 0) return;
    const fields = this.#issues.map(({ path, text }) => `${path} ${text}`);
    throw new ConfigurationError({
      code: 'invalid_options',
      provider: this.#provider,
      message: `Wrong options: ${fields.join('; ')}.`,
      issues: this.#issues,
    });
  }
}

/**
 * Checks the options that every client accepts.
 *
 * @param check - collects the problems
 * @throws nothing; problems are added to the check
 * @example
 * ```ts
 * checkCommonOptions(check, options);
 * ```
 */
export function checkCommonOptions(check: OptionCheck, options: CommonClientOptions): void {
  check.optionalDurationMs(options.timeoutMs, 'timeoutMs');
  check.optionalDurationMs(options.totalTimeoutMs, 'totalTimeoutMs');
  check.optionalInteger(options.maxRetries, 'maxRetries', { max: 100 });
  check.optionalDurationMs(options.maxRetryAfterMs, 'maxRetryAfterMs', 0);
  check.optionalInteger(options.maxResponseBytes, 'maxResponseBytes', { min: 1 });
  check.optionalInteger(options.maxConcurrentRequests, 'maxConcurrentRequests', { min: 1 });
  checkRequestsPerSecond(check, options.maxRequestsPerSecond);
  checkInsecureHosts(check, options.insecureHosts);
  check.optionalHeaders(options.headers, 'headers');
  check.optionalMethods(options.tokenStore, ['get', 'compareAndSet'], 'tokenStore');
  check.optionalDurationMs(options.leaseMs, 'leaseMs');
  check.optionalMethods(options.logger, ['debug', 'info', 'warn', 'error'], 'logger');
  check.optionalFunction(options.onDisclosure, 'onDisclosure');
  check.optionalMethods(options.disclosureLog, ['append', 'list'], 'disclosureLog');
  check.optionalString(options.requestedBy, 'requestedBy');
  check.optionalString(options.purpose, 'purpose');
  check.optionalMethods(options.retryQuota, ['take', 'giveBack', 'lose', 'release'], 'retryQuota');
  if (options.validation !== undefined)
    check.oneOf(options.validation, ['strict', 'warn', 'off'], 'validation');
  check.optionalMethods(options.clock, ['now', 'sleep'], 'clock');
  check.optionalFunction(options.random, 'random');
  checkConnection(check, options.connection);
}

function isHostName(value: unknown): value is string {
  return (
    typeof value === 'string' && /^[a-z0-9_](?:[a-z0-9._-]*[a-z0-9_])?$|^[0-9a-f:]*:[0-9a-f:.]*$/.test(value)
  );
}

function checkInsecureHosts(check: OptionCheck, hosts: unknown): void {
  if (hosts === undefined || (Array.isArray(hosts) && hosts.every(isHostName))) return;
  check.add('insecureHosts', 'must be a list of host names in lower case, without scheme, port and wildcard');
}

function checkRequestsPerSecond(check: OptionCheck, value: unknown): void {
  if (value === undefined || (typeof value === 'number' && value > 0 && Number.isFinite(value))) return;
  check.add('maxRequestsPerSecond', 'must be a positive number');
}

function checkConnection(check: OptionCheck, connection: unknown): void {
  if (connection === undefined) return;
  if (typeof connection !== 'object' || connection === null) {
    check.add('connection', 'must be an object');
    return;
  }
  const { proxy, ca, cert, key, httpsAgent, httpAgent, maxSockets } = connection as Record<string, unknown>;
  if (proxy !== undefined && proxy !== false && !isProxyUrl(proxy)) {
    check.add('connection.proxy', 'must be false or an absolute http or https URL');
  }
  if (Array.isArray(ca)) for (const one of ca) check.nonEmptyString(one, 'connection.ca');
  else check.optionalString(ca, 'connection.ca');
  check.optionalString(cert, 'connection.cert');
  check.optionalString(key, 'connection.key');
  if ((cert === undefined) !== (key === undefined)) {
    check.add(
      cert === undefined ? 'connection.cert' : 'connection.key',
      'is required together with the other of cert and key',
    );
  }
  check.optionalMethods(httpsAgent, ['addRequest', 'destroy'], 'connection.httpsAgent');
  check.optionalMethods(httpAgent, ['addRequest', 'destroy'], 'connection.httpAgent');
  check.optionalInteger(maxSockets, 'connection.maxSockets', { min: 1 });
}

function isProxyUrl(value: unknown): boolean {
  return typeof value === 'string' && URL.canParse(value) && /^https?:$/.test(new URL(value).protocol);
}
