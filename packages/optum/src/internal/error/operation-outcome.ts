import { type Issue, type IssueSeverity, safeToken } from '@payerkit/core';
import { isObject } from '../wire/json.js';
import { wireText } from '../wire/text.js';

const SEVERITIES: readonly IssueSeverity[] = ['fatal', 'error', 'warning', 'information'];

/**
 * Reads a FHIR OperationOutcome. The vendor's texts can quote the request, so only codes and locations are used.
 *
 * @param body - parsed JSON, or any other value
 * @returns undefined when it is not an OperationOutcome
 */
export function readOutcome(body: unknown): readonly Issue[] | undefined {
  if (!isObject(body) || body.resourceType !== 'OperationOutcome') return undefined;
  const issues: readonly unknown[] = Array.isArray(body.issue) ? body.issue : [];
  return issues.filter(isObject).map((issue) => {
    const path = firstText(issue.expression) ?? firstText(issue.location);
    return {
      // A severity unknown to FHIR counts as an error.
      severity: SEVERITIES.find((known) => known === issue.severity) ?? 'error',
      code: safeToken(issue.code),
      ...(path === undefined ? {} : { path: safeToken(path) }),
    };
  });
}

/** Checks whether an issue is an error; everything else is a remark. */
export function isFailure({ severity }: Issue): boolean {
  return severity === 'fatal' || severity === 'error';
}

function firstText(value: unknown): string | undefined {
  return Array.isArray(value) ? wireText(value[0]) : undefined;
}
