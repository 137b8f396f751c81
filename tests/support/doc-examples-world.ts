import { generateKeyPairSync, type JsonWebKey } from 'node:crypto';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BlueButtonClient, type BlueButtonMember, createJwks, type Version } from '@payerkit/blue-button';
import { MemoryDisclosureLog, MemorySubmissionLedger, MemoryTokenStore } from '@payerkit/core';
import { OptumClient } from '@payerkit/optum';
import { createSandbox, type Sandbox } from '@payerkit/sandbox';
import { Database } from './doc-examples-postgres.js';

/** Member of the sandbox whose data the examples read. */
const SANDBOX_USER = 'BBUser00000';
/** Secret of the ledgers. */
export const LEDGER_SECRET = 'ledger-secret-of-the-examples-0123456789';

/** Needs of an example. */
export interface WorldOptions {
  /** True when the example controls the sandbox, so that it needs one of its own. */
  readonly hasOwnSandbox?: boolean;
  /** Version of the Blue Button client. Default `v2`. */
  readonly version?: Version;
}

/** Shared by the examples of a run: one sandbox, and a folder for their files. */
export class Stage {
  readonly sandbox: Sandbox;
  readonly directory: string;
  readonly database = new Database();
  #worlds = 0;
  #reader: Promise<World> | undefined;

  private constructor(sandbox: Sandbox, directory: string) {
    this.sandbox = sandbox;
    this.directory = directory;
  }

  /** Starts the sandbox. */
  static async open(): Promise<Stage> {
    return new Stage(await startSandbox(), await mkdtemp(join(tmpdir(), 'payerkit-examples-')));
  }

  /** Creates the world of one example. */
  async world({ hasOwnSandbox, version }: WorldOptions = {}): Promise<World> {
    this.#worlds += 1;
    const own = hasOwnSandbox ? await startSandbox() : undefined;
    const world = new World(this, own ?? this.sandbox, this.#worlds, version);
    if (own !== undefined) world.closing(own);
    return world;
  }

  /** A member for examples that only need some of the data. */
  async reader(): Promise<BlueButtonMember<Version>> {
    this.#reader ??= this.world();
    return (await this.#reader).member();
  }

  /** Environment variables that a reader's program has. */
  get environmentVariables(): Record<string, string> {
    const { blueButton, optum } = this.sandbox;
    return {
      BLUE_BUTTON_CLIENT_ID: blueButton.clientId,
      BLUE_BUTTON_CLIENT_SECRET: blueButton.clientSecret,
      OPTUM_CLIENT_ID: optum.clientId,
      OPTUM_CLIENT_SECRET: optum.clientSecret,
      DATABASE_URL: 'postgres://app@localhost/app',
      DATABASE_OWNER_URL: 'postgres://owner@localhost/app',
      LEDGER_SECRET,
      SESSION_KEY: Buffer.alloc(32, 5).toString('base64url'),
    };
  }

  /** Stops the sandbox and removes the files. */
  async close(): Promise<void> {
    await (await this.#reader)?.close();
    await Promise.all([this.sandbox.close(), this.database.close()]);
    await rm(this.directory, { recursive: true, force: true });
  }
}

/** Surroundings of one example: clients, stores, a folder and a user of its own, each created when it is first used. */
export class World {
  readonly stage: Stage;
  readonly sandbox: Sandbox;
  /** Folder for the files of the example; it does not exist yet. */
  readonly directory: string;
  /** Key of the member: no other example uses it. */
  readonly userId: string;
  readonly tokenStore = new MemoryTokenStore();
  readonly submissions = new MemorySubmissionLedger();
  readonly disclosureLog = new MemoryDisclosureLog();
  readonly #version: Version;
  readonly #made = new Map<string, unknown>();
  readonly #closers: (() => unknown)[] = [];

  constructor(stage: Stage, sandbox: Sandbox, number: number, version: Version = 'v2') {
    this.#version = version;
    this.stage = stage;
    this.sandbox = sandbox;
    this.directory = join(stage.directory, String(number));
    this.userId = `user-${number}`;
  }

  /** Returns one value by its name, created once, so that values of an example that belong together agree. */
  once<T>(name: string, make: () => T): T {
    if (!this.#made.has(name)) this.#made.set(name, make());
    return this.#made.get(name) as T;
  }

  /** Environment of both vendors' clients, in place of `'sandbox'`. */
  get environment(): { baseUrl: string; kind: 'sandbox' } {
    return { baseUrl: this.sandbox.url, kind: 'sandbox' };
  }

  /** Client of Blue Button, of an application that may also send signed assertions. */
  get blueButton(): BlueButtonClient<Version> {
    return this.once('blueButton', () => {
      const { privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-384' });
      const key = privateKey.export({ format: 'jwk' }) as JsonWebKey;
      const { clientId, clientSecret } = this.sandbox.control.blueButton.registerApplication({
        name: `Application of ${this.userId}`,
        authType: 'AUTH_CODE_AND_CLIENT_CREDS',
        redirectUris: [this.sandbox.blueButton.redirectUri],
        jwks: JSON.parse(JSON.stringify(createJwks([{ kid: this.userId, key }]))),
      });
      return this.closing(
        new BlueButtonClient<Version>({
          environment: this.environment,
          clientId,
          clientSecret,
          redirectUri: this.sandbox.blueButton.redirectUri,
          version: this.#version,
          assertion: { kid: this.userId, privateKey: key },
          tokenStore: this.tokenStore,
          disclosureLog: this.disclosureLog,
          requestedBy: 'portal',
          purpose: 'shown to the member',
        }),
      );
    });
  }

  /** Client of Optum with a ledger, as submissions need one. */
  get optum(): OptumClient {
    return this.once('optum', () => {
      const { clientId, clientSecret } = this.sandbox.optum;
      const { environment, tokenStore } = this;
      const ledger = { store: this.submissions, secret: LEDGER_SECRET };
      return this.closing(new OptumClient({ environment, clientId, clientSecret, tokenStore, ledger }));
    });
  }

  /** A started authorization of the member. */
  started(): ReturnType<BlueButtonClient<Version>['auth']['start']> {
    return this.once('started', () => this.blueButton.auth.start({ key: this.userId }));
  }

  /** Gives the consent at the page `url`, and returns the URL that the member comes back to. */
  consents(url: string): Promise<string> {
    return this.sandbox.control.blueButton.consent(url, { user: SANDBOX_USER });
  }

  /** The member, who has consented. */
  member(): Promise<BlueButtonMember<Version>> {
    return this.once('member', async () => {
      const { url, session } = await this.started();
      await this.blueButton.auth.complete(await this.consents(url), session);
      return this.blueButton.forGrant(this.userId);
    });
  }

  /** The member as an application of CMS Aligned Networks sees them. */
  async networkMember(): Promise<BlueButtonMember<Version>> {
    const idToken = await this.sandbox.control.blueButton.identityToken(SANDBOX_USER);
    const scopes = ['patient/Patient.rs', 'patient/AuditEvent.rs'] as const;
    return this.blueButton.forIdentity({ key: this.userId, idToken, scopes });
  }

  /** The refresh token of the member. */
  async refreshToken(): Promise<string> {
    await this.member();
    return (await this.#tokens('refresh'))[0] ?? '';
  }

  /** Registers a resource to close when the example is over. */
  closing<T extends { close(): unknown }>(closable: T): T {
    this.#closers.push(() => closable.close());
    return closable;
  }

  /** Secrets of the example, which no output may contain. */
  async secrets(): Promise<string[]> {
    const { blueButton, optum, control } = this.sandbox;
    return [
      blueButton.clientSecret,
      optum.clientSecret,
      control.token,
      LEDGER_SECRET,
      ...(await this.#tokens('(?:access|refresh)')),
    ];
  }

  /** The stored tokens of a kind. */
  async #tokens(kind: string): Promise<string[]> {
    const tokens: string[] = [];
    for await (const { key } of this.tokenStore.list()) {
      const stored = (await this.tokenStore.get(key))?.value ?? '';
      for (const [, token = ''] of stored.matchAll(new RegExp(`"${kind}Token":"([^"]+)"`, 'g')))
        tokens.push(token);
    }
    return tokens;
  }

  /** Closes the resources of the example, the newest first. */
  async close(): Promise<void> {
    for (const closer of this.#closers.toReversed()) await closer();
  }
}

/** Creates the value of a name that an example uses and does not declare. */
export type Value = (world: World) => unknown;
/** Values by name. */
export type Values = Readonly<Record<string, Value>>;

/** Starts a sandbox that knows one application by the same credentials on both sides. */
async function startSandbox(): Promise<Sandbox> {
  const sandbox = await createSandbox();
  const { clientId, clientSecret } = sandbox.blueButton;
  sandbox.control.optum.registerApplication({ clientId, clientSecret, products: ['*'] });
  // A job has ended when an example first looks at it.
  sandbox.control.optum.switches.jobDelayMs = 0;
  return sandbox;
}
