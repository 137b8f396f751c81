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
  for (const resource of RESOURCES) {
    const base = `/v${version}/fhir/${resource}`;
    const search = (c: Context<SandboxEnv>) => {
      return answerFhir(c, server, version, { target: resource, call: 'search' }, (access) =>
        backend.search(c, access, resource),
      );
    };
    const read = (c: Context<SandboxEnv>) => {
      // Further path segments are ignored, because the server's patterns are not anchored.
      const id = decodeURIComponent(c.req.path.slice(base.length + 1).split('/')[0] ?? '');
      return answerFhir(c, server, version, { target: resource, call: 'read' }, (access) =>
        backend.read(c, access, resource, id),
      );
    };
    app.all(base, search);
    app.all(`${base}/`, search);
    app.all(`${base}/:id{.+}`, read);
  }
}
