import { type Issue, ValidationError } from '@payerkit/core';

/** Context for checking an ID token. */
export interface IdTokenContext {
  /** Kind of data behind the environment, which decides the issuers. */
  readonly kind: 'sandbox' | 'production';
  /** Milliseconds since the Unix epoch. */
  readonly nowMs: number;
}

const CLEAR = 'https://verified.clearme.com/integrations';
const ISSUERS = {
  production: ['https://api.id.me/oidc', CLEAR],
  sandbox: ['https://api.idmelabs.com/oidc', CLEAR],
} as const;

const REQUIRED = [
  'iss',
  'sub',
  'aud',
  'jti',
  'exp',
  'iat',
  'identity_assurance_level',
  'auth_time',
  'family_name',
  'given_name',
  'birthdate',
] as const;

const MAX_AGE_S = 300;
// The server tolerates this much for an expired token; for times in the future it tolerates nothing.
const CLOCK_SLACK_S = 60;
// End of Latin Extended-A: the server accepts no names beyond it.
const LATIN_NAME = /^[ -\u017f]+$/;

const STALE = `is more than ${MAX_AGE_S} seconds ago: ask the member to log in again`;
const IN_FUTURE = 'is in the future, which Blue Button rejects: wait until it has passed, or check the clock';

type Claims = Readonly<Record<string, unknown>>;

/**
 * Checks an ID token of ID.me or CLEAR before it is spent: Blue Button rejects every defect with the same "Bad
 * request". Blue Button itself verifies the signature.
 *
 * @param idToken - compact JWT
 * @param context - environment and time
 * @throws `ValidationError` (code `invalid_id_token`) with an issue for each claim that is missing or wrong; no value
 *   is printed
 */
export function checkIdToken(idToken: string, context: IdTokenContext): void {
  const [header, claims] = decode(idToken);
  const issues =
    header === undefined || claims === undefined
      ? [issue('idToken', 'malformed', 'is not a signed JWT')]
      : [...headerIssues(header), ...missingClaims(claims), ...claimIssues(claims, context)];
  if (issues.length === 0) return;
  throw new ValidationError({
    code: 'invalid_id_token',
    message: `The ID token would be rejected: ${issues.map(({ path, text }) => `${path} ${text}`).join('; ')}. Nothing was sent.`,
    provider: 'blue-button',
    issues,
  });
}

function decode(idToken: string): readonly [Claims | undefined, Claims | undefined] {
  const parts = typeof idToken === 'string' ? idToken.split('.') : [];
  if (parts.length !== 3 || parts.some((part) => part === '')) return [undefined, undefined];
  const [header, claims] = parts.map(parsePart);
  return [header, claims];
}

function parsePart(part: string): Claims | undefined {
  try {
    const value: unknown = JSON.parse(Buffer.from(part, 'base64url').toString('utf8'));
    return typeof value === 'object' && value !== null ? (value as Claims) : undefined;
  } catch {
    return undefined;
  }
}

function headerIssues({ alg, typ }: Claims): Issue[] {
  return [
    ...(alg === 'RS256' ? [] : [issue('alg', 'wrong_algorithm', 'must be RS256')]),
    ...(typ === 'JWT' ? [] : [issue('typ', 'wrong_type', 'must be JWT')]),
  ];
}

function missingClaims(claims: Claims): Issue[] {
  return REQUIRED.filter((name) => claims[name] === undefined || claims[name] === '').map((name) =>
    issue(name, 'required', 'is missing'),
  );
}

function claimIssues(claims: Claims, { kind, nowMs }: IdTokenContext): Issue[] {
  const nowS = nowMs / 1000;
  const rules: readonly (readonly [string, (value: unknown) => boolean, string, string])[] = [
    [
      'iss',
      (iss) => (ISSUERS[kind] as readonly unknown[]).includes(iss),
      'wrong_issuer',
      `must be an issuer for ${kind}: ${ISSUERS[kind].join(' or ')}`,
    ],
    [
      'identity_assurance_level',
      (level) => typeof level === 'number' && level >= 2,
      'identity_not_assured',
      'must be a number of 2 or more',
    ],
    ['exp', (exp) => Number(exp) > nowS - CLOCK_SLACK_S, 'expired', 'is in the past'],
    ['iat', (iat) => Number(iat) >= nowS - MAX_AGE_S, 'stale', STALE],
    ['iat', (iat) => Number(iat) <= nowS, 'in_future', IN_FUTURE],
    ['auth_time', (time) => Number(time) >= nowS - MAX_AGE_S, 'stale_login', STALE],
    ['auth_time', (time) => Number(time) <= nowS, 'in_future', IN_FUTURE],
    ['gender', (gender) => gender !== null, 'invalid_gender', 'must not be null: omit the claim'],
    ['given_name', isName, 'unsupported_name', 'must use Latin letters up to Latin Extended-A'],
    ['family_name', isName, 'unsupported_name', 'must use Latin letters up to Latin Extended-A'],
    [
      'birthdate',
      (date) => typeof date === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(date),
      'invalid_date',
      'must be YYYY-MM-DD',
    ],
  ];
  return rules.flatMap(([name, isGood, code, text]) => {
    const value = claims[name];
    return value === undefined || value === '' || isGood(value) ? [] : [issue(name, code, text)];
  });
}

function isName(value: unknown): boolean {
  return typeof value === 'string' && LATIN_NAME.test(value);
}

function issue(path: string, code: string, text: string): Issue {
  return { severity: 'error', code, path, text };
}
