import type { Context } from 'hono';
import type { SandboxEnv } from '../env.js';
import { type Access, checkAccess, type Need } from './fhir-access.js';
import { detail, NO_PERMISSION } from './fhir-responses.js';
import type { Searchable } from './fhir-search.js';
import type { Version } from './oauth-state.js';
import { resourceFailure } from './outage.js';
import type { BlueButtonServer } from './server.js';
import type { ReadEvent } from './v3/audit-event.js';

/** Operations of both backends. */
export interface FhirBackend {
  /** Reads one resource by ID. */
  read(c: Context<SandboxEnv>, access: Access, resource: Searchable, id: string): Response;
  /** Searches resources of one type. */
  search(c: Context<SandboxEnv>, access: Access, resource: Searchable): Response;
}

/** Responds to a FHIR call: access first, then the method, the rate limit, and the call itself. */
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
  const rejected =
    methodProblem(c) ??
    (need.target === 'profile' ? undefined : server.throttle.check(c, access.pair.access));
  if (rejected !== undefined) return rejected;
  const failure = need.target === 'profile' ? undefined : resourceFailure(c, server, version);
  if (failure !== undefined) return failure;
  const response = call(access);
  if (version === 3 && response.status === 200) audit(c, server, access, need);
  return response;
}

/** The scope check knows only GET, so every other method lacks the permission. */
function methodProblem(c: Context<SandboxEnv>): Response | undefined {
  const { method, path } = c.req;
  if (method === 'GET') return undefined;
  if (method === 'HEAD') return c.body(null, 403);
  const type = c.req.header('content-type');
  if (
    method === 'POST' &&
    /\/_search\/?$/.test(path) &&
    type?.startsWith('application/x-www-form-urlencoded')
  )
    return detail(c, 415, `Unsupported media type "application/x-www-form-urlencoded" in request.`);
  return detail(c, 403, NO_PERMISSION);
}

/** Records what was read of a person; reading the events themselves is not recorded. */
function audit(c: Context<SandboxEnv>, server: BlueButtonServer, access: Access, need: Need): void {
  const { target } = need;
  if (target === 'profile' || target === 'AuditEvent') return;
  const id = c.req.path.split('/')[4];
  const search = c.req.url.split('?')[1] ?? '';
  const event: ReadEvent =
    target === 'card'
      ? { interaction: 'operation', type: 'Patient', reference: `Patient/${access.patientId}` }
      : need.call === 'read'
        ? { interaction: 'read', type: target, reference: `${target}/${id}` }
        : { interaction: 'search-type', type: target, query: `${target}?${search}` };
  const at = server.context.clock.now();
  server.audits.add(access.member.person.number, { at, appName: access.app.name, event });
}
