import { join } from 'node:path';
import { EncryptedFile } from './encrypted-file.js';
import { CommandError, EXIT } from './failure.js';
import { KeychainSecrets } from './keychain-secrets.js';
import type { SecretPlace } from './profiles.js';
import type { Prompts } from './prompts.js';
import type { SecretStore } from './secret-store.js';
import type { Streams } from './streams.js';

/** The parts of a command that opening secrets needs. */
export interface SecretSurroundings {
  /** Folder of the command's files. */
  readonly folder: string;
  /** Environment variables. */
  readonly env: Streams['env'];
  /** Questions. */
  readonly prompts: Prompts;
}

/** Name of the variable that holds the passphrase of encrypted files. */
const PASSPHRASE_VARIABLE = 'PAYERKIT_PASSPHRASE';

/**
 * Opens the secrets of a profile. Nothing is read, asked or loaded before the first secret is.
 *
 * @param place - keychain or encrypted file; undefined is returned for `environment`
 * @param profile - name of the profile
 */
export function openSecrets(
  place: SecretPlace,
  profile: string,
  { folder, env, prompts }: SecretSurroundings,
): SecretStore | undefined {
  if (place === 'environment') return undefined;
  if (place === 'keychain') return new KeychainSecrets(profile);
  return new EncryptedFile(join(folder, 'secrets', `${profile}.json`), profile, (isNew) =>
    passphrase(env, prompts, isNew),
  );
}

async function passphrase(env: Streams['env'], prompts: Prompts, isNew: boolean): Promise<string> {
  const given = env[PASSPHRASE_VARIABLE];
  if (given !== undefined && given !== '') return given;
  if (!prompts.available)
    throw new CommandError(
      'The secrets of this profile are in an encrypted file, and there is neither a passphrase nor a terminal to ask for it.',
      `Set ${PASSPHRASE_VARIABLE}, or set the secrets themselves: BLUE_BUTTON_CLIENT_SECRET, OPTUM_CLIENT_SECRET.`,
      EXIT.invalid,
      'passphrase_required',
    );
  if (!isNew) return prompts.secret('Passphrase of the secrets');
  const chosen = await prompts.secret('New passphrase for the secrets');
  if (chosen === '')
    throw new CommandError(
      'The passphrase is empty; nothing was stored.',
      undefined,
      EXIT.invalid,
      'passphrase_required',
    );
  if ((await prompts.secret('The same passphrase again')) === chosen) return chosen;
  throw new CommandError(
    'The two passphrases differ; nothing was stored.',
    'Run the command again.',
    EXIT.invalid,
    'passphrase_mismatch',
  );
}
