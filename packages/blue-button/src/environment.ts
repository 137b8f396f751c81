/** A Blue Button server other than CMS's own two: the payerkit sandbox, a proxy, a CMS test host. */
export interface BlueButtonCustomEnvironment {
  /** Base URL of the API, such as `http://127.0.0.1:4010`. HTTPS, except on loopback. */
  readonly baseUrl: string;
  /** Kind of data behind it. Default `sandbox`. */
  readonly kind?: 'sandbox' | 'production' | undefined;
  /** Origins that differ from the base. */
  readonly origins?:
    | {
        /** Origin of the authorization page for the member's browser. Default: the base. */
        readonly authorize?: string | undefined;
      }
    | undefined;
}

/**
 * Blue Button environment. `sandbox` has only synthetic people, `production` has real ones; credentials of one do not
 * work on the other.
 */
export type BlueButtonEnvironment = 'sandbox' | 'production' | BlueButtonCustomEnvironment;

/** A {@link BlueButtonEnvironment} with every address filled in. */
export interface ResolvedEnvironment {
  /** Name in `client.environment`. */
  readonly name: 'sandbox' | 'production' | 'custom';
  /** True when the people behind it are synthetic. */
  readonly kind: 'sandbox' | 'production';
  /** Origin and base path of the API, without a trailing slash. */
  readonly baseUrl: string;
  /** Origin that tokens are bound to. */
  readonly origin: string;
  /** Origin and base path of the authorization page, without a trailing slash. */
  readonly authorizeUrl: string;
}

const BASE_URLS = {
  sandbox: 'https://sandbox.bluebutton.cms.gov',
  production: 'https://api.bluebutton.cms.gov',
} as const;

/** Fills in the addresses of an environment whose URLs have been checked. */
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

/** Checks whether a base URL is one of CMS's own servers. */
export function namesCms(baseUrl: string): boolean {
  return URL.canParse(baseUrl) && /(?:^|\.)bluebutton\.cms\.gov$/.test(new URL(baseUrl).hostname);
}

function trim(url: string): string {
  const { origin, pathname } = new URL(url);
  return `${origin}${pathname}`.replace(/\/+$/, '');
}
