import type { Issue } from '@payerkit/core';
import { reading } from '@payerkit/core';
import { lookUp } from '../internal/call/look-up.js';
import { sortErrors } from '../internal/error/wire-errors.js';
import { isObject, listOf, objectOf } from '../internal/wire/json.js';
import { wireText } from '../internal/wire/text.js';

/** Decision (X12 HCR01). */
export type AuthorizationDecision =
  | 'certified'
  | 'certifiedInPart'
  | 'notCertified'
  | 'pended'
  | 'modified'
  | 'cancelled'
  | 'contactPayer'
  | 'notRequired'
  | 'unknown';

const DECISIONS: Readonly<Record<string, AuthorizationDecision>> = {
  A1: 'certified',
  A2: 'certifiedInPart',
  A3: 'notCertified',
  A4: 'pended',
  A6: 'modified',
  C: 'cancelled',
  CT: 'contactPayer',
  NA: 'notRequired',
};

/**
 * Returns the decision of an X12 HCR01.
 *
 * @internal
 * @param actionCode - wire value
 */
export function decisionOf(actionCode: string | undefined): AuthorizationDecision {
  return lookUp(DECISIONS, actionCode) ?? 'unknown';
}

/** A decision on an event or one of its services. */
export interface Certification {
  /** Decision. */
  readonly decision: AuthorizationDecision;
  /** X12 HCR01. */
  readonly actionCode: string | undefined;
  /** The number of the authorization (X12 HCR02). */
  readonly authorizationNumber: string | undefined;
  /** Reason (X12 HCR03). */
  readonly reasonCode: string | undefined;
  /** Procedure it applies to; undefined for the event as a whole. */
  readonly procedureCode: string | undefined;
}

/** One 278 of the response. */
export interface AuthorizationResponse {
  /** Decision on the event as a whole. */
  readonly event: Certification | undefined;
  /** Decisions on single services. */
  readonly services: readonly Certification[];
  /** Rejections. */
  readonly issues: readonly Issue[];
  /** The 278 itself. */
  readonly x12: string | undefined;
}

/** Result of a prior authorization call. */
export interface AuthorizationResult {
  /** The vendor's ID of the case. */
  readonly authorizationId: string | undefined;
  /** The determination, where one was made. */
  readonly determination: AuthorizationResponse | undefined;
  /** The responses to inquiry, submission or notice; several when the vendor split the request. */
  readonly answers: readonly AuthorizationResponse[];
  /** The response in wire format. */
  readonly response: unknown;
}

/**
 * Reads a response of the prior authorization product. Pure.
 *
 * @throws nothing; what a response does not contain is undefined in the result
 * @example
 * ```ts
 * const { authorizationId, answers } = readAuthorization(body);
 * ```
 */
export function readAuthorization(response: unknown): AuthorizationResult {
  return reading('readAuthorization', () => {
    const wire = objectOf(response);
    const parts = [wire.inquiry, wire.submission, wire.noa].flatMap((part) =>
      Array.isArray(part) ? part : [part],
    );
    return {
      authorizationId: wireText(wire.authorizationId),
      determination: isObject(wire.determination) ? readResponse(wire.determination) : undefined,
      answers: parts.filter(isObject).map(readResponse),
      response,
    };
  });
}

function readResponse(part: Readonly<Record<string, unknown>>): AuthorizationResponse {
  const json = objectOf(part.json);
  const event: Readonly<Record<string, unknown>> = isObject(json.patientEventDetail)
    ? json.patientEventDetail
    : {};
  const services = listOf(event.serviceLevel as unknown[]).filter(isObject);
  return {
    event: certification(event, undefined),
    services: services.flatMap((service) => certification(service, procedureOf(service)) ?? []),
    issues: rejections(json),
    x12: wireText(part.x12),
  };
}

function certification(
  level: Readonly<Record<string, unknown>>,
  procedureCode: string | undefined,
): Certification | undefined {
  const actionCode = wireText(level.certificationActionCode);
  if (actionCode === undefined) return undefined;
  return {
    decision: decisionOf(actionCode),
    actionCode,
    authorizationNumber: wireText(level.reviewIdentificationNumber),
    reasonCode: wireText(level.reviewDecisionReasonCode),
    procedureCode,
  };
}

function procedureOf(service: Readonly<Record<string, unknown>>): string | undefined {
  const details = [service.professionalService, service.institutionalService, service.dentalService].find(
    isObject,
  );
  return wireText(details?.procedureCode);
}

/** AAA occurs at any level, as codes where eligibility has text. */
function rejections(json: Readonly<Record<string, unknown>>): Issue[] {
  const found: { field: string; code: unknown; followupAction: unknown; location: string }[] = [];
  const visit = (value: unknown, path: string): void => {
    if (Array.isArray(value)) for (const item of value) visit(item, path);
    else if (isObject(value))
      for (const [name, inner] of Object.entries(value)) {
        if (/[rR]equestValidation$/.test(name))
          for (const one of (Array.isArray(inner) ? inner : [inner]).filter(isObject))
            found.push({
              field: 'AAA',
              code: one.rejectReasonCode,
              followupAction: one.followupActionCode,
              location: path === '' ? 'request' : path,
            });
        else visit(inner, path === '' ? name : `${path}.${name}`);
      }
  };
  visit(json, '');
  return sortErrors(found).map(({ issue }) => issue);
}
