import type { EligibilityRequest } from '@payerkit/optum';

/** A column of the input of `eligibility batch`, and an option of `eligibility check`. */
export interface InputColumn {
  /** Name, in camelCase. */
  readonly name: string;
  /** Description, for help and documentation. */
  readonly about: string;
  /** Field of the request that it fills; none for your own key. */
  readonly path?: string;
  /** Form of the value. Default: text. */
  readonly form?: 'date' | 'gender' | 'list';
}

/** The columns, in the order of the documentation. */
export const INPUT_COLUMNS: readonly InputColumn[] = [
  { name: 'reference', about: 'your own key of the row, returned unchanged' },
  {
    name: 'payerId',
    about: 'ID of the payer, see "payerkit payers search"',
    path: 'tradingPartnerServiceId',
  },
  { name: 'payerName', about: 'name of the payer', path: 'tradingPartnerName' },
  { name: 'memberId', about: 'member ID of the subscriber', path: 'subscriber.memberId' },
  { name: 'firstName', about: 'first name of the subscriber', path: 'subscriber.firstName' },
  { name: 'lastName', about: 'last name of the subscriber', path: 'subscriber.lastName' },
  {
    name: 'dateOfBirth',
    about: 'birth date of the subscriber',
    path: 'subscriber.dateOfBirth',
    form: 'date',
  },
  { name: 'gender', about: 'M or F', path: 'subscriber.gender', form: 'gender' },
  { name: 'groupNumber', about: 'group number of the subscriber', path: 'subscriber.groupNumber' },
  {
    name: 'dependentFirstName',
    about: 'first name of the patient, when not the subscriber',
    path: 'dependents[0].firstName',
  },
  {
    name: 'dependentLastName',
    about: 'last name of the patient, when not the subscriber',
    path: 'dependents[0].lastName',
  },
  {
    name: 'dependentDateOfBirth',
    about: 'birth date of the patient, when not the subscriber',
    path: 'dependents[0].dateOfBirth',
    form: 'date',
  },
  {
    name: 'dependentGender',
    about: 'M or F of the patient, when not the subscriber',
    path: 'dependents[0].gender',
    form: 'gender',
  },
  {
    name: 'dependentRelationship',
    about: '01 spouse, 19 child, 34 other adult',
    path: 'dependents[0].individualRelationshipCode',
  },
  { name: 'providerNpi', about: 'NPI of the requesting provider', path: 'provider.npi' },
  { name: 'providerTaxId', about: 'tax ID of the requesting provider', path: 'provider.taxId' },
  { name: 'providerName', about: 'name of the requesting organization', path: 'provider.organizationName' },
  { name: 'providerFirstName', about: 'first name of the requesting person', path: 'provider.firstName' },
  { name: 'providerLastName', about: 'last name of the requesting person', path: 'provider.lastName' },
  {
    name: 'dateOfService',
    about: 'date of service; default: the payer decides, usually today',
    path: 'encounter.dateOfService',
    form: 'date',
  },
  {
    name: 'serviceTypes',
    about: 'X12 service type codes, separated by blanks; default 30, the whole plan',
    path: 'encounter.serviceTypeCodes',
    form: 'list',
  },
];

const ALIASES: Readonly<Record<string, string>> = {
  payer: 'payerId',
  dob: 'dateOfBirth',
  npi: 'providerNpi',
};
const byKey = new Map(INPUT_COLUMNS.map((column) => [keyOf(column.name), column]));

/**
 * Finds a column by its name: `memberId`, `Member ID` and `member_id` are the same.
 *
 * @param name - as the file has it
 */
export function columnNamed(name: string): InputColumn | undefined {
  const key = keyOf(name);
  const alias = Object.hasOwn(ALIASES, key) ? ALIASES[key] : undefined;
  return byKey.get(alias === undefined ? key : keyOf(alias));
}

/**
 * Returns the column that fills a field of the request, for messages about it; the field itself when there is none.
 *
 * @param path - such as `subscriber.memberId`
 */
export function columnOfField(path: string): string {
  return INPUT_COLUMNS.find((column) => column.path === path)?.name ?? path;
}

/** Values by the names of their columns. */
export type Values = Readonly<Record<string, string | readonly string[] | undefined>>;

/**
 * Builds an inquiry from values by column. Values that the payer or the client would reject pass: the client names them.
 *
 * @param values - by column; empty ones count as missing
 */
export function requestOf(values: Values): EligibilityRequest {
  const request: Record<string, unknown> = { provider: {}, subscriber: {} };
  for (const { name, path, form } of INPUT_COLUMNS) {
    const value = values[name];
    if (path === undefined || value === undefined) continue;
    const list = (typeof value === 'string' ? [value] : value)
      .map((one) => one.trim())
      .filter((one) => one !== '');
    if (list.length === 0) continue;
    put(
      request,
      path,
      form === 'list' ? list.flatMap((one) => one.split(/[\s,;|]+/)) : wireValue(list[0] ?? '', form),
    );
  }
  // The client checks each field before anything is sent.
  return request as unknown as EligibilityRequest;
}

function put(request: Record<string, unknown>, path: string, value: unknown): void {
  const [parent = '', field] = path.split('.');
  if (field === undefined) request[parent] = value;
  else if (parent === 'dependents[0]') {
    const [first = {}] = (request.dependents ?? []) as Record<string, unknown>[];
    request.dependents = [{ ...first, [field]: value }];
  } else request[parent] = { ...(request[parent] as object | undefined), [field]: value };
}

function wireValue(value: string, form: InputColumn['form']): string {
  if (form === 'date') return wireDate(value);
  return form === 'gender' && /^(?:fe)?male$/i.test(value) ? value.charAt(0).toUpperCase() : value;
}

/** Converts `2026-03-09` and `3/9/2026` to the form of the wire; others pass, and the client rejects them. */
function wireDate(value: string): string {
  const iso = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (iso !== null) return iso.slice(1).join('');
  const american = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(value);
  if (american === null) return value;
  const [, month = '', day = '', year = ''] = american;
  return `${year}${month.padStart(2, '0')}${day.padStart(2, '0')}`;
}

function keyOf(name: string): string {
  return name.toLowerCase().replaceAll(/[^a-z\d]/g, '');
}
