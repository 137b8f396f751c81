import { type Issue, safeToken } from '@payerkit/core';
import { isObject } from '../../internal/error/wire-errors.js';
import { wireText } from '../../internal/wire/text.js';
import { asArray } from '../eligibility/benefit.js';
import type { ClaimResponseBody } from './claim.js';

/** What the clearinghouse said to a claim. */
export interface ClaimReceipt {
  /** Whether it took the claim. The payer's word comes later, as a 277CA report. */
  readonly isAccepted: boolean;
  /** Control number of the transaction. */
  readonly controlNumber: string | undefined;
  /** Your patient control number; reports name it. */
  readonly patientControlNumber: string | undefined;
  /** Optum's id of the claim in its correlation. */
  readonly correlationId: string | undefined;
  /** Id that reports carry back. */
  readonly customerClaimNumber: string | undefined;
  /** The claim number of the clearinghouse; on submission only. */
  readonly clearinghouseClaimNumber: string | undefined;
  /** When it was received, as the vendor writes it. */
  readonly receivedAt: string | undefined;
  /** What must be corrected. */
  readonly issues: readonly Issue[];
  /** Optum's id of the transaction, for its support desk. */
  readonly traceId: string | undefined;
  /** The response as on the wire. */
  readonly response: ClaimResponseBody;
}

/**
 * Reads the response to a claim.
 *
 * @param response - as on the wire
 */
export function readClaimReceipt(response: ClaimResponseBody): ClaimReceipt {
  const body = response as Readonly<Record<string, unknown>>;
  const reference = isObject(body.claimReference) ? body.claimReference : {};
  const meta = isObject(body.meta) ? body.meta : {};
  return {
    isAccepted: wireText(body.status)?.toUpperCase() === 'SUCCESS',
    controlNumber: wireText(body.controlNumber),
    patientControlNumber: wireText(reference.patientControlNumber),
    correlationId: wireText(reference.correlationId),
    customerClaimNumber: wireText(reference.customerClaimNumber),
    // The two products spell it differently.
    clearinghouseClaimNumber: wireText(reference.rhclaimNumber) ?? wireText(reference.rhClaimNumber),
    receivedAt: wireText(reference.timeOfResponse),
    issues: editsOf(body),
    traceId: wireText(meta.traceId),
    response,
  };
}

const correct = 'Correct the claim, then send it again.';

/** Edits be in two lists that overlap; the failure of the whole stands apart. */
function editsOf(body: Readonly<Record<string, unknown>>): Issue[] {
  const errors = asArray(body.errors as unknown[])
    .filter(isObject)
    .map(errorIssue);
  const edits = asArray(body.editResponses as unknown[])
    .filter(isObject)
    .map(editIssue);
  const failure = isObject(body.failure) ? [failureIssue(body.failure)] : [];
  const issues = [...errors, ...edits, ...failure];
  return [...new Map(issues.map((issue) => [`${issue.code}|${issue.path}`, issue])).values()];
}

function errorIssue(error: Readonly<Record<string, unknown>>): Issue {
  const location = wireText(error.location);
  return {
    severity: 'error',
    code: safeToken(wireText(error.code) ?? 'edit'),
    path: safeToken(place(location, wireText(error.field))),
    text: 'The clearinghouse rejected the claim',
    followUp: correct,
  };
}

function editIssue(edit: Readonly<Record<string, unknown>>): Issue {
  const location = [wireText(edit.loop), wireText(edit.segment)]
    .filter((part) => part !== undefined)
    .join(' ');
  return {
    severity: 'error',
    code: safeToken(wireText(edit.editName) ?? wireText(edit.referenceID) ?? 'edit'),
    path: safeToken(place(location === '' ? undefined : location, wireText(edit.element))),
    text: 'An edit of the clearinghouse stopped the claim',
    followUp: correct,
  };
}

function failureIssue(failure: Readonly<Record<string, unknown>>): Issue {
  return {
    severity: 'fatal',
    code: safeToken(wireText(failure.code) ?? 'failure'),
    text: 'The clearinghouse could not take the claim',
  };
}

/** `2010AA N4` and element `03` as `2010AA.N4.03`: paths hold no blanks. */
function place(location: string | undefined, element: string | undefined): string {
  return [...(location?.split(/\s+/) ?? []), ...(element === undefined ? [] : [element])].join('.');
}
