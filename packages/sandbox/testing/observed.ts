// Facts of the reference's tables that CMS's running server confirmed. The tables of its own differences mark each row
// themselves.

/** Facts by section. `*` is all of a section except those that follow it. */
export const OBSERVED: Readonly<Record<string, readonly string[]>> = {
  '1.2 and 1.3 versions and OAuth addresses': [
    'a token of v2 is taken on v3',
    'token: GET is 405',
    'revoke_token: the slash is required',
    'revoke: the slash is required',
    'introspect: the slash is required',
  ],
  '1.4 discovery': ['unknown paths: HTML 404', 'health', 'metadata of v2 needs no token'],
  '1.4 SMART configuration, metadata, userinfo': [
    'health check /health',
    'health check /health/external',
    'userinfo is a prefix: /v2/connect/userinfo',
  ],
  '1.5 addresses of resources': ['insurance card: v3 alone', 'an unknown path: an HTML page'],
  '1.5 and 5.1 paths, formats, headers': [
    'no Accept: FHIR JSON without charset',
    'application/json',
    'another Accept: 406',
  ],
  '2.1 checks before the login': [
    '*',
    '3: AuditEvent scope while audit events are off',
    'the whole v3 set is 404 HTML while its switch is off',
  ],
  '2.1-2.3 checks after the login': [
    'a redirect_uri that is not registered: 400 page, no redirect',
    'a relative redirect_uri: 400 page',
  ],
  '2.2 redirect addresses': ['*'],
  '2.4 the redirect back to the application': [
    'approved: a code of 30 letters and digits, and the state',
    'denied: access_denied and the state, no description',
    'approving deletes earlier access tokens, before the code is exchanged',
  ],
  '2.1 and 2.4 what is granted': ['.r and .s collapse into .rs'],
  '2.5 the token request': ['GET: 405', 'query parameters are rejected'],
  '2.6 and 2.7 the token response': [
    'fields, headers, and the id of the version in the address: v2',
    'the same on v1',
    'another id on v3',
    'ONE_TIME: a refresh token is sent anyway, and the end is that of the access token',
    'RESEARCH_STUDY: no end',
    'ONE_TIME: refreshing is 403',
  ],
  '2.8 and 2.9 refreshing': [
    'a refresh_token of another application',
    'a refresh_token that was rotated',
    'the access token has expired: refresh works',
    'a token of v2 is refreshed on v3, with the id of v3',
  ],
  '2.9 errors of the token endpoint': [
    'the scheme word must be Basic exactly',
    'grant_type password',
    'no code_verifier',
    'wrong code_verifier',
    'a verifier that is too short but fits',
    'a verifier that is too long but fits',
  ],
  '2.10 revocation': [
    'revoke_token, access token: 200 and empty',
    'inactive application: 403',
    'without the slash: 301',
    'GET: 405',
    'revoke: 200 and empty',
    'revoke, unknown token: 500',
  ],
  '2.10 expire_authenticated_user': ['wrong secret: 403 and empty', 'no credentials: 403 and empty'],
  '2.10 introspection': ['a living token', 'no credentials: 403', 'an inactive application: 500'],
  '3 and 5.5 permissions': [
    'no id on v3',
    'SAMHSA declined on v3: v2 claims',
    'SAMHSA declined on v3: v2 coverage works',
    'Part-D-only application: v2 claims',
  ],
  '4 client credentials: success': ['tokens for one matched person, with the AuditEvent scope added'],
  '5.1 and 5.5 headers and rate limit': [
    'a preflight from any origin, without a token',
    'Accept: application/fhir+json',
    'Accept: application/json',
    'Accept: */*',
  ],
  '5.5 tokens': ['an unknown token', 'a token of /v2 is good on /v3, with the id of v3'],
};

/** Checks whether a fact was confirmed on the running server. */
export function isObserved(section: string, fact: string): boolean {
  const [first, ...others] = OBSERVED[section] ?? [];
  if (first === '*') return !others.includes(fact);
  return first === fact || others.includes(fact);
}
