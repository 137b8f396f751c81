import type { FailureContext, Issue } from '@payerkit/core';
import { present, textsOf } from '../../internal/wire/json.js';
import { readResponseX12 } from '../../internal/wire/response-x12.js';
import type { X12Segment } from '../../x12/interchange.js';
import { SegmentTaker } from '../../x12/segment-taker.js';
import { takeElements, takeName, takeQualified, type WireFields } from '../../x12/wire-fields.js';
import type { UnmappedX12 } from '../../x12/x12-reading.js';
import type { ClaimStatusResponse } from './response.js';

interface OpenClaim {
  readonly claimStatus: WireFields;
  readonly serviceDetails: { readonly service: WireFields; readonly status: WireFields[] }[];
}

/** The part of a 277 that responds to one inquiry. */
export interface ClaimStatusPart {
  /** The inquiry's person and parties, and the claims. */
  readonly response: ClaimStatusResponse;
  /** Values that the JSON has no field for. */
  readonly unmapped: readonly UnmappedX12[];
}

const REFERENCES = {
  '1K': 'tradingPartnerClaimNumber',
  EJ: 'patientAccountNumber',
  D9: 'clearingHouseClaimNumber',
};

const PROVIDER_NUMBERS = { FI: 'taxId', SV: 'spn', XX: 'npi', 46: 'etin' };
const PERSON_NUMBERS = { MI: 'memberId' };

/** Prefixes of the names of a second and third status. */
const RANKS = ['', 'secondary', 'tertiary'] as const;

/** Elements of STC that contain a status. */
const STATUS_PLACES = [1, 10, 11] as const;

const STATUS_NAMES = RANKS.map((rank) =>
  ['StatusCategoryCode', 'StatusCode', 'EntityCode'].map((name) =>
    rank === '' ? `${name.charAt(0).toLowerCase()}${name.slice(1)}` : `${rank}${name}`,
  ),
);

/**
 * Converts a 277 to Optum's JSON: the claims of all its people as one response.
 *
 * A status above claim level (STC of the receiver or of the provider) means that the payer did not look for claims: it
 * becomes a separate entry, such as `inquiryRejected`, next to the claims of other levels. Statuses of further STC
 * segments follow the first one, up to three.
 *
 * @param x12 - the complete interchange
 * @param context - of the call, for errors
 * @param report - receives tolerated faults
 * @throws `ResponseFormatError` when it cannot be read or is not a 277
 */
export function claimStatusOfX12(
  x12: unknown,
  context: Partial<FailureContext> = {},
  report?: (issue: Issue) => void,
): ClaimStatusResponse {
  const { header, transactions, issues } = readResponseX12(x12, '277', context);
  if (report !== undefined) for (const issue of issues) report(issue);
  const responses = transactions.flatMap(({ segments }) => {
    const wire = new ClaimStatusWire(header.controlNumber);
    const ended = segments.flatMap((segment, index) => wire.take(segment, index));
    return [...ended, ...wire.end()].map(({ response }) => response);
  });
  const [first] = responses;
  return {
    ...first,
    controlNumber: header.controlNumber,
    claims: responses.flatMap(({ claims }) => claims ?? []),
  };
}

/** Converts the segments of one 277 to Optum's JSON, person by person. */
export class ClaimStatusWire {
  readonly #controlNumber: string;
  #unmapped: UnmappedX12[] = [];
  #level = '';
  #payer: WireFields | undefined;
  #receiver: WireFields | undefined;
  #provider: WireFields | undefined;
  #subscriber: WireFields | undefined;
  #dependent: WireFields | undefined;
  #claims: OpenClaim[] = [];
  #claim: OpenClaim | undefined;
  #trace: string | undefined;
  #hasGiven = false;

  /** @param controlNumber - ISA13, as the JSON form has it */
  constructor(controlNumber: string) {
    this.#controlNumber = controlNumber;
  }

  /**
   * Processes the next segment.
   *
   * @returns the part that ended before it
   */
  take(segment: X12Segment, index: number): readonly ClaimStatusPart[] {
    const taker = new SegmentTaker(segment, index);
    const ended = segment.id === 'HL' ? this.#open(taker) : [];
    if (segment.id === 'NM1') this.#takeName(taker);
    else if (segment.id === 'DMG') this.#takeBirth(taker);
    else if (segment.id === 'TRN') this.#takeTrace(taker);
    else if (segment.id !== 'HL') {
      if (segment.id === 'STC') this.#claim ??= this.#openClaim();
      if (this.#claim !== undefined) readInto(this.#claim, taker);
    }
    taker.leave(this.#unmapped);
    return ended;
  }

  /** Ends the transaction: a 277 without any status gives a response without claims. */
  end(): readonly ClaimStatusPart[] {
    const last = this.#given();
    return last.length > 0 || this.#hasGiven ? last : [this.#part([])];
  }

  #open(taker: SegmentTaker): readonly ClaimStatusPart[] {
    const ended = this.#given();
    const level = taker.take(3) ?? '';
    // Counters and values that the order implies.
    for (const place of [1, 2, 4]) taker.take(place);
    this.#level = level;
    this.#claim = undefined;
    this.#trace = undefined;
    this.#dependent = undefined;
    if (level !== '23') this.#subscriber = undefined;
    if (level === '20' || level === '21' || level === '19') this.#provider = undefined;
    if (level === '20' || level === '21') this.#receiver = undefined;
    if (level === '20') this.#payer = undefined;
    return ended;
  }

  #given(): readonly ClaimStatusPart[] {
    if (this.#claims.length === 0) return [];
    const claims = this.#claims;
    this.#claims = [];
    this.#hasGiven = true;
    return [this.#part(claims)];
  }

  #part(claims: readonly OpenClaim[]): ClaimStatusPart {
    const providers = [this.#receiver, this.#provider].filter((one) => one !== undefined);
    const unmapped = this.#unmapped;
    this.#unmapped = [];
    const response = present({
      controlNumber: this.#controlNumber,
      payer: this.#payer,
      providers: providers.length === 0 ? undefined : providers,
      subscriber: this.#subscriber,
      dependent: this.#dependent,
      claims: claims.map(({ claimStatus, serviceDetails }) => ({
        claimStatus,
        ...(serviceDetails.length === 0 ? {} : { serviceDetails }),
      })),
    });
    return { response: response as ClaimStatusResponse, unmapped };
  }

  #takeName(taker: SegmentTaker): void {
    const [payer, receiver, provider] = [this.#payer, this.#receiver, this.#provider];
    const level = this.#level;
    if (level === '20' && payer === undefined)
      this.#payer = named(taker, {
        PI: 'payerIdentification',
        XV: 'centersForMedicareAndMedicaidServicePlanId',
      });
    else if (level === '21' && receiver === undefined)
      this.#receiver = { ...named(taker, PROVIDER_NUMBERS), providerType: 'BillingProvider' };
    else if (level === '19' && provider === undefined)
      this.#provider = { ...named(taker, PROVIDER_NUMBERS), providerType: 'ServiceProvider' };
    else if (level === '22' && this.#subscriber === undefined)
      this.#subscriber = named(taker, PERSON_NUMBERS);
    else if ((level === '23' || level === 'PT') && this.#dependent === undefined)
      this.#dependent = named(taker, PERSON_NUMBERS);
  }

  #takeBirth(taker: SegmentTaker): void {
    const person = this.#dependent ?? this.#subscriber;
    if (person === undefined || person.dateOfBirth !== undefined) return;
    taker.take(1);
    Object.assign(person, takeElements(taker, { 2: 'dateOfBirth', 3: 'gender' }));
  }

  #takeTrace(taker: SegmentTaker): void {
    const isPerson = ['22', '23', 'PT'].includes(this.#level);
    this.#trace = taker.peek(2);
    // At person level each trace is a claim; at higher levels only a status creates an entry.
    this.#claim = isPerson ? this.#openClaim() : undefined;
    if (isPerson || this.#level === '21' || this.#level === '19') {
      taker.take(1);
      taker.take(2);
    }
  }

  #openClaim(): OpenClaim {
    const opened = { claimStatus: present({ trackingNumber: this.#trace }), serviceDetails: [] };
    this.#claims.push(opened);
    return opened;
  }
}

function named(taker: SegmentTaker, numbers: Readonly<Record<string, string>>): WireFields {
  const fields: WireFields = {};
  taker.take(1);
  takeName(taker, fields, numbers);
  return fields;
}

function readInto({ claimStatus, serviceDetails }: OpenClaim, taker: SegmentTaker): void {
  const line = serviceDetails.at(-1);
  if (taker.id === 'SVC')
    serviceDetails.push({
      service: present({
        serviceIdQualifierCode: taker.take(1, 1),
        procedureId: taker.take(1, 2),
        ...takeElements(taker, {
          2: 'submittedAmount',
          3: 'amountPaid',
          4: 'revenueCode',
          7: 'submittedUnits',
        }),
      }),
      status: [],
    });
  else if (taker.id === 'STC') {
    if (line !== undefined) line.status.push(statusOf(taker));
    else if (claimStatus.statusCategoryCode === undefined)
      Object.assign(
        claimStatus,
        statusOf(taker, claimStatus.messages),
        takeElements(taker, {
          4: 'submittedAmount',
          5: 'amountPaid',
          6: 'paidDate',
          8: 'checkIssueDate',
          9: 'checkNumber',
        }),
      );
    else addStatuses(claimStatus, taker);
  } else if (taker.id === 'REF' && line === undefined) takeQualified(taker, () => claimStatus, REFERENCES);
  else if (taker.id === 'DTP' && line === undefined && taker.peek(1) === '472') {
    if (claimStatus.claimServiceDate !== undefined) return;
    taker.take(1);
    taker.take(2);
    Object.assign(claimStatus, present({ claimServiceDate: taker.take(3) }));
  }
}

/** STC01, STC10 and STC11, the date, and the payer's text after those of an STC without a status. */
function statusOf(taker: SegmentTaker, earlier?: unknown): WireFields {
  const fields: WireFields = earlier === undefined ? {} : { messages: earlier };
  addMessage(fields, taker);
  for (const [rank, place] of STATUS_PLACES.entries()) takeStatus(fields, taker, place, STATUS_NAMES[rank]);
  return { ...fields, ...takeElements(taker, { 2: 'effectiveDate' }) };
}

/** Adds STC12 to the texts of earlier statuses. */
function addMessage(fields: WireFields, taker: SegmentTaker): void {
  const message = taker.takeText(12);
  if (message !== undefined) fields.messages = [...textsOf(fields.messages), message];
}

/** Adds the statuses of a further STC while the JSON has room: it has no fields for a fourth. */
function addStatuses(fields: WireFields, taker: SegmentTaker): void {
  addMessage(fields, taker);
  for (const place of STATUS_PLACES) {
    const free = STATUS_NAMES.find((names) => names.every((name) => fields[name] === undefined));
    takeStatus(fields, taker, place, free);
  }
}

function takeStatus(
  fields: WireFields,
  taker: SegmentTaker,
  place: number,
  names: readonly string[] = [],
): void {
  for (const [component, name] of names.entries()) {
    const value = taker.take(place, component + 1);
    if (value !== undefined) fields[name] = value;
  }
}
