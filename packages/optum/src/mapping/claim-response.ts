import { reading } from '@payerkit/core';
import type { ClaimResponse, ClaimResponseItem } from 'fhir/r4.js';
import type { ClaimStatusResponse } from '../medical-network/claim-status/response.js';
import type { ClaimStatusReportBody } from '../medical-network/reports/acknowledgement.js';
import {
  ACCOUNT_NUMBER,
  isAdjudicated,
  OUTCOMES,
  type StatusClaim,
  type StatusLine,
  statusAmounts,
  statusExtension,
  statusNotes,
  statusText,
} from './claim-parts.js';
import { claimsOfReport, rejectedLevelsOfReport } from './claim-status-report.js';
import { claimsOfResponse } from './claim-status-response.js';
import {
  absent,
  compact,
  concept,
  defined,
  dollars,
  EXTENSION_URLS,
  namedIdentifier,
  required,
  SYSTEMS,
} from './elements.js';
import { type Mapped, type MappingContext, mapped } from './mapping.js';

/**
 * Maps the claims of a claim status response (X12 277) to ClaimResponse. Pure. "Not found" and "try again later" give
 * no resource; a rejected claim has its status in `error`.
 *
 * @param context - the request, and the time of the response
 * @throws `ResponseFormatError` (code `unreadable_input`) for input that is not an object
 * @example
 * ```ts
 * for (const { resource, unmapped } of toClaimResponses(response, {})) console.log(resource.outcome, unmapped);
 * ```
 */
export function toClaimResponses(
  response: ClaimStatusResponse,
  context: MappingContext = {},
): Mapped<ClaimResponse>[] {
  return reading('toClaimResponses', () => responses(claimsOfResponse(response, context), response, context));
}

/**
 * Maps the claims of a claim status report (X12 277 or 277CA, type X3) to ClaimResponse. Pure. "Not found" and "try
 * again later" give no resource; a rejected claim has its status in `error`. A batch or provider that is rejected as a
 * whole also becomes a response, with the batch number and without a patient: none of its claims follows. Optum: Claims
 * Responses and Reports v2.
 *
 * @param report - as Optum converts it to JSON
 * @param context - time of the report; `keepRaw` returns the report
 * @throws nothing; what has no place in FHIR is in `unmapped`
 * @example
 * ```ts
 * for (const { resource, unmapped } of toAcknowledgementResponses(report, {})) console.log(resource.outcome, unmapped);
 * ```
 */
export function toAcknowledgementResponses(
  report: ClaimStatusReportBody,
  context: MappingContext = {},
): Mapped<ClaimResponse>[] {
  return reading('toAcknowledgementResponses', () => {
    const all = [...rejectedLevelsOfReport(report, context), ...claimsOfReport(report, context)];
    return responses(all, report, context);
  });
}

function responses(claims: readonly StatusClaim[], raw: unknown, context: MappingContext) {
  return claims.flatMap((claim) => {
    const outcome = OUTCOMES[claim.meaning];
    if (outcome === undefined) return [];
    const items = claim.lines.map(toItem);
    const left = claim.lines.flatMap(({ path }, index) => (items[index] === undefined ? [path] : []));
    const unmapped = [...claim.unmapped, ...claim.unmappedInResponse].filter(
      (path) => !left.some((line) => path.startsWith(`${line}.`)),
    );
    const resource = toResource(claim, outcome, defined(items));
    return [mapped(resource, [...unmapped, ...left], raw, context)];
  });
}

function toResource(
  claim: StatusClaim,
  outcome: ClaimResponse['outcome'],
  items: ClaimResponseItem[],
): ClaimResponse {
  const account = namedIdentifier(claim.account, ACCOUNT_NUMBER);
  const amounts = statusAmounts(claim);
  return compact<ClaimResponse>({
    resourceType: 'ClaimResponse',
    meta: claim.source,
    extension: [
      ...claim.statuses.map(statusExtension),
      ...(claim.served === undefined
        ? []
        : [{ url: EXTENSION_URLS.servicePeriod, valuePeriod: claim.served }]),
    ],
    identifier: claim.identifiers,
    status: 'active',
    type: absent(),
    use: 'claim',
    patient: claim.patient,
    ...required('created', claim.created),
    insurer: claim.insurer,
    requestor: claim.provider,
    request: account === undefined ? undefined : { type: 'Claim', identifier: account },
    outcome,
    disposition: claim.statuses[0] === undefined ? undefined : statusText(claim.statuses[0]),
    item: items,
    adjudication: isAdjudicated(claim) ? amounts : undefined,
    total: amounts,
    payment: payment(claim),
    processNote: statusNotes(claim),
    error:
      outcome === 'error'
        ? claim.statuses.map((status) => ({
            code: concept(SYSTEMS.claimStatusCategory, status.category.code, statusText(status)),
          }))
        : undefined,
  });
}

function payment({ paidAmount, payment: made }: StatusClaim): ClaimResponse['payment'] {
  const amount = dollars(paidAmount);
  if (amount === undefined || made === undefined) return undefined;
  return compact<NonNullable<ClaimResponse['payment']>>({
    type: absent(),
    amount,
    date: made.date,
    identifier: namedIdentifier(made.number, 'Check or transfer number'),
  });
}

/** R4 requires an adjudication on each item; a line without amounts has none. */
function toItem(line: StatusLine, index: number): ClaimResponseItem | undefined {
  const adjudication = statusAmounts(line);
  if (adjudication.length === 0) return undefined;
  return compact<ClaimResponseItem>({
    extension: line.statuses.map(statusExtension),
    itemSequence: index + 1,
    adjudication,
  });
}
