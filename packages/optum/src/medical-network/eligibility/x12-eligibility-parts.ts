import { lookUp } from '../../internal/call/look-up.js';
import type { SegmentTaker } from '../../x12/segment-taker.js';
import { nested, nestedList, takeElements, takeQualified, type WireFields } from '../../x12/wire-fields.js';
import * as names from './x12-eligibility-fields.js';

/** Fields of NM103 and NM104. */
export type NameFields = readonly [organization: string, first: string, last: string];

/** NM1 of a payer, provider or member. */
export function named(
  taker: SegmentTaker,
  numbers: Readonly<Record<string, string>>,
  role: string,
  [organization, first, last]: NameFields,
): WireFields {
  taker.take(1);
  const isPerson = taker.take(2) === '1';
  const fields: WireFields = {
    entityIdentifier: role,
    entityType: isPerson ? 'Person' : 'Non-Person Entity',
    ...takeElements(taker, {
      3: isPerson ? last : organization,
      4: first,
      5: 'middleName',
      7: 'suffix',
    }),
  };
  takeQualified(taker, () => fields, numbers, 8, 9);
  return fields;
}

/** NM1 of entities in a benefit; NM101 and NM108 stay codes. */
export function entity(taker: SegmentTaker): WireFields {
  const type = taker.take(2);
  return {
    ...(type === undefined ? {} : { entityType: type === '1' ? 'Person' : 'Non-Person Entity' }),
    ...takeElements(taker, {
      1: 'entityIdentifier',
      3: 'entityName',
      4: 'entityFirstname',
      5: 'entityMiddlename',
      7: 'entitySuffix',
      8: 'entityIdentification',
      9: 'entityIdentificationValue',
      10: 'entityRelationship',
    }),
  };
}

/** N3, N4, PER and PRV of a party; those of a member have their own field for the provider. */
export function takeOfEntity(taker: SegmentTaker, party: WireFields, isMember = false): void {
  const address = lookUp(names.ADDRESS, taker.id);
  if (address !== undefined) Object.assign(nested(party, 'address'), takeElements(taker, address));
  else if (taker.id === 'PER') takeContact(taker, nested(party, 'contactInformation'));
  else if (taker.id === 'PRV') {
    const role = takeElements(taker, { 1: 'providerCode', 3: 'referenceIdentification' }) ?? {};
    taker.take(2);
    if (isMember) party.responseProvider ??= role;
    else if (party.entityIdentifier === 'Provider') Object.assign(party, role);
    else party.providerInformation ??= role;
  }
}

function takeContact(taker: SegmentTaker, contact: WireFields): void {
  taker.take(1);
  const name = taker.take(2);
  if (name !== undefined) contact.name ??= name;
  for (const place of [3, 5, 7]) {
    const number = taker.take(place + 1);
    if (number === undefined) continue;
    const mode = taker.take(place) ?? '';
    nestedList(contact, 'contacts').push({
      communicationMode: lookUp(names.COMMUNICATION, mode) ?? mode,
      communicationNumber: number,
    });
  }
}

/** EB with its composites. */
export function benefit(taker: SegmentTaker): WireFields {
  const serviceTypeCodes = taker.takeRepetitions(3);
  const code = taker.take(13, 2);
  const modifiers = taker.takeAll(13, 3, 6);
  const pointers = taker.takeAll(14, 1, 4);
  const procedure =
    code === undefined
      ? undefined
      : {
          productOrServiceIdQualifierCode: taker.take(13, 1),
          procedureCode: code,
          ...(modifiers.length === 0 ? {} : { procedureModifiers: modifiers }),
          ...(taker.peek(13, 8) === undefined ? {} : { productOrServiceID: taker.take(13, 8) }),
          ...(pointers.length === 0 ? {} : { diagnosisCodePointer: pointers }),
        };
  return {
    ...takeElements(taker, names.BENEFIT),
    ...(serviceTypeCodes.length === 0 ? {} : { serviceTypeCodes }),
    ...(procedure === undefined ? {} : { compositeMedicalProcedureIdentifier: procedure }),
  };
}

/** DTP. A repeated date is left unread. */
export function takeDate(taker: SegmentTaker, into: WireFields): void {
  const name = lookUp(names.DATES, taker.peek(1));
  if (name === undefined || into[name] !== undefined || taker.peek(3) === undefined) return;
  taker.take(1);
  taker.take(2);
  into[name] = taker.take(3);
}

/** REF. A repeated number is left unread. */
export function takeReference(taker: SegmentTaker, into: WireFields): void {
  const qualifier = taker.peek(1) ?? '';
  const name = lookUp(names.REFERENCES, qualifier);
  if (name === undefined || into[name] !== undefined || taker.peek(2) === undefined) return;
  taker.take(1);
  into[name] = taker.take(2);
  const text = lookUp(names.REFERENCE_TEXTS, qualifier);
  if (text !== undefined && taker.peek(3) !== undefined) into[text] = taker.take(3);
}
