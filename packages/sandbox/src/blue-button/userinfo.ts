import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../env.js';
import { answerFhir } from './fhir-call.js';
import { API_VERSIONS, type Version } from './oauth-state.js';
import type { BlueButtonServer } from './server.js';

/** Creation date of the synthetic accounts. */
const ACCOUNT_CREATED = '2023-07-17T20:02:38.512Z';

/** Adds the routes of userinfo; the path is a prefix, so trailing slashes and more change nothing. */
export function registerUserinfo(app: Hono<SandboxEnv>, server: BlueButtonServer): void {
  for (const version of API_VERSIONS) registerVersion(app, server, version);
}

function registerVersion(app: Hono<SandboxEnv>, server: BlueButtonServer, version: Version): void {
  const path = `/v${version}/connect/userinfo`;
  const answer = (c: Context<SandboxEnv>) => {
    c.set('template', path);
    return answerFhir(
      c,
      server,
      version,
      { target: 'profile', call: 'read' },
      ({ member, pair, patientId }) => {
        const { person } = member;
        const given = pair.matched ? '' : (person.given[0] ?? '');
        const family = pair.matched ? '' : person.family;
        return c.json({
          sub: patientId,
          name: pair.matched ? '' : `${given} ${family}`,
          given_name: given,
          family_name: family,
          email: pair.matched ? '' : `${person.user.toLowerCase()}@sandbox.example`,
          iat: ACCOUNT_CREATED,
          patient: patientId,
        });
      },
    );
  };
  app.all(path, answer);
  app.all(`/v${version}/connect/:name{userinfo.+}`, answer);
}
