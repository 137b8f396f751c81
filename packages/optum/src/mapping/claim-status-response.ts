import type { Reference } from 'fhir/r4.js';
import { isObject, listOf, objectOf, objectsOf } from '../internal/wire/json.js';
import { wireAmount, wireText } from '../internal/wire/text.js';
import type { ClaimStatusResponse, WireParty } from '../medical-network/claim-status/response.js';
import {
  type ClaimLineStatus,
  type ClaimStatus,
  readClaimStatus,
} from '../medical-network/claim-status/result.js';
import { claimIdentifiers, type StatusClaim, type StatusLine } from './claim-parts.js';
import { identifier, leftovers, logicalReference, meta, SYSTEMS, typedIdentifier } from './elements.js';
import type { MappingContext } from './mapping.js';
import { displayName, procedure, providerReference, revenue } from './wire.js';

const statusCodes = [
  ...['', 'secondary', 'tertiary'].flatMap((rank) =>
    [
      'statusCategoryCode',
      'statusCategoryCodeValue',
      'statusCode',
      'statusCodeValue',
      'entityCode',
      'entity',
    ].map((name) => (rank === '' ? name : `${rank}${name[0]?.toUpperCase()}${name.slice(1)}`)),
  ),
  'messages',
];
const mappedOfClaim =
  'effectiveDate submittedAmount amountPaid trackingNumber claimServiceDate tradingPartnerClaimNumber patientAccountNumber clearingHouseClaimNumber'.split(
    ' ',
  );
const mappedOfService =
  'serviceIdQualifierCode serviceIdQualifier procedureId submittedAmount amountPaid revenueCode submittedUnits'.split(
    ' ',
  );
const MAPPED_OF_PARTY = ['memberId', 'firstName', 'middleName', 'lastName', 'organizationName'];

/**
 * Reads the claims of a claim status response (X12 277, flat), including those that were not found.
 *
 * @param context - the request, and the time of the response
 */
export function claimsOfResponse(response: ClaimStatusResponse, context: MappingContext): StatusClaim[] {
  const { claims, traceId } = readClaimStatus(response);
  const parties = {
    patient: patient(response, context),
    insurer: insurer(response, context),
    provider: provider(response, context),
    coverage: logicalReference('Coverage', typedIdentifier(subscriberId(response, context), 'MB')),
  };
  const unmapped = [
    ...leftovers(response.subscriber, MAPPED_OF_PARTY, 'subscriber'),
    ...leftovers(response.dependent, MAPPED_OF_PARTY, 'dependent'),
  ];
  return claims.map((claim, index): StatusClaim => {
    const path = `claims[${index}]`;
    const lines = objectsOf(claim.wire.serviceDetails);
    const { paidDate, checkDate, checkNumber } = claim;
    // Without a check or its date nothing shows that a payment was made.
    const isPaid = checkNumber !== undefined || checkDate !== undefined;
    const used = isPaid ? ['checkNumber', paidDate === undefined ? 'checkIssueDate' : 'paidDate'] : [];
    const isSameDay = paidDate === checkDate ? ['checkIssueDate'] : [];
    return {
      meaning: claim.meaning,
      statuses: claim.statuses,
      messages: [...claim.messages, ...claim.lines.flatMap(({ messages }) => messages)],
      identifiers: identifiers(claim),
      account: claim.patientAccountNumber,
      submittedAmount: claim.submittedAmount,
      paidAmount: claim.paidAmount,
      served:
        claim.serviceDates?.start === undefined
          ? undefined
          : { start: claim.serviceDates.start, end: claim.serviceDates.end ?? claim.serviceDates.start },
      created: claim.effectiveDate ?? context.receivedAt,
      payment: isPaid ? { date: paidDate ?? checkDate, number: checkNumber } : undefined,
      lines: claim.lines.map((line, place) => toLine(line, `${path}.serviceDetails[${place}]`)),
      source: meta('claimstatus', traceId),
      ...parties,
      unmapped: [
        ...unmapped,
        ...leftovers(
          claim.wire.claimStatus,
          [...statusCodes, ...mappedOfClaim, ...used, ...isSameDay],
          `${path}.claimStatus`,
        ),
        ...lines.flatMap((line, place) => unmappedOfLine(line, `${path}.serviceDetails[${place}]`)),
      ],
      unmappedInResponse: lines.flatMap(({ service }, place) =>
        leftovers(
          service,
          ['submittedAmount', 'amountPaid', 'serviceIdQualifierCode', 'serviceIdQualifier'],
          `${path}.serviceDetails[${place}].service`,
        ),
      ),
    };
  });
}

function identifiers(claim: ClaimStatus) {
  return claimIdentifiers({
    payer: claim.payerClaimNumber,
    clearinghouse: claim.clearinghouseClaimNumber,
    account: claim.patientAccountNumber,
    tracking: claim.trackingNumber,
  });
}

function toLine({ wire, ...line }: ClaimLineStatus, path: string): StatusLine {
  return {
    statuses: line.statuses,
    revenue: revenue(line.revenueCode),
    procedure: procedure(wire?.serviceIdQualifierCode, line.procedureCode),
    modifiers: [],
    served: undefined,
    units: wireAmount(wire?.submittedUnits),
    submittedAmount: line.submittedAmount,
    paidAmount: line.paidAmount,
    path,
  };
}

function unmappedOfLine(line: Readonly<Record<string, unknown>>, path: string): string[] {
  return [
    ...leftovers(line, ['service', 'status'], path),
    ...leftovers(line.service, mappedOfService, `${path}.service`),
    ...objectsOf(line.status).flatMap((status, index) =>
      leftovers(status, statusCodes, `${path}.status[${index}]`),
    ),
  ];
}

function subscriberId(response: ClaimStatusResponse, { asked }: MappingContext): string | undefined {
  return wireText(response.subscriber?.memberId) ?? wireText(asked?.subscriber?.memberId);
}

/** References the patient by member ID and name; otherwise states that they are unknown. */
function patient(response: ClaimStatusResponse, context: MappingContext): Reference {
  const { asked } = context;
  const isDependent = isObject(response.dependent) || asked?.dependent !== undefined;
  const wire = objectOf(isDependent ? response.dependent : response.subscriber);
  const memberId = wireText(wire.memberId) ?? subscriberId(response, context);
  const name = displayName(wire) ?? displayName(objectOf(isDependent ? asked?.dependent : asked?.subscriber));
  return logicalReference('Patient', typedIdentifier(memberId, 'MB'), name);
}

function insurer(response: ClaimStatusResponse, context: MappingContext): Reference {
  const payerId =
    wireText(response.payer?.payerIdentification) ??
    wireText(response.tradingPartnerServiceId) ??
    wireText(context.asked?.payerId);
  return logicalReference(
    'Organization',
    identifier(payerId, SYSTEMS.payerId),
    wireText(response.payer?.organizationName),
  );
}

function provider(response: ClaimStatusResponse, context: MappingContext): Reference {
  const providers = listOf(response.providers).filter(isObject) as WireParty[];
  const billing = providers.find(({ providerType }) => providerType === 'BillingProvider') ?? providers[0];
  const asked = context.asked?.provider;
  const known = {
    ...(displayName(objectOf(billing)) === undefined ? asked : billing),
    npi: wireText(billing?.npi) ?? asked?.npi,
    taxId: wireText(billing?.taxId) ?? wireText(billing?.tin) ?? asked?.taxId,
  };
  return providerReference(known) ?? logicalReference(undefined, undefined);
}
