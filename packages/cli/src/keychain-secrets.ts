import { CommandError, EXIT } from './failure.js';
import { SECRET_NAMES, type SecretName, type SecretStore } from './secret-store.js';

/** The part of `@napi-rs/keyring` that is used. */
export interface KeychainModule {
  /** An entry of the keychain. */
  readonly AsyncEntry: new (
    service: string,
    account: string,
  ) => {
    getPassword(): Promise<string | null | undefined>;
    setPassword(password: string): Promise<void>;
    deletePassword(): Promise<boolean>;
  };
}

const SERVICE = 'payerkit';

/** Secrets in the keychain of the operating system: macOS Keychain, Windows Credential Manager, Secret Service on Linux. */
export class KeychainSecrets implements SecretStore {
  readonly #profile: string;
  readonly #load: () => Promise<KeychainModule>;

  /**
   * @param profile - name of the profile
   * @param load - loads the module; for tests
   */
  constructor(profile: string, load: () => Promise<KeychainModule> = loadKeyring) {
    this.#profile = profile;
    this.#load = load;
  }

  async get(name: SecretName): Promise<string | undefined> {
    return (await this.#use(name, (entry) => entry.getPassword())) ?? undefined;
  }

  async set(name: SecretName, value: string | undefined): Promise<void> {
    if (value !== undefined) await this.#use(name, (entry) => entry.setPassword(value));
    else if ((await this.get(name)) !== undefined) await this.#use(name, (entry) => entry.deletePassword());
  }

  async clear(): Promise<void> {
    for (const name of SECRET_NAMES) await this.set(name, undefined);
  }

  async #use<T>(
    name: SecretName,
    act: (entry: InstanceType<KeychainModule['AsyncEntry']>) => Promise<T>,
  ): Promise<T> {
    const { AsyncEntry } = await this.#load();
    try {
      return await act(new AsyncEntry(SERVICE, `${this.#profile}/${name}`));
    } catch {
      // The module's own messages name the account and, on some systems, more.
      throw new CommandError(
        'The keychain of the operating system cannot be used: it is locked, or no service for it is running.',
        'Unlock it, run "payerkit configure --secrets file" to use an encrypted file, or set BLUE_BUTTON_CLIENT_SECRET and OPTUM_CLIENT_SECRET.',
        EXIT.failed,
        'keychain_unavailable',
      );
    }
  }
}

async function loadKeyring(): Promise<KeychainModule> {
  try {
    return await import('@napi-rs/keyring');
  } catch {
    throw new CommandError(
      'The keychain needs the package @napi-rs/keyring, which is not installed.',
      'Run "npm install @napi-rs/keyring", run "payerkit configure --secrets file" to use an encrypted file, or set BLUE_BUTTON_CLIENT_SECRET and OPTUM_CLIENT_SECRET.',
      EXIT.failed,
      'keychain_not_installed',
    );
  }
}
