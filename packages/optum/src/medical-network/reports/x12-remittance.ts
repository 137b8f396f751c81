import type { X12Segment } from '../../x12/interchange.js';
import { SegmentTaker } from '../../x12/segment-taker.js';
import {
  nested,
  nestedList,
  takeAddress,
  takeElements,
  takeName,
  takeQualified,
  type WireFields,
} from '../../x12/wire-fields.js';
import type { UnmappedX12 } from '../../x12/x12-reading.js';
import * as names from './x12-remittance-fields.js';

/** A complete claim of an 835. */
export interface RemittancePart {
  /** `PaymentInfo` of the JSON. */
  readonly claim: WireFields;
  /** The item of `detailInfo` that contains it (LX). */
  readonly detail: WireFields;
  /** Values of its segments that the JSON has no field for. */
  readonly unmapped: readonly UnmappedX12[];
}

/** Segments before which a claim ends. */
const CLAIM_ENDS: ReadonlySet<string> = new Set(['CLP', 'LX', 'PLB']);

/** Converts the segments of one 835 to Optum's JSON, claim by claim. */
export class RemittanceWire {
  /** The transaction without its claims; complete when it ends. */
  readonly transaction: WireFields;
  /** Values outside of claims that the JSON has no field for. */
  readonly unmapped: UnmappedX12[] = [];
  #ofClaim: UnmappedX12[] = [];
  /** Entity that N1 to PER are about. */
  #party: WireFields | undefined;
  #detail: WireFields | undefined;
  #claim: WireFields | undefined;
  #line: WireFields | undefined;

  /** @param controlNumber - ST02 */
  constructor(controlNumber: string) {
    this.transaction = { controlNumber };
  }

  /**
   * Processes the next segment.
   *
   * @returns the claim that ended before it
   */
  take(segment: X12Segment, index: number): RemittancePart | undefined {
    const taker = new SegmentTaker(segment, index);
    const ended = CLAIM_ENDS.has(segment.id) ? this.end() : undefined;
    const isOfLine = this.#line !== undefined && this.#takeOfLine(taker, this.#line);
    if (!isOfLine && this.#claim !== undefined) this.#takeOfClaim(taker, this.#claim);
    else if (!isOfLine) this.#takeOfTransaction(taker);
    taker.leave(this.#claim === undefined ? this.unmapped : this.#ofClaim);
    return ended;
  }

  /** Returns the claim that was open. */
  end(): RemittancePart | undefined {
    const [claim, detail, unmapped] = [this.#claim, this.#detail, this.#ofClaim];
    this.#claim = undefined;
    this.#line = undefined;
    this.#ofClaim = [];
    return claim === undefined || detail === undefined ? undefined : { claim, detail, unmapped };
  }

  #takeOfTransaction(taker: SegmentTaker): void {
    const { transaction } = this;
    switch (taker.id) {
      case 'BPR':
        this.#takeFinancial(taker);
        return;
      case 'TRN':
        if (transaction.paymentAndRemitReassociationDetails === undefined)
          transaction.paymentAndRemitReassociationDetails = takeElements(taker, names.TRACE);
        return;
      case 'CUR':
        takeQualified(taker, () => transaction, { PR: 'foreignCurrency' });
        return;
      case 'N1':
        this.#takeParty(taker);
        return;
      case 'LX':
        this.#openDetail(taker.take(1));
        return;
      case 'TS3':
        this.#takeOnce(taker, 'providerSummaryInformation', names.PROVIDER_SUMMARY);
        return;
      case 'TS2':
        this.#takeOnce(taker, 'providerSupplementalSummaryInformation', names.PROVIDER_SUPPLEMENT);
        return;
      case 'CLP':
        this.#detail ??= this.#openDetail(undefined);
        this.#claim = { claimPaymentInfo: takeElements(taker, names.CLAIM_PAYMENT) ?? {} };
        return;
      case 'PLB':
        this.#takeProviderAdjustments(taker);
        return;
      default:
        if (this.#detail === undefined) this.#takeOfHead(taker);
    }
  }

  #takeOfHead(taker: SegmentTaker): void {
    const { transaction } = this;
    const party = this.#party;
    const isPayer = party !== undefined && party === transaction.payer;
    if (taker.id === 'DTM') takeQualified(taker, () => transaction, { 405: 'productionDate' });
    else if (party === undefined) {
      if (taker.id === 'REF')
        takeQualified(taker, () => transaction, { EV: 'receiverIdentifier', F2: 'versionIdentification' });
    } else if (taker.id === 'REF')
      takeQualified(taker, () => party, isPayer ? names.PAYER_REFERENCES : names.PAYEE_REFERENCES);
    else if (taker.id === 'N3' || taker.id === 'N4') takeAddress(taker, nested(party, 'address'));
    else if (taker.id === 'PER' && isPayer) takePayerContact(taker, party);
    else if (taker.id === 'RDM') takeDelivery(taker, nested(party, 'remittanceDeliveryMethod'));
  }

  #takeFinancial(taker: SegmentTaker): void {
    if (this.transaction.financialInformation !== undefined) return;
    const sender = takeElements(taker, names.SENDER_ACCOUNT);
    const receiver = takeElements(taker, names.RECEIVER_ACCOUNT);
    this.transaction.financialInformation = {
      ...takeElements(taker, names.FINANCIAL),
      ...(sender === undefined ? {} : { senderAccountDetails: sender }),
      ...(receiver === undefined ? {} : { receiverAccountDetails: receiver }),
    };
  }

  #takeParty(taker: SegmentTaker): void {
    const field = { PR: 'payer', PE: 'payee' }[taker.peek(1) ?? ''];
    if (field === undefined || this.transaction[field] !== undefined) {
      // The following segments are about another entity.
      this.#party = {};
      return;
    }
    taker.take(1);
    const party = nested(this.transaction, field);
    this.#party = party;
    const name = taker.take(2);
    if (name !== undefined) party.name = name;
    const numbers =
      field === 'payer' ? { XV: 'centersForMedicareAndMedicaidServicesPlanId' } : names.PAYEE_NUMBERS;
    takeQualified(taker, () => party, numbers, 3, 4);
  }

  #openDetail(assignedNumber: string | undefined): WireFields {
    const detail: WireFields = assignedNumber === undefined ? {} : { assignedNumber };
    nestedList(this.transaction, 'detailInfo').push(detail);
    this.#detail = detail;
    return detail;
  }

  #takeOnce(taker: SegmentTaker, field: string, fields: names.FieldNames): void {
    this.#detail ??= this.#openDetail(undefined);
    if (this.#detail[field] === undefined) this.#detail[field] = takeElements(taker, fields);
  }

  #takeProviderAdjustments(taker: SegmentTaker): void {
    const adjustments = [3, 5, 7, 9, 11, 13].flatMap((place) => {
      const reason = taker.take(place, 1);
      const identifier = taker.take(place, 2);
      const amount = taker.take(place + 1);
      if (reason === undefined && identifier === undefined && amount === undefined) return [];
      return [
        {
          adjustmentReasonCode: reason,
          providerAdjustmentIdentifier: identifier,
          providerAdjustmentAmount: amount,
        },
      ];
    });
    const provider = takeElements(taker, { 1: 'providerIdentifier', 2: 'fiscalPeriodDate' });
    nestedList(this.transaction, 'providerAdjustments').push({ ...provider, adjustments });
  }

  #takeOfClaim(taker: SegmentTaker, claim: WireFields): void {
    const part = (name: string) => () => nested(claim, name);
    switch (taker.id) {
      case 'CAS':
        nestedList(claim, 'claimAdjustments').push(adjustments(taker));
        return;
      case 'NM1':
        takeParty(taker, claim);
        return;
      case 'MIA':
        if (claim.inpatientAdjudication === undefined)
          claim.inpatientAdjudication = takeElements(taker, names.INPATIENT);
        return;
      case 'MOA':
        if (claim.outpatientAdjudication === undefined)
          claim.outpatientAdjudication = takeElements(taker, names.OUTPATIENT);
        return;
      case 'REF':
        if (!takeQualified(taker, part('otherClaimRelatedIdentification'), names.CLAIM_REFERENCES))
          takeQualified(taker, part('renderingProviderIdentification'), names.CLAIM_PROVIDER_REFERENCES);
        return;
      case 'DTM':
        takeQualified(taker, () => claim, names.CLAIM_DATES);
        return;
      case 'PER':
        nestedList(claim, 'claimContactInformation').push(contact(taker));
        return;
      case 'AMT':
        takeQualified(taker, part('claimSupplementalInformation'), names.CLAIM_AMOUNTS);
        return;
      case 'QTY':
        takeQualified(taker, part('claimSupplementalInformationQuantities'), names.CLAIM_QUANTITIES);
        return;
      case 'SVC':
        this.#line = { servicePaymentInformation: service(taker) };
        nestedList(claim, 'serviceLines').push(this.#line);
        return;
    }
  }

  /** Processes a line segment; returns false for any other. */
  #takeOfLine(taker: SegmentTaker, line: WireFields): boolean {
    const part = (name: string) => () => nested(line, name);
    switch (taker.id) {
      case 'DTM':
        takeQualified(taker, () => line, names.LINE_DATES);
        return true;
      case 'CAS':
        nestedList(line, 'serviceAdjustments').push(adjustments(taker));
        return true;
      case 'REF':
        takeLineReference(taker, line);
        return true;
      case 'AMT':
        takeQualified(taker, part('serviceSupplementalAmounts'), names.LINE_AMOUNTS);
        return true;
      case 'QTY':
        takeQualified(taker, part('serviceSupplementalQuantities'), names.LINE_QUANTITIES);
        return true;
      case 'LQ':
        nestedList(line, 'healthCareCheckRemarkCodes').push(
          takeElements(taker, { 1: 'codeListQualifierCode', 2: 'remarkCode' }) ?? {},
        );
        return true;
      default:
        return false;
    }
  }
}

function takeLineReference(taker: SegmentTaker, line: WireFields): void {
  const qualifier = taker.peek(1);
  if (qualifier === '6R') takeQualified(taker, () => line, { '6R': 'lineItemControlNumber' });
  else if (qualifier === '0K') {
    taker.take(1);
    const policy = taker.take(2);
    if (policy !== undefined)
      nestedList(line, 'healthCarePolicyIdentification').push({ policyFormIdentifyingNumber: policy });
  } else if (!takeQualified(taker, () => nested(line, 'serviceIdentification'), names.LINE_REFERENCES))
    takeQualified(taker, () => nested(line, 'renderingProviderInformation'), names.LINE_PROVIDER_REFERENCES);
}

function takeParty(taker: SegmentTaker, claim: WireFields): void {
  const qualifier = taker.peek(1) ?? '';
  if (!Object.hasOwn(names.CLAIM_PARTIES, qualifier)) return;
  const [field, numbers] = names.CLAIM_PARTIES[qualifier] as (typeof names.CLAIM_PARTIES)[string];
  if (claim[field] !== undefined) return;
  taker.take(1);
  takeName(taker, nested(claim, field), numbers);
}

/** CAS: a group, and up to six triplets. */
const ADJUSTMENTS: names.FieldNames = {
  1: 'claimAdjustmentGroupCode',
  ...Object.fromEntries(
    [1, 2, 3, 4, 5, 6].flatMap((number) =>
      ['Reason', 'Amount', 'Quantity'].map((what, part) => [
        String(number * 3 - 1 + part),
        `adjustment${what === 'Reason' ? 'ReasonCode' : what}${number}`,
      ]),
    ),
  ),
};

function adjustments(taker: SegmentTaker): WireFields {
  return takeElements(taker, ADJUSTMENTS) ?? {};
}

function service(taker: SegmentTaker): WireFields {
  const modifiers = taker.takeAll(1, 3, 6);
  const submitted = taker.takeAll(6, 3, 6);
  const fields: WireFields = {
    productOrServiceIDQualifier: taker.take(1, 1),
    adjudicatedProcedureCode: taker.take(1, 2),
    adjudicatedProcedureModifierCodes: modifiers.length === 0 ? undefined : modifiers,
    submittedProductOrServiceIDQualifier: taker.take(6, 1),
    submittedAdjudicatedProcedureCode: taker.take(6, 2),
    submittedAdjudicatedProcedureModifierCodes: submitted.length === 0 ? undefined : submitted,
    submittedProcedureCodeDescription: taker.take(6, 7),
    ...takeElements(taker, {
      2: 'lineItemChargeAmount',
      3: 'lineItemProviderPaymentAmount',
      4: 'nationalUniformBillingCommitteeRevenueCode',
      5: 'unitsOfServicePaidCount',
      7: 'originalUnitsOfServiceCount',
    }),
  };
  for (const name of Object.keys(fields)) if (fields[name] === undefined) delete fields[name];
  return fields;
}

const CONTACT_METHODS: names.FieldNames = {
  EM: 'email',
  FX: 'fax',
  TE: 'phone',
  EX: 'phoneExtension',
  UR: 'url',
};

/** PER: a contact with up to three numbers or addresses. */
function contact(taker: SegmentTaker): WireFields {
  taker.take(1);
  const contactName = taker.take(2);
  const contactMethods = [3, 5, 7].flatMap((place) => {
    const method: WireFields = {};
    takeQualified(taker, () => method, CONTACT_METHODS, place, place + 1);
    return Object.keys(method).length === 0 ? [] : [method];
  });
  return { ...(contactName === undefined ? {} : { contactName }), contactMethods };
}

function takePayerContact(taker: SegmentTaker, payer: WireFields): void {
  const kind = taker.peek(1);
  if (kind === 'IC') takeQualified(taker, () => payer, { UR: 'payerWebSiteUrl' }, 3, 4);
  else if (kind === 'CX' && payer.businessContactInformation === undefined)
    payer.businessContactInformation = contact(taker);
  else if (kind === 'BL') nestedList(payer, 'technicalContactInformation').push(contact(taker));
}

function takeDelivery(taker: SegmentTaker, delivery: WireFields): void {
  takeQualified(taker, () => delivery, { EM: 'email', FT: 'ftp', OL: 'onLine' }, 1, 3);
  const name = taker.take(2);
  if (name !== undefined) delivery.name = name;
}
