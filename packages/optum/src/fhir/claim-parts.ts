import type { CodeableConcept, Coding, Extension, Identifier, Reference } from 'fhir/r4.js';
import type { ClaimStatusResponse, WireParty } from '../claim-status/response.js';
import type { ClaimStatus, StatusEntry } from '../claim-status/result.js';
import type { ClaimStatusMeaning } from '../codes/claim-status-categories.js';
import { asArray } from '../eligibility/benefit.js';
import { isObject } from '../internal/wire-errors.js';
import { wireText } from '../internal/wire-text.js';
import {
  defined,
  extensionUrls,
  identifier,
  logicalReference,
  namedIdentifier,
  systems,
  typedIdentifier,
} from './elements.js';
import type { MappingContext } from './mapping.js';

/** Outcome by meaning; meanings without one give no resource. */
export const outcomes: Readonly<Partial<Record<ClaimStatusMeaning, 'queued' | 'complete' | 'error'>>> = {
  inProgress: 'queued',
  informationRequested: 'queued',
  paid: 'complete',
  denied: 'complete',
  finalized: 'complete',
  rejected: 'error',
};

/** Kind of the one identifier that belongs to the question and not to the claim. */
export const trackingNumber = 'Tracking number';

/** Identifiers of a claim, the payer's first. */
export function claimIdentifiers(claim: ClaimStatus): Identifier[] {
  return defined([
    namedIdentifier(claim.payerClaimNumber, 'Payer claim number'),
    namedIdentifier(claim.clearinghouseClaimNumber, 'Clearinghouse claim number'),
    namedIdentifier(claim.patientAccountNumber, 'Patient account number'),
    namedIdentifier(claim.trackingNumber, trackingNumber),
  ]);
}

/** What the statuses say, in words. */
export function statusText({ category, text, code }: StatusEntry): string {
  const detail = text ?? (code === undefined ? undefined : `status ${code}`);
  return detail === undefined ? category.text : `${category.text}: ${detail}`;
}

/** The X12 codes of a status; R4 has no element for them. */
export function statusExtension({ category, code, entityCode }: StatusEntry): Extension {
  const coding = defined<Coding>([
    { system: systems.claimStatusCategory, code: category.code },
    code === undefined ? undefined : { system: systems.claimStatus, code },
    entityCode === undefined ? undefined : { system: systems.entity, code: entityCode },
  ]);
  return { url: extensionUrls.claimStatus, valueCodeableConcept: { coding } satisfies CodeableConcept };
}

/** Refers to the patient: by member id, else by saying that it is unknown. */
export function claimPatient(response: ClaimStatusResponse, context: MappingContext): Reference {
  const memberId =
    wireText(response.dependent?.memberId) ??
    wireText(response.subscriber?.memberId) ??
    wireText(context.asked?.subscriber?.memberId);
  return logicalReference('Patient', typedIdentifier(memberId, 'MB'));
}

/** Refers to the payer. */
export function claimInsurer(response: ClaimStatusResponse, context: MappingContext): Reference {
  const payerId =
    wireText(response.payer?.payerIdentification) ??
    wireText(response.tradingPartnerServiceId) ??
    wireText(context.asked?.payerId);
  return logicalReference(
    'Organization',
    identifier(payerId, systems.payerId),
    wireText(response.payer?.organizationName),
  );
}

/** Refers to the billing provider. */
export function claimProvider(response: ClaimStatusResponse, context: MappingContext): Reference {
  const providers = asArray(response.providers).filter(isObject) as WireParty[];
  const billing = providers.find(({ providerType }) => providerType === 'BillingProvider') ?? providers[0];
  const asked = context.asked?.provider;
  const npi = wireText(billing?.npi) ?? wireText(asked?.npi);
  const taxId = wireText(billing?.taxId) ?? wireText(billing?.tin) ?? wireText(asked?.taxId);
  const name = wireText(billing?.organizationName) ?? wireText(asked?.organizationName);
  return logicalReference(
    'Organization',
    identifier(npi, systems.npi) ?? identifier(taxId, systems.taxId),
    name,
  );
}

/** Refers to the coverage by the member id. */
export function claimCoverage(response: ClaimStatusResponse, context: MappingContext): Reference {
  const memberId = wireText(response.subscriber?.memberId) ?? wireText(context.asked?.subscriber?.memberId);
  return logicalReference('Coverage', typedIdentifier(memberId, 'MB'));
}
