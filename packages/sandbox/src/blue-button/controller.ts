import type { Hono } from 'hono';
import { CLAIM_TYPES } from '../data/history.js';
import type { OwnMember } from '../data/own-member.js';
import { LAST_USER } from '../data/person.js';
import { claimsOn, type Member } from '../data/population.js';
import type { SandboxEnv } from '../env.js';
import type { BlueButtonApplication, BlueButtonRegistration } from './application.js';
import type {
  BlueButtonControl,
  ClaimType,
  ConsentChoice,
  GrantFilter,
  GrantSummary,
  MemberSummary,
  TokenRequestCounters,
} from './control.js';
import { identityClaims } from './identity-provider.js';
import { consentByScript } from './scripted-consent.js';
import { type BlueButtonServer, NO_TOKEN_REQUESTS } from './server.js';
import type { BlueButtonSwitches } from './switches.js';

function summary(member: Member): MemberSummary {
  const { person } = member;
  return {
    user: person.user,
    password: person.password,
    patientId: person.patientId,
    patientIdV3: person.patientIdV3,
    name: `${person.given[0] ?? ''} ${person.family}`.trim(),
    claims: claimsOn(member, 2).length,
  };
}

/** Steers and watches the Blue Button side of a sandbox. */
export class BlueButtonController implements BlueButtonControl {
  readonly #server: BlueButtonServer;
  readonly #app: Hono<SandboxEnv>;

  /**
   * @param app - routes that a scripted consent walks
   * @param server - state that they share
   */
  constructor(app: Hono<SandboxEnv>, server: BlueButtonServer) {
    this.#app = app;
    this.#server = server;
  }

  get switches(): BlueButtonSwitches {
    return this.#server.switches;
  }

  members({ start = 0, count = 20 }: { start?: number | undefined; count?: number | undefined } = {}) {
    const { population } = this.#server;
    const own = population.ownMembers();
    const end = Math.min(start + count, own.length + LAST_USER + 1);
    return Array.from({ length: Math.max(0, end - start) }, (_, place) =>
      summary(own[start + place] ?? population.byNumber(start + place - own.length)),
    );
  }

  addMember(member: OwnMember): MemberSummary {
    const { population, bodies } = this.#server;
    bodies.clear();
    return summary(population.addOwn(member));
  }

  member(user: string): MemberSummary | undefined {
    const member = this.#server.population.byUser(user);
    return member === undefined ? undefined : summary(member);
  }

  applications(): BlueButtonApplication[] {
    return this.#server.applications.list();
  }

  registerApplication(registration: BlueButtonRegistration): BlueButtonApplication {
    return this.#server.applications.register(registration);
  }

  async consent(authorizeUrl: string, choice: ConsentChoice): Promise<string> {
    const { password } = this.#memberOf(choice.user).person;
    return consentByScript(this.#app, this.#server.context.url(), authorizeUrl, choice, password);
  }

  grants(filter?: GrantFilter): GrantSummary[] {
    return this.#grants(filter).map(({ member, clientId, expiresAt }) => ({
      user: this.#server.population.byNumber(member).person.user,
      clientId,
      ...(expiresAt === undefined ? {} : { expiresAt }),
    }));
  }

  expireGrants(filter?: GrantFilter): number {
    const found = this.#grants(filter);
    for (const grant of found) grant.expiresAt = this.#server.context.clock.now();
    return found.length;
  }

  revokeGrants(filter?: GrantFilter): number {
    const found = this.#grants(filter);
    for (const { member, clientId } of found) this.#server.state.deleteGrant(member, clientId);
    return found.length;
  }

  expireTokens(filter?: GrantFilter): number {
    const found = this.#livingPairs(filter);
    for (const pair of found) pair.expiresAt = this.#server.context.clock.now();
    return found.length;
  }

  revokeTokens(filter?: GrantFilter): number {
    const found = this.#livingPairs(filter);
    for (const pair of found) this.#server.state.deleteAccess(pair);
    return found.length;
  }

  addClaims(
    user: string,
    { type, count = 1 }: { type?: ClaimType | undefined; count?: number | undefined } = {},
  ): string[] {
    const { person } = this.#memberOf(user);
    const { population, bodies, context } = this.#server;
    bodies.clear();
    return population.addClaims(
      person.number,
      type ?? CLAIM_TYPES[0] ?? 'carrier',
      count,
      context.clock.now(),
    );
  }

  async identityToken(user: string, changes: Readonly<Record<string, unknown>> = {}): Promise<string> {
    const { identities, context } = this.#server;
    return identities.sign({
      ...identityClaims(this.#memberOf(user).person, context.clock.now()),
      ...changes,
    });
  }

  tokenRequests(): TokenRequestCounters {
    return { ...this.#server.counters };
  }

  reset(): void {
    const { state, population, bodies, audits, counters } = this.#server;
    state.reset();
    population.reset();
    for (const member of this.#server.ownMembers) population.addOwn(member);
    bodies.clear();
    audits.clear();
    Object.assign(counters, NO_TOKEN_REQUESTS);
  }

  #grants(filter: GrantFilter | undefined) {
    return this.#server.state.grants().filter((grant) => this.#matches(grant, filter));
  }

  #livingPairs(filter: GrantFilter | undefined) {
    return this.#server.state.pairs().filter((pair) => pair.alive && this.#matches(pair, filter));
  }

  #matches(entry: { member: number; clientId: string }, filter: GrantFilter | undefined): boolean {
    const { population } = this.#server;
    return (
      (filter?.user === undefined || population.byNumber(entry.member).person.user === filter.user) &&
      (filter?.clientId === undefined || entry.clientId === filter.clientId)
    );
  }

  #memberOf(user: string): Member {
    const member = this.#server.population.byUser(user);
    if (member === undefined)
      throw new RangeError('there is no such user; synthetic users range from BBUser00000 to BBUser10003');
    return member;
  }
}
