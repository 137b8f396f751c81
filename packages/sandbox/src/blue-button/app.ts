import { Hono } from 'hono';
import type { SandboxContext } from '../context.js';
import type { Person } from '../data/person.js';
import { Population } from '../data/population.js';
import type { SandboxEnv } from '../env.js';
import { objectPart, StateParts } from '../state/part.js';
import { Applications } from './application.js';
import { registerAudit } from './audit-routes.js';
import { AuditTrail } from './audit-trail.js';
import { registerAuthorize } from './authorization.js';
import { BodyCache } from './body-cache.js';
import { registerCard } from './card-route.js';
import { registerConsent } from './consent.js';
import type { BlueButtonControl } from './control.js';
import { BlueButtonController } from './controller.js';
import { registerDiscovery } from './discovery.js';
import { registerExpire } from './expire-endpoint.js';
import { registerFhir } from './fhir-routes.js';
import { IdentityProvider } from './identity-provider.js';
import { registerIntrospect } from './introspection.js';
import { registerLogin } from './login.js';
import { registerMetadata } from './metadata.js';
import { API_VERSIONS, OauthState } from './oauth-state.js';
import type { BlueButtonOptions } from './options.js';
import { Throttle, uncounted } from './rate-limit.js';
import { commonHeaders, htmlType, sessionCookie } from './response-headers.js';
import { notFoundPage } from './responses.js';
import { registerRevoke } from './revocation.js';
import { type BlueButtonServer, NO_TOKEN_REQUESTS } from './server.js';
import { DEFAULT_SWITCHES } from './switches.js';
import { registerTokens } from './token-endpoint.js';
import { registerUserinfo } from './userinfo.js';

/** Credentials of the default application, ready for a client. */
export interface BlueButtonCredentials {
  /** 40 letters and digits. */
  readonly clientId: string;
  /** 128 letters and digits. */
  readonly clientSecret: string;
  /** First registered redirect URI. */
  readonly redirectUri: string;
}

/** The Blue Button half of the sandbox: routes, control, and client credentials. */
export interface BlueButtonApp {
  /** Serves `/v1`, `/v2`, `/v3`, `/.well-known`, `/mymedicare` and `/health`. */
  readonly app: Hono<SandboxEnv>;
  /** Controls members, applications, consents and tokens. */
  readonly control: BlueButtonControl;
  /** Credentials of the default application. */
  readonly credentials: BlueButtonCredentials;
  /** Data that can be saved and loaded. */
  readonly state: StateParts;
}

/** Expensive objects that several sandboxes with one seed can share. */
export interface SharedParts {
  /** Signs and checks identity tokens. */
  readonly identities?: IdentityProvider | undefined;
  /** People generated earlier, by number. */
  readonly people?: Map<number, Person> | undefined;
}

/** Routes in order: the insurance card is below Patient, whose IDs could be anything; the resources also match loosely. */
const PARTS = [
  registerDiscovery,
  registerLogin,
  registerAuthorize,
  registerConsent,
  registerTokens,
  registerRevoke,
  registerIntrospect,
  registerExpire,
  registerUserinfo,
  registerMetadata,
  registerCard,
  registerAudit,
  registerFhir,
];

/** Creates the Blue Button half of the sandbox; mount `app` at the root of the origin. */
export function createBlueButtonApp(
  context: SandboxContext,
  options: BlueButtonOptions = {},
  shared: SharedParts = {},
): BlueButtonApp {
  const random = context.random.fork('blue-button');
  const switches = { ...DEFAULT_SWITCHES, ...options.switches };
  const server: BlueButtonServer = {
    context,
    population: new Population(random.fork('population'), shared.people),
    state: new OauthState(random.fork('oauth'), context.clock),
    ownMembers: options.members ?? [],
    switches,
    throttle: new Throttle(context, switches),
    counters: { ...NO_TOKEN_REQUESTS },
    audits: new AuditTrail(),
    bodies: new BodyCache(),
    identities: shared.identities ?? new IdentityProvider(),
    applications: new Applications(random, options.applications ?? []),
  };
  for (const member of server.ownMembers) server.population.addOwn(member);
  const app = new Hono<SandboxEnv>({ strict: true });
  app.use(htmlType);
  app.use(commonHeaders);
  app.use(uncounted);
  app.use((c, next) => {
    const hidden = c.req.path.startsWith('/v3/') && !server.switches.v3Endpoints;
    return hidden ? Promise.resolve(notFoundPage(c)) : next();
  });
  for (const version of API_VERSIONS) app.use(`/v${version}/o/*`, sessionCookie);
  app.notFound(notFoundPage);
  app.onError((_error, c) => c.json({ error: 'Server Error (500)' }, 500));
  for (const register of PARTS) register(app, server);
  return {
    app,
    control: new BlueButtonController(app, server),
    state: partsOf(server),
    get credentials() {
      return credentialsOf(server.applications);
    },
  };
}

function partsOf({ applications, switches, state, population, audits }: BlueButtonServer): StateParts {
  const parts = new StateParts();
  parts.add('applications', applications);
  parts.add('switches', objectPart(switches));
  parts.add('oauth', state);
  parts.add('population', population);
  parts.add('audits', audits);
  return parts;
}

function credentialsOf(applications: Applications): BlueButtonCredentials {
  const [first] = applications.list();
  if (first === undefined) throw new TypeError('a sandbox has at least one application');
  const { clientId, clientSecret, redirectUris } = first;
  return { clientId, clientSecret, redirectUri: redirectUris[0] ?? '' };
}
