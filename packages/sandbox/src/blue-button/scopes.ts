import type { SeededRandom } from '../random.js';
import type { BlueButtonApplication } from './application.js';
import type { Version } from './oauth-state.js';

/** Splits a scope parameter. */
export function splitScopes(scope: string): string[] {
  return scope.split(' ').filter((part) => part !== '');
}

/** Checks whether any scope requests audit events. */
export function asksForAuditEvents(scopes: readonly string[]): boolean {
  return scopes.some((scope) => scope.startsWith('patient/AuditEvent.'));
}

function isDemographic(scope: string) {
  return scope === 'profile' || scope.startsWith('patient/Patient.');
}

/** Removes the scopes that a person who keeps name and address private does not share. */
export function withoutDemographics(scopes: readonly string[]): string[] {
  return scopes.filter((scope) => !isDemographic(scope));
}

/** Merges `.r` and `.s` of one resource into `.rs`. */
export function collapse(scopes: readonly string[]): string[] {
  const all = new Set(scopes);
  for (const scope of scopes) {
    const resource = /^(patient\/\w+)\.(r|s|rs)$/.exec(scope)?.[1];
    if (resource === undefined) continue;
    const both = all.has(`${resource}.r`) && all.has(`${resource}.s`);
    if (!both && !all.has(`${resource}.rs`)) continue;
    all.delete(`${resource}.r`);
    all.delete(`${resource}.s`);
    all.add(`${resource}.rs`);
  }
  return [...all];
}

/** The server builds scopes from a set, so their order is undefined; clients must not rely on one. */
export function inAnyOrder(random: SeededRandom, scopes: readonly string[]): string[] {
  const left = [...scopes];
  const mixed: string[] = [];
  while (left.length > 0) mixed.push(...left.splice(random.integer(0, left.length - 1), 1));
  return mixed;
}

/** Checks whether each required scope is among the granted ones; `.rs` covers `.r` and `.s`. */
export function covers(granted: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every(
    (scope) => granted.includes(scope) || granted.includes(scope.replace(/\.(r|s)$/, '.rs')),
  );
}

/** Checks whether the scopes allow a call on a resource. `.read` and `.rs` allow both kinds of call. */
export function allows(scopes: readonly string[], resource: string, call: 'read' | 'search'): boolean {
  return ['read', 'rs', call === 'read' ? 'r' : 's'].some((action) =>
    scopes.includes(`patient/${resource}.${action}`),
  );
}

const STANDARD =
  /^(?:openid|profile|launch\/patient|patient\/(?:Patient|Coverage|ExplanationOfBenefit)\.(?:read|rs?|s))$/;

/**
 * Returns the scopes of the consent page. A registration without demographic data rejects demographic scopes; one that
 * is limited otherwise narrows them on v3 and has no effect on v1 and v2, where every standard scope is enabled.
 *
 * @param asked - scope parameter; null when the request has none, which requests everything
 */
export function scopesFor(
  app: BlueButtonApplication,
  version: Version,
  asked: string | null,
): string[] | 'invalid' {
  const scopes = asked === null ? [...app.scopes] : splitScopes(asked);
  if (scopes.length === 0 || !scopes.every((scope) => STANDARD.test(scope) || isAllowed(app, scope)))
    return 'invalid';
  if (!app.demographics && scopes.some(isDemographic))
    return asked === null ? withoutDemographics(scopes) : 'invalid';
  return version === 3 ? scopes.filter((scope) => isAllowed(app, scope)) : scopes;
}

/** Returns the scopes that an application may be granted. */
export function isAllowed(app: BlueButtonApplication, scope: string): boolean {
  return app.scopes.includes(scope);
}
