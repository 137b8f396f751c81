import type { JsonObject } from '../json.js';
import { ELEMENTS, PARTIES, QUALIFIED } from './convert-835-fields.js';
import { GROUP } from './remittance.js';
import { X12Elements } from './x12-elements.js';

/** A converted interchange, or the elements that the conversion has no field for. */
export type Conversion =
  | { readonly transactions: readonly JsonObject[] }
  | { readonly unknown: readonly string[] };

function objectIn(target: JsonObject, name: string): JsonObject {
  target[name] ??= {};
  return target[name] as JsonObject;
}

function listIn(target: JsonObject, name: string): JsonObject[] {
  target[name] ??= [];
  return target[name] as JsonObject[];
}

/** Converts one 835, segment by segment. */
class Transaction {
  readonly json: JsonObject;
  #party: JsonObject | undefined;
  #claim: JsonObject | undefined;
  #line: JsonObject | undefined;

  constructor(controlNumber: string) {
    this.json = { controlNumber };
  }

  take(segment: X12Elements): void {
    if (/^(CLP|LX|PLB)$/.test(segment.id)) this.#claim = this.#line = undefined;
    if (this.#line !== undefined && this.#takeOfLine(segment, this.#line)) return;
    if (this.#claim !== undefined) this.#takeOfClaim(segment, this.#claim);
    else this.#takeOfHead(segment);
  }

  #takeOfHead(segment: X12Elements): void {
    const { json } = this;
    const party = this.#party;
    if (segment.id === 'BPR') {
      const sender = segment.takeInto({}, ELEMENTS.sender);
      const receiver = segment.takeInto({}, ELEMENTS.receiver);
      json.financialInformation = {
        ...segment.takeInto({}, ELEMENTS.financial),
        ...(Object.keys(sender).length > 0 ? { senderAccountDetails: sender } : {}),
        ...(Object.keys(receiver).length > 0 ? { receiverAccountDetails: receiver } : {}),
      };
    } else if (segment.id === 'TRN') {
      json.id = `835-${segment.peek(2)}`;
      json.paymentAndRemitReassociationDetails = segment.takeInto({}, ELEMENTS.trace);
    } else if (segment.id === 'DTM') segment.takeQualified(json, { 405: 'productionDate' });
    else if (segment.id === 'N1') this.#takeParty(segment);
    else if (segment.id === 'LX') listIn(json, 'detailInfo').push({ assignedNumber: segment.take(1) });
    else if (segment.id === 'CLP') this.#openClaim(segment);
    else if (segment.id === 'PLB') takeProviderAdjustments(segment, json);
    else if (party === undefined) {
      if (segment.id === 'REF') segment.takeQualified(json, QUALIFIED.receiver);
    } else if (segment.id === 'N3') segment.takeInto(objectIn(party, 'address'), ELEMENTS.address);
    else if (segment.id === 'N4') segment.takeInto(objectIn(party, 'address'), ELEMENTS.city);
    else if (segment.id === 'REF')
      segment.takeQualified(party, party === json.payer ? QUALIFIED.payer : QUALIFIED.payee);
    else if (segment.id === 'PER') takePayerContact(segment, party);
  }

  #takeParty(segment: X12Elements): void {
    const field = { PR: 'payer', PE: 'payee' }[segment.peek(1)];
    // Another party leaves its elements unread, and those of the segments about it.
    this.#party = field === undefined ? {} : objectIn(this.json, field);
    if (field === undefined) return;
    segment.take(1);
    segment.takeInto(this.#party, { 2: 'name' });
    segment.takeQualified(
      this.#party,
      field === 'payer' ? QUALIFIED.payerNumber : QUALIFIED.payeeNumber,
      3,
      4,
    );
  }

  #openClaim(segment: X12Elements): void {
    const details = listIn(this.json, 'detailInfo');
    if (details.length === 0) details.push({});
    this.#claim = { claimPaymentInfo: segment.takeInto({}, ELEMENTS.claim) };
    listIn(details.at(-1) ?? {}, 'paymentInfo').push(this.#claim);
  }

  #takeOfClaim(segment: X12Elements, claim: JsonObject): void {
    if (segment.id === 'CAS') listIn(claim, 'claimAdjustments').push(takeAdjustments(segment));
    else if (segment.id === 'NM1') takePerson(segment, claim);
    else if (segment.id === 'MIA') claim.inpatientAdjudication = segment.takeInto({}, ELEMENTS.inpatient);
    else if (segment.id === 'MOA') claim.outpatientAdjudication = segment.takeInto({}, ELEMENTS.outpatient);
    else if (segment.id === 'DTM') segment.takeQualified(claim, QUALIFIED.claimDate);
    else if (segment.id === 'PER') listIn(claim, 'claimContactInformation').push(takeContact(segment));
    else if (segment.id === 'AMT')
      segment.takeQualified(objectIn(claim, 'claimSupplementalInformation'), QUALIFIED.claimAmount);
    else if (segment.id === 'REF') {
      const isOfProvider = Object.hasOwn(QUALIFIED.claimProvider, segment.peek(1));
      if (isOfProvider)
        segment.takeQualified(objectIn(claim, 'renderingProviderIdentification'), QUALIFIED.claimProvider);
      else
        segment.takeQualified(objectIn(claim, 'otherClaimRelatedIdentification'), QUALIFIED.claimReference);
    } else if (segment.id === 'SVC') {
      this.#line = { servicePaymentInformation: takeService(segment) };
      listIn(claim, 'serviceLines').push(this.#line);
    }
  }

  /** Takes a segment of a line; false for any other. */
  #takeOfLine(segment: X12Elements, line: JsonObject): boolean {
    if (segment.id === 'DTM') segment.takeQualified(line, QUALIFIED.lineDate);
    else if (segment.id === 'CAS') listIn(line, 'serviceAdjustments').push(takeAdjustments(segment));
    else if (segment.id === 'AMT')
      segment.takeQualified(objectIn(line, 'serviceSupplementalAmounts'), QUALIFIED.lineAmount);
    else if (segment.id === 'LQ')
      listIn(line, 'healthCareCheckRemarkCodes').push(segment.takeInto({}, ELEMENTS.remark));
    else if (segment.id !== 'REF') return false;
    else if (segment.takeQualified(line, { '6R': 'lineItemControlNumber' })) return true;
    else if (Object.hasOwn(QUALIFIED.lineReference, segment.peek(1)))
      segment.takeQualified(objectIn(line, 'serviceIdentification'), QUALIFIED.lineReference);
    else segment.takeQualified(objectIn(line, 'renderingProviderInformation'), QUALIFIED.lineProvider);
    return true;
  }
}

function takePerson(segment: X12Elements, claim: JsonObject): void {
  const [field, numbers] = PARTIES[segment.peek(1)] ?? [];
  if (field === undefined || numbers === undefined || claim[field] !== undefined) return;
  segment.take(1);
  const last = segment.take(2) === '2' ? 'organizationName' : 'lastName';
  const person = segment.takeInto({}, { 3: last, 4: 'firstName', 5: 'middleName', 7: 'suffix' });
  segment.takeQualified(person, numbers, 8, 9);
  claim[field] = person;
}

function takeAdjustments(segment: X12Elements): JsonObject {
  const group = segment.take(1);
  const value = Object.hasOwn(GROUP, group) ? GROUP[group as keyof typeof GROUP] : undefined;
  return segment.takeInto(
    {
      claimAdjustmentGroupCode: group,
      ...(value === undefined ? {} : { claimAdjustmentGroupCodeValue: value }),
    },
    ELEMENTS.adjustment,
  );
}

function takeService(segment: X12Elements): JsonObject {
  return segment.takeInto(
    {
      ...takeProcedure(segment, 1, [
        'productOrServiceIDQualifier',
        'adjudicatedProcedureCode',
        'adjudicatedProcedureModifierCodes',
      ]),
      ...takeProcedure(segment, 6, [
        'submittedProductOrServiceIDQualifier',
        'submittedAdjudicatedProcedureCode',
        'submittedAdjudicatedProcedureModifierCodes',
      ]),
    },
    ELEMENTS.service,
  );
}

/** Takes a procedure with up to four modifiers. */
function takeProcedure(
  segment: X12Elements,
  place: number,
  [qualifierName, codeName, modifiersName]: readonly [string, string, string],
): JsonObject {
  if (segment.peek(place) === '') return {};
  const [qualifier, code, ...rest] = segment.takeParts(place, 6);
  const modifiers = rest.slice(0, 4).filter((modifier) => modifier !== '');
  return {
    [qualifierName]: qualifier,
    [codeName]: code,
    ...(modifiers.length > 0 ? { [modifiersName]: modifiers } : {}),
  };
}

function takeContact(segment: X12Elements): JsonObject {
  segment.take(1);
  const contactMethods = [3, 5, 7].flatMap((place) => {
    const method: JsonObject = {};
    return segment.takeQualified(method, QUALIFIED.contact, place, place + 1) ? [method] : [];
  });
  return { ...segment.takeInto({}, { 2: 'contactName' }), contactMethods };
}

function takePayerContact(segment: X12Elements, payer: JsonObject): void {
  const kind = segment.peek(1);
  if (kind === 'BL') listIn(payer, 'technicalContactInformation').push(takeContact(segment));
  else if (kind === 'CX') payer.businessContactInformation = takeContact(segment);
  else if (kind === 'IC' && segment.takeQualified(payer, { UR: 'payerWebSiteUrl' }, 3, 4)) segment.take(1);
}

function takeProviderAdjustments(segment: X12Elements, json: JsonObject): void {
  const adjustments = [3, 5, 7, 9, 11, 13]
    .filter((place) => segment.peek(place) !== '')
    .map((place) => {
      const [code, identifier = ''] = segment.takeParts(place, 2);
      return {
        adjustmentReasonCode: code,
        ...(identifier === '' ? {} : { providerAdjustmentIdentifier: identifier }),
        providerAdjustmentAmount: segment.take(place + 1),
      };
    });
  listIn(json, 'providerAdjustments').push({ ...segment.takeInto({}, ELEMENTS.provider), adjustments });
}

/** Segments of the envelopes, which the conversion leaves out. */
const ENVELOPE = new Set(['ISA', 'GS', 'GE', 'IEA']);

/**
 * Converts an interchange of 835s to the vendor's JSON. A conversion that would lose something is none: the elements
 * without a field are returned instead.
 *
 * @param segments - elements of each segment, ID first
 * @param component - separator of components
 */
export function convert835(segments: readonly (readonly string[])[], component: string): Conversion {
  const transactions: Transaction[] = [];
  const unknown = new Set<string>();
  for (const elements of segments) {
    const segment = new X12Elements(elements, component);
    if (segment.id === '' || segment.id === 'SE' || ENVELOPE.has(segment.id)) continue;
    if (segment.id === 'ST') {
      transactions.push(new Transaction(segment.peek(2)));
      continue;
    }
    transactions.at(-1)?.take(segment);
    for (const place of segment.left()) unknown.add(place);
  }
  return unknown.size > 0
    ? { unknown: [...unknown] }
    : { transactions: transactions.map(({ json }) => json) };
}
