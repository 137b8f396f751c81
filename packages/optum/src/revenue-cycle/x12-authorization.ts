import { lookUp } from '../internal/call/look-up.js';
import { present } from '../internal/wire/json.js';
import type { X12Segment } from '../x12/interchange.js';
import { SegmentTaker } from '../x12/segment-taker.js';
import {
  nested,
  nestedList,
  takeAddress,
  takeElements,
  takeQualified,
  type WireFields,
} from '../x12/wire-fields.js';
import type { UnmappedX12 } from '../x12/x12-reading.js';

const REVIEW = {
  1: 'certificationActionCode',
  2: 'reviewIdentificationNumber',
  3: 'reviewDecisionReasonCode',
  4: 'secondSurgicalOpinionIndicator',
};

const REFERENCES = { BB: 'previousReviewAuthorizationNumber', NT: 'previousAdministrativeReferenceNumber' };

const DELIVERY = {
  1: 'quantityQualifier',
  2: 'serviceUnitCount',
  3: 'unitOrBasisForMeasurementCode',
  4: 'sampleSelectionModulus',
  5: 'timePeriodQualifier',
  6: 'periodCount',
  7: 'deliveryFrequencyCode',
  8: 'deliveryPatternTimeCode',
};

/** Fields of DTP by DTP01: of a date and of the last date of a range. */
const DATES: Readonly<Record<string, readonly [begin: string, end?: string]>> = {
  '007': ['certificationEffectiveDateBegin', 'certificationEffectiveDateEnd'],
  '036': ['certificationExpirationDate'],
  '096': ['dischargeDate'],
  102: ['certificationIssueDate'],
  435: ['admissionDateBegin', 'admissionDateEnd'],
  472: ['serviceDateBegin', 'serviceDateEnd'],
  881: ['healthCareServicesReviewRequestDateBegin', 'healthCareServicesReviewRequestDateEnd'],
  AAH: ['eventDateBegin', 'eventDateEnd'],
};

const REQUESTER_NUMBERS = {
  24: 'employersId',
  34: 'ssn',
  46: 'etin',
  PI: 'payorId',
  XV: 'servicesPlanID',
  XX: 'npi',
};

/** A level of HL below the payer: its object, and the field of its rejections. */
interface Level {
  readonly fields: WireFields;
  readonly rejections: string;
  /** Entity of the level, and the field of its rejections. */
  readonly parties: string | undefined;
  readonly partyRejections: string | undefined;
}

/** Converts the segments of one 278 response to Optum's JSON, one patient event at a time. */
export class AuthorizationWire {
  /** Values that the JSON has no field for. */
  readonly unmapped: UnmappedX12[] = [];
  readonly #events: WireFields[] = [];
  /** Data above the events. */
  #head: WireFields = {};
  #level: Level | undefined;
  #party: WireFields | undefined;
  /** The JSON has only the name and number of the payer; its address and contacts are not mapped. */
  #isPayer = false;

  /** Processes the next segment. */
  take(segment: X12Segment, index: number): void {
    const taker = new SegmentTaker(segment, index);
    if (segment.id === 'BHT')
      Object.assign(this.#head, takeElements(taker, { 3: 'submitterTransactionIdentifier' }));
    else if (segment.id === 'HL') this.#open(taker);
    else if (segment.id === 'AAA') this.#takeRejection(taker);
    else if (segment.id === 'NM1') this.#takeName(taker);
    else if (this.#party !== undefined) {
      if (!this.#isPayer) takeOfParty(taker, this.#party);
    } else if (this.#level !== undefined) takeOfReview(taker, this.#level.fields);
    taker.leave(this.unmapped);
  }

  /** Returns a response for each event; if the request was rejected above them, one without an event. */
  end(): readonly WireFields[] {
    return this.#events.length > 0 ? this.#events : [this.#head];
  }

  #open(taker: SegmentTaker): void {
    const code = taker.take(3) ?? '';
    // Counters and values that the order implies.
    for (const place of [1, 2, 4]) taker.take(place);
    this.#party = undefined;
    const head = this.#head;
    if (code === 'EV') {
      const event: WireFields = { ...head, patientEventDetail: {} };
      this.#events.push(event);
      this.#level = {
        fields: event.patientEventDetail as WireFields,
        rejections: 'patientEventRequestValidation',
        parties: 'patientEventProviderName',
        partyRejections: 'patientEventProviderRequestValidation',
      };
    } else if (code === 'SS') this.#openService();
    else {
      // A level resets the levels below it.
      const below: Readonly<Record<string, readonly string[]>> = {
        20: ['requester', 'subscriber', 'dependent'],
        21: ['subscriber', 'dependent'],
        22: ['dependent'],
      };
      const rest = { ...head };
      for (const name of below[code] ?? []) delete rest[name];
      const name = { 21: 'requester', 22: 'subscriber', 23: 'dependent' }[code];
      if (name !== undefined) rest[name] = {};
      this.#head = rest;
      this.#level = {
        fields: name === undefined ? rest : (rest[name] as WireFields),
        rejections: name === undefined ? 'requestValidation' : `${name}RequestValidation`,
        parties: undefined,
        partyRejections: name === undefined ? 'umRequestValidation' : undefined,
      };
    }
  }

  #openService(): void {
    const event = this.#events.at(-1);
    const detail =
      event === undefined ? nested(this.#head, 'patientEventDetail') : nested(event, 'patientEventDetail');
    const fields: WireFields = {};
    nestedList(detail, 'serviceLevel').push(fields);
    this.#level = {
      fields,
      rejections: 'serviceRequestValidation',
      parties: 'serviceProviderName',
      partyRejections: 'serviceProviderRequestValidation',
    };
  }

  #takeRejection(taker: SegmentTaker): void {
    const level = this.#level;
    if (level === undefined) return;
    const rejection =
      takeElements(taker, { 1: 'responseCode', 3: 'rejectReasonCode', 4: 'followupActionCode' }) ?? {};
    const isOfParty = this.#party !== undefined && level.partyRejections !== undefined;
    const holder = isOfParty && level.parties !== undefined ? (this.#party as WireFields) : level.fields;
    nestedList(holder, isOfParty ? (level.partyRejections as string) : level.rejections).push(rejection);
  }

  #takeName(taker: SegmentTaker): void {
    const level = this.#level;
    if (level === undefined) return;
    this.#isPayer = level.parties === undefined && level.partyRejections !== undefined;
    if (level.parties !== undefined) {
      this.#party = partyOf(taker);
      nestedList(level.fields, level.parties).push(this.#party);
    } else if (!this.#isPayer) {
      this.#party = level.fields;
      const isRequester = level.rejections === 'requesterRequestValidation';
      if (isRequester) level.fields.requesterType = taker.take(1);
      else taker.take(1);
      const isOrganization = taker.take(2) === '2' && isRequester;
      Object.assign(
        level.fields,
        takeElements(taker, {
          3: isOrganization ? 'organizationName' : 'lastName',
          4: 'firstName',
          5: 'middleName',
          7: 'suffix',
        }),
      );
      takeQualified(taker, () => level.fields, isRequester ? REQUESTER_NUMBERS : { MI: 'memberId' }, 8, 9);
    } else {
      this.#party = {};
      taker.take(1);
      taker.take(2);
      Object.assign(level.fields, takeElements(taker, { 3: 'payerName' }));
      takeQualified(taker, () => level.fields, { PI: 'payerId', XV: 'payerId' }, 8, 9);
    }
  }
}

function partyOf(taker: SegmentTaker): WireFields {
  const isOrganization = taker.take(2) === '2';
  return {
    ...takeElements(taker, {
      1: 'entityIdentifierCode',
      3: isOrganization ? 'organizationName' : 'lastName',
      4: 'firstName',
      5: 'middleName',
      6: 'namePrefix',
      7: 'nameSuffix',
      8: 'identificationCodeQualifier',
      9: 'identifier',
    }),
  };
}

function takeOfParty(taker: SegmentTaker, party: WireFields): void {
  if (taker.id === 'N3' || taker.id === 'N4') takeAddress(taker, party);
  else if (taker.id === 'DMG') {
    taker.take(1);
    Object.assign(party, takeElements(taker, { 2: 'dateOfBirth', 3: 'genderCode' }));
  } else if (taker.id === 'REF')
    takeQualified(taker, () => nested(party, 'supplementalIdentification'), {
      '1L': 'policyNumber',
      '6P': 'groupNumber',
      EJ: 'patientAccountNumber',
      SY: 'ssn',
    });
  else if (taker.id === 'PER') {
    taker.take(1);
    Object.assign(party, takeElements(taker, { 2: 'contactName' }));
    for (const place of [3, 5, 7])
      takeQualified(
        taker,
        () => party,
        {
          EM: 'contactElectronicMail',
          EX: 'contactTelephoneExtension',
          FX: 'contactFacsimile',
          TE: 'contactTelephone',
          UR: 'contactUrl',
        },
        place,
        place + 1,
      );
  } else if (taker.id === 'PRV')
    Object.assign(party, takeElements(taker, { 1: 'providerCode', 3: 'providerTaxonomyCode' }));
}

/** Segments of an event or of a service. */
function takeOfReview(taker: SegmentTaker, review: WireFields): void {
  switch (taker.id) {
    case 'UM':
      Object.assign(
        review,
        takeElements(taker, { 1: 'requestCategoryCode', 2: 'certificationTypeCode', 3: 'serviceTypeCode' }),
      );
      takeComposite(taker, review, 4, { 1: 'facilityTypeCode', 2: 'facilityCodeQualifier' });
      return;
    case 'HCR':
      if (review.certificationActionCode === undefined) Object.assign(review, takeElements(taker, REVIEW));
      return;
    case 'REF':
      takeQualified(taker, () => review, REFERENCES);
      return;
    case 'DTP':
      takeDates(taker, review);
      return;
    case 'HSD':
      Object.assign(review, takeElements(taker, DELIVERY));
      return;
    case 'MSG':
      if (review.freeFormMessageText === undefined)
        Object.assign(review, present({ freeFormMessageText: taker.takeText(1) }));
      return;
    case 'SV1':
      review.professionalService = service(taker, 1, {
        3: 'unitOrBasisForMeasurementCode',
        4: 'serviceUnitCount',
      });
      return;
    case 'SV2':
      review.institutionalService = service(taker, 2, {
        1: 'serviceLineRevenueCode',
        4: 'unitOrBasisForMeasurementCode',
        5: 'serviceUnitCount',
      });
      return;
    case 'SV3':
      review.dentalService = service(taker, 1, { 6: 'serviceUnitCount' });
  }
}

function takeComposite(
  taker: SegmentTaker,
  into: WireFields,
  place: number,
  names: Record<number, string>,
): void {
  for (const [component, name] of Object.entries(names)) {
    const value = taker.take(place, Number(component));
    if (value !== undefined) into[name] = value;
  }
}

function service(taker: SegmentTaker, place: number, names: Record<number, string>): WireFields {
  const fields: WireFields = {};
  takeComposite(taker, fields, place, {
    1: 'productOrServiceIDQualifier',
    2: 'procedureCode',
    3: 'procedureModifier',
    4: 'procedureModifier2',
    5: 'procedureModifier3',
    6: 'procedureModifier4',
    7: 'procedureCodeDescription',
  });
  return { ...fields, ...takeElements(taker, names) };
}

function takeDates(taker: SegmentTaker, review: WireFields): void {
  const [begin, end] = lookUp(DATES, taker.peek(1)) ?? [];
  if (begin === undefined || review[begin] !== undefined) return;
  const [from, to] = taker.peek(2) === 'RD8' && end !== undefined ? (taker.peek(3) ?? '').split('-') : [];
  taker.take(1);
  taker.take(2);
  const value = taker.take(3);
  if (from === undefined || to === undefined || end === undefined) review[begin] = value;
  else Object.assign(review, { [begin]: from, [end]: to });
}
