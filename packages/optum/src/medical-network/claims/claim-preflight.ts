import type { Issue } from '@payerkit/core';
import { objectOf } from '../../internal/wire/json.js';
import type { X12Segment } from '../../x12/interchange.js';
import type { LooseClaim } from './claim.js';
import { CLAIM_RULES } from './rules/catalog.js';
import type { ClaimForm, ClaimKind } from './rules/rule.js';
import { claimContents } from './x12-claim-content.js';

/**
 * Checks a claim against the rules of production that its document does not contain: the field, the rule and the fix.
 * Only the first problem of a field is reported.
 *
 * @param claim - as the caller gave it
 * @param kind - professional, institutional or dental
 * @param environment - in the sandbox its predefined values pass, even those that break the rules
 * @param nowMs - now, in milliseconds since the Unix epoch
 * @param form - format of the submission
 */
export function claimPreflight(
  claim: LooseClaim,
  kind: ClaimKind,
  environment: 'sandbox' | 'production',
  nowMs: number = Date.now(),
  form: ClaimForm = 'JSON',
): Issue[] {
  const information = objectOf(claim.claimInformation);
  const context = { claim, information, kind, environment, nowMs };
  const byPath = new Map<string, Issue>();
  for (const { check, transactions, forms } of CLAIM_RULES)
    if (transactions.includes(kind) && forms.includes(form))
      for (const issue of check(context)) {
        const path = issue.path ?? '';
        if (!byPath.has(path)) byPath.set(path, issue);
      }
  return [...byPath.values()];
}

/**
 * Checks the claims of an 837 against the same rules. Issues name loop and element, such as `x12.claims[0].2300.CLM02`.
 *
 * @param segments - of the transactions of the interchange
 * @param kind - professional, institutional or dental
 * @param environment - in the sandbox its predefined values pass, even those that break the rules
 * @param nowMs - now, in milliseconds since the Unix epoch
 */
export function x12ClaimPreflight(
  segments: readonly X12Segment[],
  kind: ClaimKind,
  environment: 'sandbox' | 'production',
  nowMs: number = Date.now(),
): Issue[] {
  const contents = claimContents(segments, kind);
  return contents.flatMap(({ claim, places }, index) => {
    const issues = claimPreflight(claim, kind, environment, nowMs, 'X12');
    const once = new Map(
      issues.map((issue) => {
        const path = `x12.claims[${index}].${placeOf(issue.path ?? '', places)}`;
        return [`${path} ${issue.text}`, { ...issue, path }];
      }),
    );
    return [...once.values()];
  });
}

/** Returns the X12 location of a field; for a missing field, that of its parent. */
function placeOf(path: string, places: ReadonlyMap<string, string>): string {
  for (let held = path; held !== ''; held = held.replace(/(?:^|\.|\[)[^.[]*$/, '')) {
    const place = places.get(held);
    if (place !== undefined) return place;
  }
  return path;
}
