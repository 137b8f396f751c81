import { Hono } from 'hono';
import type { SandboxContext } from '../context.js';
import type { Person } from '../data/person.js';
import { Population } from '../data/population.js';
import type { SandboxEnv } from '../env.js';
import { auditRoutes } from './audit-routes.js';
import { AuditTrail } from './audit-trail.js';
import { authorizeRoutes } from './authorize.js';
import { BodyCache } from './body-cache.js';
import { cardRoute } from './card-route.js';
import { consentRoutes } from './consent.js';
import type { BlueButtonControl } from './control.js';
import { discoveryRoutes } from './discovery.js';
import { expireRoutes } from './expire-endpoint.js';
import { fhirRoutes } from './fhir-routes.js';
import { FhirV2, V1_RENDERERS, V2_RENDERERS } from './fhir-v2.js';
import { FhirV3 } from './fhir-v3.js';
import { IdentityProvider } from './identity-provider.js';
import { introspectRoutes } from './introspect.js';
import { loginRoutes } from './login.js';
import { makeControl } from './make-control.js';
import { metadataRoutes } from './metadata.js';
import { OauthState } from './oauth-state.js';
import type { BlueButtonOptions } from './options.js';
import { Throttle, uncounted } from './rate-limit.js';
import { DEFAULT_APPS, type RegisteredApp, registerApp } from './registered-app.js';
import { commonHeaders } from './response-headers.js';
import { notFoundPage } from './responses.js';
import { revokeRoutes } from './revoke.js';
import type { BlueButtonServer } from './server.js';
import { DEFAULT_SWITCHES } from './switches.js';
import { tokenRoutes } from './token-endpoint.js';
import { userinfoRoutes } from './userinfo.js';

/** Credentials of the default application, ready for a client. */
export interface BlueButtonCredentials {
  /** 40 letters and digits. */
  readonly clientId: string;
  /** 128 letters and digits. */
  readonly clientSecret: string;
  /** First registered callback address. */
  readonly redirectUri: string;
}

/** The Blue Button half of the sandbox: routes, control, and a client's credentials. */
export interface BlueButtonApp {
  /** Serves `/v1`, `/v2`, `/v3`, `/.well-known`, `/mymedicare` and `/health`. */
  readonly app: Hono<SandboxEnv>;
  /** Steers members, applications, consents and tokens. */
  readonly control: BlueButtonControl;
  /** Credentials of the default application. */
  readonly credentials: BlueButtonCredentials;
}

/** What takes long to make and several sandboxes of one seed may share. */
export interface SharedParts {
  /** Signs and checks identity tokens. */
  readonly identities?: IdentityProvider | undefined;
  /** People who were made before, by number. */
  readonly people?: Map<number, Person> | undefined;
}

/** Makes the Blue Button half of the sandbox; mount `app` at the root of the origin. */
export function createBlueButtonApp(
  context: SandboxContext,
  options: BlueButtonOptions = {},
  shared: SharedParts = {},
): BlueButtonApp {
  const random = context.random.fork('blue-button');
  const given = options.apps ?? [];
  const defaults = DEFAULT_APPS.filter(({ name }) => !given.some((app) => app.name === name));
  const registered = [...given, ...defaults].map((app) => registerApp(random, app));
  const apps = new Map<string, RegisteredApp>(registered.map((app) => [app.clientId, app]));
  const [first] = registered;
  if (first === undefined) throw new TypeError('a sandbox has at least one application');
  const switches = { ...DEFAULT_SWITCHES, ...options.switches };
  const server: BlueButtonServer = {
    context,
    population: new Population(random.fork('population'), shared.people),
    state: new OauthState(random.fork('oauth'), context.clock),
    switches,
    throttle: new Throttle(context, switches),
    counters: { total: 0, authorizationCode: 0, refreshToken: 0, clientCredentials: 0, failed: 0 },
    audits: new AuditTrail(),
    identities: shared.identities ?? new IdentityProvider(),
    app: (clientId) => apps.get(clientId),
  };
  const bodies = new BodyCache();
  const app = new Hono<SandboxEnv>({ strict: true });
  app.use(commonHeaders);
  app.use(uncounted);
  app.use((c, next) => {
    const hidden = c.req.path.startsWith('/v3/') && !server.switches.v3Endpoints;
    return hidden ? Promise.resolve(notFoundPage(c)) : next();
  });
  app.notFound(notFoundPage);
  app.onError((_error, c) => c.json({ error: 'Server Error (500)' }, 500));
  discoveryRoutes(app, server);
  loginRoutes(app, server);
  for (const version of [1, 2, 3] as const) {
    authorizeRoutes(app, server, version);
    consentRoutes(app, server, version);
    tokenRoutes(app, server, version);
    revokeRoutes(app, server, version);
    introspectRoutes(app, server, version);
    expireRoutes(app, server, version);
    userinfoRoutes(app, server, version);
    metadataRoutes(app, server, version);
  }
  fhirRoutes(app, server, 1, new FhirV2(server, 1, V1_RENDERERS, bodies));
  fhirRoutes(app, server, 2, new FhirV2(server, 2, V2_RENDERERS, bodies));
  cardRoute(app, server);
  fhirRoutes(app, server, 3, new FhirV3(server, bodies));
  auditRoutes(app, server);
  return {
    app,
    control: makeControl({ server, app, apps, random, bodies }),
    credentials: {
      clientId: first.clientId,
      clientSecret: first.clientSecret,
      redirectUri: first.redirectUris[0] ?? '',
    },
  };
}
