import type { ExplanationOfBenefit, ExplanationOfBenefitItem } from 'fhir/r4.js';
import type { ClaimStatusResponse } from '../claim-status/response.js';
import { type ClaimLineStatus, type ClaimStatus, readClaimStatus } from '../claim-status/result.js';
import {
  claimCoverage,
  claimIdentifiers,
  claimInsurer,
  claimPatient,
  claimProvider,
  outcomes,
  statusExtension,
  statusText,
} from './claim-parts.js';
import {
  absent,
  compact,
  concept,
  defined,
  dollars,
  meta,
  namedIdentifier,
  required,
  systems,
} from './elements.js';
import { type Mapped, type MappingContext, mapped } from './mapping.js';

/**
 * The claims of a claim status answer (X12 277). Pure. "Not found" and "ask later" give no resource.
 *
 * @param response - as on the wire
 * @param context - what was asked, and when the answer came
 * @example
 * ```ts
 * const claims = toExplanationsOfBenefit(status.response).map(({ resource }) => resource);
 * ```
 */
export function toExplanationsOfBenefit(
  response: ClaimStatusResponse,
  context: MappingContext = {},
): Mapped<ExplanationOfBenefit>[] {
  const { claims, traceId } = readClaimStatus(response);
  return claims.flatMap((claim) => {
    const outcome = outcomes[claim.meaning];
    if (outcome === undefined) return [];
    const resource = toResource(claim, outcome, response, context, traceId);
    return [mapped(resource, unmappedOf(claim), response, context)];
  });
}

function toResource(
  claim: ClaimStatus,
  outcome: ExplanationOfBenefit['outcome'],
  response: ClaimStatusResponse,
  context: MappingContext,
  traceId: string | undefined,
): ExplanationOfBenefit {
  const { serviceDates } = claim;
  return compact<ExplanationOfBenefit>({
    resourceType: 'ExplanationOfBenefit',
    meta: meta('claimstatus', traceId),
    extension: claim.statuses.map(statusExtension),
    identifier: claimIdentifiers(claim),
    status: 'active',
    type: absent(),
    use: 'claim',
    patient: claimPatient(response, context),
    billablePeriod:
      serviceDates?.start === undefined
        ? undefined
        : { start: serviceDates.start, end: serviceDates.end ?? serviceDates.start },
    ...required('created', claim.effectiveDate ?? context.receivedAt),
    insurer: claimInsurer(response, context),
    provider: claimProvider(response, context),
    outcome,
    disposition: claim.statuses[0] === undefined ? undefined : statusText(claim.statuses[0]),
    insurance: [{ focal: true, coverage: claimCoverage(response, context) }],
    item: claim.lines.map(toItem),
    total: defined([total('submitted', claim.submittedAmount), total('benefit', claim.paidAmount)]),
    payment: payment(claim),
    processNote: claim.statuses.map((status, index) => ({
      number: index + 1,
      type: 'display' as const,
      text: statusText(status),
    })),
  });
}

function total(category: string, amount: string | undefined) {
  const money = dollars(amount);
  return money === undefined
    ? undefined
    : { category: concept(systems.adjudication, category), amount: money };
}

function payment({ paidAmount, checkDate, paidDate, checkNumber }: ClaimStatus) {
  // Without a check or a date nothing says that money moved.
  if (checkNumber === undefined && checkDate === undefined) return undefined;
  return compact<NonNullable<ExplanationOfBenefit['payment']>>({
    date: checkDate ?? paidDate,
    amount: dollars(paidAmount),
    identifier: namedIdentifier(checkNumber, 'Check or transfer number'),
  });
}

function toItem(line: ClaimLineStatus, index: number): ExplanationOfBenefitItem {
  return compact<ExplanationOfBenefitItem>({
    extension: line.statuses.map(statusExtension),
    sequence: index + 1,
    revenue: line.revenueCode === undefined ? undefined : { coding: [{ code: line.revenueCode }] },
    productOrService:
      line.procedureCode === undefined ? absent() : { coding: [{ code: line.procedureCode }] },
    adjudication: defined([total('submitted', line.submittedAmount), total('benefit', line.paidAmount)]),
  });
}

function unmappedOf({ lines }: ClaimStatus): string[] {
  return lines.flatMap(({ wire }, index) =>
    wire?.submittedUnits === undefined ? [] : [`serviceDetails[${index}].service.submittedUnits`],
  );
}
