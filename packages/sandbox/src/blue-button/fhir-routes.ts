import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../env.js';
import { methodNotAllowed } from './answers.js';
import { type Access, checkAccess, type Need } from './fhir-access.js';
import type { Searchable } from './fhir-search.js';
import type { Version } from './oauth-state.js';
import type { BlueButtonServer } from './server.js';

const RESOURCES: readonly Searchable[] = ['Patient', 'Coverage', 'ExplanationOfBenefit'];

/** What both backends can do. */
export interface FhirBackend {
  /** Reads one resource by id. */
  read(c: Context<SandboxEnv>, access: Access, resource: Searchable, id: string): Response;
  /** Searches a type of resource. */
  search(c: Context<SandboxEnv>, access: Access, resource: Searchable): Response;
}

/** Answers a FHIR call: access first, then the method, then the call itself. */
export function answerFhir(
  c: Context<SandboxEnv>,
  server: BlueButtonServer,
  version: Version,
  need: Need,
  call: (access: Access) => Response,
): Response {
  c.header('Allow', 'GET, HEAD, OPTIONS');
  const access = checkAccess(c, server, version, need);
  if ('answer' in access) return access.answer;
  return c.req.method === 'GET' || c.req.method === 'HEAD' ? call(access) : methodNotAllowed(c);
}

/** Routes of the resources of one version. */
export function fhirRoutes(
  app: Hono<SandboxEnv>,
  server: BlueButtonServer,
  version: Version,
  backend: FhirBackend,
): void {
  for (const resource of RESOURCES) {
    const base = `/v${version}/fhir/${resource}`;
    const search = (c: Context<SandboxEnv>) => {
      c.set('template', base);
      return answerFhir(c, server, version, { target: resource, call: 'search' }, (access) =>
        backend.search(c, access, resource),
      );
    };
    const read = (c: Context<SandboxEnv>) => {
      c.set('template', `${base}/{id}`);
      // Further path segments are ignored, as the server's patterns are not anchored.
      const id = decodeURIComponent(c.req.path.slice(base.length + 1).split('/')[0] ?? '');
      return answerFhir(c, server, version, { target: resource, call: 'read' }, (access) =>
        backend.read(c, access, resource, id),
      );
    };
    app.all(base, search);
    app.all(`${base}/`, search);
    app.all(`${base}/*`, read);
  }
}
