import type { Context, Hono } from 'hono';
import { html, raw } from 'hono/html';
import { uuid } from '../data/history.js';
import { type Person, SPECIAL_USERS } from '../data/person.js';
import type { SandboxEnv } from '../env.js';
import { queryOf, readForm } from './form.js';
import { APPROVAL_MS } from './oauth-state.js';
import { type Markup, page } from './page.js';
import { chooseLanguage, type Language, PAGE_TEXTS } from './page-texts.js';
import { acceptsRedirectUri } from './redirect-uri.js';
import type { BlueButtonServer } from './server.js';

const LOGIN_PATH = '/mymedicare/test-login';

function loginPage(language: Language, relay: string, failed: boolean, known?: Person): Markup {
  const texts = PAGE_TEXTS[language];
  const other = new URLSearchParams({ relay, lang: language === 'en' ? 'es-mx' : 'en-us' });
  return page(
    language,
    texts.loginTitle,
    html`${failed ? html`<p class="error" role="alert" id="login-error">${texts.loginFailed}</p>` : ''}
<p id="login-hint">${texts.loginHint}</p>
<form method="post" action="${LOGIN_PATH}">
<input type="hidden" name="relay" value="${relay}">
<input type="hidden" name="lang" value="${language}">
<label for="username">${texts.user}</label>
<input type="text" id="username" name="username" autocomplete="username" value="${known?.user ?? ''}" required autofocus aria-describedby="login-hint">
<label for="password">${texts.password}</label>
<input type="password" id="password" name="password" autocomplete="current-password" value="${known?.password ?? ''}" required>
<div class="actions"><button type="submit">${texts.logIn}</button></div>
</form>`,
    `${LOGIN_PATH}?${other.toString()}`,
  );
}

/**
 * Returns the address that the server's page calls: always with a question mark, even if the redirect URI already has
 * one.
 */
function pingScript(redirectUri: string): Markup {
  const address = JSON.stringify(`${redirectUri}?error=not_found`).replaceAll('<', '\\u003c');
  return html`<script>fetch(${raw(address)}, { mode: 'no-cors' })</script>`;
}

/** Only paths of the authorization endpoint are redirected back to. */
function safeNext(next: string | undefined): string {
  return next !== undefined && /^\/v[123]\/o\/authorize\//.test(next) ? next : '/';
}

/** Adds the routes of the Medicare login and of the redirect back from it. */
export function registerLogin(app: Hono<SandboxEnv>, server: BlueButtonServer): void {
  new Login(server).register(app);
}

class Login {
  readonly #server: BlueButtonServer;

  constructor(server: BlueButtonServer) {
    this.#server = server;
  }

  register(app: Hono<SandboxEnv>): void {
    app.get('/mymedicare/login', (c) => this.#begin(c));
    app.get(LOGIN_PATH, (c) => {
      const language = chooseLanguage(c.req.query('lang') ?? null, c.req.header('accept-language'));
      // The console's own button names the person; every password here is public.
      const known = this.#server.population.byUser(c.req.query('user') ?? '')?.person;
      return c.html(loginPage(language, c.req.query('relay') ?? '', false, known));
    });
    app.post(LOGIN_PATH, (c) => this.#logIn(c));
    app.get('/mymedicare/sls-callback', (c) => this.#comeBack(c));
  }

  #begin(c: Context<SandboxEnv>) {
    const next = safeNext(c.req.query('next'));
    const relay = this.#server.state.newToken();
    this.#server.state.logins.set(relay, { next });
    const asked = new URLSearchParams(next.split('?')[1]);
    const language = chooseLanguage(asked.get('lang'), c.req.header('accept-language'));
    const query = new URLSearchParams({ relay, lang: language === 'es' ? 'es-mx' : 'en-us' });
    const user = asked.get('login_hint');
    if (user !== null) query.set('user', user);
    return c.redirect(`${LOGIN_PATH}?${query.toString()}`, 302);
  }

  async #logIn(c: Context<SandboxEnv>) {
    const form = await readForm(c);
    const relay = form.get('relay') ?? '';
    const member = this.#server.population.byUser(form.get('username') ?? '');
    if (member === undefined || member.person.password !== form.get('password')) {
      const language = chooseLanguage(form.get('lang'), c.req.header('accept-language'));
      return c.html(loginPage(language, relay, true), 401);
    }
    c.set('member', member.person.user);
    const requestToken = this.#server.state.newToken();
    this.#server.state.requestTokens.set(requestToken, member.person.number);
    const query = new URLSearchParams({ req_token: requestToken, relay });
    return c.redirect(`/mymedicare/sls-callback?${query.toString()}`, 302);
  }

  #comeBack(c: Context<SandboxEnv>) {
    const query = queryOf(c);
    const relay = query.get('relay');
    const login = relay === null ? undefined : this.#server.state.logins.get(relay);
    if (relay === null || login === undefined) {
      return c.json({ error: 'The requested relay was not found. Please start again.' }, 400);
    }
    const requestToken = query.get('req_token') ?? '';
    const number = this.#server.state.requestTokens.get(requestToken);
    if (number === undefined) return c.json({ error: 'Failed to retrieve login status.' }, 400);
    this.#server.state.requestTokens.delete(requestToken);
    this.#server.state.logins.delete(relay);
    c.set('member', this.#server.population.byNumber(number).person.user);
    const [path = '', search = ''] = login.next.split('?', 2);
    const parameters = new URLSearchParams(search);
    const registered = this.#server.applications.get(parameters.get('client_id') ?? '');
    if (number === SPECIAL_USERS.noRecord) {
      const language = chooseLanguage(parameters.get('lang'), c.req.header('accept-language'));
      const texts = PAGE_TEXTS[language];
      const given = parameters.get('redirect_uri') ?? registered?.redirectUris[0] ?? '';
      const origin = this.#server.context.url();
      const known = registered !== undefined && acceptsRedirectUri(registered, given, origin);
      return c.html(
        page(
          language,
          texts.notFoundTitle,
          html`<p>${texts.notFoundText}</p>${known ? pingScript(given) : ''}`,
        ),
        404,
      );
    }
    const { dataSource } = this.#server.switches;
    if (number === SPECIAL_USERS.trouble || dataSource === 'failing' || dataSource === 'unreachable') {
      return c.json({ error: 'Failed to retrieve data from data source.' }, 502);
    }
    if (number === SPECIAL_USERS.conflict) {
      return c.json({ error: 'Duplicate hashes found in backend data source.' }, 409);
    }
    const id = uuid(this.#server.state.random);
    this.#server.state.approvals.set(id, {
      member: number,
      clientId: registered?.clientId ?? '',
      expiresAt: this.#server.context.clock.now() + APPROVAL_MS,
    });
    return c.redirect(`${path}${id}/?${search}`, 302);
  }
}
