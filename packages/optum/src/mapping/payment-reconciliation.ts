import { negateMoney, reading } from '@payerkit/core';
import type { PaymentReconciliation, PaymentReconciliationDetail } from 'fhir/r4.js';
import { type Fields, objectOf, objectsOf } from '../internal/wire/json.js';
import { wireDate, wireText } from '../internal/wire/text.js';
import { readPayments } from '../medical-network/reports/read-remittance.js';
import type {
  ProviderAdjustment,
  Remittance,
  RemittanceReportBody,
} from '../medical-network/reports/remittance.js';
import {
  absent,
  compact,
  concept,
  defined,
  dollars,
  identifier,
  leftovers,
  logicalReference,
  meta,
  namedIdentifier,
  required,
  SYSTEMS,
} from './elements.js';
import { type Mapped, type MappingContext, mapped } from './mapping.js';
import { keptOfProvider, providerReference, wireCode } from './wire.js';

/**
 * Maps the payments of a remittance report (X12 835), one per transaction: the check or transfer (BPR, TRN), a detail
 * per claim (CLP), and one per provider-level adjustment (PLB). Pure.
 *
 * The sign of an adjustment is inverted: on the wire a positive one reduces the payment, here the details add up to the
 * payment. Optum: Claims Responses and Reports v2.
 *
 * @param report - as Optum converts it to JSON
 * @param context - time of the report; `keepRaw` returns each transaction in wire format
 * @throws nothing; what has no place in FHIR is in `unmapped`
 * @example
 * ```ts
 * const report = await optum.reports.toJson('R5000000.XY');
 * const [payment] = report.kind === '835' ? toPaymentReconciliations(report.body) : [];
 * ```
 */
export function toPaymentReconciliations(
  report: RemittanceReportBody,
  context: MappingContext = {},
): Mapped<PaymentReconciliation>[] {
  return reading('toPaymentReconciliations', () => {
    const traceId = wireText(objectOf(objectOf(report).meta).traceId);
    const payments = new Map(
      [...readPayments(report)].map(({ payment, wire }) => [payment, wire.transaction]),
    );
    return [...payments].map(([remittance, transaction]) => {
      const resource = toResource(transaction, remittance, context, traceId);
      return mapped(resource, unmappedOf(transaction), transaction, context);
    });
  });
}

function toResource(
  transaction: Fields,
  remittance: Remittance,
  context: MappingContext,
  traceId: string | undefined,
): PaymentReconciliation {
  const { paymentDate, payerId, payerName, paymentNumber } = remittance;
  const knowsPayer = payerId !== undefined || payerName !== undefined;
  return compact<PaymentReconciliation>({
    resourceType: 'PaymentReconciliation',
    meta: meta('reports', traceId),
    identifier: defined([identifier(wireText(transaction.controlNumber), SYSTEMS.controlNumber)]),
    status: 'active',
    ...required('created', wireDate(transaction.productionDate) ?? context.receivedAt),
    paymentIssuer: knowsPayer
      ? logicalReference('Organization', identifier(payerId, SYSTEMS.payerId), payerName)
      : undefined,
    requestor: providerReference(objectOf(transaction.payee)),
    outcome: 'complete',
    ...required('paymentDate', paymentDate),
    paymentAmount: dollars(remittance.paidAmount) ?? absent(),
    paymentIdentifier: namedIdentifier(paymentNumber, 'Check or transfer number'),
    detail: [...remittance.claims.map(claimDetail), ...remittance.providerAdjustments.map(adjustmentDetail)],
  });
}

function claimDetail(claim: Remittance['claims'][number]): PaymentReconciliationDetail {
  const account = namedIdentifier(claim.patientControlNumber, 'Patient account number');
  const payerNumber = namedIdentifier(claim.payerClaimNumber, 'Payer claim number');
  return compact<PaymentReconciliationDetail>({
    type: concept(SYSTEMS.paymentType, 'payment'),
    request: account === undefined ? undefined : { type: 'Claim', identifier: account },
    response:
      payerNumber === undefined ? undefined : { type: 'ExplanationOfBenefit', identifier: payerNumber },
    amount: dollars(claim.paidAmount),
  });
}

function adjustmentDetail(adjustment: ProviderAdjustment): PaymentReconciliationDetail {
  const payee = namedIdentifier(adjustment.providerId, 'Provider identifier');
  const code = wireCode(adjustment.reasonCode);
  return compact<PaymentReconciliationDetail>({
    identifier: namedIdentifier(adjustment.identifier, 'Adjustment identifier'),
    type: {
      coding: defined([
        { system: SYSTEMS.paymentType, code: 'adjustment' },
        code === undefined ? undefined : { system: SYSTEMS.providerAdjustment, code },
      ]),
    },
    payee: payee === undefined ? undefined : { type: 'Organization', identifier: payee },
    amount: dollars(negateMoney({ amount: adjustment.amount, currency: 'USD' }).amount),
  });
}

function unmappedOf(transaction: Fields): string[] {
  const rest = (value: unknown, names: string, path: string) => leftovers(value, names.split(' '), path);
  const claims = objectsOf(transaction.detailInfo);
  return [
    ...rest(
      transaction,
      'controlNumber productionDate paymentAndRemitReassociationDetails financialInformation payer payee detailInfo providerAdjustments',
      '',
    ),
    ...rest(
      transaction.paymentAndRemitReassociationDetails,
      'checkOrEFTTraceNumber traceTypeCode',
      'paymentAndRemitReassociationDetails',
    ),
    ...rest(
      transaction.financialInformation,
      'totalActualProviderPaymentAmount checkIssueOrEFTEffectiveDate',
      'financialInformation',
    ),
    ...rest(transaction.payer, 'name payerIdentificationNumber', 'payer'),
    ...leftovers(transaction.payee, keptOfProvider(transaction.payee), 'payee'),
    ...claims.flatMap((detail, index) => rest(detail, 'assignedNumber paymentInfo', `detailInfo[${index}]`)),
    ...objectsOf(transaction.providerAdjustments).flatMap((one, index) =>
      rest(one, 'providerIdentifier adjustments', `providerAdjustments[${index}]`),
    ),
  ];
}
