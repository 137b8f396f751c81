import { createLocalJWKSet, decodeJwt, type JSONWebKeySet, jwtVerify } from 'jose';
import type { OptumApplication } from './application.js';
import type { OptumServer } from './server.js';

const ALGORITHMS = ['RS256', 'RS384', 'RS512', 'PS256', 'PS384', 'PS512', 'ES256', 'ES384', 'ES512'];
/** Maximum lifetime of an assertion. */
const MAX_LIFETIME_S = 300;

/** Assertion type of RFC 7523. */
export const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';

/** Returns the issuer of an assertion without any check; undefined when it cannot be decoded. */
export function issuerOf(assertion: string): string | undefined {
  try {
    return decodeJwt(assertion).iss;
  } catch {
    return undefined;
  }
}

/** Checks the client assertions that the token endpoints receive (`private_key_jwt`). Each is accepted once. */
export class ClientAssertions {
  readonly #server: OptumServer;
  readonly #used: Map<string, number>;

  constructor(server: OptumServer) {
    this.#server = server;
    this.#used = server.map('client assertions');
  }

  /**
   * Checks a signed assertion.
   *
   * @param application - must have a key set
   * @param tokenPath - the endpoint's path; its URL is the audience
   * @returns false when anything is wrong
   */
  async accepts(application: OptumApplication, assertion: string, tokenPath: string): Promise<boolean> {
    const { clientId, jwks } = application;
    if (jwks === undefined) return false;
    const nowMs = this.#server.now();
    try {
      const { payload } = await jwtVerify(
        assertion,
        createLocalJWKSet({ keys: [...jwks.keys] } as JSONWebKeySet),
        {
          algorithms: ALGORITHMS,
          issuer: clientId,
          subject: clientId,
          audience: `${this.#server.context.url()}${tokenPath}`,
          currentDate: new Date(nowMs),
          requiredClaims: ['exp', 'jti'],
        },
      );
      const expiresAtMs = (payload.exp ?? 0) * 1000;
      const use = `${clientId} ${payload.jti}`;
      if (this.#used.has(use) || expiresAtMs - nowMs > MAX_LIFETIME_S * 1000) return false;
      this.#used.set(use, expiresAtMs);
      return true;
    } catch {
      return false;
    }
  }
}
