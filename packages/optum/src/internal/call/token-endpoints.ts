import type { OptumOrigin } from '../../settings/environment.js';
import type { TokenGeneration } from '../../settings/token-generation.js';

/** A token endpoint. */
export interface TokenEndpoint {
  /** Base URL. */
  readonly origin: OptumOrigin;
  /** Path. */
  readonly path: string;
  /** Format of the request: v2 documents JSON, the others accept only a form. */
  readonly encoding: 'json' | 'form';
}

const KEYCLOAK = '/auth/realms/developer-platform/protocol/openid-connect/token';

/** Token endpoints by generation. Optum: Security and Authorization v2 and v3. */
export const TOKEN_ENDPOINTS: Readonly<Record<TokenGeneration, TokenEndpoint>> = {
  v2: { origin: 'gateway', path: '/apip/auth/v2/token', encoding: 'json' },
  sntl: { origin: 'gateway', path: '/apip/auth/sntl/v1/token', encoding: 'form' },
  linkhealth: { origin: 'linkhealth', path: KEYCLOAK, encoding: 'form' },
  linkhealthPharmacy: { origin: 'linkhealthPharmacy', path: KEYCLOAK, encoding: 'form' },
};
