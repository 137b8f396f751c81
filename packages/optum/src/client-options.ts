import {
  type ClientKey,
  type CommonClientOptions,
  calendarDay,
  checkClientKey,
  checkCommonOptions,
  OptionCheck,
} from '@payerkit/core';
import { TOKEN_ENDPOINTS } from './internal/call/token-endpoints.js';
import type { ControlNumbers } from './settings/control-number.js';
import {
  namesOptum,
  type OptumEnvironment,
  originNames,
  type ResolvedEnvironment,
  resolveEnvironment,
} from './settings/environment.js';
import type { LedgerOptions } from './settings/ledger-options.js';
import { PRODUCT_LINES, type ProductLine, type ProductLineOptions } from './settings/product-line.js';

/**
 * Treatment of a request that production would reject: `error` rejects it before sending; `warn` logs it and sends it;
 * `off` sends it.
 */
export type Preflight = 'error' | 'warn' | 'off';

/** A static key, for endpoints that use the same JSON and issue no tokens. */
export interface OptumApiKey {
  /** Name of the header, such as `Authorization` or `X-Api-Key`. */
  readonly header: string;
  /** Complete value of the header, including the word `Bearer` or `Key` if the endpoint requires one. Secret. */
  readonly value: string;
}

/** Options of an `OptumClient`. */
export interface OptumClientOptions extends CommonClientOptions {
  /**
   * Optum environment: `sandbox`, `production`, or your own hosts. Required, so that no one queries live payers by
   * accident.
   */
  readonly environment: OptumEnvironment;
  /** Client ID of your application in Optum's portal. Default: the environment variable `OPTUM_CLIENT_ID`. */
  readonly clientId?: string | undefined;
  /** Its secret. Default: the environment variable `OPTUM_CLIENT_SECRET`. */
  readonly clientSecret?: string | undefined;
  /**
   * Key with which the application authenticates in place of `clientSecret` (`private_key_jwt`). Optum's published
   * documents describe the secret alone; use a key where your contract or your own gateway provides for it.
   */
  readonly clientKey?: ClientKey | undefined;
  /**
   * A static key in place of `clientId` and `clientSecret`, for clearinghouses that use the same JSON. Only with a
   * custom environment, and sent only to its origins: Optum accepts only tokens.
   */
  readonly apiKey?: OptumApiKey | undefined;
  /**
   * Generates control numbers for requests without one. Default: see `createControlNumbers`; in the sandbox one that it
   * accepts.
   */
  readonly controlNumbers?: ControlNumbers | undefined;
  /** Records submitted claims, so that one whose response was lost is not sent twice. Default: none. */
  readonly ledger?: LedgerOptions | undefined;
  /** Treatment of a request that production would reject. Default `error`. */
  readonly preflight?: Preflight | undefined;
  /**
   * Time zone whose current date is the default for today, an IANA name such as `America/Chicago`. Default: the
   * earliest current date in the US (that of Pago Pago), so that no inquiry names a date that has not begun.
   */
  readonly timeZone?: string | undefined;
  /** Hosts and tokens of individual product lines, where they differ from the vendor's documents. */
  readonly productLines?: Readonly<Partial<Record<ProductLine, ProductLineOptions>>> | undefined;
}

/** Options after checks and fallbacks. */
export interface CheckedOptions {
  /** All origins. */
  readonly environment: ResolvedEnvironment;
  /** Client ID. */
  readonly clientId: string;
  /** Client secret, or the key that signs assertions. */
  readonly credential: string | ClientKey;
  /** Static key in place of the two. */
  readonly apiKey: OptumApiKey | undefined;
  /** Treatment of invalid requests. */
  readonly preflight: Preflight;
  /** Time zone of today. */
  readonly timeZone: string | undefined;
  /** Overrides for individual product lines. */
  readonly productLines: Readonly<Partial<Record<ProductLine, ProductLineOptions>>>;
}

/**
 * Checks the options of a client, all at once.
 *
 * @throws `ConfigurationError` naming every wrong field; no value is printed
 */
export function checkOptions(options: OptumClientOptions): CheckedOptions {
  const given: Partial<OptumClientOptions> = typeof options === 'object' && options !== null ? options : {};
  const check = new OptionCheck('optum', given.insecureHosts);
  const { environment } = given;
  checkEnvironment(check, environment);
  const { clientId, credential } =
    given.apiKey === undefined ? readCredentials(check, given) : NO_CREDENTIALS;
  if (given.apiKey !== undefined) checkApiKey(check, given);
  check.optionalFunction(given.controlNumbers, 'controlNumbers');
  if (given.preflight !== undefined) check.oneOf(given.preflight, ['error', 'warn', 'off'], 'preflight');
  if (given.timeZone !== undefined && !isTimeZone(given.timeZone))
    check.add('timeZone', 'must be the IANA name of a time zone, such as America/Chicago');
  checkProductLines(check, given.productLines);
  checkLedger(check, given.ledger);
  checkCommonOptions(check, given);
  check.throwIfAny();
  return {
    environment: resolveEnvironment(environment as OptumEnvironment),
    clientId: clientId as string,
    credential: credential as string | ClientKey,
    apiKey: given.apiKey,
    preflight: given.preflight ?? 'error',
    timeZone: given.timeZone,
    productLines: given.productLines ?? {},
  };
}

const NO_CREDENTIALS = { clientId: '', credential: '' };

function readCredentials(check: OptionCheck, given: Partial<OptumClientOptions>) {
  // An empty variable is an unset one.
  const clientId = given.clientId ?? (process.env.OPTUM_CLIENT_ID || undefined);
  checkCredential(check, clientId, 'clientId', 'OPTUM_CLIENT_ID');
  const { clientKey } = given;
  if (clientKey !== undefined) {
    checkClientKey(check, clientKey, 'clientKey');
    if (given.clientSecret !== undefined) check.add('clientKey', 'replaces clientSecret; omit one of them');
    return { clientId, credential: clientKey };
  }
  const clientSecret = given.clientSecret ?? (process.env.OPTUM_CLIENT_SECRET || undefined);
  checkCredential(check, clientSecret, 'clientSecret', 'OPTUM_CLIENT_SECRET');
  return { clientId, credential: clientSecret };
}

/** Headers that cannot carry a key: the pipeline writes them, or the vendor gives them another meaning. */
const NO_KEY_HEADERS =
  /^(host|content-.*|accept(-.*)?|connection|transfer-encoding|upgrade|expect|te|trailer|proxy-.*|user-agent|cookie|environment)$/i;
const HEADER_NAME = /^[!#$%&'*+\-.^_`|~\w]{1,128}$/;
const HEADER_VALUE = /^[\x21-\x7e](?:[\x20-\x7e]*[\x21-\x7e])?$/;

function checkApiKey(check: OptionCheck, given: Partial<OptumClientOptions>): void {
  const { apiKey, environment } = given;
  const { header, value } = (typeof apiKey === 'object' && apiKey !== null ? apiKey : {}) as Partial<
    Record<string, unknown>
  >;
  if (typeof environment !== 'object' || environment === null || namesOptum(environment))
    check.add(
      'apiKey',
      'is allowed only with a custom environment ({ baseUrl }): Optum itself uses client ID and secret',
    );
  if ([given.clientId, given.clientSecret, given.clientKey].some((one) => one !== undefined))
    check.add('apiKey', 'replaces clientId, clientSecret and clientKey; omit them');
  if (typeof header !== 'string' || !HEADER_NAME.test(header) || NO_KEY_HEADERS.test(header))
    check.add('apiKey.header', 'must be the name of a header for keys, such as Authorization');
  if (typeof value !== 'string' || !HEADER_VALUE.test(value))
    check.add('apiKey.value', 'must be a non-empty string of printable ASCII, without surrounding blanks');
}

function checkCredential(check: OptionCheck, value: unknown, path: string, variable: string): void {
  if (value === undefined) check.add(path, `is required, as an option or in ${variable}`, 'required');
  else check.nonEmptyString(value, path);
}

function checkLedger(check: OptionCheck, ledger: unknown): void {
  if (ledger === undefined) return;
  const { store, secret } = (typeof ledger === 'object' && ledger !== null ? ledger : {}) as Record<
    string,
    unknown
  >;
  if (store === undefined) check.add('ledger.store', 'is required', 'required');
  else check.optionalMethods(store, ['begin', 'transition', 'list'], 'ledger.store');
  if (typeof secret !== 'string' || secret.length < 16)
    check.add('ledger.secret', 'must be a string of at least 16 characters');
}

function checkProductLines(check: OptionCheck, lines: unknown): void {
  if (lines === undefined) return;
  if (typeof lines !== 'object' || lines === null) {
    check.add('productLines', 'must be an object');
    return;
  }
  for (const [name, line] of Object.entries(lines)) {
    if (!(PRODUCT_LINES as readonly string[]).includes(name)) {
      check.add('productLines', `knows only ${PRODUCT_LINES.join(', ')}`);
      continue;
    }
    const { baseUrl, token, paths } = (line ?? {}) as Record<string, unknown>;
    if (baseUrl !== undefined) check.url(baseUrl, `productLines.${name}.baseUrl`);
    if (token !== undefined) check.oneOf(token, Object.keys(TOKEN_ENDPOINTS), `productLines.${name}.token`);
    checkPaths(check, paths, `productLines.${name}.paths`);
  }
}

function checkPaths(check: OptionCheck, paths: unknown, where: string): void {
  if (paths === undefined) return;
  const isPath = (text: unknown) =>
    typeof text === 'string' && /^(\/[\w.$-]+)+$/.test(text) && !/\/\.\.?(\/|$)/.test(text);
  const isMap = typeof paths === 'object' && paths !== null;
  if (!isMap || !Object.entries(paths).flat().every(isPath))
    check.add(where, 'must map paths to paths, each with a leading slash in every segment and no parameters');
}

function checkEnvironment(check: OptionCheck, environment: unknown): void {
  if (typeof environment !== 'object' || environment === null) {
    if (environment === 'sandbox' || environment === 'production') return;
    const rule = 'must be "sandbox", "production" or { baseUrl }';
    if (environment === undefined) check.add('environment', `is required: it ${rule}`, 'required');
    else check.add('environment', rule);
    return;
  }
  const { baseUrl, kind, origins } = environment as Record<string, unknown>;
  check.url(baseUrl, 'environment.baseUrl');
  if (kind !== undefined) check.oneOf(kind, ['sandbox', 'production'], 'environment.kind');
  if (origins === undefined) return;
  if (typeof origins !== 'object' || origins === null) {
    check.add('environment.origins', 'must be an object');
    return;
  }
  for (const [name, url] of Object.entries(origins)) {
    if (!(originNames as readonly string[]).includes(name))
      check.add('environment.origins', `knows only ${originNames.join(', ')}`);
    else if (url !== undefined) check.url(url, `environment.origins.${name}`);
  }
}

function isTimeZone(value: unknown): boolean {
  if (typeof value !== 'string' || value === '') return false;
  try {
    return calendarDay(value, 0) !== undefined;
  } catch {
    return false;
  }
}
