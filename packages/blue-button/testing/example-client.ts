import nock from 'nock';
import { BlueButtonClient, type BlueButtonClientOptions, type Version } from '../src/index.js';

/** Base of clients whose server is nock. */
export const BASE = 'https://bluebutton.example';

/** Canary values: none of them may show in any output. */
export const SECRETS = {
  clientSecret: 'CANARYsecret0123456789',
  accessToken: 'CANARYaccess0123456789',
  refreshToken: 'CANARYrefresh0123456789',
  name: 'Quillon Fernsby',
} as const;

/** Every scope a member can share. */
export const ALL_SCOPES = [
  'profile',
  'patient/Patient.rs',
  'patient/Coverage.rs',
  'patient/ExplanationOfBenefit.rs',
] as const;

/** A client against nock that neither retries nor waits. */
export function exampleClient<V extends Version = 'v2'>(
  options: Partial<BlueButtonClientOptions<V>> = {},
): BlueButtonClient<V> {
  return new BlueButtonClient<V>({
    environment: { baseUrl: BASE },
    clientId: 'exampleclient',
    clientSecret: SECRETS.clientSecret,
    redirectUri: 'https://app.example/callback',
    maxRetries: 0,
    ...options,
  });
}

/** A client that holds a live grant under the key `user`. */
export async function grantedClient<V extends Version = 'v2'>(
  options: Partial<BlueButtonClientOptions<V>> = {},
  grant: { scopes?: readonly string[]; patientIds?: { v2?: string; v3?: string } } = {},
): Promise<BlueButtonClient<V>> {
  const client = exampleClient<V>(options);
  await client.auth.importGrant('user', {
    accessToken: SECRETS.accessToken,
    expiresAt: Date.now() + 3_600_000,
    refreshToken: SECRETS.refreshToken,
    scopes: grant.scopes ?? ALL_SCOPES,
    patientIds: grant.patientIds ?? { v2: '-20140000008325', v3: '-512738563' },
  });
  return client;
}

/** Returns the error that a promise rejects with; fails when it resolves. */
export async function rejection(promise: PromiseLike<unknown>): Promise<unknown> {
  try {
    await promise;
  } catch (error) {
    return error;
  }
  throw new Error('expected a rejection');
}

/** Lets no request leave for a real host, and fails when a mocked one was not made. */
export function useNock(hooks: { beforeEach(fn: () => void): void; afterEach(fn: () => void): void }): void {
  hooks.beforeEach(() => {
    nock.disableNetConnect();
  });
  hooks.afterEach(() => {
    const pending = nock.pendingMocks();
    nock.cleanAll();
    nock.enableNetConnect();
    if (pending.length > 0) throw new Error(`not requested: ${pending.join(', ')}`);
  });
}
