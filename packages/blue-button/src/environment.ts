/** A Blue Button server other than CMS's own two: the payerkit sandbox, a proxy, a CMS test host. */
export interface BlueButtonCustomEnvironment {
  /** Where the API lives, such as `http://127.0.0.1:4010`. HTTPS, except on loopback. */
  readonly baseUrl: string;
  /** What kind of data is behind it. Default `sandbox`. */
  readonly kind?: 'sandbox' | 'production' | undefined;
  /** Origins that differ from the base. */
  readonly origins?:
    | {
        /** Where the member's browser finds the authorize page. Default: the base. */
        readonly authorize?: string | undefined;
      }
    | undefined;
}

/**
 * Which Blue Button. `sandbox` holds synthetic people only, `production` holds real ones; credentials of one do not
 * work on the other.
 */
export type BlueButtonEnvironment = 'sandbox' | 'production' | BlueButtonCustomEnvironment;

/** An {@link BlueButtonEnvironment} with every address filled in. */
export interface ResolvedEnvironment {
  /** Name in `client.environment`. */
  readonly name: 'sandbox' | 'production' | 'custom';
  /** Whether the people behind it are synthetic. */
  readonly kind: 'sandbox' | 'production';
  /** Origin and base path of the API, no trailing slash. */
  readonly baseUrl: string;
  /** Origin tokens are bound to. */
  readonly origin: string;
  /** Origin and base path of the authorize page, no trailing slash. */
  readonly authorizeUrl: string;
}

const BASE_URLS = {
  sandbox: 'https://sandbox.bluebutton.cms.gov',
  production: 'https://api.bluebutton.cms.gov',
} as const;

/**
 * Fills in the addresses of an environment whose URLs have been checked.
 *
 * @param environment - as the caller gave it
 */
export function resolveEnvironment(environment: BlueButtonEnvironment): ResolvedEnvironment {
  if (typeof environment === 'string') {
    const baseUrl = BASE_URLS[environment];
    return { name: environment, kind: environment, baseUrl, origin: baseUrl, authorizeUrl: baseUrl };
  }
  const baseUrl = trim(environment.baseUrl);
  return {
    name: 'custom',
    kind: environment.kind ?? 'sandbox',
    baseUrl,
    origin: new URL(baseUrl).origin,
    authorizeUrl: trim(environment.origins?.authorize ?? baseUrl),
  };
}

function trim(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`.replace(/\/+$/, '');
}
