import type { Period } from 'fhir/r4.js';
import { type Fields, objectOf, objectsOf } from '../internal/wire/json.js';
import { wireDate, wireText } from '../internal/wire/text.js';
import {
  type AcknowledgedLine,
  type ClaimStatusReportBody,
  newestStatusesFirst,
  readAcknowledgedClaim,
  readAcknowledgementLevels,
} from '../medical-network/reports/acknowledgement.js';
import type { WirePeriod } from '../wire-period.js';
import { claimIdentifiers, type StatusClaim, type StatusLine } from './claim-parts.js';
import {
  defined,
  identifier,
  leftovers,
  logicalReference,
  meta,
  namedIdentifier,
  period,
  SYSTEMS,
  typedIdentifier,
} from './elements.js';
import type { MappingContext } from './mapping.js';
import { displayName, modifiers, procedure, providerReference, revenue } from './wire.js';

/** A claim with the levels above it. */
interface Place {
  readonly transaction: Fields;
  readonly payer: Fields;
  readonly detail: Fields;
  readonly person: Fields;
  readonly claim: Fields;
  readonly path: string;
  /** Data of the levels above that has no element in a claim. */
  readonly unmapped: readonly string[];
}

/** Returns the objects of a list with their paths. */
function* each(holder: Fields, name: string, path: string): Generator<[Fields, string]> {
  for (const [index, one] of objectsOf(holder[name]).entries())
    yield [one, `${path === '' ? '' : `${path}.`}${name}[${index}]`];
}

function* places(body: ClaimStatusReportBody): Generator<Place> {
  for (const [transaction, t] of each(objectOf(body), 'transactions', ''))
    for (const [payer, p] of each(transaction, 'payers', t))
      for (const [receiver, r] of each(payer, 'claimStatusTransactions', p))
        for (const [detail, d] of each(receiver, 'claimStatusDetails', r))
          for (const [person, q] of each(detail, 'patientClaimStatusDetails', d))
            for (const [claim, path] of each(person, 'claims', q))
              yield {
                transaction,
                payer,
                detail,
                person,
                claim,
                path,
                unmapped: [
                  ...leftovers(
                    payer,
                    ['organizationName', 'payerIdentification', 'claimStatusTransactions'],
                    p,
                  ),
                  ...leftovers(receiver, ['provider', 'claimStatusDetails'], r),
                  ...leftovers(detail, ['serviceProvider', 'patientClaimStatusDetails'], d),
                  ...leftovers(person, ['subscriber', 'dependent', 'claims'], q),
                  ...leftovers(person.subscriber, MAPPED_OF_PERSON, `${q}.subscriber`),
                  ...leftovers(person.dependent, MAPPED_OF_PERSON, `${q}.dependent`),
                ],
              };
}

const MAPPED_OF_PERSON = ['firstName', 'middleName', 'lastName', 'suffix', 'organizationName', 'memberId'];
const MAPPED_OF_CLAIM =
  'referencedTransactionTraceNumber patientAccountNumber tradingPartnerClaimNumber clearinghouseTraceNumber claimServiceBeginDate claimServiceEndDate claimServiceDate informationClaimStatuses';
const MAPPED_OF_STATUS =
  'statusInformationEffectiveDate totalClaimChargeAmount claimPaymentAmount informationStatuses message';
const MAPPED_OF_CODES =
  'healthCareClaimStatusCategoryCode healthCareClaimStatusCategoryCodeValue statusCode statusCodeValue entityIdentifierCode entityIdentifierCodeValue';
const MAPPED_OF_LINE = 'service serviceClaimStatuses beginServiceLineDate endServiceLineDate serviceLineDate';
const MAPPED_OF_SERVICE =
  'serviceIdQualifierCode serviceIdQualifierCodeValue procedureCode procedureModifiers chargeAmount amountPaid revenueCode submittedUnits';
const AMOUNTS_OF_SERVICE = 'serviceIdQualifierCode serviceIdQualifierCodeValue chargeAmount amountPaid';

/**
 * Reads the claims of a claim status report (X12 277 or 277CA, nested), including those that were not found.
 *
 * @param body - as Optum converts it
 * @param context - time of the report
 */
export function claimsOfReport(body: ClaimStatusReportBody, context: MappingContext): StatusClaim[] {
  const traceId = wireText(objectOf(objectOf(body).meta).traceId);
  return [...places(body)].map((place) => toClaim(place, context, traceId));
}

/**
 * Reads the batches and providers that a claim status report rejects as a whole: none of their claims is in it.
 *
 * @param body - as Optum converts it
 * @param context - time of the report
 */
export function rejectedLevelsOfReport(body: ClaimStatusReportBody, context: MappingContext): StatusClaim[] {
  const source = meta('reports', wireText(objectOf(objectOf(body).meta).traceId));
  const unknown = logicalReference(undefined, undefined);
  return readAcknowledgementLevels(body)
    .filter(({ meaning }) => meaning === 'rejected')
    .map((level) => ({
      meaning: level.meaning,
      statuses: level.statuses,
      messages: level.messages,
      identifiers: defined([
        namedIdentifier(level.batchNumber, 'Batch number'),
        namedIdentifier(level.traceNumber, 'Provider trace number'),
      ]),
      account: undefined,
      submittedAmount: undefined,
      paidAmount: undefined,
      served: undefined,
      created: level.effectiveDate ?? context.receivedAt,
      payment: undefined,
      lines: [],
      source,
      patient: logicalReference('Patient', undefined),
      insurer: logicalReference('Organization', identifier(level.payerId, SYSTEMS.payerId), level.payerName),
      provider:
        providerReference({ organizationName: level.name, npi: level.npi, taxId: level.taxId }) ??
        logicalReference('Organization', namedIdentifier(level.etin, 'Electronic transmitter number')),
      coverage: unknown,
      unmapped: [],
      unmappedInResponse: [],
    }));
}

function toClaim(place: Place, context: MappingContext, traceId: string | undefined): StatusClaim {
  const { payer, detail, person, claim, path } = place;
  const status = objectOf(claim.claimStatus);
  const read = readAcknowledgedClaim(claim, payer);
  const all = newestStatusesFirst(status);
  const newest = all[0] ?? {};
  const paidDate = wireDate(newest.adjudicatedFinalizedDate);
  const remitted = wireDate(newest.remittanceDate);
  const number = wireText(newest.remittanceTraceNumber);
  const isPaid = number !== undefined || remitted !== undefined;
  const { patientControlNumber: account, traceNumber: trace } = read;
  const lines = objectsOf(claim.serviceLines);
  const member = wireText(objectOf(person.subscriber).memberId);
  const patient = objectOf(person.dependent ?? person.subscriber);
  const linePath = (index: number) => `${path}.serviceLines[${index}]`;
  return {
    meaning: read.meaning,
    statuses: read.statuses,
    messages: [...read.messages, ...read.lines.flatMap(({ messages }) => messages)],
    identifiers: claimIdentifiers({
      payer: read.payerClaimNumber,
      clearinghouse: read.clearinghouseClaimNumber,
      account,
      tracking: trace === account ? undefined : trace,
    }),
    account,
    submittedAmount: read.submittedAmount,
    paidAmount: read.paidAmount,
    served: wholeDays(read.serviceDates),
    created:
      read.effectiveDate ?? wireDate(place.transaction.transactionSetCreationDate) ?? context.receivedAt,
    payment: isPaid ? { date: paidDate ?? remitted, number } : undefined,
    lines: lines.map((line, index) => toLine(line, read.lines[index], linePath(index))),
    source: meta('reports', traceId),
    patient: logicalReference(
      'Patient',
      typedIdentifier(wireText(patient.memberId) ?? member, 'MB'),
      displayName(patient),
    ),
    insurer: logicalReference('Organization', identifier(read.payerId, SYSTEMS.payerId), read.payerName),
    provider: providerReference(objectOf(detail.serviceProvider)) ?? logicalReference(undefined, undefined),
    coverage: logicalReference('Coverage', typedIdentifier(member, 'MB')),
    unmapped: [
      ...place.unmapped,
      ...leftovers(claim, ['claimStatus', 'serviceLines'], path),
      ...leftovers(status, MAPPED_OF_CLAIM.split(' '), `${path}.claimStatus`),
      ...unmappedStatuses(status, newest, `${path}.claimStatus`),
      ...lines.flatMap((line, index) => unmappedOfLine(line, linePath(index))),
    ],
    unmappedInResponse: lines.flatMap((line, index) => [
      ...leftovers(line, ['service', 'serviceClaimStatuses'], linePath(index)),
      ...leftovers(line.service, AMOUNTS_OF_SERVICE.split(' '), `${linePath(index)}.service`),
    ]),
  };
}

/** The codes of older statuses are kept; their dates and amounts have no element next to those of the newest. */
function unmappedStatuses(status: Fields, newest: Fields, path: string): string[] {
  return objectsOf(status.informationClaimStatuses).flatMap((one, index) => {
    const place = `${path}.informationClaimStatuses[${index}]`;
    const paidDate = wireDate(newest.adjudicatedFinalizedDate);
    const isPaid = [newest.remittanceTraceNumber, newest.remittanceDate].some(
      (held) => wireText(held) !== undefined,
    );
    const used = isPaid
      ? [
          'remittanceTraceNumber',
          paidDate === undefined ? 'remittanceDate' : 'adjudicatedFinalizedDate',
          ...(paidDate === wireDate(newest.remittanceDate) ? ['remittanceDate'] : []),
        ]
      : [];
    const kept =
      one === newest ? [...MAPPED_OF_STATUS.split(' '), ...used] : ['informationStatuses', 'message'];
    return [
      ...leftovers(one, kept, place),
      ...objectsOf(one.informationStatuses).flatMap((codes, rank) =>
        leftovers(codes, MAPPED_OF_CODES.split(' '), `${place}.informationStatuses[${rank}]`),
      ),
    ];
  });
}

function toLine(line: Fields, read: AcknowledgedLine | undefined, path: string): StatusLine {
  const service = objectOf(line.service);
  return {
    statuses: read?.statuses ?? [],
    revenue: revenue(service.revenueCode),
    procedure: procedure(service.serviceIdQualifierCode, service.procedureCode),
    modifiers: modifiers(service.procedureModifiers),
    served: wholeDays(read?.serviceDates),
    units: read?.units,
    submittedAmount: read?.submittedAmount,
    paidAmount: read?.paidAmount,
    path,
  };
}

/** A single day is its own end. */
function wholeDays(days: WirePeriod | undefined): Period | undefined {
  return days === undefined ? undefined : period({ start: days.start, end: days.end ?? days.start });
}

function unmappedOfLine(line: Fields, path: string): string[] {
  return [
    ...leftovers(line, MAPPED_OF_LINE.split(' '), path),
    ...leftovers(line.service, MAPPED_OF_SERVICE.split(' '), `${path}.service`),
    ...objectsOf(line.serviceClaimStatuses).flatMap((status, index) => [
      ...leftovers(status, ['serviceStatuses'], `${path}.serviceClaimStatuses[${index}]`),
      ...objectsOf(status.serviceStatuses).flatMap((codes, rank) =>
        leftovers(
          codes,
          MAPPED_OF_CODES.split(' '),
          `${path}.serviceClaimStatuses[${index}].serviceStatuses[${rank}]`,
        ),
      ),
    ]),
  ];
}
