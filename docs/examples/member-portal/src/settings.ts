import { randomBytes } from 'node:crypto';
import type { BlueButtonClientOptions } from '@payerkit/blue-button';
import { encryptTokens, MemoryTokenStore, type SealKey } from '@payerkit/core';
import { FileTokenStore } from '@payerkit/core/node';

/** Settings of the portal. */
export interface Settings {
  readonly port: number;
  /** Options of the clients, without the version. */
  readonly blueButton: Omit<BlueButtonClientOptions, 'version'>;
  /** Keys of the cookies and of the stored tokens. */
  readonly keys: readonly SealKey[];
  /** Synthetic people who can sign in at the sandbox of this process; undefined with a server of your own. */
  readonly people: readonly { readonly user: string; readonly password: string }[] | undefined;
}

/** Reads the environment. Without credentials, a sandbox with synthetic people starts in this process. */
export async function readSettings(env: NodeJS.ProcessEnv): Promise<Settings> {
  const port = Number(env.PORT ?? 3000);
  const redirectUri = env.BLUE_BUTTON_REDIRECT_URI ?? `http://localhost:${port}/consent/callback`;
  const keys = [{ kid: '1', key: env.SESSION_KEY ?? randomBytes(32) }];
  const store =
    env.TOKEN_FOLDER === undefined ? new MemoryTokenStore() : new FileTokenStore(env.TOKEN_FOLDER);
  // A member waits for a page: better a page that says that Medicare is slow.
  const totalTimeoutMs = Number(env.TIMEOUT_MS ?? 30_000);
  const shared = { redirectUri, totalTimeoutMs, tokenStore: encryptTokens(store, keys) };
  const { BLUE_BUTTON_CLIENT_ID: clientId, BLUE_BUTTON_CLIENT_SECRET: clientSecret } = env;
  if (clientId !== undefined) {
    const blueButton = { ...shared, clientId, clientSecret, environment: environmentOf(env) };
    return { port, keys, blueButton, people: undefined };
  }
  const { createSandbox } = await import('@payerkit/sandbox');
  const sandbox = await createSandbox();
  const { baseUrl, ...application } = sandbox.blueButton;
  const environment = { baseUrl, kind: 'sandbox' } as const;
  const people = sandbox.control.blueButton
    .members()
    .filter(({ claims }) => claims > 10 && claims <= 1000)
    .slice(0, 3);
  return { port, keys, blueButton: { ...application, ...shared, environment }, people };
}

function environmentOf(env: NodeJS.ProcessEnv): BlueButtonClientOptions['environment'] {
  const { BLUE_BUTTON_BASE_URL: baseUrl, BLUE_BUTTON_ENVIRONMENT: name } = env;
  if (baseUrl !== undefined) return { baseUrl, kind: 'sandbox' };
  return name === 'production' ? 'production' : 'sandbox';
}
