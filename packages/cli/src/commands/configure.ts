import { readFile } from 'node:fs/promises';
import { text as readAll } from 'node:stream/consumers';
import { parseEnv } from 'node:util';
import type { Command } from 'commander';
import type { CommandContext } from '../context.js';
import { CommandError, EXIT } from '../failure.js';
import {
  checkProfileName,
  DEFAULT_PROFILE,
  type Environment,
  profileNamed,
  readProfiles,
  SECRET_PLACES,
  type SecretPlace,
  type StoredProfile,
  type VendorSettings,
  writeProfiles,
} from '../profiles.js';
import type { GlobalOptions, Runner } from '../runner.js';
import { SECRET_NAMES, type SecretName, type SecretStore } from '../secret-store.js';
import { openSecrets } from '../secrets.js';
import { isLoopback, readEnvironment, readVersion } from '../settings.js';
import { askForProfile } from './configure-questions.js';

/** Options of `payerkit configure`. */
export interface ConfigureOptions extends GlobalOptions {
  readonly list?: boolean | undefined;
  readonly remove?: boolean | undefined;
  readonly use?: boolean | undefined;
  readonly envFile?: string | undefined;
  readonly secrets?: string | undefined;
  readonly blueButtonClientId?: string | undefined;
  readonly blueButtonBaseUrl?: string | undefined;
  readonly redirectUri?: string | undefined;
  readonly fhirVersion?: string | undefined;
  readonly demographics?: boolean | undefined;
  readonly optumClientId?: string | undefined;
  readonly optumBaseUrl?: string | undefined;
  readonly folder?: string | undefined;
}

/** Secrets to store with a profile. */
export interface GivenSecrets {
  /** Client secret of the Blue Button application. */
  readonly blueButton?: string | undefined;
  /** Client secret of the Optum application. */
  readonly optum?: string | undefined;
}

/** Creates, lists and removes profiles. */
export function define(command: Command, run: Runner): void {
  command
    .option('--list', 'list all profiles')
    .option('--remove', 'remove the profile and its secrets; its grants stay in their folder')
    .option('--use', 'make an existing profile the one that is used by default')
    .option('--dotenv, --env-file <file>', 'take settings and secrets from a .env file; - is stdin')
    .option(
      '--secrets <place>',
      'store secrets in keychain or file, or leave them in environment variables (environment)',
    )
    .option('--blue-button-client-id <id>', 'client ID of the Blue Button application')
    .option('--blue-button-base-url <url>', "base URL of a Blue Button server other than CMS's own")
    .option('--redirect-uri <uri>', 'redirect URI of the Blue Button application, exactly as registered')
    .option('--fhir-version <version>', 'version of Blue Button: v1, v2 or v3')
    .option('--no-demographics', 'the application is registered without demographic data')
    .option('--optum-client-id <id>', 'client ID of the Optum application')
    .option('--optum-base-url <url>', "base URL of an Optum server other than Optum's own")
    .option('--folder <path>', 'folder of grants, submissions and disclosures')
    .addHelpText(
      'after',
      `
Secrets are never arguments: they come from BLUE_BUTTON_CLIENT_SECRET and OPTUM_CLIENT_SECRET, from --dotenv, or from a
question. For a local sandbox that was started with "payerkit sandbox --env > sandbox.env":
  payerkit configure --profile local --dotenv sandbox.env --secrets file`,
    )
    .action(
      run(async (context, options: ConfigureOptions) => {
        if (options.list === true) return list(context);
        const name = checkProfileName(options.profile ?? (context.env.PAYERKIT_PROFILE || DEFAULT_PROFILE));
        if (options.remove === true) return remove(context, name);
        if (options.use === true) return use(context, name);
        return configure(context, name, options);
      }),
    );
}

async function list({ folder, output }: CommandContext): Promise<void> {
  const { profiles, current = DEFAULT_PROFILE } = await readProfiles(folder);
  const rows = Object.entries(profiles).map(([name, profile]) => ({
    name,
    current: name === current,
    ...profile,
  }));
  await output.list(
    [
      { title: 'profile', value: ({ name, current: isCurrent }) => (isCurrent ? `${name} *` : name) },
      { title: 'environment', value: ({ environment }) => environment },
      { title: 'Blue Button', value: ({ blueButton }) => blueButton?.baseUrl ?? blueButton?.clientId },
      { title: 'Optum', value: ({ optum }) => optum?.baseUrl ?? optum?.clientId },
      { title: 'secrets', value: ({ secrets }) => secrets },
    ],
    rows,
    'There is no profile. Run "payerkit configure" to create one.',
  );
}

async function remove(context: CommandContext, name: string): Promise<void> {
  const { folder, output } = context;
  const file = await readProfiles(folder);
  const { secrets } = profileNamed(file, name);
  await openSecrets(secrets, name, context)?.clear();
  const { [name]: _removed, ...profiles } = file.profiles;
  await writeProfiles(folder, {
    ...file,
    profiles,
    current: file.current === name ? undefined : file.current,
  });
  await output.confirm(
    { profile: name, removed: true },
    () => `Removed the profile "${name}" and its secrets.`,
  );
}

async function use({ folder, output }: CommandContext, name: string): Promise<void> {
  const file = await readProfiles(folder);
  profileNamed(file, name);
  await writeProfiles(folder, { ...file, current: name });
  await output.confirm(
    { profile: name, current: true },
    () => `The profile "${name}" is now used by default.`,
  );
}

async function configure(context: CommandContext, name: string, options: ConfigureOptions): Promise<void> {
  const { folder, env, output, prompts } = context;
  const file = await readProfiles(folder);
  const before = Object.hasOwn(file.profiles, name) ? file.profiles[name] : undefined;
  const given = { ...env, ...(await readEnvFile(context, options.envFile)) };
  const isAsked = prompts.available && options.envFile === undefined && !isComplete(options);
  const draft = fromOptions(options, given, before);
  const { profile, secrets } = isAsked
    ? await askForProfile(prompts, draft, before)
    : { profile: draft, secrets: {} };
  const complete = checkProfile(profile);
  const leaveOldPlace = await storeSecrets(context, name, complete, before, {
    blueButton: complete.blueButton && (secrets.blueButton ?? (given.BLUE_BUTTON_CLIENT_SECRET || undefined)),
    optum: complete.optum && (secrets.optum ?? (given.OPTUM_CLIENT_SECRET || undefined)),
  });
  await writeProfiles(folder, {
    ...file,
    current: file.current ?? name,
    profiles: { ...file.profiles, [name]: complete },
  });
  await leaveOldPlace();
  await output.confirm(
    { profile: name, ...complete },
    () => `Saved the profile "${name}" (${complete.environment}, secrets: ${complete.secrets}).`,
  );
}

/** Nothing is asked when the command line says what to store: a script must not wait. */
function isComplete({ environment, blueButtonClientId, optumClientId }: ConfigureOptions): boolean {
  return environment !== undefined && (blueButtonClientId !== undefined || optumClientId !== undefined);
}

async function readEnvFile({ stdin }: CommandContext, path: string | undefined) {
  if (path === undefined) return {};
  return parseEnv(path === '-' ? await readAll(stdin) : await readFile(path, 'utf8'));
}

function fromOptions(
  options: ConfigureOptions,
  env: Readonly<Record<string, string | undefined>>,
  before: StoredProfile | undefined,
): Partial<StoredProfile> {
  const blueButton = {
    clientId: options.blueButtonClientId ?? (env.BLUE_BUTTON_CLIENT_ID || before?.blueButton?.clientId),
    baseUrl: options.blueButtonBaseUrl ?? (env.BLUE_BUTTON_BASE_URL || before?.blueButton?.baseUrl),
    redirectUri: options.redirectUri ?? (env.BLUE_BUTTON_REDIRECT_URI || before?.blueButton?.redirectUri),
    version: readVersion(options.fhirVersion ?? before?.blueButton?.version),
    ...(options.demographics === false ? { demographics: false } : {}),
  };
  const optum = {
    clientId: options.optumClientId ?? (env.OPTUM_CLIENT_ID || before?.optum?.clientId),
    baseUrl: options.optumBaseUrl ?? (env.OPTUM_BASE_URL || before?.optum?.baseUrl),
  };
  const urls = [blueButton.baseUrl, optum.baseUrl].filter((url) => url !== undefined);
  const isLocal = urls.length > 0 && urls.every(isLoopback);
  const environment =
    readEnvironment(options.environment ?? (env.PAYERKIT_ENVIRONMENT || undefined)) ??
    before?.environment ??
    (isLocal ? 'sandbox' : undefined);
  return {
    ...(environment !== undefined && { environment }),
    secrets: readPlace(options.secrets) ?? before?.secrets ?? 'keychain',
    blueButton,
    optum,
    folder: options.folder ?? before?.folder,
  };
}

function readPlace(place: string | undefined): SecretPlace | undefined {
  if (place === undefined) return undefined;
  const known = SECRET_PLACES.find((one) => one === place);
  if (known !== undefined) return known;
  throw new CommandError(
    `Secrets cannot be stored in "${place}".`,
    'Choose keychain, file or environment for --secrets.',
    EXIT.invalid,
    'unknown_secret_place',
  );
}

function checkProfile(profile: Partial<StoredProfile>): StoredProfile {
  const { environment, secrets = 'keychain', blueButton, optum, folder } = profile;
  if (environment === undefined)
    throw missing('environment', '--environment sandbox or --environment production');
  if (blueButton?.clientId === undefined && optum?.clientId === undefined)
    throw missing('client ID', '--blue-button-client-id, --optum-client-id or --dotenv');
  for (const url of [blueButton?.baseUrl, optum?.baseUrl])
    if (url !== undefined && !(URL.canParse(url) && (isLoopback(url) || url.startsWith('https:'))))
      throw new CommandError(
        'A base URL must use https, except on this machine.',
        'Correct the URL.',
        EXIT.invalid,
        'invalid_url',
      );
  const kept: Environment = environment;
  return {
    environment: kept,
    secrets,
    ...(blueButton?.clientId !== undefined && { blueButton }),
    ...(optum?.clientId !== undefined && { optum }),
    ...(folder !== undefined && { folder }),
  };
}

function missing(what: string, options: string): CommandError {
  return new CommandError(
    `The profile has no ${what}; nothing was saved.`,
    `Pass ${options}.`,
    EXIT.invalid,
    'incomplete_profile',
  );
}

/**
 * Stores secrets before the profile that names their place: a profile never names what is not there. Secrets move with the
 * profile to another place, and a secret does not stay when its application is replaced.
 *
 * @returns removes what has moved; to be called when the profile is written
 */
async function storeSecrets(
  context: CommandContext,
  name: string,
  { secrets: place, blueButton, optum }: StoredProfile,
  before: StoredProfile | undefined,
  given: GivenSecrets,
): Promise<() => Promise<void>> {
  const store = openSecrets(place, name, context);
  const old =
    before === undefined || before.secrets === place ? undefined : openSecrets(before.secrets, name, context);
  const leave = async () => old?.clear();
  if (store === undefined) {
    if (old !== undefined)
      context.output.note(
        'Secrets of the profile and the key of its stored grants are removed: members have to log in again.',
      );
    return leave;
  }
  for (const secret of SECRET_NAMES) {
    const moved = await old?.get(secret);
    if (moved !== undefined) await store.set(secret, moved);
  }
  await replace(
    store,
    'blue-button-client-secret',
    given.blueButton,
    isReplaced(before?.blueButton, blueButton),
  );
  await replace(store, 'optum-client-secret', given.optum, isReplaced(before?.optum, optum));
  return leave;
}

async function replace(
  store: SecretStore,
  name: SecretName,
  value: string | undefined,
  isOtherApplication: boolean,
): Promise<void> {
  if (value !== undefined || isOtherApplication) await store.set(name, value);
}

function isReplaced(before: VendorSettings | undefined, now: VendorSettings | undefined): boolean {
  return before?.clientId !== undefined && before.clientId !== now?.clientId;
}
