import { reading } from '@payerkit/core';
import type {
  ExplanationOfBenefit,
  ExplanationOfBenefitItem,
  ExplanationOfBenefitProcessNote,
  Identifier,
  Period,
} from 'fhir/r4.js';
import { lookUp } from '../internal/call/look-up.js';
import { type Fields, objectOf, objectsOf } from '../internal/wire/json.js';
import { wireDate, wireText } from '../internal/wire/text.js';
import { type ReadPayment, readPayments } from '../medical-network/reports/read-remittance.js';
import type {
  Remittance,
  RemittanceClaim,
  RemittanceLine,
  RemittanceReportBody,
} from '../medical-network/reports/remittance.js';
import { personNumber, personNumberFields } from '../medical-network/reports/remittance-parties.js';
import { ACCOUNT_NUMBER, PAYER_CLAIM_NUMBER } from './claim-parts.js';
import {
  absent,
  compact,
  concept,
  defined,
  dollars,
  EXTENSION_URLS,
  identifier,
  leftovers,
  logicalReference,
  meta,
  namedIdentifier,
  period,
  required,
  SYSTEMS,
  typedIdentifier,
} from './elements.js';
import { type Mapped, type MappingContext, mapped } from './mapping.js';
import {
  type Adjudication,
  adjustment,
  amountOf,
  benefit,
  DISPOSITIONS,
  eligible,
  memberLiability,
  submitted,
} from './remittance-parts.js';
import { displayName, keptOfProvider, modifiers, procedure, providerReference, revenue } from './wire.js';

/**
 * Maps the claims of a remittance report (X12 835), one per CLP, with the payer's adjudication: adjustments with group
 * and reason for claim and line, amounts billed, allowed, paid and owed, remark codes as notes. Pure.
 *
 * A reversal (CLP02 22) keeps its negative amounts and names the claim it reverses. Optum: Claims Responses and Reports
 * v2.
 *
 * @param report - as Optum converts it to JSON
 * @param context - time of the report; `keepRaw` returns the payment of each claim in wire format
 * @throws nothing; what has no place in FHIR is in `unmapped`
 * @example
 * ```ts
 * const report = await optum.reports.toJson('R5000000.XY');
 * if (report.kind === '835') console.log(toRemittanceExplanations(report.body).map(({ resource }) => resource.status));
 * ```
 */
export function toRemittanceExplanations(
  report: RemittanceReportBody,
  context: MappingContext = {},
): Mapped<ExplanationOfBenefit>[] {
  return reading('toRemittanceExplanations', () => {
    const traceId = wireText(objectOf(objectOf(report).meta).traceId);
    return [...readPayments(report)].flatMap((read) => toRemittanceExplanation(read, context, traceId) ?? []);
  });
}

/**
 * Maps one claim of an 835.
 *
 * @param read - the claim with its payment
 * @param context - time of the report
 * @param traceId - Optum's ID of the report
 * @returns undefined for a payment without claims
 */
export function toRemittanceExplanation(
  { payment: remittance, claim, wire }: ReadPayment,
  context: MappingContext,
  traceId: string | undefined,
): Mapped<ExplanationOfBenefit> | undefined {
  if (claim === undefined) return undefined;
  const source = { transaction: wire.transaction, remittance, claim, payment: wire.claim };
  return mapped(toResource(source, context, traceId), unmappedOf(wire.claim), wire.claim, context);
}

interface Source {
  readonly transaction: Fields;
  readonly remittance: Remittance;
  readonly claim: RemittanceClaim;
  readonly payment: Fields;
}

function toResource(
  { transaction, remittance, claim, payment }: Source,
  context: MappingContext,
  traceId: string | undefined,
): ExplanationOfBenefit {
  const notes = [...new Set([...claim.remarkCodes, ...claim.lines.flatMap((line) => line.remarkCodes)])];
  const payerNumber = namedIdentifier(claim.payerClaimNumber, PAYER_CLAIM_NUMBER);
  const patient = objectOf(payment.patientName);
  const rendering = providerReference(objectOf(payment.renderingProvider));
  const lines = objectsOf(payment.serviceLines);
  return compact<ExplanationOfBenefit>({
    resourceType: 'ExplanationOfBenefit',
    meta: meta('reports', traceId),
    extension:
      claim.statusCode === undefined
        ? undefined
        : [
            {
              url: EXTENSION_URLS.claimPaymentStatus,
              valueCodeableConcept: concept(SYSTEMS.claimPaymentStatus, claim.statusCode),
            },
          ],
    identifier: defined([payerNumber, namedIdentifier(claim.patientControlNumber, ACCOUNT_NUMBER)]),
    status: 'active',
    type: absent(),
    use: claim.outcome === 'predetermined' ? 'predetermination' : 'claim',
    patient: logicalReference('Patient', memberOf(payment), displayName(patient)),
    billablePeriod: billablePeriod(payment, lines),
    ...required(
      'created',
      wireDate(transaction.productionDate) ?? remittance.paymentDate ?? context.receivedAt,
    ),
    insurer: logicalReference(
      'Organization',
      identifier(remittance.payerId, SYSTEMS.payerId),
      remittance.payerName,
    ),
    provider: providerReference(objectOf(transaction.payee)) ?? logicalReference(undefined, undefined),
    related:
      claim.outcome !== 'reversed' || payerNumber === undefined
        ? undefined
        : [
            {
              claim: { type: 'Claim', identifier: payerNumber },
              relationship: concept(SYSTEMS.relatedClaim, 'prior'),
            },
          ],
    outcome: 'complete',
    disposition: DISPOSITIONS[claim.outcome],
    careTeam: rendering === undefined ? undefined : [{ sequence: 1, provider: rendering }],
    insurance: [{ focal: true, coverage: logicalReference('Coverage', subscriberOf(payment)) }],
    item: claim.lines.map((line, index) => toItem(line, lines[index] ?? {}, index, notes)),
    adjudication: claim.adjustments.map(adjustment),
    total: defined([
      amountOf(submitted, claim.billedAmount),
      amountOf(benefit, claim.paidAmount),
      amountOf(memberLiability, claim.patientResponsibilityAmount),
    ]) as ExplanationOfBenefit['total'],
    payment: paymentOf(claim, remittance),
    processNote: notes.map(
      (code, index): ExplanationOfBenefitProcessNote => ({
        number: index + 1,
        type: 'display',
        text: `Remark code ${code}`,
        extension: [
          {
            url: EXTENSION_URLS.remark,
            valueCodeableConcept: concept(SYSTEMS.remark, code),
          },
        ],
      }),
    ),
  });
}

/** Types of a person's number (X12 NM108) in FHIR. */
const NUMBER_TYPES: Readonly<Record<string, string>> = {
  MR: 'MA',
  HN: 'MC',
  II: 'NI',
  '34': 'SS',
  FI: 'TAX',
};

function numberOf(person: unknown): Identifier | undefined {
  const number = personNumber(person);
  return typedIdentifier(number?.value, lookUp(NUMBER_TYPES, number?.qualifier) ?? 'MB');
}

/** Returns the number of the patient, or of the subscriber if the patient has none. */
function memberOf(payment: Fields): Identifier | undefined {
  return numberOf(payment.patientName) ?? numberOf(payment.subscriber);
}

function subscriberOf(payment: Fields): Identifier | undefined {
  return numberOf(payment.subscriber) ?? numberOf(payment.patientName);
}

/** Returns the claim's statement period, otherwise the first to the last day of its lines. */
function billablePeriod(payment: Fields, lines: readonly Fields[]): Period | undefined {
  const stated = period({
    start: wireDate(payment.claimStatementPeriodStart),
    end: wireDate(payment.claimStatementPeriodEnd),
  });
  if (stated !== undefined) return stated;
  const days = lines
    .flatMap((line) => [line.serviceDate, line.serviceStartDate, line.serviceEndDate])
    .flatMap((day) => wireDate(day) ?? [])
    .toSorted();
  return period({ start: days[0], end: days.at(-1) });
}

function paymentOf(claim: RemittanceClaim, remittance: Remittance): ExplanationOfBenefit['payment'] {
  if (claim.outcome === 'predetermined' || claim.outcome === 'forwarded') return undefined;
  const status = claim.outcome === 'denied' ? 'denied' : Number(claim.paidAmount) > 0 ? 'paid' : undefined;
  const payment = compact<NonNullable<ExplanationOfBenefit['payment']>>({
    type: status === undefined ? undefined : concept(SYSTEMS.carinPaymentStatus, status),
    date: remittance.paymentDate,
    amount: dollars(claim.paidAmount),
    identifier: namedIdentifier(remittance.paymentNumber, 'Check or transfer number'),
  });
  return Object.keys(payment).length === 0 ? undefined : payment;
}

function toItem(
  line: RemittanceLine,
  wire: Fields,
  index: number,
  notes: readonly string[],
): ExplanationOfBenefitItem {
  const service = objectOf(wire.servicePaymentInformation);
  const units = line.paidUnits;
  const range = period({ start: wireDate(wire.serviceStartDate), end: wireDate(wire.serviceEndDate) });
  const day = wireDate(wire.serviceDate);
  return compact<ExplanationOfBenefitItem>({
    sequence: index + 1,
    revenue: revenue(service.nationalUniformBillingCommitteeRevenueCode),
    productOrService:
      procedure(service.productOrServiceIDQualifier, service.adjudicatedProcedureCode) ?? absent(),
    modifier: modifiers(service.adjudicatedProcedureModifierCodes),
    servicedDate: day,
    servicedPeriod: day === undefined ? range : undefined,
    quantity: units === undefined ? undefined : { value: Number(units) },
    noteNumber: [...new Set(line.remarkCodes)].map((code) => notes.indexOf(code) + 1),
    adjudication: defined<Adjudication>([
      amountOf(submitted, line.billedAmount),
      amountOf(eligible, line.allowedAmount),
      amountOf(benefit, line.paidAmount),
      ...line.adjustments.map(adjustment),
    ]),
  });
}

const MAPPED_OF_PAYMENT =
  'claimPaymentInfo patientName subscriber renderingProvider claimAdjustments serviceLines claimStatementPeriodStart claimStatementPeriodEnd inpatientAdjudication outpatientAdjudication';
const MAPPED_OF_CLAIM =
  'patientControlNumber claimStatusCode totalClaimChargeAmount claimPaymentAmount patientResponsibilityAmount payerClaimControlNumber';
const MAPPED_OF_PERSON = 'firstName middleName lastName suffix';
const REMARKS =
  'claimPaymentRemarkCode1 claimPaymentRemarkCode2 claimPaymentRemarkCode3 claimPaymentRemarkCode4 claimPaymentRemarkCode5';
const MAPPED_OF_LINE =
  'serviceDate serviceStartDate serviceEndDate servicePaymentInformation serviceAdjustments serviceSupplementalAmounts healthCareCheckRemarkCodes';
const MAPPED_OF_SERVICE =
  'productOrServiceIDQualifier productOrServiceIDQualifierValue adjudicatedProcedureCode adjudicatedProcedureModifierCodes lineItemChargeAmount lineItemProviderPaymentAmount nationalUniformBillingCommitteeRevenueCode unitsOfServicePaidCount';

/** Returns the field of the mapped number: a person may have several. */
function numberField(person: unknown): string {
  return personNumberFields.find((name) => wireText(objectOf(person)[name]) !== undefined) ?? '';
}

function unmappedOf(payment: Fields): string[] {
  const rest = (value: unknown, names: string, path: string) => leftovers(value, names.split(' '), path);
  return [
    ...rest(payment, MAPPED_OF_PAYMENT, ''),
    ...rest(payment.claimPaymentInfo, MAPPED_OF_CLAIM, 'claimPaymentInfo'),
    ...rest(payment.patientName, `${MAPPED_OF_PERSON} ${numberField(payment.patientName)}`, 'patientName'),
    ...rest(payment.subscriber, numberField(payment.subscriber), 'subscriber'),
    ...leftovers(payment.renderingProvider, keptOfProvider(payment.renderingProvider), 'renderingProvider'),
    ...rest(payment.inpatientAdjudication, REMARKS, 'inpatientAdjudication'),
    ...rest(payment.outpatientAdjudication, REMARKS, 'outpatientAdjudication'),
    ...objectsOf(payment.serviceLines).flatMap((line, index) => {
      const path = `serviceLines[${index}]`;
      return [
        ...rest(line, MAPPED_OF_LINE, path),
        ...rest(line.servicePaymentInformation, MAPPED_OF_SERVICE, `${path}.servicePaymentInformation`),
        ...rest(line.serviceSupplementalAmounts, 'allowedActual', `${path}.serviceSupplementalAmounts`),
      ];
    }),
  ];
}
