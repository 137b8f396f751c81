import { isObject, type JsonObject } from './json.js';

/** An entry of Optum's `errors[]` envelope. */
export interface FieldError {
  readonly field: string;
  readonly description: string;
}

// Values are separated by commas; a line may name several fields.
const FIELDS: readonly (readonly [fields: string, values: string])[] = [
  ['controlNumber', '000000001,000000002,000000003,000000004,123456789'],
  [
    'memberId',
    '0000000000,0000000001,0000000002,1234567890,0000000004,0000000005,0000000006,0000000007,123456789',
  ],
  ['firstName', 'johnone,johntwo,janeone,janetwo'],
  ['lastName', 'doeone,doetwo'],
  ['middleName', 'middleone,middletwo'],
  ['gender', 'm,f'],
  ['dateOfBirth', '18800102,18800101,18160421,19800101,19800102,20000101,20000102'],
  ['ssn', '000000000,555443333,111111111,000000001,891234567,123456789'],
  ['groupNumber', '0000000000,1111111111,1234567891,0000000001,0000000002,0000000003,0000000004,0000000005'],
  ['address1', '123 address1,000 address1'],
  ['address2', 'apt 123,apt 000,123,000'],
  ['city', 'city1,city2'],
  ['state', 'wa,tn'],
  ['postalCode', '981010000,372030000'],
  ['employerId', '00000,12345,00001,00002,000000000,123456789,123456'],
  [
    'contactInformation.name',
    'johnone doeone,johntwo doetwo,janeone doeone,janetwo doetwo,submitter contact info',
  ],
  ['phoneNumber,faxNumber', '0000000000,123456789,0000000001,0000000002'],
  ['email', 'email@email.com,email@email.net'],
  ['stateLicenseNumber', '0000000,0000001,123456'],
  ['contractVersionIdentifier', '111111,222222,123456'],
  ['cliaNumber', '12D4567890,00D0000001'],
  ['npi', '1760854442,1942788757,0123456789'],
  [
    'organizationName',
    'happy doctors group,happy doctors grouppractice,extra healthy insurance,regional ppo network',
  ],
  [
    'patientControlNumber,priorAuthorizationNumber,referralNumber,repricedClaimNumber,claimNumber,claimControlNumber,' +
      'medicalRecordNumber,policyNumber,propertyCasualtyClaimNumber,investigationalDeviceExemptionNumber,' +
      'mammographyCertificationNumber,demoProjectIdentifier,carePlanOversightNumber',
    '00000,12345,00001,00002',
  ],
];

/** Values that the sandbox accepts for each field, lower case: anything that looks real is rejected. */
const ALLOWED = new Map(
  FIELDS.flatMap(([fields, values]) =>
    fields.split(',').map((field) => [field, new Set(values.toLowerCase().split(','))] as const),
  ),
);

/**
 * Compares a request with the predefined values, ignoring case. The error names the top-level object and the attribute,
 * never the value.
 *
 * @param tolerated - fields this API does not check
 */
export function notPredefined(body: JsonObject, tolerated: readonly string[] = []): FieldError[] {
  const errors: FieldError[] = [];
  const visit = (value: unknown, key: string, parent: string, top: string) => {
    if (Array.isArray(value)) {
      for (const item of value) visit(item, key, parent, top);
    } else if (isObject(value)) {
      for (const [name, inner] of Object.entries(value)) visit(inner, name, key, top === '' ? name : top);
    } else if (typeof value === 'string' && !tolerated.includes(key)) {
      // A name belongs to a person only in contact data; elsewhere it may be a file's.
      const allowed = ALLOWED.get(key) ?? ALLOWED.get(`${parent}.${key}`);
      if (allowed?.has(value.toLowerCase()) === false)
        errors.push({
          field: top,
          description: `Please use predefined canned users for non-prod environments: ${key} was not predefined.`,
        });
    }
  };
  visit(body, '', '', '');
  return errors;
}
