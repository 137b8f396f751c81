import type { Context } from 'hono';
import type { Member } from '../data/population.js';
import type { SandboxEnv } from '../env.js';
import type { BlueButtonApplication } from './application.js';
import { detail, isUserinfo, NO_PERMISSION, negotiate } from './fhir-responses.js';
import type { TokenPair, Version } from './oauth-state.js';
import { inactiveText, noAppScopeText, noV3Text } from './responses.js';
import { allows } from './scopes.js';
import type { BlueButtonServer } from './server.js';

/** The caller and the person. */
export interface Access {
  /** Valid token. */
  readonly pair: TokenPair;
  /** Application of the token. */
  readonly app: BlueButtonApplication;
  /** Person of the token. */
  readonly member: Member;
  /** The person's id on this version. */
  readonly patientId: string;
}

/** Requirements of a call. */
export interface Need {
  /** Resource type, as scopes name it; the insurance card and userinfo have their own rules. */
  readonly target: 'Patient' | 'Coverage' | 'ExplanationOfBenefit' | 'AuditEvent' | 'card' | 'profile';
  /** Kind of call. */
  readonly call: 'read' | 'search';
}

const TIMED_OUT =
  'User access has timed out. To refresh Medicare data, end user must re-authenticate and consent to share their data.';

/** Returns the 401 whose challenge states whether a token was sent and why it was rejected. */
function unauthenticated(c: Context<SandboxEnv>, why?: 'expired' | 'invalid'): Response {
  const challenge = 'Bearer realm="api"';
  c.header(
    'WWW-Authenticate',
    why === undefined
      ? challenge
      : `${challenge},error="invalid_token",error_description="The access token ${why === 'expired' ? 'has expired' : 'is invalid'}."`,
  );
  return detail(c, 401, 'Authentication credentials were not provided.');
}

function hasScope(scopes: readonly string[], { target, call }: Need): boolean {
  if (target === 'profile') return scopes.includes('profile');
  if (target !== 'card') return allows(scopes, target, call);
  return allows(scopes, 'Patient', 'read') && allows(scopes, 'Coverage', 'search');
}

function callText({ target, call }: Need): string {
  if (target === 'card') return 'any calls for digital insurance card';
  return `${call} calls for ${target} resources`;
}

/** Runs the framework checks that come before anything about the caller. */
function negotiationProblem(c: Context<SandboxEnv>): Response | undefined {
  const format = c.req.query('format');
  if (format !== undefined && format !== '' && format !== 'json') return detail(c, 404, 'Not found.');
  const accept = c.req.header('accept');
  const isAcceptable = isUserinfo(c)
    ? accept === undefined || !/^\s*application\/fhir\+json\s*$/i.test(accept)
    : negotiate(accept) !== undefined;
  if (!isAcceptable) {
    return detail(c, 406, 'Could not satisfy the request Accept header.');
  }
  return undefined;
}

/** Returns the caller of a request, or the response that rejects it; checks run in the server's order. */
export function checkAccess(
  c: Context<SandboxEnv>,
  server: BlueButtonServer,
  version: Version,
  need: Need,
): Access | { answer: Response } {
  const reject = (answer: Response) => ({ answer });
  const problem = negotiationProblem(c);
  if (problem !== undefined) return reject(problem);
  if (c.req.query('access_token') !== undefined) {
    const text =
      'Using the access token in the query parameters is not supported. Use the Authorization header instead';
    return reject(detail(c, 400, text));
  }
  const now = server.context.clock.now();
  const token = /^Bearer (\S+)$/i.exec(c.req.header('authorization') ?? '')?.[1];
  if (token === undefined) return reject(unauthenticated(c));
  const pair = server.state.byAccessToken(token);
  if (pair === undefined) return reject(unauthenticated(c, 'invalid'));
  if (pair.expiresAt <= now) return reject(unauthenticated(c, 'expired'));
  const member = server.population.byNumber(pair.member);
  const { person } = member;
  c.set('member', person.user);
  const app = server.applications.get(pair.clientId);
  if (app === undefined) return reject(unauthenticated(c, 'invalid'));
  if (!app.active) return reject(detail(c, 401, inactiveText(app.name)));
  const denied = () => reject(detail(c, 403, NO_PERMISSION));
  const patientId = version === 3 ? person.patientIdV3 : person.patientId;
  if (patientId === '') return denied();
  const grant = server.state.grant(pair.member, app.clientId);
  if (grant === undefined) return denied();
  if (grant.expiresAt !== undefined && grant.expiresAt <= now) return reject(detail(c, 401, TIMED_OUT));
  if (!hasScope(pair.scopes, need)) return denied();
  if (version === 3) {
    if (!app.v3) return reject(detail(c, 403, noV3Text(app.name)));
    const ownScopes = need.target === 'AuditEvent' ? pair.scopes : app.scopes;
    if (!hasScope(ownScopes, need)) return reject(detail(c, 403, noAppScopeText(app.name, callText(need))));
  } else if (need.target === 'ExplanationOfBenefit' && (!pair.shareSamhsa || app.partDOnly)) {
    return denied();
  }
  return { pair, app, member, patientId };
}
