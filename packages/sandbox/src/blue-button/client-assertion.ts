import { createLocalJWKSet, decodeJwt, type JSONWebKeySet, type JWTPayload, jwtVerify } from 'jose';
import type { BlueButtonApplication } from './application.js';
import { isRecord } from './record.js';
import type { BlueButtonServer } from './server.js';

const ALGORITHMS = ['ES384', 'RS256', 'RS384', 'RS512'];
/** Maximum lifetime of an assertion, leeway on its expiry, and the time a used one is remembered. */
const WINDOW_SECONDS = 300;
const LOOPBACK = ['127.0.0.1', 'localhost', '[::1]'];
/** Last character of Latin Extended-A, the highest allowed in names. */
const LAST_NAME_CHARACTER = 383;

class Rejected extends Error {}

function demand(condition: boolean, reason: string): asserts condition {
  if (!condition) throw new Rejected(reason);
}

async function keySet(app: BlueButtonApplication): Promise<ReturnType<typeof createLocalJWKSet>> {
  if (app.jwks !== undefined) return createLocalJWKSet({ keys: [...app.jwks.keys] } as JSONWebKeySet);
  demand(app.jwksUrl !== undefined, 'no keys registered');
  demand(LOOPBACK.includes(new URL(app.jwksUrl).hostname), 'the sandbox fetches keys from loopback only');
  const response = await fetch(app.jwksUrl, { signal: AbortSignal.timeout(5000) });
  demand(response.ok, 'keys cannot be fetched');
  return createLocalJWKSet((await response.json()) as JSONWebKeySet);
}

/** Remembers an (issuer, jti) pair, and rejects it when it was seen within the window. */
function useOnce(server: BlueButtonServer, payload: JWTPayload): void {
  const now = server.context.clock.now();
  const key = `${payload.iss} ${payload.jti}`;
  demand(payload.jti !== undefined && payload.jti !== '', 'no jti');
  demand((server.state.usedAssertions.get(key) ?? 0) <= now, 'replayed');
  server.state.usedAssertions.set(key, now + WINDOW_SECONDS * 1000);
}

function isName(value: unknown): boolean {
  return (
    typeof value === 'string' &&
    value !== '' &&
    Array.from(value).every((character) => (character.codePointAt(0) ?? 0) <= LAST_NAME_CHARACTER)
  );
}

function isRecent(ageSeconds: number): boolean {
  return ageSeconds >= 0 && ageSeconds <= WINDOW_SECONDS;
}

async function checkIdentity(server: BlueButtonServer, token: string): Promise<JWTPayload> {
  const now = server.context.clock.now();
  const claims = await server.identities.verify(token, now);
  const age = (value: unknown) => (typeof value === 'number' ? now / 1000 - value : Number.POSITIVE_INFINITY);
  const level = claims.identity_assurance_level;
  demand(typeof level === 'number' && level >= 2, 'identity too weak');
  demand(isRecent(age(claims.iat)), 'identity token too old or from the future');
  demand(isRecent(age(claims.auth_time)), 'login too old or from the future');
  demand(claims.gender !== null, 'gender');
  demand(isName(claims.given_name) && isName(claims.family_name), 'name');
  demand(typeof claims.birthdate === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(claims.birthdate), 'birthdate');
  useOnce(server, claims);
  return claims;
}

/** Returns the claims of an assertion without any check; undefined when it cannot be decoded. */
export function decodeAssertion(assertion: string): JWTPayload | undefined {
  try {
    return decodeJwt(assertion);
  } catch {
    return undefined;
  }
}

function identityTokenOf(payload: JWTPayload): string {
  const { extensions } = payload;
  const smart = isRecord(extensions) ? extensions.cms_smart : undefined;
  demand(isRecord(smart), 'no extension');
  demand(smart.version === '1' && smart.purpose_of_use === 'PATRQT', 'extension version or purpose');
  demand(typeof smart.id_token === 'string', 'no identity token');
  return smart.id_token;
}

/**
 * Checks an assertion and the identity token inside it.
 *
 * @returns the claims of the identity token
 * @throws when anything is wrong; the caller reports no details
 */
export async function checkAssertion(
  server: BlueButtonServer,
  app: BlueButtonApplication,
  assertion: string,
): Promise<JWTPayload> {
  if (!server.switches.clientCredentialsValidation) {
    return decodeJwt(identityTokenOf(decodeJwt(assertion)));
  }
  const now = server.context.clock.now();
  const { payload } = await jwtVerify(assertion, await keySet(app), {
    algorithms: ALGORITHMS,
    issuer: app.clientId,
    subject: app.clientId,
    clockTolerance: WINDOW_SECONDS,
    currentDate: new Date(now),
    requiredClaims: ['exp', 'jti', 'aud'],
  }).then((verified) => {
    demand(verified.protectedHeader.typ === 'JWT', 'typ');
    demand(verified.protectedHeader.kid !== undefined, 'kid');
    return verified;
  });
  demand(payload.aud === `${server.context.url()}/v3/o/token`, 'audience');
  demand((payload.exp ?? 0) - now / 1000 <= WINDOW_SECONDS, 'lifetime too long');
  const identityToken = identityTokenOf(payload);
  useOnce(server, payload);
  return checkIdentity(server, identityToken);
}
