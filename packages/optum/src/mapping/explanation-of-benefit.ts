import { reading } from '@payerkit/core';
import type { ExplanationOfBenefit, ExplanationOfBenefitItem } from 'fhir/r4.js';
import type { ClaimStatusResponse } from '../medical-network/claim-status/response.js';
import type { ClaimStatusReportBody } from '../medical-network/reports/acknowledgement.js';
import {
  isAdjudicated,
  OUTCOMES,
  type StatusClaim,
  type StatusLine,
  statusAmounts,
  statusExtension,
  statusNotes,
  statusText,
} from './claim-parts.js';
import { claimsOfReport } from './claim-status-report.js';
import { claimsOfResponse } from './claim-status-response.js';
import { absent, compact, dollars, namedIdentifier, required } from './elements.js';
import { type Mapped, type MappingContext, mapped } from './mapping.js';

/**
 * Maps the claims of a claim status response (X12 277). Pure. "Not found" and "try again later" give no resource.
 *
 * @param context - the request, and the time of the response
 * @throws `ResponseFormatError` (code `unreadable_input`) for input that is not an object
 * @example
 * ```ts
 * const claims = toExplanationsOfBenefit(status.response).map(({ resource }) => resource);
 * ```
 */
export function toExplanationsOfBenefit(
  response: ClaimStatusResponse,
  context: MappingContext = {},
): Mapped<ExplanationOfBenefit>[] {
  return reading('toExplanationsOfBenefit', () =>
    explanations(claimsOfResponse(response, context), response, context),
  );
}

/**
 * Maps the claims of a claim status report (X12 277 or 277CA, type X3). Pure. "Not found" and "try again later" give no
 * resource. Optum: Claims Responses and Reports v2.
 *
 * @param report - as Optum converts it to JSON
 * @param context - time of the report; `keepRaw` returns the report
 * @throws nothing; what has no place in FHIR is in `unmapped`
 * @example
 * ```ts
 * const report = await optum.reports.toJson('X3000000.AB');
 * if (report.kind === '277') console.log(toAcknowledgementExplanations(report.body).length);
 * ```
 */
export function toAcknowledgementExplanations(
  report: ClaimStatusReportBody,
  context: MappingContext = {},
): Mapped<ExplanationOfBenefit>[] {
  return reading('toAcknowledgementExplanations', () =>
    explanations(claimsOfReport(report, context), report, context),
  );
}

function explanations(claims: readonly StatusClaim[], raw: unknown, context: MappingContext) {
  return claims.flatMap((claim) => {
    const outcome = OUTCOMES[claim.meaning];
    return outcome === undefined ? [] : [mapped(toResource(claim, outcome), claim.unmapped, raw, context)];
  });
}

function toResource(claim: StatusClaim, outcome: ExplanationOfBenefit['outcome']): ExplanationOfBenefit {
  const amounts = statusAmounts(claim);
  return compact<ExplanationOfBenefit>({
    resourceType: 'ExplanationOfBenefit',
    meta: claim.source,
    extension: claim.statuses.map(statusExtension),
    identifier: claim.identifiers,
    status: 'active',
    type: absent(),
    use: 'claim',
    patient: claim.patient,
    billablePeriod: claim.served,
    ...required('created', claim.created),
    insurer: claim.insurer,
    provider: claim.provider,
    outcome,
    disposition: claim.statuses[0] === undefined ? undefined : statusText(claim.statuses[0]),
    insurance: [{ focal: true, coverage: claim.coverage }],
    item: claim.lines.map(toItem),
    adjudication: isAdjudicated(claim) ? amounts : undefined,
    total: amounts,
    payment:
      claim.payment === undefined
        ? undefined
        : compact<NonNullable<ExplanationOfBenefit['payment']>>({
            date: claim.payment.date,
            amount: dollars(claim.paidAmount),
            identifier: namedIdentifier(claim.payment.number, 'Check or transfer number'),
          }),
    processNote: statusNotes(claim),
  });
}

function toItem(line: StatusLine, index: number): ExplanationOfBenefitItem {
  const { start, end = start } = line.served ?? {};
  const isOneDay = start !== undefined && start === end;
  return compact<ExplanationOfBenefitItem>({
    extension: line.statuses.map(statusExtension),
    sequence: index + 1,
    revenue: line.revenue,
    productOrService: line.procedure ?? absent(),
    modifier: line.modifiers,
    servicedDate: isOneDay ? start : undefined,
    servicedPeriod: isOneDay ? undefined : line.served,
    quantity: line.units === undefined ? undefined : { value: Number(line.units) },
    adjudication: statusAmounts(line),
  });
}
