import { type Issue, type IssueSeverity, safeToken } from '@payerkit/core';
import { isObject } from '../wire/json.js';
import { wireText } from '../wire/text.js';

const SEVERITIES: readonly IssueSeverity[] = ['fatal', 'error', 'warning', 'information'];

/**
 * Reads a FHIR OperationOutcome. The vendor's texts can quote the request, so codes and places alone are taken over.
 *
 * @param body - parsed JSON, or whatever came
 * @returns undefined when it is no OperationOutcome
 */
export function readOutcome(body: unknown): readonly Issue[] | undefined {
  if (!isObject(body) || body.resourceType !== 'OperationOutcome') return undefined;
  const issues: readonly unknown[] = Array.isArray(body.issue) ? body.issue : [];
  return issues.filter(isObject).map((issue) => {
    const path = firstText(issue.expression) ?? firstText(issue.location);
    return {
      // What FHIR does not know is taken for the worst that can be lived with.
      severity: SEVERITIES.find((known) => known === issue.severity) ?? 'error',
      code: safeToken(issue.code),
      ...(path === undefined ? {} : { path: safeToken(path) }),
    };
  });
}

/** Returns true for errors; everything else is a remark. */
export function isFailure({ severity }: Issue): boolean {
  return severity === 'fatal' || severity === 'error';
}

function firstText(value: unknown): string | undefined {
  return Array.isArray(value) ? wireText(value[0]) : undefined;
}
