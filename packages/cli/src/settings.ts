import { join } from 'node:path';
import { CommandError, EXIT } from './failure.js';
import {
  type BlueButtonSettings,
  DEFAULT_PROFILE,
  type Environment,
  profileNamed,
  readProfiles,
  type SecretPlace,
  type StoredProfile,
  VERSIONS,
  type VendorSettings,
} from './profiles.js';
import type { Streams } from './streams.js';

/** Global options that choose a profile. */
export interface ProfileChoice {
  /** Name of a profile. */
  readonly profile?: string | undefined;
  /** Environment, where it differs from that of the profile or there is no profile. */
  readonly environment?: string | undefined;
}

/** The settings of a command: the profile, with environment variables in place of what they name. Never a secret. */
export interface Profile {
  /** Name of the profile. */
  readonly name: string;
  /** False when there is no such profile, so that everything comes from environment variables. */
  readonly isStored: boolean;
  /** Environment; undefined when neither profile, option nor variable names one. */
  readonly environment: Environment | undefined;
  /** Folder of grants, submissions and disclosures. */
  readonly folder: string;
  /** Place of the secrets. */
  readonly secrets: SecretPlace;
  /** Blue Button application. */
  readonly blueButton: BlueButtonSettings;
  /** Optum application. */
  readonly optum: VendorSettings;
  /** Client IDs whose secrets the profile stores: a secret is never used with another application. */
  readonly ownClientIds: Readonly<Record<'blueButton' | 'optum', string | undefined>>;
}

/** Folder of the stores when there is no profile; not a name that a profile can have. */
const NO_PROFILE = '_environment';

/**
 * Returns the settings of a command. Environment variables win over the profile. When the chosen environment is not that of the
 * profile, the applications of the profile are not used: credentials of one environment do not work in the other.
 *
 * @param choice - global options
 * @param env - environment variables
 * @param folder - folder of the command's files
 * @throws {@link CommandError} for an unknown profile or environment
 */
export async function readProfile(
  choice: ProfileChoice,
  env: Streams['env'],
  folder: string,
): Promise<Profile> {
  const file = await readProfiles(folder);
  const named = choice.profile ?? (env.PAYERKIT_PROFILE || undefined);
  const name = named ?? file.current ?? DEFAULT_PROFILE;
  const isKnown = named !== undefined || Object.hasOwn(file.profiles, name);
  const stored = isKnown ? profileNamed(file, name) : undefined;
  const chosen = readEnvironment(choice.environment ?? (env.PAYERKIT_ENVIRONMENT || undefined));
  const environment = chosen ?? stored?.environment ?? guessEnvironment(env);
  const own = stored?.environment === environment ? stored : undefined;
  return {
    name,
    isStored: stored !== undefined,
    environment,
    folder: stored?.folder ?? join(folder, 'stores', stored === undefined ? NO_PROFILE : name),
    secrets: stored?.secrets ?? 'environment',
    blueButton: blueButtonSettings(own, env),
    optum: {
      clientId: env.OPTUM_CLIENT_ID || own?.optum?.clientId,
      baseUrl: env.OPTUM_BASE_URL || own?.optum?.baseUrl,
    },
    ownClientIds: { blueButton: own?.blueButton?.clientId, optum: own?.optum?.clientId },
  };
}

/**
 * Returns the environment of a profile.
 *
 * @throws {@link CommandError} when none is named: a wrong guess costs hours, or queries real people
 */
export function requireEnvironment({ environment }: Profile): Environment {
  if (environment !== undefined) return environment;
  throw new CommandError(
    'No environment is named.',
    'Run "payerkit configure", pass --environment sandbox or --environment production, or set PAYERKIT_ENVIRONMENT.',
    EXIT.invalid,
    'environment_required',
  );
}

/**
 * Checks the name of an environment.
 *
 * @throws {@link CommandError} for another name
 */
export function readEnvironment(name: string | undefined): Environment | undefined {
  if (name === undefined || name === 'sandbox' || name === 'production') return name;
  throw new CommandError(
    `There is no environment "${name}".`,
    'Choose sandbox or production.',
    EXIT.invalid,
    'unknown_environment',
  );
}

/**
 * Checks a version of Blue Button's API.
 *
 * @throws {@link CommandError} for another version
 */
export function readVersion(version: string | undefined): BlueButtonSettings['version'] {
  if (version === undefined) return undefined;
  const known = VERSIONS.find((one) => one === version);
  if (known !== undefined) return known;
  throw new CommandError(
    `Blue Button has no version "${version}".`,
    'Choose v1, v2 or v3.',
    EXIT.invalid,
    'unknown_version',
  );
}

function blueButtonSettings(own: StoredProfile | undefined, env: Streams['env']): BlueButtonSettings {
  return {
    clientId: env.BLUE_BUTTON_CLIENT_ID || own?.blueButton?.clientId,
    baseUrl: env.BLUE_BUTTON_BASE_URL || own?.blueButton?.baseUrl,
    redirectUri: env.BLUE_BUTTON_REDIRECT_URI || own?.blueButton?.redirectUri,
    version: readVersion(env.BLUE_BUTTON_VERSION || own?.blueButton?.version),
    demographics: own?.blueButton?.demographics,
  };
}

/** A server on this machine has no real people. */
function guessEnvironment(env: Streams['env']): Environment | undefined {
  const urls = [env.BLUE_BUTTON_BASE_URL, env.OPTUM_BASE_URL].filter(Boolean) as string[];
  return urls.length > 0 && urls.every(isLoopback) ? 'sandbox' : undefined;
}

/** Checks whether a URL names this machine. */
export function isLoopback(url: string): boolean {
  return URL.canParse(url) && /^(?:localhost|127(?:\.\d{1,3}){3}|\[::1\])$/.test(new URL(url).hostname);
}
