import { createHash, randomUUID } from 'node:crypto';
import { exportJWK, generateKeyPair, SignJWT } from 'jose';
import { type BlueButtonApp, createBlueButtonApp } from '../src/blue-button/app.js';
import type { BlueButtonApplication } from '../src/blue-button/application.js';
import type { ConsentChoice } from '../src/blue-button/control.js';
import { IdentityProvider } from '../src/blue-button/identity-provider.js';
import type { BlueButtonOptions } from '../src/blue-button/options.js';
import type { SandboxClock, SandboxContext } from '../src/context.js';
import type { Person } from '../src/data/person.js';
import { SeededRandom } from '../src/random.js';
import { describeRequest } from './fidelity.js';

/** Origin that the tests pretend to listen on. */
export const ORIGIN = 'http://127.0.0.1:4010';
/** A verifier of legal length. */
export const VERIFIER = 'v'.repeat(64);
/** Its challenge. */
export const CHALLENGE = createHash('sha256').update(VERIFIER).digest('base64url');
/** A state of legal length. */
export const STATE = 'state-0123456789abcdef';

/** A token response as the tests read it. */
export interface Tokens {
  access_token: string;
  refresh_token: string;
  scope: string;
  patient: string;
  expires_in: number;
  token_type: string;
  access_grant_expiration: string;
}

/** A clock that stands still until it is moved. */
class TestClock implements SandboxClock {
  #now = Date.parse('2026-09-01T12:00:00.000Z');
  now(): number {
    return this.#now;
  }
  advance(ms: number): void {
    this.#now += ms;
  }
}

/** A key pair and ten thousand people take a while, so the sandboxes of a file share them. */
const SHARED = { identities: new IdentityProvider(), people: new Map<number, Person>() };

/** A Blue Button half without sockets, and the steps that nearly every test needs. */
export class TestSandbox {
  readonly clock = new TestClock();
  readonly context: SandboxContext;
  readonly blueButton: BlueButtonApp;
  #lastRequest = '';

  constructor(options: BlueButtonOptions = {}, seed = 1) {
    this.context = { url: () => ORIGIN, clock: this.clock, random: new SeededRandom(seed) };
    this.blueButton = createBlueButtonApp(this.context, options, seed === 1 ? SHARED : {});
  }

  /** A registered application by name; the default one without a name. */
  app(name = 'Sandbox App'): BlueButtonApplication {
    const app = this.blueButton.control.applications().find((known) => known.name === name);
    if (app === undefined) throw new Error('no such application');
    return app;
  }

  /** The request sent last, as the documents show it. */
  get lastRequest(): string {
    return this.#lastRequest;
  }

  /** Sends a request through the routes. */
  async request(path: string, init?: RequestInit): Promise<Response> {
    const fields = init?.body instanceof URLSearchParams ? init.body : undefined;
    this.#lastRequest = describeRequest(init?.method ?? 'GET', path, fields);
    return this.blueButton.app.request(path, init);
  }

  /** Parameters of a sound authorize request, with changes; null takes one away. */
  authorizeParameters(
    app: BlueButtonApplication,
    changes: Record<string, string | null> = {},
  ): URLSearchParams {
    const parameters = new URLSearchParams({
      client_id: app.clientId,
      redirect_uri: 'https://client.example/callback',
      response_type: 'code',
      state: STATE,
      code_challenge: CHALLENGE,
      code_challenge_method: 'S256',
      scope: 'openid profile patient/Patient.rs patient/Coverage.rs patient/ExplanationOfBenefit.rs',
    });
    for (const [name, value] of Object.entries(changes)) {
      if (value === null) parameters.delete(name);
      else parameters.set(name, value);
    }
    return parameters;
  }

  /** Logs in over the pages; returns the response to the redirect back from the login. */
  async signIn(
    authorizePath: string,
    user = 'BBUser00000',
    password = `PW${user.slice(6)}!`,
  ): Promise<Response> {
    const location = async (response: Promise<Response>) => (await response).headers.get('location') ?? '';
    const loginPath = await location(this.request(authorizePath));
    const formPath = await location(this.request(loginPath));
    const relay = new URL(formPath, ORIGIN).searchParams.get('relay') ?? '';
    const body = new URLSearchParams({ relay, username: user, password });
    return this.request(await location(this.request('/mymedicare/test-login', { method: 'POST', body })));
  }

  /** Logs in over the pages and returns path and query of the consent page. */
  async login(authorizePath: string, user = 'BBUser00000'): Promise<string> {
    return (await this.signIn(authorizePath, user)).headers.get('location') ?? '';
  }

  /** Path and query of a sound authorize request, with changes. */
  authorizePath(changes: Record<string, string | null> = {}, { version = 2, app = this.app() } = {}): string {
    return `/v${version}/o/authorize/?${this.authorizeParameters(app, changes).toString()}`;
  }

  /** Consents by script and returns the parameters of the callback. */
  async consent(
    choice: Partial<ConsentChoice> = {},
    {
      version = 2,
      app = this.app(),
      changes = {},
    }: { version?: number; app?: BlueButtonApplication; changes?: Record<string, string | null> } = {},
  ): Promise<URLSearchParams> {
    const url = ORIGIN + this.authorizePath(changes, { version, app });
    const callback = await this.blueButton.control.consent(url, { user: 'BBUser00000', ...choice });
    return new URL(callback).searchParams;
  }

  /** Posts a form to an OAuth address, with the application's Basic header by default. */
  async post(
    path: string,
    fields: Record<string, string>,
    app: BlueButtonApplication | null = this.app(),
  ): Promise<Response> {
    const headers: Record<string, string> =
      app === null ? {} : { authorization: `Basic ${btoa(`${app.clientId}:${app.clientSecret}`)}` };
    return this.request(path, { method: 'POST', headers, body: new URLSearchParams(fields) });
  }

  /** Consents and exchanges the code. */
  async tokens(
    choice: Partial<ConsentChoice> = {},
    {
      version = 2,
      app = this.app(),
      changes = {},
    }: { version?: number; app?: BlueButtonApplication; changes?: Record<string, string | null> } = {},
  ): Promise<Tokens> {
    const callback = await this.consent(choice, { version, app, changes });
    const response = await this.exchange(callback.get('code') ?? '', { version, app });
    if (response.status !== 200) throw new Error(`the token endpoint responded with ${response.status}`);
    return (await response.json()) as Tokens;
  }

  /** Exchanges a code. */
  async exchange(
    code: string,
    { version = 2, app = this.app() }: { version?: number; app?: BlueButtonApplication } = {},
  ): Promise<Response> {
    return this.post(
      `/v${version}/o/token/`,
      {
        grant_type: 'authorization_code',
        code,
        code_verifier: VERIFIER,
        redirect_uri: 'https://client.example/callback',
      },
      app,
    );
  }

  /** Refreshes. */
  async refresh(
    refreshToken: string,
    { version = 2, app = this.app() }: { version?: number; app?: BlueButtonApplication } = {},
  ): Promise<Response> {
    return this.post(
      `/v${version}/o/token/`,
      { grant_type: 'refresh_token', refresh_token: refreshToken },
      app,
    );
  }

  /** Gets a path with a bearer token. */
  async get(path: string, token?: string, headers: Record<string, string> = {}): Promise<Response> {
    return this.request(path, {
      headers: { ...(token === undefined ? {} : { authorization: `Bearer ${token}` }), ...headers },
    });
  }

  /** Registers keys for the application of the aligned network, and signs assertions with them. */
  async alignedNetwork(): Promise<AlignedNetwork> {
    const { publicKey, privateKey } = await generateKeyPair('ES384', { extractable: true });
    const key = { ...(await exportJWK(publicKey)), kid: 'first', alg: 'ES384', use: 'sig' };
    const app = this.blueButton.control.registerApplication({
      ...this.app('Aligned Network App'),
      jwks: { keys: [key] },
    });
    const assertion = async (
      user: string,
      { claims = {}, header = {}, smart = {}, identity = {} }: AssertionChanges = {},
    ) => {
      const seconds = Math.floor(this.clock.now() / 1000);
      const payload = {
        iss: app.clientId,
        sub: app.clientId,
        aud: `${ORIGIN}/v3/o/token`,
        jti: randomUUID(),
        exp: seconds + 120,
        extensions: {
          cms_smart: {
            version: '1',
            purpose_of_use: 'PATRQT',
            id_token: await this.blueButton.control.identityToken(user, identity),
            ...smart,
          },
        },
        ...claims,
      };
      return new SignJWT(payload)
        .setProtectedHeader({ alg: 'ES384', kid: 'first', typ: 'JWT', ...header })
        .sign(privateKey);
    };
    const request = async (
      user: string,
      changes: AssertionChanges = {},
      fields: Record<string, string | null> = {},
      path = '/v3/o/token',
    ) => {
      const body = new URLSearchParams({
        grant_type: 'client_credentials',
        scope: 'openid patient/Patient.rs patient/Coverage.rs patient/ExplanationOfBenefit.rs',
        client_assertion_type: 'urn:ietf:params:oauth:client-assertion-type:jwt-bearer',
        client_assertion: await assertion(user, changes),
      });
      for (const [name, value] of Object.entries(fields)) {
        if (value === null) body.delete(name);
        else body.set(name, value);
      }
      return this.request(path, { method: 'POST', body });
    };
    const matched = async (user: string) => {
      const response = await request(user);
      if (response.status !== 200) throw new Error(`the token endpoint responded with ${response.status}`);
      return (await response.json()) as Tokens;
    };
    return { app, assertion, request, matched };
  }
}

/** Parts of an assertion to set otherwise. */
export interface AssertionChanges {
  claims?: Record<string, unknown>;
  header?: Record<string, string | undefined>;
  smart?: Record<string, unknown>;
  identity?: Record<string, unknown>;
}

/** An application that signs assertions, and what it does. */
export interface AlignedNetwork {
  readonly app: BlueButtonApplication;
  readonly assertion: (user: string, changes?: AssertionChanges) => Promise<string>;
  readonly request: (
    user: string,
    changes?: AssertionChanges,
    fields?: Record<string, string | null>,
    path?: string,
  ) => Promise<Response>;
  readonly matched: (user: string) => Promise<Tokens>;
}
