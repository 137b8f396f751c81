/** All names of secrets. */
export const SECRET_NAMES: readonly SecretName[] = [
  'blue-button-client-secret',
  'optum-client-secret',
  'token-key',
];

/** Names of the secrets of a profile. */
export type SecretName = 'blue-button-client-secret' | 'optum-client-secret' | 'token-key';

/** Secrets of one profile. */
export interface SecretStore {
  /** Returns a secret, or undefined when there is none of that name. */
  get(name: SecretName): Promise<string | undefined>;
  /** Stores a secret, or removes it with undefined; durable when it resolves. */
  set(name: SecretName, value: string | undefined): Promise<void>;
  /** Removes all secrets of the profile. */
  clear(): Promise<void>;
}
