import { randomBytes } from 'node:crypto';
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { BlueButtonClient, Version } from '@payerkit/blue-button';
import type {
  CommonClientOptions,
  ConnectionOptions,
  DisclosureLog,
  ListedToken,
  SubmissionLedger,
  TokenStore,
} from '@payerkit/core';
import type { OptumClient } from '@payerkit/optum';
import { createFileAtomically } from './atomic-file.js';
import { CommandError, EXIT } from './failure.js';
import { configFolder } from './folders.js';
import type { Output } from './output.js';
import { createPrompts, type Prompts } from './prompts.js';
import type { SecretName, SecretStore } from './secret-store.js';
import { openSecrets } from './secrets.js';
import { type Profile, type ProfileChoice, readProfile, requireEnvironment } from './settings.js';
import type { Streams } from './streams.js';

/** Options of clients that a command may set. */
export type ClientOverrides = CommonClientOptions;

/** The parts that a context is made of. */
export interface ContextOptions {
  /** Streams and environment variables. */
  readonly streams: Streams;
  /** Ends the command. */
  readonly signal: AbortSignal;
  /** Output of the command. */
  readonly output: Output;
  /** Global options that choose a profile. */
  readonly choice: ProfileChoice;
}

const SECRETS = { blueButton: 'BLUE_BUTTON_CLIENT_SECRET', optum: 'OPTUM_CLIENT_SECRET' } as const;
const SECRET_NAMES_OF = {
  blueButton: 'blue-button-client-secret',
  optum: 'optum-client-secret',
} as const satisfies Record<keyof typeof SECRETS, SecretName>;
const KEY_BYTES = 32;
/** Entries with and without encryption never share a folder: one would be unreadable to the other. */
const TOKEN_FOLDERS = { plain: 'tokens', sealed: 'sealed-tokens' } as const;

/** The surroundings of a command. Clients and stores are created here alone, on first use, and closed with the command. */
export class CommandContext {
  /** Environment variables. */
  readonly env: Streams['env'];
  /** Aborted by Ctrl-C: pass it to every call. */
  readonly signal: AbortSignal;
  /** Input. */
  readonly stdin: Streams['stdin'];
  /** Output. */
  readonly output: Output;
  /** Questions to the person at the terminal. */
  readonly prompts: Prompts;
  /** Folder of the command's files. */
  readonly folder: string;
  readonly #choice: ProfileChoice;
  readonly #closers: (() => Promise<void>)[] = [];
  #profile: Promise<Profile> | undefined;
  #secrets: Promise<SecretStore | undefined> | undefined;
  #blueButton: Promise<BlueButtonClient<Version>> | undefined;
  #optum: Promise<OptumClient> | undefined;
  #grantStore: Promise<TokenStore> | undefined;
  #ledger: Promise<SubmissionLedger> | undefined;
  #disclosures: Promise<DisclosureLog> | undefined;

  constructor({ streams, signal, output, choice }: ContextOptions) {
    this.env = streams.env;
    this.signal = signal;
    this.stdin = streams.stdin;
    this.output = output;
    this.prompts = createPrompts(streams, signal);
    this.folder = configFolder(streams.env);
    this.#choice = choice;
  }

  /** Returns the settings: the profile, with environment variables in place of what they name. */
  profile(): Promise<Profile> {
    this.#profile ??= readProfile(this.#choice, this.env, this.folder);
    return this.#profile;
  }

  /** Returns the stored secrets of the profile; undefined when all secrets come from environment variables. */
  secrets(): Promise<SecretStore | undefined> {
    this.#secrets ??= this.profile().then(({ secrets, name }) => openSecrets(secrets, name, this));
    return this.#secrets;
  }

  /**
   * Returns the client of Blue Button with the credentials of the profile.
   *
   * @param overrides - options of the client; the first call decides
   * @throws {@link CommandError} naming the missing settings
   */
  blueButton(overrides: ClientOverrides = {}): Promise<BlueButtonClient<Version>> {
    this.#blueButton ??= this.openBlueButton(overrides);
    return this.#blueButton;
  }

  /**
   * Returns the client of Optum with the credentials of the profile and its ledger of submissions.
   *
   * @param overrides - options of the client; the first call decides
   * @throws {@link CommandError} naming the missing settings
   */
  optum(overrides: ClientOverrides = {}): Promise<OptumClient> {
    this.#optum ??= this.#openOptum(overrides);
    return this.#optum;
  }

  /**
   * Returns a client of Optum without credentials, for requests that are shown and not sent. Close it.
   *
   * @param connection - takes the requests in place of the network
   */
  async optumPreview(connection: ConnectionOptions): Promise<OptumClient> {
    const profile = await this.profile();
    const { baseUrl } = profile.optum;
    const kind = requireEnvironment(profile);
    const [{ OptumClient }, { MemoryTokenStore }] = await Promise.all([
      import('@payerkit/optum'),
      import('@payerkit/core'),
    ]);
    return new OptumClient({
      environment: baseUrl === undefined ? kind : { baseUrl, kind },
      clientId: 'preview',
      clientSecret: 'preview',
      tokenStore: new MemoryTokenStore(),
      maxRetries: 0,
      connection,
    });
  }

  /** Returns the store of grants and tokens: a folder, encrypted when the profile stores secrets. */
  grantStore(): Promise<TokenStore> {
    this.#grantStore ??= this.#openGrantStore();
    return this.#grantStore;
  }

  /** Returns the entries of the grant store without their values: keys and persons are not encrypted. Opens no secret. */
  async grantLabels(): Promise<AsyncIterable<ListedToken>> {
    const [{ folder, secrets }, { FileTokenStore }] = await Promise.all([
      this.profile(),
      import('@payerkit/core/node'),
    ]);
    return new FileTokenStore(
      join(folder, TOKEN_FOLDERS[secrets === 'environment' ? 'plain' : 'sealed']),
    ).list();
  }

  /** Returns the ledger of submissions: a folder. */
  ledger(): Promise<SubmissionLedger> {
    this.#ledger ??= Promise.all([this.profile(), import('@payerkit/core/node')]).then(
      ([{ folder }, { FileSubmissionLedger }]) => new FileSubmissionLedger(join(folder, 'submissions')),
    );
    return this.#ledger;
  }

  /** Returns the log of disclosures: a folder. */
  disclosures(): Promise<DisclosureLog> {
    this.#disclosures ??= Promise.all([this.profile(), import('@payerkit/core/node')]).then(
      ([{ folder }, { FileDisclosureLog }]) => new FileDisclosureLog(join(folder, 'disclosures')),
    );
    return this.#disclosures;
  }

  /**
   * Returns the secret of an application: from its environment variable, or from where the profile stores it.
   *
   * @param vendor - whose application
   * @returns undefined when there is none
   */
  async clientSecret(vendor: keyof typeof SECRETS): Promise<string | undefined> {
    const given = this.env[SECRETS[vendor]];
    if (given !== undefined && given !== '') return given;
    const profile = await this.profile();
    // A secret of another application would be sent to no use.
    if (profile[vendor].clientId !== profile.ownClientIds[vendor]) return undefined;
    return (await this.secrets())?.get(SECRET_NAMES_OF[vendor]);
  }

  /** Calls a function when the command ends, the last one first. */
  onClose(close: () => Promise<void>): void {
    this.#closers.unshift(close);
  }

  /** Closes everything that was opened. */
  async close(): Promise<void> {
    for (const close of this.#closers) await close();
  }

  /**
   * Opens another client of Blue Button than the command's own, such as one with another store.
   *
   * @param overrides - options of the client
   * @throws {@link CommandError} naming the missing settings
   */
  async openBlueButton(overrides: ClientOverrides): Promise<BlueButtonClient<Version>> {
    const profile = await this.profile();
    const { clientId, redirectUri, baseUrl, version, demographics } = profile.blueButton;
    const kind = requireEnvironment(profile);
    const clientSecret = await this.clientSecret('blueButton');
    const given = requireSettings('Blue Button', profile, {
      BLUE_BUTTON_CLIENT_ID: clientId,
      BLUE_BUTTON_CLIENT_SECRET: clientSecret,
      BLUE_BUTTON_REDIRECT_URI: redirectUri,
    });
    const { BlueButtonClient } = await import('@payerkit/blue-button');
    const client = new BlueButtonClient<Version>({
      ...overrides,
      environment: baseUrl === undefined ? kind : { baseUrl, kind },
      version,
      demographics,
      clientId: given.BLUE_BUTTON_CLIENT_ID,
      clientSecret: given.BLUE_BUTTON_CLIENT_SECRET,
      redirectUri: given.BLUE_BUTTON_REDIRECT_URI,
      tokenStore: overrides.tokenStore ?? (await this.grantStore()),
    });
    this.onClose(() => client.close());
    return client;
  }

  async #openOptum(overrides: ClientOverrides): Promise<OptumClient> {
    const profile = await this.profile();
    const { clientId, baseUrl } = profile.optum;
    const kind = requireEnvironment(profile);
    const clientSecret = await this.clientSecret('optum');
    const given = requireSettings('Optum', profile, {
      OPTUM_CLIENT_ID: clientId,
      OPTUM_CLIENT_SECRET: clientSecret,
    });
    const { OptumClient } = await import('@payerkit/optum');
    const client = new OptumClient({
      ...overrides,
      environment: baseUrl === undefined ? kind : { baseUrl, kind },
      clientId: given.OPTUM_CLIENT_ID,
      clientSecret: given.OPTUM_CLIENT_SECRET,
      tokenStore: overrides.tokenStore ?? (await this.grantStore()),
      ledger: { store: await this.ledger(), secret: await ledgerSecret(profile.folder) },
    });
    this.onClose(() => client.close());
    return client;
  }

  async #openGrantStore(): Promise<TokenStore> {
    const [{ folder }, secrets] = await Promise.all([this.profile(), this.secrets()]);
    const { FileTokenStore } = await import('@payerkit/core/node');
    if (secrets === undefined) return new FileTokenStore(join(folder, TOKEN_FOLDERS.plain));
    const { encryptTokens } = await import('@payerkit/core');
    const key = Buffer.from(await tokenKeyOf(secrets), 'base64');
    return encryptTokens(new FileTokenStore(join(folder, TOKEN_FOLDERS.sealed)), [{ kid: 'profile', key }]);
  }
}

async function tokenKeyOf(secrets: SecretStore): Promise<string> {
  const stored = await secrets.get('token-key');
  if (stored !== undefined) return stored;
  const key = randomBytes(KEY_BYTES).toString('base64');
  await secrets.set('token-key', key);
  return key;
}

/**
 * Returns the secret of the ledger's keys. It is next to the ledger, so that the two cannot be separated: with another secret, a
 * submission that is in the ledger would not be found, and could be sent twice.
 */
async function ledgerSecret(folder: string): Promise<string> {
  const path = join(folder, 'submissions.key');
  await mkdir(folder, { recursive: true, mode: 0o700 });
  await createFileAtomically(path, randomBytes(KEY_BYTES).toString('base64'));
  const secret = await readFile(path, 'utf8');
  if (Buffer.from(secret, 'base64').length === KEY_BYTES) return secret;
  throw new CommandError(
    `${path} is damaged. Without it, submissions in the ledger cannot be found again.`,
    'Restore it from a backup before you submit anything.',
    EXIT.failed,
    'ledger_key_damaged',
  );
}

function requireSettings<K extends string>(
  vendor: string,
  { name, isStored }: Profile,
  settings: Readonly<Record<K, string | undefined>>,
): Record<K, string> {
  const missing = Object.entries(settings).flatMap(([variable, value]) => (value ? [] : [variable]));
  // Every value has just been checked.
  if (missing.length === 0) return settings as Record<K, string>;
  throw new CommandError(
    `Settings of ${vendor} are missing${isStored ? ` in the profile "${name}" for this environment` : ''}: ${missing.join(', ')}.`,
    'Run "payerkit configure", or set these environment variables.',
    EXIT.invalid,
    'settings_missing',
  );
}
