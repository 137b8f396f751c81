/**
 * State of the backend behind the server: `failing` responds with 5xx, `unreachable` does not respond, `swallowing`
 * loses v1 and v2 claims without an error, and `person-missing` no longer knows anyone.
 */
export type DataSource = 'up' | 'failing' | 'unreachable' | 'swallowing' | 'person-missing';

/** Switches of the server that differ between environments and times. */
export interface BlueButtonSwitches {
  /** The v3 paths exist. Default true. */
  v3Endpoints: boolean;
  /** AuditEvent can be read and its scopes granted. Default true. */
  auditEvents: boolean;
  /** `expire_authenticated_user` exists. Default true. */
  expireGrantEndpoint: boolean;
  /** Signatures and claims of assertions are checked. Default true. */
  clientCredentialsValidation: boolean;
  /** Links of v3 Bundles name the backend's internal host, as captures from 2025 do. Default false. */
  v3InternalLinks: boolean;
  /** Number of FHIR calls per second that each token may make; above it they get a 429. Default 100000, as at CMS. */
  rateLimitPerSecond: number;
  /** State of the backend. Default `up`. */
  dataSource: DataSource;
}

/** Switches in the state that the reference assumes. */
export const DEFAULT_SWITCHES: Readonly<BlueButtonSwitches> = {
  v3Endpoints: true,
  auditEvents: true,
  expireGrantEndpoint: true,
  clientCredentialsValidation: true,
  v3InternalLinks: false,
  rateLimitPerSecond: 100_000,
  dataSource: 'up',
};
