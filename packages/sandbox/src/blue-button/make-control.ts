import type { Hono } from 'hono';
import { CLAIM_TYPES } from '../data/history.js';
import { LAST_USER } from '../data/person.js';
import type { Member } from '../data/population.js';
import type { SandboxEnv } from '../env.js';
import type { SeededRandom } from '../random.js';
import type { BodyCache } from './body-cache.js';
import type { BlueButtonControl, GrantFilter, MemberSummary } from './control.js';
import { identityClaims } from './identity-provider.js';
import type { TokenPair } from './oauth-state.js';
import { type AppRegistration, type RegisteredApp, registerApp } from './registered-app.js';
import { consentByScript } from './scripted-consent.js';
import type { BlueButtonServer } from './server.js';

function summary({ person, claims }: Member): MemberSummary {
  return {
    user: person.user,
    password: person.password,
    patientId: person.patientId,
    patientIdV3: person.patientIdV3,
    name: `${person.given[0] ?? ''} ${person.family}`,
    claims: claims.length,
  };
}

/** What the control needs beside the server itself. */
export interface ControlParts {
  /** Shared state. */
  readonly server: BlueButtonServer;
  /** Routes. */
  readonly app: Hono<SandboxEnv>;
  /** Applications by client id, in order. */
  readonly apps: Map<string, RegisteredApp>;
  /** What ids and secrets of applications follow from. */
  readonly random: SeededRandom;
  /** Cached responses. */
  readonly bodies: BodyCache;
}

/** Makes the control of a Blue Button half. */
export function makeControl({ server, app, apps, random, bodies }: ControlParts): BlueButtonControl {
  const { population, state, counters, context } = server;
  const matches = (filter: GrantFilter | undefined) => (entry: { member: number; clientId: string }) =>
    (filter?.user === undefined || population.byNumber(entry.member).person.user === filter.user) &&
    (filter?.clientId === undefined || entry.clientId === filter.clientId);
  const livingPairs = (filter: GrantFilter | undefined): TokenPair[] =>
    state.pairs().filter((pair) => pair.alive && matches(filter)(pair));
  const memberOf = (user: string): Member => {
    const member = population.byUser(user);
    if (member === undefined)
      throw new RangeError('there is no such user; users go from BBUser00000 to BBUser10003');
    return member;
  };

  return {
    switches: server.switches,
    members: ({ start = 0, count = 20 } = {}) => {
      const end = Math.min(start + count, LAST_USER + 1);
      return Array.from({ length: Math.max(0, end - start) }, (_, place) =>
        summary(population.byNumber(start + place)),
      );
    },
    member: (user) => {
      const member = population.byUser(user);
      return member === undefined ? undefined : summary(member);
    },
    apps: () => [...apps.values()],
    registerApp: (registration: AppRegistration) => {
      const registered = registerApp(random, registration);
      for (const [id, { name }] of apps)
        if (name === registered.name && id !== registered.clientId) apps.delete(id);
      apps.set(registered.clientId, registered);
      return registered;
    },
    consent: async (authorizeUrl, choice) => {
      const { password } = memberOf(choice.user).person;
      return consentByScript(app, context.url(), authorizeUrl, choice, password);
    },
    grants: (filter) =>
      state
        .grants()
        .filter(matches(filter))
        .map(({ member, clientId, expiresAt }) => ({
          user: population.byNumber(member).person.user,
          clientId,
          ...(expiresAt === undefined ? {} : { expiresAt }),
        })),
    expireGrants: (filter) => {
      const found = state.grants().filter(matches(filter));
      for (const grant of found) grant.expiresAt = context.clock.now();
      return found.length;
    },
    revokeGrants: (filter) => {
      const found = state.grants().filter(matches(filter));
      for (const { member, clientId } of found) state.deleteGrant(member, clientId);
      return found.length;
    },
    expireAccessTokens: (filter) => {
      const found = livingPairs(filter);
      for (const pair of found) pair.expiresAt = context.clock.now();
      return found.length;
    },
    deleteAccessTokens: (filter) => {
      const found = livingPairs(filter);
      for (const pair of found) state.deleteAccess(pair);
      return found.length;
    },
    addClaims: (user, { type, count = 1 } = {}) => {
      const { person } = memberOf(user);
      const chosen = type ?? CLAIM_TYPES[0] ?? 'carrier';
      bodies.clear();
      return population.addClaims(person.number, chosen, count, context.clock.now());
    },
    identityToken: async (user, changes = {}) =>
      server.identities.sign({ ...identityClaims(memberOf(user).person, context.clock.now()), ...changes }),
    tokenRequests: () => ({ ...counters }),
    reset: () => {
      state.reset();
      population.reset();
      bodies.clear();
      server.audits.clear();
      Object.assign(counters, {
        total: 0,
        authorizationCode: 0,
        refreshToken: 0,
        clientCredentials: 0,
        failed: 0,
      });
    },
  };
}
