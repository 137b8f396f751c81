import type { JsonObject } from '../../json.js';
import {
  BENEFIT,
  BENEFIT_SPELLING,
  COVERAGE_LEVEL,
  DATE_PROPERTY,
  ENTITY,
  FOLLOW_UP,
  INSURANCE_TYPE,
  NETWORK,
  QUANTITY,
  REFERENCE_PROPERTY,
  REJECTION,
  RELATIONSHIP,
  SERVICE_TYPE,
  TIME_PERIOD,
} from './labels.js';

const LEVELS = { '20': 'payer', '21': 'provider', '22': 'subscriber', '23': 'dependent' } as const;
type Level = (typeof LEVELS)[keyof typeof LEVELS];
const AAA_LOOP: Readonly<Record<Level, string>> = {
  payer: '2100A',
  provider: '2100B',
  subscriber: '2100C',
  dependent: '2100D',
};

/** Sets only properties with a value: the API omits what a segment leaves empty. */
function put(target: JsonObject, values: JsonObject): void {
  for (const [name, value] of Object.entries(values))
    if (value !== undefined && value !== '') target[name] = value;
}

function append(target: JsonObject, name: string, value: unknown): void {
  const list = target[name];
  if (Array.isArray(list)) list.push(value);
  else target[name] = [value];
}

/**
 * Converts the segments of a 271, from the first HL on, to the JSON that the API returns.
 *
 * @param repetition - separator of repetitions in an element; an interchange names its own
 */
export function read271(segments: readonly string[], repetition = '^'): JsonObject {
  const answer: JsonObject = {};
  const reader = new Reader(answer, repetition);
  for (const segment of segments) reader.take(segment.split('*'));
  return reader.finish();
}

class Reader {
  readonly #answer: JsonObject;
  #level: Level = 'payer';
  #party: JsonObject | undefined;
  #benefit: JsonObject | undefined;
  #entity: JsonObject | undefined;
  #inRelatedLoop = false;

  readonly #repetition: string;

  constructor(answer: JsonObject, repetition: string) {
    this.#answer = answer;
    this.#repetition = repetition;
  }

  take(elements: readonly string[]): void {
    const [id = '', ...rest] = elements;
    const e = (position: number) => rest[position - 1] ?? '';
    if (id === 'LS') this.#inRelatedLoop = true;
    if (id === 'LE') this.#inRelatedLoop = false;
    if (id === 'HL') this.#open(e(3));
    else if (id === 'AAA') this.#reject(e(3), e(4));
    else if (id === 'EB') this.#eb(e);
    else if (this.#benefit !== undefined) this.#inBenefit(this.#benefit, id, e);
    else if (id === 'NM1') this.#name(e);
    else if (id === 'TRN') this.#trace(e);
    else if (id === 'REF') this.#reference(this.#at('planInformation'), e, false);
    else if (id === 'DTP') this.#date(this.#at('planDateInformation'), e, false);
    else if (this.#party !== undefined) this.#describe(this.#party, id, e);
  }

  finish(): JsonObject {
    const benefits = this.#answer.benefitsInformation;
    if (Array.isArray(benefits)) {
      const digest = new Map<string, JsonObject & { serviceTypeCodes: string[] }>();
      for (const benefit of benefits as JsonObject[]) {
        const code = String(benefit.code);
        if (!/^[1-8]$/.test(code)) continue;
        const key = `${code} ${String(benefit.planCoverage)}`;
        const entry = digest.get(key) ?? { statusCode: code, status: benefit.name, serviceTypeCodes: [] };
        put(entry, { planDetails: benefit.planCoverage });
        entry.serviceTypeCodes.push(...((benefit.serviceTypeCodes as string[] | undefined) ?? []));
        digest.set(key, entry);
      }
      if (digest.size > 0) this.#answer.planStatus = [...digest.values()];
    }
    return this.#answer;
  }

  #open(code: string): void {
    this.#level = LEVELS[code as keyof typeof LEVELS] ?? 'payer';
    this.#party = undefined;
    this.#benefit = undefined;
  }

  #reject(code: string, followUp: string): void {
    const loop = this.#party === undefined && this.#level === 'payer' ? '2000A' : AAA_LOOP[this.#level];
    const error = {
      field: 'AAA',
      code,
      description: REJECTION.get(code) ?? 'Unknown',
      followupAction: FOLLOW_UP.get(followUp) ?? followUp,
      location: `Loop ${loop}`,
      possibleResolutions: 'Synthetic response: see the list of rejection codes.',
    };
    append(this.#answer, 'errors', error);
    if (this.#party !== undefined) append(this.#party, 'aaaErrors', error);
  }

  #trace(e: (position: number) => string): void {
    const traceType =
      e(1) === '1' ? 'Current Transaction Trace Numbers' : 'Referenced Transaction Trace Numbers';
    append(this.#answer, 'subscriberTraceNumbers', {
      traceTypeCode: e(1),
      traceType,
      referenceIdentification: e(2),
      originatingCompanyIdentifier: e(3),
    });
  }

  #describe(party: JsonObject, id: string, e: (position: number) => string): void {
    if (id === 'N3') this.#address(party, { address1: e(1), address2: e(2) });
    if (id === 'N4') this.#address(party, { city: e(1), state: e(2), postalCode: e(3) });
    if (id === 'DMG') put(party, { dateOfBirth: e(2), gender: e(3) });
    if (id === 'PER') put(party, { contactInformation: { contacts: contacts(e) } });
    if (id === 'INS')
      put(party, {
        relationToSubscriber: RELATIONSHIP.get(e(2)),
        relationToSubscriberCode: this.#level === 'dependent' ? e(2) : undefined,
        insuredIndicator: e(1),
        maintenanceTypeCode: e(3),
        maintenanceReasonCode: e(4),
      });
    if (id === 'HI')
      for (let position = 1; e(position) !== ''; position += 1) {
        const [diagnosisTypeCode, diagnosisCode] = e(position).split(':');
        append(party, 'healthCareDiagnosisCodes', { diagnosisTypeCode, diagnosisCode });
      }
  }

  #name(e: (position: number) => string): void {
    const party: JsonObject = {};
    const person = e(2) === '1';
    put(party, { entityIdentifier: ENTITY.get(e(1)), entityType: person ? 'Person' : 'Non-Person Entity' });
    if (this.#level === 'payer') put(party, { name: e(3), payorIdentification: e(9) });
    else if (this.#level === 'provider')
      put(party, {
        ...(person ? { providerFirstName: e(4), providerName: e(3) } : { providerOrgName: e(3) }),
        [{ XX: 'npi', FI: 'federalTaxpayersIdNumber' }[e(8)] ?? 'serviceProviderNumber']: e(9),
      });
    else put(party, { memberId: e(9), firstName: e(4), lastName: e(3), middleName: e(5) });
    this.#party = party;
    if (this.#level === 'dependent') append(this.#answer, 'dependents', party);
    else this.#answer[this.#level] = party;
  }

  #eb(e: (position: number) => string): void {
    const codes = e(3) === '' ? [] : e(3).split(this.#repetition);
    const [qualifier, procedure, ...modifiers] = e(13).split(':');
    const entry: JsonObject = {};
    put(entry, {
      code: e(1),
      name: BENEFIT.get(e(1)),
      coverageLevelCode: e(2),
      coverageLevel: COVERAGE_LEVEL.get(e(2)),
      serviceTypeCodes: codes.length > 0 ? codes : undefined,
      serviceTypes: codes.length > 0 ? codes.map((code) => SERVICE_TYPE.get(code) ?? null) : undefined,
      insuranceTypeCode: e(4),
      insuranceType: INSURANCE_TYPE.get(e(4)),
      planCoverage: e(5),
      timeQualifierCode: e(6),
      timeQualifier: TIME_PERIOD.get(e(6)),
      benefitAmount: e(7),
      benefitPercent: e(8),
      quantityQualifierCode: e(9),
      quantityQualifier: QUANTITY.get(e(9)),
      benefitQuantity: e(10),
      authOrCertIndicator: e(11),
      inPlanNetworkIndicatorCode: e(12),
      inPlanNetworkIndicator: NETWORK.get(e(12)),
      compositeMedicalProcedureIdentifier:
        procedure === undefined
          ? undefined
          : {
              productOrServiceIdQualifierCode: qualifier,
              procedureCode: procedure,
              ...(modifiers.length > 0 ? { procedureModifiers: modifiers } : {}),
            },
    });
    this.#benefit = entry;
    append(this.#answer, 'benefitsInformation', entry);
  }

  #inBenefit(benefit: JsonObject, id: string, e: (position: number) => string): void {
    if (this.#inRelatedLoop) this.#related(benefit, id, e);
    else if (id === 'REF') this.#reference(child(benefit, 'benefitsAdditionalInformation'), e, true);
    if (id === 'DTP') this.#date(child(benefit, 'benefitsDateInformation'), e, true);
    if (id === 'MSG') append(benefit, 'additionalInformation', { description: e(1) });
    if (id === 'HSD') {
      const delivery: JsonObject = {};
      put(delivery, {
        unitForMeasurementCode: e(1),
        quantity: e(2),
        timePeriodQualifierCode: e(5),
        timePeriodQualifier: TIME_PERIOD.get(e(5)),
        numOfPeriods: e(6),
      });
      append(benefit, 'benefitsServiceDelivery', delivery);
    }
    if (id === 'III') {
      const information = { codeListQualifierCode: 'Mutually Defined', industryCode: e(2) };
      benefit.eligibilityAdditionalInformation ??= information;
      append(benefit, 'eligibilityAdditionalInformationList', information);
    }
  }

  #related(benefit: JsonObject, id: string, e: (position: number) => string): void {
    if (id === 'LS') put(benefit, { headerLoopIdentifierCode: e(1), trailerLoopIdentifierCode: e(1) });
    if (id === 'NM1') {
      const entity: JsonObject = {};
      put(entity, {
        entityIdentifier: ENTITY.get(e(1)),
        entityType: e(2) === '1' ? 'Person' : 'Non-Person Entity',
        entityName: e(3),
        entityFirstname: e(4),
        entityIdentification: e(8) === 'MI' ? 'Member Identification Number' : e(8),
        entityIdentificationValue: e(9),
      });
      this.#entity = entity;
      benefit.benefitsRelatedEntity ??= entity;
      append(benefit, 'benefitsRelatedEntities', entity);
    }
    const entity = this.#entity;
    if (entity === undefined) return;
    if (id === 'N3') this.#address(entity, { address1: e(1), address2: e(2) });
    if (id === 'N4') this.#address(entity, { city: e(1), state: e(2), postalCode: e(3) });
    if (id === 'PER') entity.contactInformation = { contacts: contacts(e) };
  }

  #at(name: string): JsonObject {
    return child(this.#answer, name);
  }

  #address(party: JsonObject, values: JsonObject): void {
    if (Object.values(values).some((value) => value !== '')) put(child(party, 'address'), values);
  }

  #reference(target: JsonObject, e: (position: number) => string, inBenefit: boolean): void {
    const property = REFERENCE_PROPERTY.get(e(1));
    if (property === undefined) return;
    target[(inBenefit && BENEFIT_SPELLING.get(property)) || property] = e(2);
    const described = { '18': 'planDescription', '6P': 'groupDescription', N6: 'planNetworkIdDescription' }[
      e(1)
    ];
    if (described !== undefined) put(target, { [described]: e(3) });
    const onPerson = { SY: 'ssn', '6P': 'groupNumber', '18': 'planNumber' }[e(1)];
    if (!inBenefit && onPerson !== undefined && this.#level === 'subscriber' && this.#party !== undefined)
      this.#party[onPerson] = e(2);
  }

  #date(target: JsonObject, e: (position: number) => string, inBenefit: boolean): void {
    const property = DATE_PROPERTY.get(e(1));
    if (property === undefined) return;
    target[(inBenefit && BENEFIT_SPELLING.get(property)) || property] = e(3);
    // Stays are repeated as lists.
    if (!inBenefit || (property !== 'admission' && property !== 'discharge')) return;
    const [startDate, endDate] = e(3).split('-');
    append(target, `${property}s`, endDate === undefined ? { date: startDate } : { startDate, endDate });
  }
}

function child(parent: JsonObject, name: string): JsonObject {
  const value = (parent[name] as JsonObject | undefined) ?? {};
  parent[name] = value;
  return value;
}

const MODES: Readonly<Record<string, string>> = {
  TE: 'Telephone',
  UR: 'Uniform Resource Locator (URL)',
  FX: 'Facsimile',
};

function contacts(e: (position: number) => string): JsonObject[] {
  return [{ communicationMode: MODES[e(3)] ?? e(3), communicationNumber: e(4) }];
}
