import type { SegmentTaker } from './segment-taker.js';

/** An object of Optum's JSON under construction. */
export type WireFields = Record<string, unknown>;

type Names = Readonly<Record<string, string>>;

/** Writes elements to fields by their numbers; undefined if there are none. */
export function takeElements(taker: SegmentTaker, names: Names): WireFields | undefined {
  let fields: WireFields | undefined;
  const count = taker.segment.elements.length;
  for (let place = 1; place <= count; place += 1) {
    const name = names[place];
    const value = name === undefined ? undefined : taker.take(place);
    if (name === undefined || value === undefined) continue;
    fields ??= {};
    fields[name] = value;
  }
  return fields;
}

/**
 * Writes a value to a field by its qualifier, such as REF02 by REF01. A value with an unknown or repeated qualifier is
 * left unread.
 *
 * @returns true when it was written
 */
export function takeQualified(
  taker: SegmentTaker,
  into: () => WireFields,
  names: Names,
  qualifierAt = 1,
  valueAt = 2,
): boolean {
  const qualifier = taker.peek(qualifierAt);
  const name = qualifier !== undefined && Object.hasOwn(names, qualifier) ? names[qualifier] : undefined;
  if (name === undefined || taker.peek(valueAt) === undefined) return false;
  const fields = into();
  if (fields[name] !== undefined) return false;
  taker.take(qualifierAt);
  fields[name] = taker.take(valueAt);
  return true;
}

/** Returns the object in a field; creates it by default. */
export function nested(fields: WireFields, name: string): WireFields {
  fields[name] ??= {};
  return fields[name] as WireFields;
}

/** Returns the list in a field; creates it by default. */
export function nestedList(fields: WireFields, name: string): WireFields[] {
  fields[name] ??= [];
  return fields[name] as WireFields[];
}

/** Writes a person or organization of NM1: names by NM102, the number by NM108. */
export function takeName(taker: SegmentTaker, into: WireFields, numbers: Names): void {
  const isOrganization = taker.take(2) === '2';
  into[isOrganization ? 'organizationName' : 'lastName'] = taker.take(3);
  into.firstName = taker.take(4);
  into.middleName = taker.take(5);
  into.suffix = taker.take(7);
  takeQualified(taker, () => into, numbers, 8, 9);
  for (const name of Object.keys(into)) if (into[name] === undefined) delete into[name];
}

/** Writes the lines of an address (N3) or its city (N4). */
export function takeAddress(taker: SegmentTaker, into: WireFields): void {
  const names =
    taker.id === 'N3'
      ? { 1: 'address1', 2: 'address2' }
      : { 1: 'city', 2: 'state', 3: 'postalCode', 4: 'countryCode', 7: 'countrySubCode' };
  Object.assign(into, takeElements(taker, names));
}
