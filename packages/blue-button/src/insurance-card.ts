import { checkBundle, type RequestOptions, type ResponsePromise, reading } from '@payerkit/core';
import type { Bundle, BundleEntry, Coverage, Organization, Patient, Resource } from 'fhir/r4.js';
import { findReferenced } from './internal/find-referenced.js';
import { requireTrait } from './internal/require-trait.js';
import type { MemberConnection } from './member-connection.js';
import { FHIR_JSON } from './resource.js';
import { checkPatient } from './subject.js';
import { patientIdOf } from './version.js';

/** The person on a card. */
export interface CardMember {
  /** Name as printed: given names, then family name. */
  readonly name: string | undefined;
  /** ISO date. */
  readonly birthDate: string | undefined;
  /** Administrative gender. */
  readonly gender: string | undefined;
  /** Medicare number (MBI). */
  readonly medicareNumber: string | undefined;
}

/** A contact of a payer. */
export interface CardContact {
  /** Purpose, such as `PATINF`. */
  readonly purpose: string | undefined;
  /** `phone`, `url`, `email` or another FHIR contact system. */
  readonly system: string | undefined;
  /** Number or address. */
  readonly value: string;
}

/** The payer. */
export interface CardPayer {
  /** Name. */
  readonly name: string | undefined;
  /** Phone numbers and web addresses. */
  readonly contacts: readonly CardContact[];
}

/** An image on a card. */
export interface CardImage {
  /** Content, such as `logo`. */
  readonly kind: string | undefined;
  /** Media type. */
  readonly contentType: string | undefined;
  /** The image itself, base64. */
  readonly data: string | undefined;
  /** URL of the image, when it is not embedded. */
  readonly url: string | undefined;
}

/** One plan on a card: a part of Medicare. */
export interface CardPlan {
  /** Name, such as `Part A` or `Dual Medicare/Medicaid`. */
  readonly name: string | undefined;
  /** `active`, `cancelled` and so on. */
  readonly status: string;
  /** Start of the coverage, ISO date. */
  readonly start: string | undefined;
  /** End of the coverage, ISO date. */
  readonly end: string | undefined;
  /** The member's number in this plan. */
  readonly subscriberId: string | undefined;
  /** Every class by its code, such as `rxbin`. */
  readonly classes: Readonly<Record<string, string>>;
  /** The payer. */
  readonly payers: readonly CardPayer[];
  /** Notices printed on the card; one may contain English and Spanish. */
  readonly notices: readonly string[];
  /** Images on the card. */
  readonly images: readonly CardImage[];
}

/** A member's digital insurance card. */
export interface InsuranceCard {
  /** The person. */
  readonly member: CardMember;
  /** The member's plans. */
  readonly plans: readonly CardPlan[];
  /** The server's response. */
  readonly bundle: Bundle;
}

/** The digital insurance card; on v3. */
export class InsuranceCardResource {
  readonly #connection: MemberConnection;

  /** @internal */
  constructor(connection: MemberConnection) {
    this.#connection = connection;
  }

  /**
   * Generates the card. Retry class: safe. Scope: `patient/Patient` (`.rs`, `.read` or `.r`) and `patient/Coverage`
   * (`.rs`, `.read` or `.s`). Blue Button: `$generate-insurance-card`.
   *
   * @throws `ValidationError` (code `version_required`) on v1 and v2; `ResponseFormatError` (code `another_patient`) for a
   *   card whose Patient has another member's ID. Cards usually have IDs of their own, which say nothing.
   * @example
   * ```ts
   * const { member, plans } = await blueButton.forGrant(userId).insuranceCard.retrieve();
   * ```
   */
  retrieve(options?: RequestOptions): ResponsePromise<InsuranceCard> {
    const connection = this.#connection;
    // With an ID in it the server treats the request as a read of Patient.
    const path = `/${connection.parts.version}/fhir/Patient/$generate-insurance-card`;
    return connection.send<InsuranceCard>(
      { resourceType: 'Patient', action: 'read' },
      ({ patientIds }) => {
        requireTrait(connection.parts.version, 'hasInsuranceCard', `GET ${path}`);
        return {
          method: 'GET',
          template: path,
          path,
          accept: FHIR_JSON,
          parse: ({ body }, failure) => {
            const { checks, version } = connection.parts;
            // A checked Bundle is a Bundle; core's type names no FHIR release.
            const bundle = checkBundle(body, undefined, { ...failure, ...checks }) as unknown as Bundle;
            for (const { resource } of bundle.entry ?? [])
              if (resource?.resourceType === 'Patient')
                checkPatient(resource.id, patientIdOf(version, patientIds), 'insurance card', failure);
            return readInsuranceCard(bundle);
          },
          count: ({ bundle }) => bundle.entry?.length ?? 0,
        };
      },
      options,
    );
  }
}

/**
 * Reads an insurance card from its Bundle.
 *
 * @param bundle - a collection of Patient, Organization and Coverage
 * @throws `ResponseFormatError` (code `unreadable_input`) for input that is not a Bundle of resources
 * @example
 * ```ts
 * const { member, plans } = readInsuranceCard(bundle);
 * ```
 */
export function readInsuranceCard(bundle: Bundle): InsuranceCard {
  return reading('readInsuranceCard', () => {
    const entries: readonly BundleEntry[] = bundle.entry ?? [];
    const ofType = (type: string) => entries.filter(({ resource }) => resource?.resourceType === type);
    const plans = ofType('Coverage');
    const coverages = plans.map(({ resource }) => resource as Coverage);
    const member = plans
      .map(({ fullUrl, resource }) => {
        const { beneficiary } = resource as Coverage;
        return findReferenced(beneficiary?.reference, { entries, fullUrl, resource, type: 'Patient' });
      })
      .find((found) => found?.resourceType === 'Patient');
    const patient = (member ?? ofType('Patient')[0]?.resource) as Patient | undefined;
    return {
      member: {
        name: nameOf(patient),
        birthDate: patient?.birthDate,
        gender: patient?.gender,
        medicareNumber: medicareNumberOf(patient, coverages),
      },
      plans: plans.map(({ fullUrl, resource }) => {
        const find = (reference: string | undefined) =>
          findReferenced(reference, { entries, fullUrl, resource, type: 'Organization' });
        return planOf(resource as Coverage, find);
      }),
      bundle,
    };
  });
}

const MBI = 'http://hl7.org/fhir/sid/us-mbi';
const CARD = 'http://hl7.org/fhir/us/insurance-card/StructureDefinition/C4DIC-';

type FindReferenced = (reference: string | undefined) => Resource | undefined;

function nameOf(patient: Patient | undefined): string | undefined {
  const [name] = patient?.name ?? [];
  const text =
    name?.text ?? [...(name?.given ?? []), name?.family].filter((part) => part !== undefined).join(' ');
  return text === '' ? undefined : text;
}

function medicareNumberOf(patient: Patient | undefined, coverages: readonly Coverage[]): string | undefined {
  const identifiers = [patient, ...coverages].flatMap((resource) => resource?.identifier ?? []);
  return identifiers.find(({ system }) => system === MBI)?.value;
}

function planOf(coverage: Coverage, find: FindReferenced): CardPlan {
  const classes = Object.fromEntries(
    coverage.class?.map(({ type, value }) => [type?.coding?.[0]?.code ?? type?.text ?? 'unknown', value]) ??
      [],
  );
  return {
    name: classes.plan,
    status: coverage.status,
    start: coverage.period?.start,
    end: coverage.period?.end,
    subscriberId: coverage.subscriberId,
    classes,
    payers: coverage.payor?.map((payor) => payerOf(payor, find(payor.reference))) ?? [],
    notices: extensions(coverage, 'AdditionalCardInformation-extension').flatMap(
      ({ valueAnnotation, valueString }) => valueAnnotation?.text ?? valueString ?? [],
    ),
    images: extensions(coverage, 'SupportingImage-extension').map(({ extension = [] }) => {
      const part = (name: string) => extension.find(({ url }) => url === name);
      const { contentType, data, url } = part('image')?.valueAttachment ?? {};
      const kind = part('imageType')?.valueCodeableConcept?.coding?.[0]?.code ?? part('label')?.valueString;
      return { kind, contentType, data, url };
    }),
  };
}

function extensions(coverage: Coverage, name: string) {
  return coverage.extension?.filter((extension) => extension?.url === CARD + name) ?? [];
}

/** A payer is an organization, or a person who pays for themselves. */
function nameOfPayer(found: Resource | undefined): string | undefined {
  const { name } = (found ?? {}) as Partial<Organization>;
  return name === undefined || typeof name === 'string' ? name : nameOf(found as Patient);
}

function payerOf({ display, identifier }: Coverage['payor'][number], found: Resource | undefined): CardPayer {
  const organization = found as Organization | undefined;
  const contacts = organization?.contact?.flatMap(({ purpose, telecom }) =>
    (telecom ?? []).flatMap(({ system, value }) =>
      value === undefined ? [] : [{ purpose: purpose?.coding?.[0]?.code, system, value }],
    ),
  );
  const own = organization?.telecom?.flatMap(({ system, value }) =>
    value === undefined ? [] : [{ purpose: undefined, system, value }],
  );
  return {
    name: nameOfPayer(found) ?? display ?? identifier?.value,
    contacts: [...(contacts ?? []), ...(own ?? [])],
  };
}
