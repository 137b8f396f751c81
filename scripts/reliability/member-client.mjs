// A Blue Button client of an experiment, and what it does with members.
import { BlueButtonClient } from '@payerkit/blue-button';
import { PayerKitError } from '@payerkit/core';
import { patientOf } from './token-server.mjs';

/**
 * @param {object} options
 * @param {string} options.url
 * @param {import('@payerkit/core').TokenStore} options.tokenStore
 * @param {string} options.worker
 * @param {import('@payerkit/core').Clock} [options.clock]
 * @param {number} [options.leaseMs]
 */
export function memberClient({ url, tokenStore, worker, clock, leaseMs }) {
  return new BlueButtonClient({
    environment: { baseUrl: url, kind: 'sandbox' },
    clientId: 'c'.repeat(40),
    clientSecret: 's'.repeat(128),
    redirectUri: 'https://app.example/callback',
    headers: { 'x-worker': worker },
    tokenStore,
    ...(clock && { clock }),
    ...(leaseMs && { leaseMs }),
  });
}

/**
 * Gives a member a consent of its own.
 *
 * @param {BlueButtonClient} client
 * @param {string} key
 * @param {{ access_token: string, refresh_token: string }} tokens
 */
export async function storeConsent(client, key, tokens) {
  await client.auth.importGrant(key, {
    accessToken: tokens.access_token,
    refreshToken: tokens.refresh_token,
    expiresAt: Date.now() + 3_600_000,
    scopes: 'patient/Patient.rs',
    patientId: patientOf(key),
  });
}

const MOST_REPEATS = 3;

/**
 * Reads one member and says what came of it. The server ends access tokens at any time, also new ones: a read whose new token was
 * rejected is read again, as an application would.
 *
 * @param {BlueButtonClient} client
 * @param {string} key
 * @returns {Promise<string>} `right`, `wrong`, `consent lost`, `untyped`, or the kind of another error
 */
export async function readMember(client, key) {
  let outcome = await readOnce(client, key);
  for (let n = 0; n < MOST_REPEATS && outcome === 'authentication'; n += 1)
    outcome = await readOnce(client, key);
  return outcome;
}

/**
 * @param {BlueButtonClient} client
 * @param {string} key
 */
async function readOnce(client, key) {
  try {
    const { id } = await client.forGrant(key).patient.retrieve();
    return id === patientOf(key) ? 'right' : 'wrong';
  } catch (error) {
    if (!PayerKitError.isInstance(error)) return 'untyped';
    return error.kind === 'consent_expired' || error.kind === 'token_reuse' ? 'consent lost' : error.kind;
  }
}
