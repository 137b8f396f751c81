import { createHash } from 'node:crypto';
import type { Sandbox } from '../src/sandbox.js';
import { form, send } from './raw-client.js';

/** Response of the token endpoint. */
export interface BlueButtonTokens {
  readonly access_token: string;
  readonly refresh_token: string;
  readonly patient: string;
  readonly scope: string;
}

/** Proof that the default application sends with a code. */
export const VERIFIER = 'v'.repeat(64);

/** Asks the token endpoint with the default application's credentials. */
export async function blueButtonToken(sandbox: Sandbox, fields: Readonly<Record<string, string>>) {
  const { clientId, clientSecret } = sandbox.blueButton;
  const answer = await send(
    `${sandbox.url}/v2/o/token/`,
    form({ client_id: clientId, client_secret: clientSecret, ...fields }),
  );
  return { status: answer.status, body: JSON.parse(answer.body) as BlueButtonTokens };
}

/** Address of the authorize page as a client makes it. */
export function authorizeUrl({ url, blueButton }: Sandbox): string {
  const query = new URLSearchParams({
    client_id: blueButton.clientId,
    redirect_uri: blueButton.redirectUri,
    response_type: 'code',
    state: 's'.repeat(32),
    code_challenge: createHash('sha256').update(VERIFIER).digest('base64url'),
    code_challenge_method: 'S256',
  });
  return `${url}/v2/o/authorize/?${query.toString()}`;
}

/** Has a member consent, and exchanges the code. */
export async function consentedTokens(sandbox: Sandbox, user = 'BBUser00000'): Promise<BlueButtonTokens> {
  const callback = new URL(await sandbox.control.blueButton.consent(authorizeUrl(sandbox), { user }));
  const { body } = await blueButtonToken(sandbox, {
    grant_type: 'authorization_code',
    code: callback.searchParams.get('code') ?? '',
    code_verifier: VERIFIER,
    redirect_uri: sandbox.blueButton.redirectUri,
  });
  return body;
}
