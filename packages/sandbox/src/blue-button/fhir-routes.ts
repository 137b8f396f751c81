import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../env.js';
import { answerFhir, type FhirBackend } from './fhir-call.js';
import type { Searchable } from './fhir-search.js';
import { FhirV2, V1_RENDERERS, V2_RENDERERS } from './fhir-v2.js';
import { FhirV3 } from './fhir-v3.js';
import type { Version } from './oauth-state.js';
import type { BlueButtonServer } from './server.js';

const RESOURCES: readonly Searchable[] = ['Patient', 'Coverage', 'ExplanationOfBenefit'];

/** Serves the resources of each version. */
export function registerFhir(app: Hono<SandboxEnv>, server: BlueButtonServer): void {
  registerVersion(app, server, 1, new FhirV2(server, 1, V1_RENDERERS));
  registerVersion(app, server, 2, new FhirV2(server, 2, V2_RENDERERS));
  registerVersion(app, server, 3, new FhirV3(server));
}

function registerVersion(
  app: Hono<SandboxEnv>,
  server: BlueButtonServer,
  version: Version,
  backend: FhirBackend,
): void {
  const search = (c: Context<SandboxEnv>, resource: Searchable) =>
    answerFhir(c, server, version, { target: resource, call: 'search' }, (access) =>
      backend.search(c, access, resource),
    );
  const read = (c: Context<SandboxEnv>, resource: Searchable, id: string) =>
    answerFhir(c, server, version, { target: resource, call: 'read' }, (access) =>
      backend.read(c, access, resource, decodeURIComponent(id)),
    );
  const root = `/v${version}/fhir/`;
  for (const resource of RESOURCES) {
    const base = root + resource;
    app.all(base, (c) => search(c, resource));
    app.all(`${base}/`, (c) => search(c, resource));
    // Further path segments are ignored, because the server's patterns are not anchored.
    app.all(`${base}/:id{.+}`, (c) =>
      read(c, resource, c.req.path.slice(base.length + 1).split('/')[0] ?? ''),
    );
  }
  // Nor are they anchored at their start: a name is found anywhere in the path.
  app.all(`${root}*`, (c, next) => {
    const found = findResource(c.req.path.slice(root.length));
    if (found === undefined) return next();
    const { resource, id } = found;
    c.set('template', `${root}${resource}${id === undefined ? '' : '/{id}'}`);
    return Promise.resolve(id === undefined ? search(c, resource) : read(c, resource, id));
  });
}

/** Searches a path for the name of a resource, in the server's order. */
function findResource(path: string): { resource: Searchable; id: string | undefined } | undefined {
  const resource = RESOURCES.find((name) => path.includes(name));
  if (resource === undefined) return undefined;
  return { resource, id: new RegExp(`${resource}/([^/]+)`).exec(path)?.[1] };
}
