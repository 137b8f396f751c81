import type { Hono } from 'hono';
import type { SandboxEnv } from '../env.js';
import { basicCredentials, isAuthenticated } from './application-lookup.js';
import { API_VERSIONS, type Version } from './oauth-state.js';
import { notFoundPage, page, redirectToSlash } from './responses.js';
import type { BlueButtonServer } from './server.js';

/** Adds the route by which an application ends a person's consent for itself. */
export function registerExpire(app: Hono<SandboxEnv>, server: BlueButtonServer): void {
  for (const version of API_VERSIONS) registerVersion(app, server, version);
}

function registerVersion(app: Hono<SandboxEnv>, server: BlueButtonServer, version: Version): void {
  const base = `/v${version}/o/expire_authenticated_user`;
  const isThere = (id: string) => server.switches.expireGrantEndpoint && /^[\d-]+$/.test(id);
  app.all(`${base}/:patient_id`, (c) =>
    isThere(c.req.param('patient_id')) ? redirectToSlash(c) : notFoundPage(c),
  );
  app.all(`${base}/:patient_id/`, (c) => {
    const id = c.req.param('patient_id');
    if (!isThere(id)) return notFoundPage(c);
    if (c.req.method !== 'POST') return page(c, 405);
    const basic = basicCredentials(c.req.header('authorization'));
    const client = basic === undefined ? undefined : server.applications.get(basic.id);
    if (client === undefined || !client.active || !isAuthenticated(client, basic, new URLSearchParams())) {
      return page(c, 403);
    }
    const member = server.population.byPatientId(id, version);
    if (member === undefined) {
      return page(c, 404, 'Patient was Not Found. Please check the id number and try again.');
    }
    c.set('member', member.person.user);
    const deleted = server.state.deleteGrant(member.person.number, client.clientId);
    return deleted ? page(c, 200, 'success') : page(c, 404, 'Data Access Grant was Not Found.');
  });
}
