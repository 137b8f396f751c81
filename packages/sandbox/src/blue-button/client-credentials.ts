import type { Context } from 'hono';
import type { SandboxEnv } from '../env.js';
import type { BlueButtonApplication } from './application.js';
import { activeOnly, applicationOfParameter } from './application-lookup.js';
import { checkAssertion, decodeAssertion } from './client-assertion.js';
import { allowsClientCredentials, ROLLING_GRANT_MS, type Version } from './oauth-state.js';
import { identityOf, matchPerson } from './patient-match.js';
import { noClientCredentialsText, ownError } from './responses.js';
import { asksForAuditEvents, inAnyOrder, isAllowed, splitScopes } from './scopes.js';
import type { BlueButtonServer } from './server.js';
import { invalidRequest, issuedTokens, libraryError } from './token-responses.js';

const ASSERTION_TYPE = 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer';
const REQUIRED = ['grant_type', 'scope', 'client_assertion_type', 'client_assertion'];
const AUDIT_SCOPE = 'patient/AuditEvent.rs';

/** Returns the application that an assertion identifies, or the response that rejects the request. */
function findClient(
  c: Context<SandboxEnv>,
  server: BlueButtonServer,
  version: Version,
  form: URLSearchParams,
): { app: BlueButtonApplication; assertion: string } | { answer: Response } {
  const reject = (answer: Response) => ({ answer });
  const assertion = form.get('client_assertion') ?? '';
  const parameter = form.get('client_id') ?? '';
  const issuer = assertion === '' ? undefined : decodeAssertion(assertion)?.iss;
  if (assertion !== '' && issuer === undefined)
    return reject(invalidRequest(c, 'Malformed client_assertion'));
  if (issuer !== undefined && parameter !== '' && parameter !== issuer) {
    return reject(invalidRequest(c, 'client_id param did not match client_id in JWT'));
  }
  const clientId = issuer ?? parameter;
  const missing = REQUIRED.filter((name) => !form.get(name));
  const missingText = {
    status_code: 400,
    message: `Missing Required Parameter(s): ${missing.join(', ')}`,
  } as const;
  if (clientId === '') {
    if (missing.length > 0) return reject(ownError(c, missingText));
    return reject(
      ownError(c, { status_code: 401, error: 'invalid_client', error_description: 'App id failed' }),
    );
  }
  const found = activeOnly(applicationOfParameter(server, clientId));
  if ('problem' in found) return reject(ownError(c, found.problem));
  if (missing.length > 0) return reject(ownError(c, missingText));
  if (form.get('client_assertion_type') !== ASSERTION_TYPE) {
    return reject(invalidRequest(c, 'client_assertion_type was wrong'));
  }
  if (form.has('client_secret')) {
    return reject(invalidRequest(c, 'client_secret should not be included in client_credentials call'));
  }
  if (version !== 3 || !found.app.v3 || !allowsClientCredentials(found.app)) {
    return reject(ownError(c, { status_code: 403, message: noClientCredentialsText(found.app.name) }));
  }
  return { app: found.app, assertion };
}

/** Responds to a token request with a signed assertion. */
export async function answerClientCredentials(
  c: Context<SandboxEnv>,
  server: BlueButtonServer,
  version: Version,
  form: URLSearchParams,
): Promise<Response> {
  const client = findClient(c, server, version, form);
  if ('answer' in client) return client.answer;
  const { app } = client;
  let claims: Readonly<Record<string, unknown>>;
  try {
    claims = await checkAssertion(server, app, client.assertion);
  } catch {
    // The server gives no reason, so neither does the sandbox.
    return ownError(c, { status_code: 400, message: 'Bad request' });
  }
  // The match fails together with the backend, and looks like an invalid assertion. The ID token is spent.
  const { dataSource } = server.switches;
  if (dataSource === 'failing' || dataSource === 'unreachable')
    return ownError(c, { status_code: 400, message: 'Bad request' });
  const match = matchPerson(server.population.people(), identityOf(claims));
  if (match === undefined) {
    const message = 'ERROR: Your patient data cannot be found at this time.';
    return ownError(c, { status_code: 401, message });
  }
  const { number: member } = match.person;
  const now = server.context.clock.now();
  server.audits.add(member, { at: now, appName: app.name, event: { algorithm: match.algorithm } });
  const wanted = splitScopes(form.get('scope') ?? '').filter((scope) => scope !== 'openid');
  const audit = server.switches.auditEvents;
  const allowed = (scope: string) => isAllowed(app, scope) || (audit && asksForAuditEvents([scope]));
  if (!wanted.every(allowed)) return libraryError(c, 'invalid_scope');
  server.state.setGrant({ member, clientId: app.clientId, expiresAt: now + ROLLING_GRANT_MS, rolling: true });
  const scopes = inAnyOrder(server.state.random, [...new Set([...wanted, ...(audit ? [AUDIT_SCOPE] : [])])]);
  const pair = server.state.issue({
    member,
    clientId: app.clientId,
    scopes,
    shareSamhsa: true,
    matched: true,
  });
  return issuedTokens(c, server, version, app, pair);
}
