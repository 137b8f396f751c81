import { reading } from '@payerkit/core';
import type { Address, HumanName, Identifier, Organization, Patient, Reference } from 'fhir/r4.js';
import { lookUp } from '../internal/call/look-up.js';
import { isObject, listOf, objectOf, objectsOf } from '../internal/wire/json.js';
import { wireDate, wireText } from '../internal/wire/text.js';
import type { BenefitRow } from '../medical-network/eligibility/benefit-row.js';
import { entitiesOf } from '../medical-network/eligibility/other-payer.js';
import type { EligibilityResponse } from '../medical-network/eligibility/response.js';
import type { EligibilityMember, WireAddress } from '../medical-network/eligibility/response-parties.js';
import {
  compact,
  defined,
  identifier,
  leftovers,
  logicalReference,
  meta,
  namedIdentifier,
  SYSTEMS,
  typedIdentifier,
} from './elements.js';
import { type Mapped, type MappingContext, mapped } from './mapping.js';
import { displayName } from './wire.js';

/** Data of a person, from the response or, if missing there, from the request. */
interface Person {
  readonly memberId?: string | undefined;
  readonly firstName?: string | undefined;
  readonly middleName?: string | undefined;
  readonly lastName?: string | undefined;
  readonly suffix?: string | undefined;
  readonly gender?: string | undefined;
  readonly dateOfBirth?: string | undefined;
  readonly ssn?: string | undefined;
  readonly address?: WireAddress | undefined;
}

/** The patient of a response: the first dependent if there is one, otherwise the subscriber. */
export interface PatientOf {
  /** The patient in the payer's data. */
  readonly wire: EligibilityMember | undefined;
  /** The patient in the request. */
  readonly asked: Person | undefined;
  /** Path in the response. */
  readonly path: string;
  /** X12 INS02; `18` for a subscriber. */
  readonly relationshipCode: string | undefined;
}

/**
 * Finds the patient of a 271.
 *
 * @param context - the request
 */
export function patientOf(response: EligibilityResponse, context: MappingContext): PatientOf {
  const dependent = listOf(response.dependents).find(isObject) as EligibilityMember | undefined;
  const { asked } = context;
  if (dependent === undefined && asked?.dependent === undefined) {
    return {
      wire: response.subscriber,
      asked: asked?.subscriber,
      path: 'subscriber',
      relationshipCode: '18',
    };
  }
  return {
    wire: dependent,
    asked: asked?.dependent,
    path: 'dependents[0]',
    relationshipCode:
      wireText(dependent?.relationToSubscriberCode) ?? asked?.dependent?.individualRelationshipCode,
  };
}

const GENDERS: Readonly<Record<string, Patient['gender']>> = { M: 'male', F: 'female', U: 'unknown' };

const mappedOfPerson =
  'memberId firstName middleName lastName suffix gender dateOfBirth ssn address relationToSubscriber relationToSubscriberCode groupNumber planNumber'.split(
    ' ',
  );
// These fields describe how the message is built, or are mapped as errors.
const TECHNICAL_OF_PERSON = [
  'entityIdentifier',
  'entityType',
  'insuredIndicator',
  'aaaErrors',
  'allAAAErrors',
];

/**
 * Maps the patient of an eligibility response (X12 271, loops 2100C and 2100D). Pure.
 *
 * @param context - the request; fills in data that the payer omitted
 * @throws `ResponseFormatError` (code `unreadable_input`) for input that is not an object
 * @example
 * ```ts
 * const { resource: patient } = toPatient(eligibility.response, { asked: { subscriber } });
 * ```
 */
export function toPatient(response: EligibilityResponse, context: MappingContext = {}): Mapped<Patient> {
  return reading('toPatient', () => {
    const { wire, asked, path } = patientOf(response, context);
    const said = (name: keyof Person) => wireText(wire?.[name]) ?? wireText(asked?.[name]);
    const resource = compact<Patient>({
      resourceType: 'Patient',
      meta: meta('eligibility', wireText(response.meta?.traceId)),
      identifier: defined([
        typedIdentifier(said('memberId'), 'MB'),
        typedIdentifier(said('ssn'), 'SS', SYSTEMS.ssn),
      ]),
      name: defined([humanName(said)]),
      gender: lookUp(GENDERS, said('gender')?.toUpperCase()),
      birthDate: wireDate(wire?.dateOfBirth) ?? wireDate(asked?.dateOfBirth),
      address: defined([toAddress(wire?.address) ?? toAddress(asked?.address)]),
      generalPractitioner: generalPractitioners(response),
    });
    // Of a subscriber who is not the patient, only the number is in the coverage.
    const ofSubscriber =
      path === 'subscriber'
        ? []
        : leftovers(
            response.subscriber,
            ['memberId', 'groupNumber', 'planNumber', ...TECHNICAL_OF_PERSON],
            'subscriber',
          );
    return mapped(
      resource,
      [...leftovers(wire, [...mappedOfPerson, ...TECHNICAL_OF_PERSON], path), ...ofSubscriber],
      response,
      context,
    );
  });
}

function humanName(said: (name: 'firstName' | 'middleName' | 'lastName' | 'suffix') => string | undefined) {
  const given = defined([said('firstName'), said('middleName')]);
  const family = said('lastName');
  const suffix = defined([said('suffix')]);
  return given.length === 0 && family === undefined
    ? undefined
    : compact<HumanName>({ family, given, suffix });
}

function toAddress(address: WireAddress | undefined): Address | undefined {
  if (!isObject(address)) return undefined;
  const found = compact<Address>({
    line: defined([wireText(address.address1), wireText(address.address2)]),
    city: wireText(address.city),
    state: wireText(address.state),
    postalCode: wireText(address.postalCode),
    country: wireText(address.countryCode),
  });
  return Object.keys(found).length === 0 ? undefined : found;
}

/**
 * Maps the payer of an eligibility response (X12 271, loop 2100A). Pure.
 *
 * @param context - the request; names the payer if the response does not
 * @throws `ResponseFormatError` (code `unreadable_input`) for input that is not an object
 * @example
 * ```ts
 * const { resource } = toOrganization(response, {});
 * console.log(resource.name);
 * ```
 */
export function toOrganization(
  response: EligibilityResponse,
  context: MappingContext = {},
): Mapped<Organization> {
  return reading('toOrganization', () => {
    const { payer } = response;
    const resource = compact<Organization>({
      resourceType: 'Organization',
      meta: meta('eligibility', wireText(response.meta?.traceId)),
      identifier: payerIdentifiers(response, context),
      name: wireText(payer?.name),
      telecom: listOf(payer?.contactInformation?.contacts).flatMap((contact) => {
        const system = CONTACT_SYSTEMS.find(([pattern]) =>
          pattern.test(contact.communicationMode ?? ''),
        )?.[1];
        const value = wireText(contact.communicationNumber);
        return value === undefined ? [] : [compact({ system: system ?? ('other' as const), value })];
      }),
    });
    const read = [
      'name',
      'payorIdentification',
      'naic',
      'npi',
      'federalTaxpayersIdNumber',
      'contactInformation',
    ];
    const technical = ['entityIdentifier', 'entityType', 'aaaErrors'];
    return mapped(resource, leftovers(payer, [...read, ...technical], 'payer'), response, context);
  });
}

const CONTACT_SYSTEMS = [
  [/fax|facsimile/i, 'fax'],
  [/mail/i, 'email'],
  [/url|uniform|web/i, 'url'],
  [/phone/i, 'phone'],
] as const;

function payerIdentifiers(response: EligibilityResponse, context: MappingContext): Identifier[] {
  const { payer } = response;
  const payerId =
    wireText(payer?.payorIdentification) ??
    wireText(response.tradingPartnerServiceId) ??
    wireText(context.asked?.payerId);
  return defined([
    identifier(payerId, SYSTEMS.payerId),
    identifier(wireText(payer?.naic), SYSTEMS.naic),
    identifier(wireText(payer?.npi), SYSTEMS.npi),
    identifier(wireText(payer?.federalTaxpayersIdNumber), SYSTEMS.taxId),
  ]);
}

/**
 * References the patient by name, and by member ID if the patient has one: the subscriber's number does not identify a
 * dependent without their own.
 */
export function patientReference(response: EligibilityResponse, context: MappingContext): Reference {
  const { wire, asked } = patientOf(response, context);
  const memberId = wireText(wire?.memberId) ?? wireText(asked?.memberId);
  const name = displayName(objectOf(wire)) ?? displayName(objectOf(asked));
  return logicalReference('Patient', typedIdentifier(memberId, 'MB'), name);
}

/** References the payer by its ID. */
export function payerReference(response: EligibilityResponse, context: MappingContext): Reference {
  return logicalReference(
    'Organization',
    payerIdentifiers(response, context)[0],
    wireText(response.payer?.name),
  );
}

/** References the requesting provider; undefined when nothing is known about it. */
export function requestorReference(
  response: EligibilityResponse,
  context: MappingContext,
): Reference | undefined {
  const { provider } = response;
  const asked = context.asked?.provider;
  const npi = wireText(provider?.npi) ?? wireText(asked?.npi);
  const other = wireText(provider?.serviceProviderNumber) ?? wireText(asked?.serviceProviderNumber);
  const id =
    identifier(npi, SYSTEMS.npi) ??
    identifier(wireText(provider?.federalTaxpayersIdNumber) ?? wireText(asked?.taxId), SYSTEMS.taxId) ??
    namedIdentifier(other, 'Service provider number');
  const first = wireText(provider?.providerFirstName);
  const last = wireText(provider?.providerName);
  const organization = wireText(provider?.providerOrgName) ?? (first === undefined ? last : undefined);
  const person = first === undefined ? undefined : [first, ...defined([last])].join(' ');
  const name = organization ?? person ?? wireText(asked?.organizationName);
  if (id === undefined && name === undefined) return undefined;
  const isOrganization = name !== undefined && name !== person;
  const type = isOrganization ? 'Organization' : person === undefined ? undefined : 'Practitioner';
  return logicalReference(lookUp(ENTITY_TYPES, provider?.entityType) ?? type, id, name);
}

// X12 NM102, as text.
const ENTITY_TYPES: Readonly<Record<string, string>> = {
  Person: 'Practitioner',
  'Non-Person Entity': 'Organization',
};

/**
 * Returns the primary care providers in a 271, in rows of their own (EB01 L); in others payers write remarks instead.
 */
function generalPractitioners({ benefitsInformation }: EligibilityResponse): Reference[] {
  const named = (objectsOf(benefitsInformation) as BenefitRow[])
    .filter(({ code }) => wireText(code) === 'L')
    .flatMap((row) => entitiesOf(row).map(objectOf))
    .flatMap((entity) => {
      const value = wireText(entity.entityIdentificationValue);
      const kind = wireText(entity.entityIdentification) ?? 'Provider number';
      const id = /National Provider Identifier/i.test(kind)
        ? identifier(value, SYSTEMS.npi)
        : namedIdentifier(value, kind);
      const name = displayName({
        // The wire uses this casing.
        firstName: entity.entityFirstname,
        middleName: entity.entityMiddlename,
        lastName: entity.entityName,
      });
      if (id === undefined && name === undefined) return [];
      return [logicalReference(lookUp(ENTITY_TYPES, wireText(entity.entityType)), id, name)];
    });
  return [...new Map(named.map((one) => [JSON.stringify(one), one])).values()];
}

/** Returns paths of data about the requesting provider that a reference has no element for: it has one number. */
export function unmappedOfRequestor(response: EligibilityResponse, context: MappingContext): string[] {
  const { provider } = response;
  const number = requestorReference(response, context)?.identifier?.value;
  const numbers = (['npi', 'federalTaxpayersIdNumber', 'serviceProviderNumber'] as const).filter(
    (name) => wireText(provider?.[name]) === number,
  );
  const names = ['providerOrgName', 'providerName', 'providerFirstName'];
  return leftovers(
    provider,
    [...names, ...numbers, 'entityIdentifier', 'entityType', 'aaaErrors'],
    'provider',
  );
}
