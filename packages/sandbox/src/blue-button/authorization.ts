import type { Context, Hono } from 'hono';
import type { SandboxEnv } from '../env.js';
import type { BlueButtonApplication } from './application.js';
import { activeOnly, applicationOfParameter } from './application-lookup.js';
import { queryOf, readForm } from './form.js';
import { API_VERSIONS, allowsConsent, type Version } from './oauth-state.js';
import { errorPage } from './page.js';
import { chooseLanguage } from './page-texts.js';
import { authTypeText, ownError, page, redirectToSlash } from './responses.js';
import { asksForAuditEvents, splitScopes } from './scopes.js';
import type { BlueButtonServer } from './server.js';

const AUDIT_SCOPE_TEXT =
  'Requesting an AuditEvent scope is only valid in token requests through CMS Aligned Networks. Please remove the scope and try again.';

function appPage(
  c: Context<SandboxEnv>,
  status: 400 | 401 | 403,
  text: string,
): Response | Promise<Response> {
  const language = chooseLanguage(queryOf(c).get('lang'), c.req.header('accept-language'));
  return c.html(errorPage(language, text), status);
}

/** Runs the checks that come before the person is asked, in the server's order. */
export function checkAuthorizeRequest(
  server: BlueButtonServer,
  version: Version,
  c: Context<SandboxEnv>,
  parameters: URLSearchParams,
): { app: BlueButtonApplication } | { answer: Response | Promise<Response> } {
  const reject = (answer: Response | Promise<Response>) => ({ answer });
  const own = (status_code: 400 | 403, message: string) => reject(ownError(c, { status_code, message }));
  const clientId = parameters.get('client_id');
  if (clientId === null || clientId === '') return reject(appPage(c, 401, 'invalid_client : App id failed'));
  const found = activeOnly(applicationOfParameter(server, clientId));
  if ('problem' in found) {
    const { status_code, error_description = '' } = found.problem;
    const text = status_code === 403 ? error_description : `invalid_client : ${error_description}`;
    return reject(appPage(c, status_code === 403 ? 403 : 400, text));
  }
  const { app } = found;
  if (version === 3 && !app.v3) return own(403, 'Unable to verify permission');
  if (asksForAuditEvents(splitScopes(parameters.get('scope') ?? ''))) {
    return own(400, server.switches.auditEvents ? AUDIT_SCOPE_TEXT : 'Invalid scopes.');
  }
  if (!allowsConsent(app)) return own(403, authTypeText(app.name));
  if (parameters.has('client_secret')) {
    return reject(page(c, 400, 'Illegal query parameter [client_secret] detected'));
  }
  const method = parameters.get('code_challenge_method');
  if (method !== null && method !== '' && method !== 'S256') {
    return reject(
      ownError(c, {
        status_code: 400,
        error: 'invalid_request',
        error_description: 'code_challenge_method must be S256',
      }),
    );
  }
  const state = parameters.get('state');
  if (state !== null && state !== '' && state.length < 16) {
    return own(400, 'State parameter should have a minimum of 16 characters');
  }
  const missing = ['code_challenge', 'code_challenge_method', 'state'].filter(
    (name) => !parameters.get(name),
  );
  if (version === 3 && !parameters.has('scope')) missing.push('scope');
  if (missing.length > 0) return own(400, `Missing Required Parameter(s): ${missing.join(', ')}`);
  return { app };
}

/** Adds the routes of the authorization endpoint, up to the login. */
export function registerAuthorize(app: Hono<SandboxEnv>, server: BlueButtonServer): void {
  for (const version of API_VERSIONS) registerVersion(app, server, version);
}

function registerVersion(app: Hono<SandboxEnv>, server: BlueButtonServer, version: Version): void {
  const path = `/v${version}/o/authorize`;
  const withSlash = `${path}/`;

  app.all(path, redirectToSlash);

  const begin = (c: Context<SandboxEnv>, parameters: URLSearchParams) => {
    const checked = checkAuthorizeRequest(server, version, c, parameters);
    if ('answer' in checked) return checked.answer;
    const next = new URLSearchParams({ next: `${withSlash}?${parameters.toString()}` });
    return c.redirect(`/mymedicare/login?${next.toString()}`, 302);
  };

  app.get(withSlash, (c) => {
    return begin(c, queryOf(c));
  });

  app.post(withSlash, async (c) => {
    const form = await readForm(c);
    if (!form.has('state')) {
      return ownError(c, { status_code: 401, message: 'State required in POST body.' });
    }
    return begin(c, form);
  });
}
