import { lookUp } from '../../internal/call/look-up.js';
import { present } from '../../internal/wire/json.js';
import type { X12Segment } from '../../x12/interchange.js';
import { SegmentTaker } from '../../x12/segment-taker.js';
import {
  nested,
  nestedList,
  takeElements,
  takeName,
  takeQualified,
  type WireFields,
} from '../../x12/wire-fields.js';
import type { UnmappedX12 } from '../../x12/x12-reading.js';

/** A complete claim of a 277, with the levels above it. */
export interface AcknowledgedPart {
  readonly kind: 'claim';
  /** `Claims` of the JSON. */
  readonly claim: WireFields;
  /** `PatientClaimStatusDetails`: its patient. */
  readonly patient: WireFields;
  /** `ClaimStatusDetails`: the provider level that contains it. */
  readonly detail: WireFields;
  /** Its payer. */
  readonly payer: WireFields;
  /** Values of its segments that the JSON has no field for. */
  readonly unmapped: readonly UnmappedX12[];
}

/** A receiver or provider of a 277 whose claims are complete. */
export interface LevelPart {
  readonly kind: 'level';
  readonly level: 'receiver' | 'provider';
  /** The receiver level (`ClaimStatusTransactions`) or provider level (`ClaimStatusDetails`). */
  readonly holder: WireFields;
  readonly batch: WireFields;
  readonly payer: WireFields;
  readonly claimCount: number;
}

interface OpenLevel {
  readonly fields: WireFields;
  claimCount: number;
}

const CLAIM_REFERENCES = {
  '1K': 'tradingPartnerClaimNumber',
  BLT: 'billTypeIdentifier',
  EJ: 'patientAccountNumber',
  XZ: 'pharmacyPrescriptionNumber',
  VV: 'voucherIdentifier',
  D9: 'clearinghouseTraceNumber',
};

const NAMES: Readonly<Record<string, readonly [field: string, numbers: Readonly<Record<string, string>>]>> = {
  PR: ['payer', { PI: 'payerIdentification', XV: 'centersForMedicareAndMedicaidServicePlanId' }],
  41: ['provider', { 46: 'etin' }],
  '1P': ['serviceProvider', { FI: 'tin', SV: 'spn', XX: 'npi' }],
  85: ['serviceProvider', { FI: 'tin', SV: 'spn', XX: 'npi' }],
  IL: [
    'subscriber',
    {
      24: 'employerIdentificationNumber',
      II: 'standardUniqueHealthIdentifierForEachIndividualInTheUnitedStates',
      MI: 'memberId',
    },
  ],
};

/** Converts the segments of one 277 or 277CA to Optum's JSON, claim by claim. */
export class AcknowledgementWire {
  /** The transaction without its payers' claims. */
  readonly transaction: WireFields;
  /** Values outside of claims that the JSON has no field for. */
  readonly unmapped: UnmappedX12[] = [];
  /** True when a status was found at any level. */
  hasStatus = false;
  #ofClaim: UnmappedX12[] = [];
  #level = '20';
  #payer: WireFields | undefined;
  #batch: OpenLevel | undefined;
  #detail: OpenLevel | undefined;
  #subscriber: WireFields | undefined;
  #patient: WireFields | undefined;
  #claim: WireFields | undefined;
  #line: WireFields | undefined;

  /** @param controlNumber - ST02 */
  constructor(controlNumber: string) {
    this.transaction = { controlNumber };
  }

  /**
   * Processes the next segment.
   *
   * @returns the part that ended before it
   */
  take(segment: X12Segment, index: number): readonly (AcknowledgedPart | LevelPart)[] {
    const taker = new SegmentTaker(segment, index);
    const isPatient = this.#level === '22' || this.#level === '23' || this.#level === 'PT';
    let ended: readonly (AcknowledgedPart | LevelPart)[] = [];
    this.hasStatus ||= segment.id === 'STC';
    if (segment.id === 'HL') {
      const level = taker.take(3) ?? '';
      // Counters and values that the order implies.
      for (const place of [1, 2, 4]) taker.take(place);
      ended = this.#open(level);
    } else if (segment.id === 'TRN' && isPatient) {
      ended = this.#endClaim();
      this.#claim = this.#openClaim();
      taker.take(1);
      nested(this.#claim, 'claimStatus').referencedTransactionTraceNumber = taker.take(2);
    } else if (isPatient) this.#takeOfPatient(taker);
    else this.#takeAbove(taker);
    taker.leave(this.#claim === undefined ? this.unmapped : this.#ofClaim);
    return ended;
  }

  /** Ends the transaction. */
  end(): readonly (AcknowledgedPart | LevelPart)[] {
    return [...this.#endClaim(), ...this.#endDetail(), ...this.#endBatch()];
  }

  #open(level: string): (AcknowledgedPart | LevelPart)[] {
    const ended: (AcknowledgedPart | LevelPart)[] = this.#endClaim();
    this.#level = level;
    if (level === '20' || level === '21' || level === '19') ended.push(...this.#endDetail());
    if (level === '20' || level === '21') ended.push(...this.#endBatch());
    if (level === '20') this.#payer = undefined;
    if (level === '23')
      this.#patient = this.#subscriber === undefined ? {} : { subscriber: this.#subscriber };
    else {
      this.#subscriber = undefined;
      this.#patient = undefined;
    }
    if (level === '20') this.#payerFields();
    else if (level === '21') this.#batchLevel();
    else if (level === '19') this.#detailLevel();
    return ended;
  }

  #takeAbove(taker: SegmentTaker): void {
    if (taker.id === 'BHT')
      Object.assign(
        this.transaction,
        takeElements(taker, {
          3: 'referenceIdentification',
          4: 'transactionSetCreationDate',
          5: 'transactionSetCreationTime',
        }),
      );
    else if (taker.id === 'NM1') this.#takeNameAbove(taker);
    else if (taker.id === 'PER' && this.#level === '20') takeContact(taker, this.#payerFields());
    else if (taker.id === 'TRN') this.#takeTrace(taker);
    else if (taker.id === 'STC' && this.#level === '19')
      nestedList(this.#detailLevel().fields, 'serviceProviderClaimStatuses').push(
        status(taker, 'serviceProviderStatuses'),
      );
    // Some payers write the status of a batch at its source.
    else if (taker.id === 'STC')
      nestedList(this.#batchLevel().fields, 'providerClaimStatuses').push(status(taker, 'providerStatuses'));
  }

  #takeTrace(taker: SegmentTaker): void {
    const [field, level] =
      this.#level === '21'
        ? ['claimTransactionBatchNumber', this.#batchLevel()]
        : this.#level === '19'
          ? ['providerOFServiceInformationTraceIdentifier', this.#detailLevel()]
          : ['', undefined];
    if (level === undefined || level.fields[field] !== undefined) return;
    taker.take(1);
    level.fields[field] = taker.take(2);
  }

  #takeNameAbove(taker: SegmentTaker): void {
    const qualifier = taker.peek(1) ?? '';
    // The information source of a 277CA may be the clearinghouse (AY) as well as a payer (PR).
    const known = lookUp(NAMES, qualifier === 'AY' ? 'PR' : qualifier);
    if (known === undefined) return;
    const [field, numbers] = known;
    const holder =
      field === 'payer'
        ? this.#payerFields()
        : field === 'provider'
          ? nested(this.#batchLevel().fields, field)
          : nested(this.#detailLevel().fields, field);
    if (holder.organizationName !== undefined || holder.lastName !== undefined) return;
    taker.take(1);
    takeName(taker, holder, qualifier === 'AY' ? { ...numbers, 46: 'payerIdentification' } : numbers);
  }

  #takeOfPatient(taker: SegmentTaker): void {
    if (this.#line !== undefined && takeOfLine(taker, this.#line)) return;
    if (taker.id === 'NM1') this.#takePatient(taker);
    else if (taker.id === 'STC' || taker.id === 'SVC' || this.#claim !== undefined) {
      this.#claim ??= this.#openClaim();
      this.#takeOfClaim(taker, this.#claim);
    }
  }

  #takePatient(taker: SegmentTaker): void {
    const qualifier = taker.peek(1);
    if (qualifier !== 'IL' && qualifier !== 'QC') return;
    const numbers = NAMES.IL?.[1] ?? {};
    // A 277CA has only the patient, and a 277 has it below the subscriber.
    const isDependent = this.#level === '23';
    const patient = this.#patientFields();
    const field = isDependent ? 'dependent' : 'subscriber';
    if (patient[field] !== undefined) return;
    taker.take(1);
    takeName(taker, nested(patient, field), numbers);
    if (!isDependent) this.#subscriber = patient.subscriber as WireFields;
  }

  #takeOfClaim(taker: SegmentTaker, claim: WireFields): void {
    const fields = nested(claim, 'claimStatus');
    if (taker.id === 'STC') {
      const entry = status(taker, 'informationStatuses');
      Object.assign(
        entry,
        takeElements(taker, {
          4: 'totalClaimChargeAmount',
          5: 'claimPaymentAmount',
          6: 'adjudicatedFinalizedDate',
          8: 'remittanceDate',
          9: 'remittanceTraceNumber',
        }),
      );
      nestedList(fields, 'informationClaimStatuses').push(entry);
    } else if (taker.id === 'REF') takeQualified(taker, () => fields, CLAIM_REFERENCES);
    else if (taker.id === 'DTP') takeDays(taker, fields, 'claimService');
    else if (taker.id === 'SVC') {
      this.#line = { service: service(taker) };
      nestedList(claim, 'serviceLines').push(this.#line);
    }
  }

  #openClaim(): WireFields {
    if (this.#batch !== undefined) this.#batch.claimCount += 1;
    if (this.#detail !== undefined) this.#detail.claimCount += 1;
    return { claimStatus: {} };
  }

  #endClaim(): AcknowledgedPart[] {
    const [claim, unmapped] = [this.#claim, this.#ofClaim];
    this.#claim = undefined;
    this.#line = undefined;
    this.#ofClaim = [];
    if (claim === undefined) return [];
    const [patient, detail, payer] = [this.#patientFields(), this.#detailLevel().fields, this.#payerFields()];
    return [{ kind: 'claim', claim, patient, detail, payer, unmapped }];
  }

  #endDetail(): LevelPart[] {
    const [detail, batch] = [this.#detail, this.#batch];
    this.#detail = undefined;
    if (detail === undefined || batch === undefined) return [];
    const { fields: holder, claimCount } = detail;
    return [
      {
        kind: 'level',
        level: 'provider',
        holder,
        batch: batch.fields,
        payer: this.#payerFields(),
        claimCount,
      },
    ];
  }

  #endBatch(): LevelPart[] {
    const batch = this.#batch;
    this.#batch = undefined;
    if (batch === undefined) return [];
    const { fields, claimCount } = batch;
    return [
      {
        kind: 'level',
        level: 'receiver',
        holder: fields,
        batch: fields,
        payer: this.#payerFields(),
        claimCount,
      },
    ];
  }

  #payerFields(): WireFields {
    if (this.#payer === undefined) {
      this.#payer = {};
      nestedList(this.transaction, 'payers').push(this.#payer);
    }
    return this.#payer;
  }

  #batchLevel(): OpenLevel {
    if (this.#batch === undefined) {
      this.#batch = { fields: {}, claimCount: 0 };
      nestedList(this.#payerFields(), 'claimStatusTransactions').push(this.#batch.fields);
    }
    return this.#batch;
  }

  #detailLevel(): OpenLevel {
    const batch = this.#batchLevel();
    if (this.#detail === undefined) {
      this.#detail = { fields: {}, claimCount: 0 };
      nestedList(batch.fields, 'claimStatusDetails').push(this.#detail.fields);
    }
    return this.#detail;
  }

  #patientFields(): WireFields {
    this.#detailLevel();
    this.#patient ??= {};
    return this.#patient;
  }
}

/** Processes a line segment; returns false for any other. */
function takeOfLine(taker: SegmentTaker, line: WireFields): boolean {
  if (taker.id === 'STC') {
    const { statusInformationEffectiveDate, ...entry } = status(taker, 'serviceStatuses');
    nestedList(line, 'serviceClaimStatuses').push({
      ...(statusInformationEffectiveDate === undefined
        ? {}
        : { effectiveDate: statusInformationEffectiveDate }),
      ...entry,
    });
  } else if (taker.id === 'REF') {
    if (!takeQualified(taker, () => line, { FJ: 'lineItemControlNumber' }))
      takeQualified(taker, () => line, { '6R': 'lineItemControlNumber' });
  } else if (taker.id === 'DTP') takeDays(taker, line, 'serviceLine');
  else return false;
  return true;
}

/** STC: up to three statuses, their date, and the payer's text. */
function status(taker: SegmentTaker, list: string): WireFields {
  const statuses = [1, 10, 11].flatMap((place) => {
    const category = taker.take(place, 1);
    if (category === undefined) return [];
    const [statusCode, entityIdentifierCode] = [taker.take(place, 2), taker.take(place, 3)];
    return [present({ healthCareClaimStatusCategoryCode: category, statusCode, entityIdentifierCode })];
  });
  return {
    ...takeElements(taker, { 2: 'statusInformationEffectiveDate' }),
    ...present({ message: taker.takeText(12) }),
    ...(statuses.length === 0 ? {} : { [list]: statuses }),
  };
}

function service(taker: SegmentTaker): WireFields {
  const [qualifier, code] = [taker.take(1, 1), taker.take(1, 2)];
  const modifiers = taker.takeAll(1, 3, 6);
  return {
    ...(qualifier === undefined ? {} : { serviceIdQualifierCode: qualifier }),
    ...(code === undefined ? {} : { procedureCode: code }),
    ...(modifiers.length === 0 ? {} : { procedureModifiers: modifiers }),
    ...takeElements(taker, { 2: 'chargeAmount', 3: 'amountPaid', 4: 'revenueCode', 7: 'submittedUnits' }),
  };
}

/** DTP*472: a date or a range, in fields of the JSON with a common prefix. */
function takeDays(taker: SegmentTaker, fields: WireFields, name: 'claimService' | 'serviceLine'): void {
  const [begin, end, single] =
    name === 'claimService'
      ? ['claimServiceBeginDate', 'claimServiceEndDate', 'claimServiceDate']
      : ['beginServiceLineDate', 'endServiceLineDate', 'serviceLineDate'];
  if (taker.peek(1) !== '472' || fields[begin] !== undefined || fields[single] !== undefined) return;
  const [from, to] = taker.peek(2) === 'RD8' ? (taker.peek(3) ?? '').split('-') : [];
  taker.take(1);
  taker.take(2);
  const value = taker.take(3);
  if (from === undefined || to === undefined) fields[single] = value;
  else Object.assign(fields, { [begin]: from, [end]: to });
}

function takeContact(taker: SegmentTaker, payer: WireFields): void {
  if (payer.payerContactInformation !== undefined) return;
  taker.take(1);
  const contactName = taker.take(2);
  const methods = {
    ED: 'electronicDataInterChangeAccessNumber',
    EM: 'email',
    FX: 'fax',
    TE: 'phone',
    EX: 'phoneExtension',
  };
  const contactMethods = [3, 5, 7].flatMap((place) => {
    const method: WireFields = {};
    takeQualified(taker, () => method, methods, place, place + 1);
    return Object.keys(method).length === 0 ? [] : [method];
  });
  payer.payerContactInformation = { ...(contactName === undefined ? {} : { contactName }), contactMethods };
}
