import type { Issue } from '@payerkit/core';
import { isObject } from '../../internal/error/wire-errors.js';
import type { LooseClaim, SubmissionKind } from './claim.js';
import { CLAIM_RULES } from './rules/catalog.js';

/**
 * Checks a claim by the rules that production holds it to beyond what its document says: the field, the rule and the
 * fix. Only the first problem of a field is reported.
 *
 * @param claim - as the caller gave it
 * @param kind - professional or institutional
 * @param environment - in the sandbox its predefined values pass, also those that break the rules
 * @param nowMs - now, in milliseconds since the Unix epoch
 */
export function claimPreflight(
  claim: LooseClaim,
  kind: SubmissionKind,
  environment: 'sandbox' | 'production',
  nowMs: number = Date.now(),
): Issue[] {
  const information = isObject(claim.claimInformation) ? claim.claimInformation : {};
  const context = { claim, information, kind, environment, nowMs };
  const byPath = new Map<string, Issue>();
  for (const { check, transactions } of CLAIM_RULES)
    if (transactions.includes(kind))
      for (const issue of check(context)) {
        const path = issue.path ?? '';
        if (!byPath.has(path)) byPath.set(path, issue);
      }
  return [...byPath.values()];
}
