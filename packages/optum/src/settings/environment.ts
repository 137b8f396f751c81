/** Where a part of Optum lives. Each name represents one origin per environment. */
export type OptumOrigin = 'gateway' | 'linkhealth' | 'linkhealthPharmacy' | 'insightPlatform' | 'ncc' | 'odx';

/** An environment of your own: an emulator, a proxy, or hosts that Optum gave you alone. */
export interface OptumCustomEnvironment {
  /** Base for every origin that {@link OptumCustomEnvironment.origins} does not name: https, or http on loopback. */
  readonly baseUrl: string;
  /**
   * What it is. Decides whether requests say that they are for the sandbox, and whether generated control numbers are
   * those the sandbox takes. Default: `sandbox` on loopback and on hosts named so, else `production`.
   */
  readonly kind?: 'sandbox' | 'production' | undefined;
  /** Bases of single origins. */
  readonly origins?: Readonly<Partial<Record<OptumOrigin, string>>> | undefined;
}

/** Which Optum to talk to. */
export type OptumEnvironment = 'sandbox' | 'production' | OptumCustomEnvironment;

/** An environment with every origin known. */
export interface ResolvedEnvironment {
  /** `sandbox`, `production` or `custom`. */
  readonly name: 'sandbox' | 'production' | 'custom';
  /** What it is. */
  readonly kind: 'sandbox' | 'production';
  /** Base URL of each origin, without a slash at the end; undefined where the vendor publishes none. */
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
 * Finds the origins of an environment.
 *
 * @param environment - as the options name it, checked before
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

function guessKind(baseUrl: string): 'sandbox' | 'production' {
  const { hostname } = new URL(baseUrl);
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|sandbox[-.].*)$/.test(hostname) ? 'sandbox' : 'production';
}
