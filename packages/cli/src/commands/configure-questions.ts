import type { Environment, SecretPlace, StoredProfile } from '../profiles.js';
import type { Prompts } from '../prompts.js';
import type { GivenSecrets } from './configure.js';

/** A profile and its secrets, as a person has entered them. */
export interface EnteredProfile {
  /** The settings. */
  readonly profile: Partial<StoredProfile>;
  /** The secrets; those that were left empty are undefined. */
  readonly secrets: GivenSecrets;
}

/**
 * Asks for a profile at the terminal.
 *
 * @param prompts - questions
 * @param draft - values of options, variables and the profile before
 * @param before - the profile before, whose secrets may stay
 */
export async function askForProfile(
  prompts: Prompts,
  draft: Partial<StoredProfile>,
  before: StoredProfile | undefined,
): Promise<EnteredProfile> {
  const environment = await prompts.select<Environment>(
    'Environment',
    [
      { value: 'sandbox', label: 'sandbox', hint: 'synthetic people' },
      { value: 'production', label: 'production', hint: 'real people' },
    ],
    draft.environment,
  );
  const place = await prompts.select<SecretPlace>(
    'Where to store secrets and the key of tokens',
    [
      { value: 'keychain', label: 'keychain of the operating system', hint: 'needs @napi-rs/keyring' },
      { value: 'file', label: 'encrypted file', hint: 'key from a passphrase' },
      { value: 'environment', label: 'nowhere', hint: 'environment variables hold them' },
    ],
    draft.secrets,
  );
  const isStored = place !== 'environment';
  const blueButton = await askForBlueButton(prompts, draft.blueButton);
  const blueButtonSecret =
    isStored && blueButton.clientId !== undefined
      ? await askForSecret(prompts, 'Blue Button', before)
      : undefined;
  const optumId = optional(
    await prompts.text('Client ID of Optum (empty: none)', { initial: draft.optum?.clientId }),
  );
  const optumSecret =
    isStored && optumId !== undefined ? await askForSecret(prompts, 'Optum', before) : undefined;
  return {
    profile: {
      ...draft,
      environment,
      secrets: place,
      blueButton,
      optum: { ...draft.optum, clientId: optumId },
    },
    secrets: { blueButton: blueButtonSecret, optum: optumSecret },
  };
}

async function askForBlueButton(prompts: Prompts, draft: StoredProfile['blueButton']) {
  const clientId = optional(
    await prompts.text('Client ID of Blue Button (empty: none)', { initial: draft?.clientId }),
  );
  if (clientId === undefined) return { ...draft, clientId };
  const redirectUri = await prompts.text('Redirect URI, exactly as registered', {
    initial: draft?.redirectUri,
    check: (text) => (URL.canParse(text) ? undefined : 'This is not an absolute URI.'),
  });
  return { ...draft, clientId, redirectUri };
}

async function askForSecret(prompts: Prompts, vendor: string, before: StoredProfile | undefined) {
  const hint = before === undefined ? '' : ' (empty: keep the stored one)';
  return optional(await prompts.secret(`Client secret of ${vendor}${hint}`));
}

function optional(text: string | undefined): string | undefined {
  return text === undefined || text === '' ? undefined : text;
}
