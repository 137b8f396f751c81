import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { writeFileAtomically } from './atomic-file.js';
import { CommandError, EXIT } from './failure.js';
import { nearest } from './nearest.js';

/** Kind of people behind an environment: synthetic or real ones. */
export type Environment = 'sandbox' | 'production';

/** Versions of Blue Button's API. */
export const VERSIONS = ['v1', 'v2', 'v3'] as const;

/** Places that secrets are stored in; `environment` means environment variables, so that nothing is stored. */
export const SECRET_PLACES = ['keychain', 'file', 'environment'] as const;

/** See {@link SECRET_PLACES}. */
export type SecretPlace = (typeof SECRET_PLACES)[number];

/** Settings of an application at one vendor. Never a secret. */
export interface VendorSettings {
  /** Client ID. */
  readonly clientId?: string | undefined;
  /** Base URL, for servers other than the vendor's own, such as a local sandbox. */
  readonly baseUrl?: string | undefined;
}

/** Settings of a Blue Button application. */
export interface BlueButtonSettings extends VendorSettings {
  /** Redirect URI, exactly as registered. */
  readonly redirectUri?: string | undefined;
  /** API version. Default `v2`. */
  readonly version?: (typeof VERSIONS)[number] | undefined;
  /** False for an application that is registered without demographic data. */
  readonly demographics?: boolean | undefined;
}

/** A profile as the file holds it. Never a secret. */
export interface StoredProfile {
  /** Environment that the applications are registered in. */
  readonly environment: Environment;
  /** Place of the secrets. */
  readonly secrets: SecretPlace;
  /** Blue Button application. */
  readonly blueButton?: BlueButtonSettings | undefined;
  /** Optum application. */
  readonly optum?: VendorSettings | undefined;
  /** Folder of grants, submissions and disclosures. Default: a folder of the profile next to the profiles. */
  readonly folder?: string | undefined;
}

/** The content of the file of profiles. */
export interface ProfileFile {
  /** Version of the format. */
  readonly format: 1;
  /** Profile to use by default. */
  readonly current?: string | undefined;
  /** The profiles by name. */
  readonly profiles: Readonly<Record<string, StoredProfile>>;
}

/** Name of the profile that is used when none is named. */
export const DEFAULT_PROFILE = 'default';

const EMPTY: ProfileFile = { format: 1, profiles: {} };
const NAME = /^[a-z0-9][a-z0-9._-]{0,63}$/i;

/**
 * Checks the name of a profile: it becomes the name of a folder.
 *
 * @throws {@link CommandError}
 */
export function checkProfileName(name: string): string {
  if (NAME.test(name)) return name;
  throw new CommandError(
    'A profile name has 1 to 64 letters, digits, dots, dashes and underscores, and begins with a letter or digit.',
    'Choose another name for --profile.',
    EXIT.invalid,
    'invalid_profile_name',
  );
}

/** Returns the path of the file of profiles. */
function profilesPath(folder: string): string {
  return join(folder, 'profiles.json');
}

/**
 * Reads the file of profiles.
 *
 * @param folder - the folder of the command's files
 * @returns no profiles when the file does not exist
 * @throws {@link CommandError} for a file that was not written by this command
 */
export async function readProfiles(folder: string): Promise<ProfileFile> {
  const path = profilesPath(folder);
  const text = await readFile(path, 'utf8').catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return undefined;
    throw error;
  });
  if (text === undefined) return EMPTY;
  const file = parse(text);
  if (isProfileFile(file)) return file;
  throw new CommandError(
    `${path} is not a file of profiles, or a newer version wrote it. It was not changed.`,
    'Move it away and run "payerkit configure".',
    EXIT.invalid,
    'profiles_unreadable',
  );
}

/** Writes the file of profiles atomically, readable by its owner alone. */
export async function writeProfiles(folder: string, file: ProfileFile): Promise<void> {
  await writeFileAtomically(profilesPath(folder), `${JSON.stringify(file, undefined, 2)}\n`);
}

/**
 * Returns a profile by name.
 *
 * @throws {@link CommandError} with the nearest name when there is none
 */
export function profileNamed({ profiles }: ProfileFile, name: string): StoredProfile {
  if (Object.hasOwn(profiles, name)) return profiles[name] as StoredProfile;
  // Such as an empty variable of a script: no profile can have that name.
  checkProfileName(name);
  const guess = nearest(name, Object.keys(profiles));
  throw new CommandError(
    `There is no profile "${name}".${guess === undefined ? '' : ` Did you mean "${guess}"?`}`,
    `Run "payerkit configure --list" for all profiles, or "payerkit configure --profile ${name}" to create it.`,
    EXIT.invalid,
    'unknown_profile',
  );
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isProfileFile(value: unknown): value is ProfileFile {
  if (!isRecord(value) || value.format !== 1 || !isRecord(value.profiles)) return false;
  if (value.current !== undefined && typeof value.current !== 'string') return false;
  return Object.entries(value.profiles).every(([name, profile]) => NAME.test(name) && isProfile(profile));
}

function isProfile(value: unknown): boolean {
  if (!isRecord(value)) return false;
  const { environment, secrets, blueButton = {}, optum = {}, folder } = value;
  return (
    (environment === 'sandbox' || environment === 'production') &&
    (SECRET_PLACES as readonly unknown[]).includes(secrets) &&
    areTexts(blueButton, ['clientId', 'baseUrl', 'redirectUri', 'version']) &&
    areTexts(optum, ['clientId', 'baseUrl']) &&
    (folder === undefined || typeof folder === 'string')
  );
}

function areTexts(value: unknown, names: readonly string[]): boolean {
  return (
    isRecord(value) && names.every((name) => value[name] === undefined || typeof value[name] === 'string')
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
