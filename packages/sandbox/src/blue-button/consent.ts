import type { Context, Hono } from 'hono';
import { addMonths } from '../data/calendar.js';
import type { SandboxEnv } from '../env.js';
import type { BlueButtonApplication } from './application.js';
import { checkAuthorizeRequest } from './authorization.js';
import { consentPage } from './consent-page.js';
import { queryOf, readForm, withQuery } from './form.js';
import { API_VERSIONS, type Approval, CODE_MS, type Version } from './oauth-state.js';
import { errorPage } from './page.js';
import { chooseLanguage } from './page-texts.js';
import { acceptsRedirectUri, registeredUris } from './redirect-uri.js';
import { ownError, redirectToSlash } from './responses.js';
import { collapse, inAnyOrder, scopesFor, withoutDemographics } from './scopes.js';
import type { BlueButtonServer } from './server.js';

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
/** An authorization request that can show a consent page. */
interface Request {
  readonly app: BlueButtonApplication;
  readonly approval: Approval;
  readonly redirectUri: string;
  readonly scopes: readonly string[];
  readonly parameters: URLSearchParams;
}

type Answer = Response | Promise<Response>;

/** Address and parameters of a consent request. */
interface AskedConsent {
  readonly version: Version;
  readonly parameters: URLSearchParams;
  /** Origin of the sandbox. */
  readonly origin: string;
}

const HOW_TO_REGISTER =
  'Register another one: payerkit sandbox --redirect-uri URI, or POST /_control/blue-button/applications.';

/** Runs the checks that come only after the login: redirect URI, response type, scope. */
function checkRequest(
  c: Context<SandboxEnv>,
  app: BlueButtonApplication,
  { version, parameters, origin }: AskedConsent,
): { redirectUri: string; scopes: string[] } | { answer: Answer } {
  const language = chooseLanguage(parameters.get('lang'), c.req.header('accept-language'));
  const invalid = (text: string) => ({ answer: c.html(errorPage(language, text), 400) });
  for (const name of ['client_id', 'response_type', 'redirect_uri', 'scope', 'state']) {
    if (parameters.getAll(name).length > 1) return invalid(`invalid_request : Duplicate ${name} parameter.`);
  }
  const redirectUri = parameters.get('redirect_uri') || app.redirectUris[0] || '';
  if (!acceptsRedirectUri(app, redirectUri, origin)) {
    return invalid(`invalid_request : Mismatching redirect URI. ${registeredUris(app)} ${HOW_TO_REGISTER}`);
  }
  const responseType = parameters.get('response_type');
  if (responseType !== 'code') {
    const error =
      responseType === null || responseType === ''
        ? 'invalid_request'
        : responseType === 'token'
          ? 'unauthorized_client'
          : 'unsupported_response_type';
    const back = new URLSearchParams({ error, state: parameters.get('state') ?? '' });
    if (error === 'invalid_request') back.set('error_description', 'Missing response_type parameter.');
    return { answer: c.redirect(withQuery(redirectUri, back), 302) };
  }
  const scopes = scopesFor(app, version, parameters.get('scope'));
  if (scopes === 'invalid') return { answer: ownError(c, { status_code: 400, message: 'Invalid scopes.' }) };
  if (scopes.length === 0) return { answer: c.json({ error: 'Server Error (500)' }, 500) };
  return { redirectUri, scopes };
}

/** Returns the end of a consent given now; undefined when it has none. */
function grantEnd(app: BlueButtonApplication, now: number): number | undefined {
  return app.dataAccessType === 'THIRTEEN_MONTH' ? addMonths(now, 13) : undefined;
}

function approve(
  server: BlueButtonServer,
  version: Version,
  request: Request,
  form: URLSearchParams,
): URLSearchParams {
  const { app, approval, parameters } = request;
  const { state } = server;
  const now = server.context.clock.now();
  const shares = version === 3 || (app.demographics && form.get('share_demographic_scopes') === 'True');
  const scopes = collapse(shares ? request.scopes : withoutDemographics(request.scopes));
  if (scopes.length === 0) {
    state.deleteGrant(approval.member, app.clientId);
    state.forgetTokens(approval.member, app.clientId);
    return new URLSearchParams({ error: 'access_denied', state: parameters.get('state') ?? '' });
  }
  state.forgetTokens(approval.member, app.clientId);
  state.setGrant({
    member: approval.member,
    clientId: app.clientId,
    expiresAt: grantEnd(app, now),
    rolling: false,
  });
  const code = state.newToken();
  state.codes.set(code, {
    member: approval.member,
    clientId: app.clientId,
    redirectUri: request.redirectUri,
    challenge: (parameters.get('code_challenge') ?? '').replace(/=+$/, ''),
    scopes: inAnyOrder(state.random, scopes),
    shareSamhsa: version !== 3 || form.get('share_samhsa_data') !== null,
    expiresAt: now + CODE_MS,
  });
  return new URLSearchParams({ code, state: parameters.get('state') ?? '' });
}

/** Adds the routes of the consent page and of its form. */
export function registerConsent(app: Hono<SandboxEnv>, server: BlueButtonServer): void {
  for (const version of API_VERSIONS) registerVersion(app, server, version);
}

function registerVersion(app: Hono<SandboxEnv>, server: BlueButtonServer, version: Version): void {
  const open = (
    c: Context<SandboxEnv>,
    id: string,
    parameters: URLSearchParams,
  ): Request | { answer: Answer } => {
    if (!UUID.test(id)) return { answer: ownError(c, { status_code: 404, message: 'Not found.' }) };
    const checked = checkAuthorizeRequest(server, version, c, parameters);
    if ('answer' in checked) return checked;
    const approval = server.state.approvals.get(id);
    if (
      approval === undefined ||
      approval.expiresAt <= server.context.clock.now() ||
      approval.clientId !== checked.app.clientId
    ) {
      const next = new URLSearchParams({ next: `/v${version}/o/authorize/?${parameters.toString()}` });
      return { answer: c.redirect(`/mymedicare/login?${next.toString()}`, 302) };
    }
    c.set('member', server.population.byNumber(approval.member).person.user);
    const request = checkRequest(c, checked.app, {
      version,
      parameters,
      origin: server.context.url(),
    });
    return 'answer' in request ? request : { ...request, app: checked.app, approval, parameters };
  };

  app.all(`/v${version}/o/authorize/:uuid`, redirectToSlash);
  app.get(`/v${version}/o/authorize/:uuid/`, (c) => {
    const request = open(c, c.req.param('uuid'), queryOf(c));
    if ('answer' in request) return request.answer;
    return c.html(
      consentPage({
        version,
        language: chooseLanguage(request.parameters.get('lang'), c.req.header('accept-language')),
        app: request.app,
        person: server.population.byNumber(request.approval.member).person,
        path: c.req.path,
        parameters: request.parameters,
      }),
    );
  });

  app.post(`/v${version}/o/authorize/:uuid/`, async (c) => {
    const form = await readForm(c);
    const request = open(c, c.req.param('uuid'), form);
    if ('answer' in request) return request.answer;
    const result = form.has('allow')
      ? approve(server, version, request, form)
      : new URLSearchParams({ error: 'access_denied', state: form.get('state') ?? '' });
    return c.redirect(withQuery(request.redirectUri, result), 302);
  });

  if (version === 3) {
    app.post('/v3/o/permission-logout', async (c) => {
      const next = new URLSearchParams({ next: (await readForm(c)).get('next') ?? '' });
      return c.redirect(`/mymedicare/login?${next.toString()}`, 302);
    });
  }
}
