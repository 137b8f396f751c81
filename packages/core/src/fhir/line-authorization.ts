import type { ExplanationOfBenefitItem } from 'fhir/r4.js';
import { extensionNumber, extensionVariables, variableName } from './claim-variables.js';
import { listOf } from './concept.js';

/** The decision on a prior authorization: `pending` is not an approval. */
export type PriorAuthorizationDecision = 'affirmed' | 'not affirmed' | 'pending' | 'unknown';

/** A payer's decision on a service requested in advance. */
export interface LineAuthorization {
  /** The decision; `unknown` for an unknown code, or when the line states only the rest. */
  readonly decision: PriorAuthorizationDecision;
  /** The source's code of the decision, such as `A`, `N` or `P`. */
  readonly code: string | undefined;
  /** The source's text for the decision. */
  readonly text: string | undefined;
  /** Number of services authorized. */
  readonly services: number | undefined;
  /** Date of the decision, ISO date. */
  readonly decidedOn: string | undefined;
  /** The last day it is valid, ISO date. */
  readonly expiresOn: string | undefined;
}

const DECISIONS: Readonly<Record<string, PriorAuthorizationDecision>> = {
  A: 'affirmed',
  N: 'not affirmed',
  P: 'pending',
};

/**
 * Returns the decision on a line of a prior authorization (in CARIN prior authorizations); undefined for a line without
 * one.
 */
export function lineAuthorization({
  extension,
}: Pick<ExplanationOfBenefitItem, 'extension'>): LineAuthorization | undefined {
  const find = (name: string) => listOf(extension).find(({ url }) => variableName(url) === name);
  const coding = extensionVariables(extension).find(({ name }) => name === 'PA_DECISION')?.coding;
  const services = extensionNumber(find('SERVICE_CNTS'));
  const day = (name: string) => find(name)?.valueDate ?? find(name)?.valueDateTime;
  const [decidedOn, expiresOn] = [day('PA_DECISION_DT'), day('PA_DECISION_EXP_DT')];
  if ([coding, services, decidedOn, expiresOn].every((part) => part === undefined)) return undefined;
  const code = coding?.code;
  return {
    decision:
      code !== undefined && Object.hasOwn(DECISIONS, code) ? (DECISIONS[code] ?? 'unknown') : 'unknown',
    code,
    text: coding?.display,
    services,
    decidedOn,
    expiresOn,
  };
}

/** Returns the decision on the whole claim: that of its lines if all agree, otherwise `mixed`. */
export function claimAuthorization(
  lines: readonly { readonly authorization: LineAuthorization | undefined }[],
): PriorAuthorizationDecision | 'mixed' | undefined {
  const decisions = new Set(lines.map(({ authorization }) => authorization?.decision));
  if (decisions.size > 1) return 'mixed';
  return [...decisions][0];
}
