import { reading } from '@payerkit/core';
import type {
  Claim,
  ClaimCareTeam,
  ClaimDiagnosis,
  ClaimItem,
  ClaimProcedure,
  Identifier,
  Period,
} from 'fhir/r4.js';
import { lookUp } from '../internal/call/look-up.js';
import { type Fields, objectOf, objectsOf } from '../internal/wire/json.js';
import { wireAmount, wireDate, wireText } from '../internal/wire/text.js';
import type { InstitutionalClaim, ProfessionalClaim } from '../medical-network/claims/claim.js';
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
  period,
  required,
  SYSTEMS,
  typedIdentifier,
} from './elements.js';
import { type Mapped, type MappingContext, mapped } from './mapping.js';
import {
  codes,
  displayName,
  keptOfProvider,
  modifiers,
  procedure,
  providerReference,
  revenue,
  wireCode,
} from './wire.js';

/**
 * Maps a claim as submitted (X12 837 in Optum's JSON, professional or institutional). Pure.
 *
 * Optum: Professional Claims v3, Institutional Claims v1.
 *
 * @param claim - body of the submission
 * @param context - `receivedAt` is the time it was sent; without it `created` is marked as unknown
 * @throws nothing; what has no place in FHIR is in `unmapped`
 * @example
 * ```ts
 * const { resource, unmapped } = toClaim(claim, { receivedAt: new Date().toISOString() });
 * ```
 */
export function toClaim(
  claim: ProfessionalClaim | InstitutionalClaim,
  context: MappingContext = {},
): Mapped<Claim> {
  return reading('toClaim', () => {
    const wire = objectOf(claim);
    const information = objectOf(wire.claimInformation);
    return mapped(toResource(wire, information, context), unmappedOf(wire, information), claim, context);
  });
}

type Kind = 'professional' | 'institutional';

function toResource(wire: Fields, information: Fields, context: MappingContext): Claim {
  const lines = objectsOf(information.serviceLines);
  const kind = kindOf(information, lines);
  const diagnosis = diagnosesOf(information);
  const subscriber = objectOf(wire.subscriber);
  const supplemental = objectOf(information.claimSupplementalInformation);
  const priorNumber = namedIdentifier(wireText(supplemental.claimControlNumber), 'Payer claim number');
  const authorization = wireText(supplemental.priorAuthorizationNumber);
  const facility = objectOf(information.serviceFacilityLocation);
  const facilityName = displayName(facility);
  const facilityId = identifier(wireText(facility.npi), SYSTEMS.npi);
  const charge = dollars(wireAmount(information.claimChargeAmount));
  return compact<Claim>({
    resourceType: 'Claim',
    meta: meta(`${kind ?? ''}claims`, undefined),
    identifier: defined([
      namedIdentifier(wireText(information.patientControlNumber), 'Patient account number'),
      identifier(wireText(wire.controlNumber), SYSTEMS.controlNumber),
    ]),
    status: 'active',
    type: kind === undefined ? absent() : concept(SYSTEMS.claimType, kind),
    use: 'claim',
    patient: patientReference(wire, subscriber),
    billablePeriod: billablePeriod(information, lines),
    ...required('created', context.receivedAt),
    insurer: logicalReference(
      'Organization',
      identifier(wireText(wire.tradingPartnerServiceId), SYSTEMS.payerId),
      wireText(wire.tradingPartnerName) ?? displayName(objectOf(wire.receiver)),
    ),
    provider: providerReference(billingOf(wire)) ?? logicalReference(undefined, undefined),
    priority: absent(),
    related:
      priorNumber === undefined
        ? undefined
        : [
            {
              claim: { type: 'Claim', identifier: priorNumber },
              relationship: concept(SYSTEMS.relatedClaim, 'prior'),
            },
          ],
    facility:
      facilityName === undefined && facilityId === undefined
        ? undefined
        : logicalReference('Location', facilityId, facilityName),
    careTeam: careTeamOf(wire),
    diagnosis,
    procedure: proceduresOf(information),
    insurance: [
      compact<Claim['insurance'][number]>({
        sequence: 1,
        focal: true,
        coverage: logicalReference('Coverage', memberIdentifier(subscriber)),
        preAuthRef: authorization === undefined ? undefined : [authorization],
      }),
    ],
    item: lines.map((line, index) => toItem(line, index, diagnosis.length, information)),
    total: charge,
  });
}

/** Decides by the fields that only claims of one kind have. */
function kindOf(information: Fields, lines: readonly Fields[]): Kind | undefined {
  const has = (name: string) => lines.some((line) => leftovers(line[name], [], '').length > 0);
  if (has('institutionalService') || information.principalDiagnosis !== undefined) return 'institutional';
  if (has('professionalService') || information.healthCareCodeInformation !== undefined)
    return 'professional';
  return undefined;
}

function memberIdentifier(subscriber: Fields): Identifier | undefined {
  return typedIdentifier(wireText(subscriber.memberId), 'MB');
}

/** Returns the dependent if there is one, identified by the subscriber's member ID and by name. */
function patientReference(wire: Fields, subscriber: Fields): Claim['patient'] {
  const dependent = objectOf(wire.dependent);
  const name = displayName(dependent) ?? displayName(subscriber);
  return logicalReference('Patient', memberIdentifier(subscriber), name);
}

function billingOf(wire: Fields): Fields {
  const { billing } = wire;
  const listed = objectsOf(wire.providers).find(({ providerType }) => providerType === 'BillingProvider');
  return leftovers(billing, [], '').length > 0 ? objectOf(billing) : (listed ?? {});
}

/** Returns the statement period of an institutional claim, otherwise the first to the last day of the lines. */
function billablePeriod(information: Fields, lines: readonly Fields[]): Period | undefined {
  const dates = objectOf(information.claimDateInformation);
  const stated = period({
    start: wireDate(dates.statementBeginDate),
    end: wireDate(dates.statementEndDate),
  });
  if (stated !== undefined) return stated;
  const days = lines
    .flatMap((line) => [line.serviceDate, line.serviceDateEnd])
    .flatMap((day) => wireDate(day) ?? [])
    .toSorted();
  return period({ start: days[0], end: days.at(-1) });
}

const ROLES = ['rendering', 'referring', 'attending', 'ordering', 'supervising'] as const;

function careTeamOf(wire: Fields): ClaimCareTeam[] {
  return ROLES.flatMap((role) => {
    const provider = providerReference(objectOf(wire[role]));
    return provider === undefined ? [] : [{ provider, role: { text: role } }];
  }).map((member, index) => ({ sequence: index + 1, ...member }));
}

const DIAGNOSIS_TYPES: Readonly<Record<string, string>> = {
  ABK: 'principal',
  BK: 'principal',
  ABJ: 'admitting',
  BJ: 'admitting',
};

function diagnosesOf(information: Fields): ClaimDiagnosis[] {
  const principal = objectOf(information.principalDiagnosis);
  const admitting = objectOf(information.admittingDiagnosis);
  const found = [
    ...objectsOf(information.healthCareCodeInformation).map((one) => [
      one.diagnosisTypeCode,
      one.diagnosisCode,
    ]),
    [principal.qualifierCode, principal.principalDiagnosisCode],
    [admitting.qualifierCode, admitting.admittingDiagnosisCode],
    ...nested(information.otherDiagnosisInformationList).map((one) => [
      one.qualifierCode,
      one.otherDiagnosisCode,
    ]),
  ];
  return found
    .flatMap(([qualifier, value]) => {
      const code = wireCode(value);
      return code === undefined ? [] : [{ qualifier: wireText(qualifier) ?? '', code }];
    })
    .map(({ qualifier, code }, index) => {
      const type = lookUp(DIAGNOSIS_TYPES, qualifier);
      const system = qualifier.startsWith('AB')
        ? SYSTEMS.icd10
        : qualifier.startsWith('B')
          ? SYSTEMS.icd9
          : undefined;
      return compact<ClaimDiagnosis>({
        sequence: index + 1,
        diagnosisCodeableConcept: { coding: [compact({ system, code })] },
        type: type === undefined ? undefined : [concept(SYSTEMS.diagnosisType, type)],
      });
    });
}

/** Flattens lists of lists, as the institutional claim has them. */
function nested(value: unknown): Fields[] {
  return objectsOf(Array.isArray(value) ? value.flat() : []);
}

const PROCEDURE_SYSTEMS: Readonly<Record<string, string>> = {
  BBR: SYSTEMS.icd10Procedure,
  BBQ: SYSTEMS.icd10Procedure,
  BR: SYSTEMS.icd9Procedure,
  BQ: SYSTEMS.icd9Procedure,
};

function proceduresOf(information: Fields): ClaimProcedure[] {
  const principal = objectOf(information.principalProcedureInformation);
  const found = [
    {
      type: 'primary',
      qualifier: principal.qualifierCode,
      value: principal.principalProcedureCode,
      date: principal.principalProcedureDate,
    },
    ...nested(information.otherProcedureInformationList).map((one) => ({
      type: 'secondary',
      qualifier: one.qualifierCode,
      value: one.otherProcedureCode,
      date: one.otherProcedureDate,
    })),
  ];
  return found
    .flatMap(({ value, ...rest }) => {
      const code = wireCode(value);
      return code === undefined ? [] : [{ ...rest, code }];
    })
    .map(({ type, qualifier, code, date }, index) => {
      const system = lookUp(PROCEDURE_SYSTEMS, wireText(qualifier));
      return compact<ClaimProcedure>({
        sequence: index + 1,
        type: [concept(SYSTEMS.procedureType, type)],
        date: wireDate(date),
        procedureCodeableConcept: { coding: [compact({ system, code })] },
      });
    });
}

function serviceOf(line: Fields): Fields {
  const { professionalService, institutionalService } = line;
  return leftovers(professionalService, [], '').length > 0
    ? objectOf(professionalService)
    : objectOf(institutionalService);
}

function toItem(line: Fields, index: number, diagnoses: number, information: Fields): ClaimItem {
  const service = serviceOf(line);
  const start = wireDate(line.serviceDate);
  const end = wireDate(line.serviceDateEnd);
  const units = wireAmount(service.serviceUnitCount);
  const unit = wireCode(service.measurementUnit);
  const place = wireCode(service.placeOfServiceCode) ?? wireCode(information.placeOfServiceCode);
  const pointers = codes(objectOf(service.compositeDiagnosisCodePointers).diagnosisCodePointers)
    .map(Number)
    .filter((pointer) => Number.isInteger(pointer) && pointer >= 1 && pointer <= diagnoses);
  return compact<ClaimItem>({
    sequence: index + 1,
    diagnosisSequence: [...new Set(pointers)],
    revenue: revenue(service.serviceLineRevenueCode),
    productOrService: procedure(service.procedureIdentifier, service.procedureCode) ?? absent(),
    modifier: modifiers(service.procedureModifiers),
    servicedDate: end === undefined ? start : undefined,
    servicedPeriod: end === undefined ? undefined : period({ start, end }),
    // On an institutional claim this is the facility type, from a different code list.
    locationCodeableConcept:
      place === undefined || line.institutionalService !== undefined
        ? undefined
        : concept(SYSTEMS.placeOfService, place),
    quantity: units === undefined ? undefined : compact({ value: Number(units), unit }),
    net: dollars(wireAmount(service.lineItemChargeAmount)),
  });
}

const MAPPED_OF_CLAIM =
  'controlNumber tradingPartnerServiceId tradingPartnerName subscriber dependent billing claimInformation rendering referring attending ordering supervising';
const MAPPED_OF_PERSON = 'memberId firstName middleName lastName suffix';
const MAPPED_OF_INFORMATION =
  'patientControlNumber claimChargeAmount placeOfServiceCode serviceLines healthCareCodeInformation principalDiagnosis admittingDiagnosis otherDiagnosisInformationList principalProcedureInformation otherProcedureInformationList claimSupplementalInformation serviceFacilityLocation claimDateInformation';
const MAPPED_OF_SERVICE =
  'procedureIdentifier procedureCode procedureModifiers lineItemChargeAmount measurementUnit serviceUnitCount placeOfServiceCode compositeDiagnosisCodePointers serviceLineRevenueCode';

function unmappedOf(wire: Fields, information: Fields): string[] {
  const rest = (value: unknown, names: string, path: string) => leftovers(value, names.split(' '), path);
  const at = (name: string) => `claimInformation.${name}`;
  return [
    ...rest(wire, MAPPED_OF_CLAIM, ''),
    ...rest(wire.subscriber, MAPPED_OF_PERSON, 'subscriber'),
    ...rest(wire.dependent, MAPPED_OF_PERSON, 'dependent'),
    ...['billing', ...ROLES].flatMap((role) => leftovers(wire[role], keptOfProvider(wire[role]), role)),
    ...rest(information, MAPPED_OF_INFORMATION, 'claimInformation'),
    ...rest(
      information.claimSupplementalInformation,
      'claimControlNumber priorAuthorizationNumber',
      at('claimSupplementalInformation'),
    ),
    ...rest(
      information.claimDateInformation,
      'statementBeginDate statementEndDate',
      at('claimDateInformation'),
    ),
    ...rest(information.serviceFacilityLocation, 'organizationName npi', at('serviceFacilityLocation')),
    ...objectsOf(information.serviceLines).flatMap((line, index) => {
      const path = at(`serviceLines[${index}]`);
      return [
        ...rest(
          line,
          'assignedNumber serviceDate serviceDateEnd professionalService institutionalService',
          path,
        ),
        ...rest(line.professionalService, MAPPED_OF_SERVICE, `${path}.professionalService`),
        ...rest(line.institutionalService, MAPPED_OF_SERVICE, `${path}.institutionalService`),
      ];
    }),
  ];
}
