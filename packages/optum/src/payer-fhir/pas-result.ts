import type { Issue } from '@payerkit/core';
import type { Bundle, ClaimResponse } from 'fhir/r4.js';
import { isFailure, readOutcome } from '../internal/error/operation-outcome.js';
import { sortErrors } from '../internal/error/wire-errors.js';
import { type Fields, isObject, objectsOf } from '../internal/wire/json.js';
import { wireText } from '../internal/wire/text.js';
import { type AuthorizationDecision, decisionOf } from '../revenue-cycle/authorization-result.js';

/** Period of an authorization, as the payer writes it. */
export interface PasPeriod {
  /** First day. */
  readonly start: string | undefined;
  /** Last day. */
  readonly end: string | undefined;
}

/** Decision on one item of the claim. */
export interface PasItem {
  /** Its sequence in the claim. */
  readonly itemSequence: number | undefined;
  /** Decision; also `pended` while nothing is decided and the response is queued. */
  readonly decision: AuthorizationDecision;
  /** X12 HCR01, or what the payer wrote in its place. */
  readonly reviewActionCode: string | undefined;
  /** Number of the authorization of this item (X12 HCR02). */
  readonly authorizationNumber: string | undefined;
  /** Reason (X12 HCR03). */
  readonly reasonCode: string | undefined;
  /** The payer's term for it, such as `Covered/Approved`. */
  readonly reason: string | undefined;
  /** Authorized period. */
  readonly period: PasPeriod | undefined;
  /** Start of this decision, as the payer writes it. */
  readonly issuedOn: string | undefined;
  /** The payer's trace number of the item. */
  readonly traceNumber: string | undefined;
}

/** The response to a submission or an inquiry, read. */
export interface PasResult {
  /** FHIR's outcome: `queued` is pending, `complete` is decided. */
  readonly outcome: 'queued' | 'complete' | 'error' | 'partial' | 'unknown';
  /** Decision on the whole; `certifiedInPart` when items differ, `unknown` when the payer sent no known value. */
  readonly decision: AuthorizationDecision;
  /** True when a decision is pending: inquire later. */
  readonly isPended: boolean;
  /** Sequences of the items that are still to be decided. */
  readonly pendedItems: readonly number[];
  /** The payer's service reference number, for inquiries and attachments. */
  readonly referenceNumber: string | undefined;
  /** Number of the authorization, to enter on the claim. */
  readonly authorizationNumber: string | undefined;
  /** The payer's terms for the whole, such as `Open`. */
  readonly disposition: string | undefined;
  /** Authorized period. */
  readonly period: PasPeriod | undefined;
  /** Item by item. */
  readonly items: readonly PasItem[];
  /** Rejections, and remarks of the payer's server. */
  readonly issues: readonly Issue[];
  /** True when the same request may be repeated later after a rejection. */
  readonly isRetryable: boolean;
  /** The ClaimResponse in wire format; it deviates from R4 in places. */
  readonly claimResponse: ClaimResponse;
  /** The whole response in wire format; its Bundle lacks a type. */
  readonly response: Bundle;
}

const OUTCOMES = ['queued', 'complete', 'error', 'partial'] as const;

/**
 * Reads the response to a submission or an inquiry. Pure.
 *
 * @internal
 * @param bundle - in wire format
 * @returns undefined when it contains no ClaimResponse
 */
export function readPasResult(bundle: Fields): PasResult | undefined {
  const resources = objectsOf(bundle.entry).map(({ resource }) => resource);
  const response = resources.find(
    (resource): resource is Record<string, unknown> =>
      isObject(resource) && resource.resourceType === 'ClaimResponse',
  );
  if (response === undefined) return undefined;
  const outcome = OUTCOMES.find((known) => known === response.outcome) ?? 'unknown';
  const isQueued = outcome === 'queued';
  const items = objectsOf(response.item).map((item) => readItem(item, isQueued));
  const onTheWhole = reviewOf(objectsOf(response.adjudication));
  const decision = overall(onTheWhole, items, isQueued);
  const rejected = sortErrors(objectsOf(response.error).map(rejectionOf));
  return {
    outcome,
    decision,
    isPended: isQueued || [decision, ...items.map((item) => item.decision)].some(isOpen),
    pendedItems: items
      .filter((item) => isOpen(item.decision))
      .flatMap(({ itemSequence }) => itemSequence ?? []),
    referenceNumber: objectsOf(response.identifier)
      .map(({ value }) => wireText(value))
      .find((value) => value !== undefined),
    authorizationNumber:
      wireText(response.preAuthRef) ??
      onTheWhole.number ??
      only(items.map((item) => item.authorizationNumber)),
    disposition: wireText(response.disposition),
    period: periodOf(response.preAuthPeriod),
    items,
    issues: [
      ...rejected.map(({ issue }) => issue),
      ...resources.flatMap((resource) => readOutcome(resource) ?? []),
    ],
    isRetryable: rejected.length > 0 && rejected.every(({ retryable }) => retryable),
    // The payer's own resources, passed through unchecked.
    claimResponse: response as unknown as ClaimResponse,
    response: bundle as unknown as Bundle,
  };
}

/**
 * Returns the response to an operation as a Bundle. FHIR lets an operation with one `return` parameter respond with the
 * resource itself, and servers differ: a bare ClaimResponse, or one in Parameters, becomes the only entry of a Bundle.
 *
 * @internal
 * @returns undefined when it is none of these
 */
export function bundleOf(body: unknown): Fields | undefined {
  if (!isObject(body)) return undefined;
  if (body.resourceType === 'Bundle') return body;
  if (body.resourceType === 'ClaimResponse') return { resourceType: 'Bundle', entry: [{ resource: body }] };
  if (body.resourceType !== 'Parameters') return undefined;
  const resources = objectsOf(body.parameter).flatMap(({ resource }) =>
    isObject(resource) ? [resource] : [],
  );
  const inside = resources.find(({ resourceType }) => resourceType === 'Bundle');
  return inside ?? { resourceType: 'Bundle', entry: resources.map((resource) => ({ resource })) };
}

/** Checks whether the payer may have accepted the request despite its rejection. */
export function mayBeHeld({ claimResponse }: PasResult): boolean {
  // Read without a schema: payers write the error in other forms, too.
  const errors = objectsOf((claimResponse as unknown as Fields).error).map(rejectionOf);
  return sortErrors(errors).some((error) => error.mayBeHeld === true);
}

/**
 * Issues of a bundle that holds outcomes in place of a ClaimResponse.
 *
 * @internal
 */
export function failuresIn(bundle: Fields): readonly Issue[] {
  return objectsOf(bundle.entry).flatMap(({ resource }) => readOutcome(resource)?.filter(isFailure) ?? []);
}

/** Pended or to be followed up by phone: neither is final. */
function isOpen(decision: AuthorizationDecision): boolean {
  return decision === 'pended' || decision === 'contactPayer';
}

interface Review {
  readonly code: string | undefined;
  readonly number: string | undefined;
  readonly reasonCode: string | undefined;
  readonly reason: string | undefined;
  readonly decision: AuthorizationDecision;
}

function readItem(item: Fields, isQueued: boolean): PasItem {
  const { code, number, reasonCode, reason, decision } = reviewOf(objectsOf(item.adjudication));
  const { itemSequence } = item;
  return {
    itemSequence: typeof itemSequence === 'number' ? itemSequence : undefined,
    decision: decision === 'unknown' && isQueued ? 'pended' : decision,
    reviewActionCode: code,
    authorizationNumber: number,
    reasonCode,
    reason,
    period: periodOf(extension(item, 'itemPreAuthPeriod')?.valuePeriod),
    issuedOn: wireText(extension(item, 'itemPreAuthIssueDate')?.valueDate),
    traceNumber: identifierValue(extension(item, 'itemTraceNumber')?.valueIdentifier),
  };
}

/** PAS nests code, number and reason in `reviewAction`; the vendor puts the code next to it. */
function reviewOf(adjudications: readonly Fields[]): Review {
  const reviews = adjudications.flatMap((one) => {
    const nested = extension(one, 'reviewAction');
    return nested === undefined ? [one] : [nested, one];
  });
  const first = <T>(read: (review: Fields) => T | undefined) =>
    reviews.map(read).find((value) => value !== undefined);
  const code = first((review) => codeOf(extension(review, 'reviewActionCode')?.valueCodeableConcept));
  const reason = first(({ reason: concept }) => codeOf(concept));
  return {
    code,
    number: first((review) => wireText(extension(review, 'number')?.valueString)),
    reasonCode: first((review) => codeOf(extension(review, 'reasonCode')?.valueCodeableConcept)),
    reason,
    decision: byCodeOrWord(code, reason),
  };
}

/** The vendor's samples have free text in place of the code; the one documented word is recognized here. */
function byCodeOrWord(code: string | undefined, reason: string | undefined): AuthorizationDecision {
  const decision = decisionOf(code);
  return decision === 'unknown' && reason === 'Covered/Approved' ? 'certified' : decision;
}

function overall(onTheWhole: Review, items: readonly PasItem[], isQueued: boolean): AuthorizationDecision {
  if (onTheWhole.decision !== 'unknown') return onTheWhole.decision;
  if (isQueued) return 'pended';
  const [first = 'unknown', ...others] = new Set(items.map(({ decision }) => decision));
  const all = [first, ...others];
  if (others.length === 0) return first;
  if (all.includes('pended')) return 'pended';
  return all.some((one) => /^(certified|certifiedInPart|modified)$/.test(one))
    ? 'certifiedInPart'
    : 'unknown';
}

/** The form of AAA rejections in other products. */
function rejectionOf(error: Fields) {
  return {
    field: 'AAA',
    code: codeOf(error.code) ?? 'unknown',
    followupAction: codeOf(extension(error, 'errorFollowupAction')?.valueCodeableConcept),
    location: wireText(extension(error, 'errorPath')?.valueString) ?? placeOf(error),
  };
}

function placeOf({ itemSequence }: Fields): string | undefined {
  return typeof itemSequence === 'number' ? `item[${itemSequence}]` : undefined;
}

/** Finds an extension by the last word of its URL: the vendor uses the right names with wrong URL prefixes. */
function extension(element: Fields, name: string): Fields | undefined {
  return objectsOf(element.extension).find(
    ({ url }) =>
      wireText(url)
        ?.replace(/^.*[/]/, '')
        .replace(/^extension-/, '') === name,
  );
}

function codeOf(concept: unknown): string | undefined {
  if (!isObject(concept)) return undefined;
  return (
    objectsOf(concept.coding)
      .map(({ code }) => wireText(code))
      .find((code) => code !== undefined) ?? wireText(concept.text)
  );
}

function identifierValue(identifier: unknown): string | undefined {
  return isObject(identifier) ? wireText(identifier.value) : undefined;
}

function periodOf(period: unknown): PasPeriod | undefined {
  if (!isObject(period)) return undefined;
  const [start, end] = [wireText(period.start), wireText(period.end)];
  return start === undefined && end === undefined ? undefined : { start, end };
}

/** Returns the only value there is; undefined when they differ. */
function only(values: readonly (string | undefined)[]): string | undefined {
  const [first, ...others] = new Set(values.filter((value) => value !== undefined));
  return others.length === 0 ? first : undefined;
}
