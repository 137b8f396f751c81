/** Addresses of Optum's services. Each name is one origin per environment. */
export type OptumOrigin = 'gateway' | 'linkhealth' | 'linkhealthPharmacy' | 'insightPlatform' | 'ncc' | 'odx';

/** A custom environment: an emulator, a proxy, or hosts that Optum assigned to you. */
export interface OptumCustomEnvironment {
  /** Base URL of every origin that {@link OptumCustomEnvironment.origins} does not name: https, or http on loopback. */
  readonly baseUrl: string;
  /**
   * Kind of environment. It decides whether requests are marked as sandbox requests, and whether generated control
   * numbers are those that the sandbox accepts. Default: `sandbox` on loopback and on hosts named so, otherwise
   * `production`.
   */
  readonly kind?: 'sandbox' | 'production' | undefined;
  /** Base URLs of individual origins. */
  readonly origins?: Readonly<Partial<Record<OptumOrigin, string>>> | undefined;
}

/** Optum environment. */
export type OptumEnvironment = 'sandbox' | 'production' | OptumCustomEnvironment;

/** An environment with every origin known. */
export interface ResolvedEnvironment {
  /** `sandbox`, `production` or `custom`. */
  readonly name: 'sandbox' | 'production' | 'custom';
  /** Kind of environment. */
  readonly kind: 'sandbox' | 'production';
  /** Base URL of each origin, without a trailing slash; undefined if the vendor publishes none. */
  readonly origins: Readonly<Record<OptumOrigin, string | undefined>>;
}

const HOSTS: Readonly<Record<'sandbox' | 'production', ResolvedEnvironment['origins']>> = {
  sandbox: {
    gateway: 'https://sandbox-apigw.optum.com',
    linkhealth: 'https://idx.linkhealth.com',
    linkhealthPharmacy: 'https://idx-stage.linkhealth.com',
    insightPlatform: 'https://gateway-nonprod.optuminsightplatform.com',
    ncc: 'https://gateway-nonprod.optuminsightplatform.com/odxcloudapigatewaypreprod',
    odx: undefined,
  },
  production: {
    gateway: 'https://apigw.optum.com',
    linkhealth: 'https://idx.linkhealth.com',
    linkhealthPharmacy: 'https://idx.linkhealth.com',
    insightPlatform: 'https://gateway.optuminsightplatform.com',
    ncc: 'https://gateway.optuminsightplatform.com/odxcloudapigateway',
    odx: undefined,
  },
};

/** Names of all origins. */
export const originNames = Object.keys(HOSTS.sandbox) as readonly OptumOrigin[];

/**
 * Returns the origins of an environment.
 *
 * @param environment - from the options, already checked
 */
export function resolveEnvironment(environment: OptumEnvironment): ResolvedEnvironment {
  if (typeof environment === 'string')
    return { name: environment, kind: environment, origins: HOSTS[environment] };
  const { baseUrl, kind, origins = {} } = environment;
  return {
    name: 'custom',
    kind: kind ?? guessKind(baseUrl),
    origins: Object.fromEntries(
      originNames.map((name) => [name, (origins[name] ?? baseUrl).replace(/\/+$/, '')]),
    ) as ResolvedEnvironment['origins'],
  };
}

/**
 * Checks whether a custom environment names a host of Optum itself.
 *
 * @param environment - as the caller gave it
 */
export function namesOptum({ baseUrl, origins }: OptumCustomEnvironment): boolean {
  const own = [HOSTS.sandbox, HOSTS.production].flatMap((urls) => Object.values(urls)).map(hostOf);
  return [baseUrl, ...Object.values(origins ?? {})]
    .map(hostOf)
    .some((host) => host !== '' && own.includes(host));
}

function hostOf(url: string | undefined): string {
  return url !== undefined && URL.canParse(url) ? new URL(url).hostname : '';
}

function guessKind(baseUrl: string): 'sandbox' | 'production' {
  const { hostname } = new URL(baseUrl);
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|sandbox[-.].*)$/.test(hostname) ? 'sandbox' : 'production';
}
