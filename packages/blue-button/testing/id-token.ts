/** An id token that passes every check but that of its signature. */
export function makeIdToken(changes: object = {}, header: object = {}): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
  const now = Math.floor(Date.now() / 1000);
  const claims = {
    iss: 'https://api.idmelabs.com/oidc',
    sub: 'sub',
    aud: 'aud',
    jti: 'jti',
    exp: now + 300,
    iat: now,
    auth_time: now - 60,
    identity_assurance_level: 2,
    given_name: 'Žofie',
    family_name: 'Fernsby',
    birthdate: '1950-02-28',
    ...changes,
  };
  return `${part({ alg: 'RS256', typ: 'JWT', ...header })}.${part(claims)}.c2lnbmF0dXJl`;
}
