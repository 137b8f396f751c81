import type { BlueButtonApplication } from './application.js';
import { inactiveText, type OwnError } from './responses.js';
import type { BlueButtonServer } from './server.js';

/** Result of finding the application of a request. */
export type FoundApplication = { readonly app: BlueButtonApplication } | { readonly problem: OwnError };

/** ID and secret of a client. */
export interface ClientCredentials {
  /** Client ID. */
  readonly id: string;
  /** Client secret. */
  readonly secret: string;
}

/** Reads a Basic header; the scheme word must be written exactly so. */
export function basicCredentials(authorization: string | undefined): ClientCredentials | undefined {
  if (authorization === undefined || !authorization.startsWith('Basic ')) return undefined;
  const decoded = Buffer.from(authorization.slice(6), 'base64').toString('utf8');
  const colon = decoded.indexOf(':');
  if (colon < 0) return undefined;
  try {
    return {
      id: decodeURIComponent(decoded.slice(0, colon)),
      secret: decodeURIComponent(decoded.slice(colon + 1)),
    };
  } catch {
    return undefined;
  }
}

function invalidClient(status: 400 | 401 | 403, text: string): { problem: OwnError } {
  return {
    problem: { status_code: status, error: 'invalid_client', error_description: text },
  };
}

/** Returns the application of a client ID given as a parameter: the format of the ID is checked first. */
export function applicationOfParameter(server: BlueButtonServer, clientId: string): FoundApplication {
  // A caller's own ID may have a format other than CMS's.
  const app = server.applications.get(clientId);
  if (app !== undefined) return { app };
  if (!/^[A-Za-z0-9]{40}$/.test(clientId)) return invalidClient(400, 'Invalid client_id format');
  return invalidClient(400, 'Application does not exist (client_id)');
}

/** Rejects a disabled application. */
export function activeOnly(found: FoundApplication): FoundApplication {
  if ('problem' in found || found.app.active) return found;
  return invalidClient(403, inactiveText(found.app.name));
}

/** Returns the application of a token request: Basic header first, then the body, then the query. */
export function applicationOfTokenRequest(
  server: BlueButtonServer,
  basic: ClientCredentials | undefined,
  form: URLSearchParams,
  query: URLSearchParams,
): FoundApplication {
  const parameter = form.get('client_id') ?? query.get('client_id');
  if (basic === undefined) {
    if (parameter === null || parameter === '') return invalidClient(401, 'App id failed');
    return activeOnly(applicationOfParameter(server, parameter));
  }
  const app = server.applications.get(basic.id);
  if (app === undefined) return invalidClient(401, 'Application does not exist');
  if (parameter !== null && parameter !== '' && parameter !== basic.id) {
    const other = applicationOfParameter(server, parameter);
    if ('problem' in other) return other;
    return {
      problem: {
        status_code: 400,
        error: 'invalid_request',
        error_description: 'different app in headers than in request data',
      },
    };
  }
  return activeOnly({ app });
}

/** Checks whether the request proves that it comes from the application: by Basic header or body. */
export function isAuthenticated(
  app: BlueButtonApplication,
  basic: ClientCredentials | undefined,
  form: URLSearchParams,
): boolean {
  if (basic !== undefined && basic.id === app.clientId && basic.secret === app.clientSecret) return true;
  return form.get('client_id') === app.clientId && form.get('client_secret') === app.clientSecret;
}
