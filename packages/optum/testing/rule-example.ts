import { institutionalClaim, professionalClaim } from './claims.js';

/** A change to a claim that production accepts: values by path, `undefined` removes a field. */
export type ClaimChange = Readonly<Record<string, unknown>>;

/** Examples that break a rule, with the path of the issue, and similar valid ones. */
export interface RuleExample {
  /** Kind of claim; professional by default. */
  readonly kind?: 'professional' | 'institutional';
  /** Changes that break the rule, by the path where it is reported. */
  readonly fails: readonly (readonly [path: string, change: ClaimChange])[];
  /** Changes that pass. */
  readonly passes: readonly ClaimChange[];
}

/** Path of the claim's own data. */
export const INFO = 'claimInformation';
/** Path of the service lines. */
export const LINES = `${INFO}.serviceLines`;
/** Path of the diagnoses. */
export const DIAGNOSES = `${INFO}.healthCareCodeInformation`;
/** Path of the dates. */
export const DATES = `${INFO}.claimDateInformation`;

/** Returns a valid address with changed fields. */
export function address(fields: object) {
  return {
    address1: '34 SAMPLE AVE',
    city: 'PORTLAND',
    state: 'OR',
    postalCode: '97201',
    ...fields,
  };
}

/** Returns a changed claim that production accepts. */
export function changedClaim(
  change: ClaimChange,
  kind: 'professional' | 'institutional' = 'professional',
): object {
  const claim = structuredClone(
    kind === 'professional' ? professionalClaim() : institutionalClaim(),
  ) as object;
  for (const [path, value] of Object.entries(change)) {
    const steps = path.split('.');
    const last = steps.pop() as string;
    let holder = claim as Record<string, unknown>;
    for (const step of steps) {
      holder[step] ??= {};
      holder = holder[step] as Record<string, unknown>;
    }
    if (value === undefined) delete holder[last];
    else holder[last] = value;
  }
  return claim;
}
