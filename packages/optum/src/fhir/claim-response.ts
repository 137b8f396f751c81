import type { ClaimResponse, ClaimResponseItem } from 'fhir/r4.js';
import type { ClaimStatusResponse } from '../claim-status/response.js';
import { type ClaimLineStatus, type ClaimStatus, readClaimStatus } from '../claim-status/result.js';
import {
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
 * The claims of a claim status answer (X12 277) as answers to their claims. Pure. "Not found" and "ask later" give no
 * resource; a rejected claim carries its status in `error`.
 *
 * @param response - as on the wire
 * @param context - what was asked, and when the answer came
 */
export function toClaimResponses(
  response: ClaimStatusResponse,
  context: MappingContext = {},
): Mapped<ClaimResponse>[] {
  const { claims, traceId } = readClaimStatus(response);
  return claims.flatMap((claim) => {
    const outcome = outcomes[claim.meaning];
    if (outcome === undefined) return [];
    const items = claim.lines.map(toItem);
    const unmapped = items.flatMap((item, index) => (item === undefined ? [`serviceDetails[${index}]`] : []));
    const resource = toResource(claim, outcome, defined(items), response, context, traceId);
    return [mapped(resource, unmapped, response, context)];
  });
}

function toResource(
  claim: ClaimStatus,
  outcome: ClaimResponse['outcome'],
  items: ClaimResponseItem[],
  response: ClaimStatusResponse,
  context: MappingContext,
  traceId: string | undefined,
): ClaimResponse {
  const account = namedIdentifier(claim.patientAccountNumber, 'Patient account number');
  return compact<ClaimResponse>({
    resourceType: 'ClaimResponse',
    meta: meta('claimstatus', traceId),
    extension: claim.statuses.map(statusExtension),
    identifier: claimIdentifiers(claim),
    status: 'active',
    type: absent(),
    use: 'claim',
    patient: claimPatient(response, context),
    ...required('created', claim.effectiveDate ?? context.receivedAt),
    insurer: claimInsurer(response, context),
    requestor: claimProvider(response, context),
    request: account === undefined ? undefined : { type: 'Claim', identifier: account },
    outcome,
    disposition: claim.statuses[0] === undefined ? undefined : statusText(claim.statuses[0]),
    item: items,
    total: defined([total('submitted', claim.submittedAmount), total('benefit', claim.paidAmount)]),
    payment: payment(claim),
    processNote: claim.statuses.map((status, index) => ({
      number: index + 1,
      type: 'display' as const,
      text: statusText(status),
    })),
    error:
      outcome === 'error'
        ? claim.statuses.map((status) => ({
            code: concept(systems.claimStatusCategory, status.category.code, statusText(status)),
          }))
        : undefined,
  });
}

function total(category: string, amount: string | undefined) {
  const money = dollars(amount);
  return money === undefined
    ? undefined
    : { category: concept(systems.adjudication, category), amount: money };
}

function payment({ paidAmount, checkDate, checkNumber, paidDate }: ClaimStatus): ClaimResponse['payment'] {
  const amount = dollars(paidAmount);
  if (amount === undefined || (checkNumber === undefined && checkDate === undefined)) return undefined;
  return compact<NonNullable<ClaimResponse['payment']>>({
    type: absent(),
    amount,
    date: checkDate ?? paidDate,
    identifier: namedIdentifier(checkNumber, 'Check or transfer number'),
  });
}

/** R4 wants an adjudication on each item; a line without amounts has none to give. */
function toItem(line: ClaimLineStatus, index: number): ClaimResponseItem | undefined {
  const adjudication = defined([total('submitted', line.submittedAmount), total('benefit', line.paidAmount)]);
  if (adjudication.length === 0) return undefined;
  return compact<ClaimResponseItem>({
    extension: line.statuses.map(statusExtension),
    itemSequence: index + 1,
    adjudication,
  });
}
