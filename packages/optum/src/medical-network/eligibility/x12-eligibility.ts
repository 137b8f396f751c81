import type { FailureContext, Issue } from '@payerkit/core';
import { lookUp } from '../../internal/call/look-up.js';
import { readResponseX12 } from '../../internal/wire/response-x12.js';
import type { X12Segment } from '../../x12/interchange.js';
import { SegmentTaker } from '../../x12/segment-taker.js';
import { nested, nestedList, takeElements, type WireFields } from '../../x12/wire-fields.js';
import type { UnmappedX12 } from '../../x12/x12-reading.js';
import type { EligibilityResponse } from './response.js';
import * as names from './x12-eligibility-fields.js';
import { benefit, entity, named, takeDate, takeOfEntity, takeReference } from './x12-eligibility-parts.js';

/** The part of a 271 about one person. */
export interface EligibilityPart {
  /** In Optum's JSON. */
  readonly response: EligibilityResponse;
  /** Values that the JSON has no field for. */
  readonly unmapped: readonly UnmappedX12[];
}

const LOOPS: Readonly<Record<string, readonly [unnamed: string, named: string, benefit: string]>> = {
  20: ['2000A', '2100A', '2100A'],
  21: ['2000B', '2100B', '2100B'],
  22: ['2000C', '2100C', '2110C'],
  23: ['2000D', '2100D', '2110D'],
};

/**
 * Converts a 271 to Optum's JSON: the inquiry was about one person, so all of it is one response. Texts of codes, such
 * as `insuranceType` for `insuranceTypeCode`, exist only in the JSON.
 *
 * @param x12 - the complete interchange
 * @param context - of the call, for errors
 * @param report - receives tolerated faults
 * @throws `ResponseFormatError` when it cannot be read or is not a 271
 */
export function eligibilityOfX12(
  x12: unknown,
  context: Partial<FailureContext> = {},
  report?: (issue: Issue) => void,
): EligibilityResponse {
  const { header, segments, issues } = readResponseX12(x12, '271', context);
  if (report !== undefined) for (const issue of issues) report(issue);
  const wire = new EligibilityWire(header.controlNumber, false);
  const ended = segments.flatMap((segment, index) => wire.take(segment, index));
  return [...ended, ...wire.end()].at(-1)?.response ?? {};
}

/** Data about a person, and about the levels above. */
interface Said {
  readonly errors: WireFields[];
  readonly plan: WireFields;
  readonly dates: WireFields;
  readonly traces: WireFields[];
  readonly rows: WireFields[];
}

/** Converts the segments of one 271 to Optum's JSON, person by person. */
export class EligibilityWire {
  readonly #controlNumber: string;
  readonly #splits: boolean;
  #unmapped: UnmappedX12[] = [];
  #level = '';
  #payer: WireFields | undefined;
  #provider: WireFields | undefined;
  #subscriber: WireFields | undefined;
  #dependents: WireFields[] = [];
  #above = nothing();
  #ofSubscriber = nothing();
  #said = nothing();
  #isPending = false;
  #hasGiven = false;
  /** Entity whose segments are being read. */
  #party: WireFields | undefined;
  #row: WireFields | undefined;
  #entity: WireFields | undefined;

  /**
   * @param controlNumber - ISA13, as the JSON form has it
   * @param splits - true to return a separate response for each person
   */
  constructor(controlNumber: string, splits: boolean) {
    this.#controlNumber = controlNumber;
    this.#splits = splits;
  }

  /**
   * Processes the next segment.
   *
   * @returns the person whose segments ended before it
   */
  take(segment: X12Segment, index: number): readonly EligibilityPart[] {
    const taker = new SegmentTaker(segment, index);
    const ended = segment.id === 'HL' ? this.#open(taker) : [];
    if (segment.id !== 'HL' && !(this.#row !== undefined && this.#takeOfRow(taker, this.#row)))
      this.#takeOfParty(taker);
    taker.leave(this.#unmapped);
    return ended;
  }

  /** Ends the transaction. */
  end(): readonly EligibilityPart[] {
    return this.#isPending || !this.#hasGiven ? this.#give() : [];
  }

  #open(taker: SegmentTaker): readonly EligibilityPart[] {
    const level = taker.take(3) ?? '';
    // Counters and values that the order implies.
    for (const place of [1, 2, 4]) taker.take(place);
    const isDependent = level === '23';
    // A subscriber with dependents is a patient only if the response contains data about them.
    const isSubscriber = isDependent && this.#level === '22';
    const isWhole = this.#splits && this.#isPending && (!isSubscriber || this.#saysOfSubscriber());
    const ended = isWhole ? this.#give() : [];
    this.#level = level;
    this.#party = undefined;
    this.#row = undefined;
    this.#entity = undefined;
    if (this.#splits) this.#inherit(level);
    if (level === '22' || isDependent) this.#isPending = true;
    return ended;
  }

  #saysOfSubscriber(): boolean {
    const { rows, errors } = this.#said;
    return rows.length > 0 || errors.length > this.#above.errors.length;
  }

  /** Data about the payer, the provider and the subscriber applies to everyone below. */
  #inherit(level: string): void {
    if (level === '20') {
      this.#payer = undefined;
      this.#above = nothing();
    }
    if (level === '20' || level === '21') this.#provider = undefined;
    if (level === '23') {
      if (this.#dependents.length === 0) this.#ofSubscriber = this.#said;
      this.#said = copied(this.#ofSubscriber);
    } else {
      if (level === '22' && this.#subscriber === undefined) this.#above = this.#said;
      this.#subscriber = undefined;
      this.#said = level === '22' ? copied(this.#above) : this.#said;
    }
    this.#dependents = [];
  }

  #give(): readonly EligibilityPart[] {
    const { errors, plan, dates, traces, rows } = this.#said;
    const unmapped = this.#unmapped;
    this.#unmapped = [];
    this.#isPending = false;
    this.#hasGiven = true;
    const response = {
      controlNumber: this.#controlNumber,
      ...(this.#payer === undefined ? {} : { payer: this.#payer }),
      ...(this.#provider === undefined ? {} : { provider: this.#provider }),
      ...(this.#subscriber === undefined ? {} : { subscriber: this.#subscriber }),
      ...(this.#dependents.length === 0 ? {} : { dependents: this.#dependents }),
      ...(traces.length === 0 ? {} : { subscriberTraceNumbers: traces }),
      planInformation: plan,
      planDateInformation: dates,
      benefitsInformation: rows,
      ...(errors.length === 0 ? {} : { errors }),
    };
    return [{ response: response as EligibilityResponse, unmapped }];
  }

  /** Processes a benefit segment; returns false for any other. */
  #takeOfRow(taker: SegmentTaker, row: WireFields): boolean {
    switch (taker.id) {
      case 'EB':
        return false;
      case 'LS':
        this.#entity = undefined;
        row.headerLoopIdentifierCode = taker.take(1);
        return true;
      case 'LE':
        this.#entity = undefined;
        row.trailerLoopIdentifierCode = taker.take(1);
        return true;
      case 'NM1':
        this.#entity = entity(taker);
        nestedList(row, 'benefitsRelatedEntities').push(this.#entity);
        return true;
      case 'III':
        nestedList(row, 'eligibilityAdditionalInformationList').push(
          takeElements(taker, {
            1: 'codeListQualifierCode',
            2: 'industryCode',
            3: 'codeCategory',
            4: 'injuredBodyPartName',
          }) ?? {},
        );
        return true;
      case 'MSG':
        nestedList(row, 'additionalInformation').push({ description: taker.takeText(1) });
        return true;
      case 'HSD':
        nestedList(row, 'benefitsServiceDelivery').push(takeElements(taker, names.SERVICE_DELIVERY) ?? {});
        return true;
      case 'DTP':
        takeDate(taker, nested(row, 'benefitsDateInformation'));
        return true;
      case 'REF':
        takeReference(taker, nested(row, 'benefitsAdditionalInformation'));
        return true;
      case 'AAA':
        this.#takeRejection(taker, 2);
        return true;
      default:
        if (this.#entity !== undefined) takeOfEntity(taker, this.#entity);
        return true;
    }
  }

  #takeOfParty(taker: SegmentTaker): void {
    const party = this.#party;
    switch (taker.id) {
      case 'NM1':
        this.#takeName(taker);
        return;
      case 'EB':
        this.#row = benefit(taker);
        this.#entity = undefined;
        this.#said.rows.push(this.#row);
        return;
      case 'AAA':
        this.#takeRejection(taker, party === undefined ? 0 : 1);
        return;
      case 'TRN':
        this.#said.traces.push(
          takeElements(taker, {
            1: 'traceTypeCode',
            2: 'referenceIdentification',
            3: 'originatingCompanyIdentifier',
            4: 'secondaryReferenceIdentification',
          }) ?? {},
        );
        return;
      case 'DTP':
        takeDate(taker, this.#said.dates);
        return;
      default:
        if (party !== undefined) this.#takeOfPerson(taker, party);
    }
  }

  #takeOfPerson(taker: SegmentTaker, party: WireFields): void {
    const isMember = this.#level === '22' || this.#level === '23';
    switch (taker.id) {
      case 'REF': {
        const field = isMember ? lookUp(names.MEMBER_REFERENCES, taker.peek(1)) : undefined;
        if (field !== undefined) party[field] ??= taker.peek(2);
        takeReference(taker, this.#said.plan);
        return;
      }
      case 'N3':
      case 'N4':
      case 'PER':
      case 'PRV':
        takeOfEntity(taker, party, isMember);
        return;
      case 'DMG':
        taker.take(1);
        Object.assign(party, takeElements(taker, { 2: 'dateOfBirth', 3: 'gender' }));
        return;
      case 'INS':
        Object.assign(party, takeElements(taker, names.INSURED));
        return;
      case 'MPI':
        Object.assign(party, takeElements(taker, names.MILITARY));
        return;
      case 'HI':
        for (let place = 1; place <= taker.segment.elements.length; place += 1) {
          const [diagnosisTypeCode, diagnosisCode] = [taker.take(place, 1), taker.take(place, 2)];
          if (diagnosisCode !== undefined)
            nestedList(party, 'healthCareDiagnosisCodes').push({ diagnosisTypeCode, diagnosisCode });
        }
    }
  }

  #takeName(taker: SegmentTaker): void {
    const level = this.#level;
    if (level === '20' && this.#payer === undefined) {
      this.#payer = named(taker, names.PAYER_NUMBERS, 'Payer', ['name', 'firstName', 'lastName']);
      this.#party = this.#payer;
    } else if (level === '21' && this.#provider === undefined) {
      this.#provider = named(taker, names.PROVIDER_NUMBERS, 'Provider', [
        'providerOrgName',
        'providerFirstName',
        'providerName',
      ]);
      this.#party = this.#provider;
    } else if (level === '22' || level === '23') this.#takeMember(taker, level);
  }

  #takeMember(taker: SegmentTaker, level: '22' | '23'): void {
    const isRepeated = this.#party !== undefined;
    if (isRepeated) return;
    const member = named(taker, names.MEMBER_NUMBERS, 'Insured or Subscriber', [
      'lastName',
      'firstName',
      'lastName',
    ]);
    if (level === '22') this.#subscriber = member;
    else this.#dependents.push(member);
    this.#party = member;
  }

  #takeRejection(taker: SegmentTaker, place: 0 | 1 | 2): void {
    taker.take(1);
    const loop = LOOPS[this.#level]?.[place];
    const action = taker.take(4);
    this.#said.errors.push({
      field: 'AAA',
      code: taker.take(3),
      followupAction: lookUp(names.FOLLOW_UPS, action),
      ...(loop === undefined ? {} : { location: `Loop ${loop}` }),
    });
  }
}

function nothing(): Said {
  return { errors: [], plan: {}, dates: {}, traces: [], rows: [] };
}

function copied({ errors, plan, dates, traces, rows }: Said): Said {
  return {
    errors: [...errors],
    plan: { ...plan },
    dates: { ...dates },
    traces: [...traces],
    rows: [...rows],
  };
}
