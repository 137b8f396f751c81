import type { FieldError } from '../canned-values.js';
import { isObject, type JsonObject, objectAt, objectsAt, textAt } from '../json.js';
import { badControlNumber } from '../request-rules.js';
import type { ClaimContent } from './claim-store.js';

type Kind = ClaimContent['kind'];

/** A required field, and its allowed values; `[]` represents each entry of an array. */
type Rule = readonly [path: string, allowed?: string];

const FILING = '11,12,13,14,15,16,17,AM,BL,CH,CI,DS,FI,HM,LM,MA,MB,MC,OF,TV,VA,WC,ZZ';

const COMMON: readonly Rule[] = [
  ['tradingPartnerServiceId'],
  ['submitter.contactInformation.name'],
  ['receiver.organizationName'],
  ['subscriber.paymentResponsibilityLevelCode', 'P,S,T,A,B,C,D,E,F,G,H,U'],
  ['claimInformation.claimFilingCode', FILING],
  ['claimInformation.patientControlNumber'],
  ['claimInformation.claimChargeAmount'],
  ['claimInformation.placeOfServiceCode'],
  ['claimInformation.claimFrequencyCode', '1,7,8'],
  ['claimInformation.planParticipationCode', 'A,B,C'],
  ['claimInformation.benefitsAssignmentCertificationIndicator', 'N,W,Y'],
  ['claimInformation.releaseInformationCode', 'I,Y'],
];

const RULES: Readonly<Record<Kind, readonly Rule[]>> = {
  professional: [
    ...COMMON,
    ['claimInformation.signatureIndicator', 'N,Y'],
    ['claimInformation.healthCareCodeInformation[].diagnosisTypeCode'],
    ['claimInformation.healthCareCodeInformation[].diagnosisCode'],
    ['claimInformation.serviceLines[].serviceDate'],
    ['claimInformation.serviceLines[].professionalService.procedureIdentifier', 'ER,HC,IV,WK'],
    ['claimInformation.serviceLines[].professionalService.procedureCode'],
    ['claimInformation.serviceLines[].professionalService.lineItemChargeAmount'],
    ['claimInformation.serviceLines[].professionalService.measurementUnit', 'MJ,UN'],
    ['claimInformation.serviceLines[].professionalService.serviceUnitCount'],
  ],
  institutional: [
    ...COMMON,
    ['submitter.organizationName'],
    ['subscriber.firstName'],
    ['subscriber.lastName'],
    ['claimInformation.principalDiagnosis.qualifierCode', 'ABK,BK'],
    ['claimInformation.principalDiagnosis.principalDiagnosisCode'],
    ['claimInformation.claimCodeInformation.admissionTypeCode'],
    ['claimInformation.claimCodeInformation.patientStatusCode'],
    ['claimInformation.claimDateInformation.statementBeginDate'],
    ['claimInformation.claimDateInformation.statementEndDate'],
    ['claimInformation.serviceLines[].assignedNumber'],
    ['claimInformation.serviceLines[].institutionalService.serviceLineRevenueCode'],
    ['claimInformation.serviceLines[].institutionalService.lineItemChargeAmount'],
    ['claimInformation.serviceLines[].institutionalService.measurementUnit', 'DA,UN'],
    ['claimInformation.serviceLines[].institutionalService.serviceUnitCount'],
  ],
};

/** Follows a dotted path; an array yields each of its entries with its index in the name. */
function follow(value: unknown, steps: readonly string[], name: string): [name: string, value: unknown][] {
  const [step, ...rest] = steps;
  if (step === undefined) return [[name, value]];
  const key = step.replace('[]', '');
  const inner = isObject(value) ? value[key] : undefined;
  const path = name === '' ? key : `${name}.${key}`;
  if (!step.endsWith('[]')) return follow(inner, rest, path);
  return Array.isArray(inner) && inner.length > 0
    ? inner.flatMap((item: unknown, index) => follow(item, rest, `${path}[${index}]`))
    : [[path, undefined]];
}

/** Checks a claim as both validation and submission do. */
export function claimErrors(body: JsonObject, kind: Kind): FieldError[] {
  const errors = badControlNumber(body);
  const missing = new Set<string>();
  for (const [path, allowed] of RULES[kind])
    for (const [field, value] of follow(body, path.split('.'), '')) {
      const empty = typeof value !== 'string' || value.trim() === '';
      if (empty && missing.has(field)) continue;
      if (empty) {
        missing.add(field);
        errors.push({ field, description: 'Must not be empty' });
      } else if (allowed !== undefined && !allowed.split(',').includes(value))
        errors.push({ field, description: `Allowed Values are: '${allowed.split(',').join("', '")}'` });
    }
  const claim = objectAt(body, 'claimInformation');
  const [first] = objectsAt(claim, 'healthCareCodeInformation');
  if (
    kind === 'professional' &&
    first !== undefined &&
    !['ABK', 'BK'].includes(textAt(first, 'diagnosisTypeCode'))
  )
    errors.push({
      field: 'claimInformation.healthCareCodeInformation[0].diagnosisTypeCode',
      description: "The first must be 'ABK' or 'BK'",
    });
  if (kind === 'professional' && objectsAt(claim, 'serviceLines').length > 50)
    errors.push({ field: 'claimInformation.serviceLines', description: 'Not more than 50' });
  return [
    ...errors,
    ...correctionErrors(claim),
    ...submitterErrors(body),
    ...billingErrors(body, kind),
    ...taxIdErrors(body, ''),
  ];
}

/** A replacement or void must name the corrected claim by the payer's number. */
function correctionErrors(claim: JsonObject): FieldError[] {
  const isCorrection = ['7', '8'].includes(textAt(claim, 'claimFrequencyCode'));
  const number = textAt(objectAt(claim, 'claimSupplementalInformation'), 'claimControlNumber');
  if (!isCorrection || number.trim() !== '') return [];
  return [
    {
      field: 'claimInformation.claimSupplementalInformation.claimControlNumber',
      description: 'Must not be empty',
    },
  ];
}

/** The submitter has the name of an organization or of a person. */
function submitterErrors(body: JsonObject): FieldError[] {
  const submitter = objectAt(body, 'submitter');
  const isNamed = ['organizationName', 'lastName'].some((name) => textAt(submitter, name).trim() !== '');
  return isNamed ? [] : [{ field: 'submitter.organizationName', description: 'Must not be empty' }];
}

const TAX_IDS = ['employerId', 'employerIdentificationNumber', 'taxId', 'taxIdentificationNumber', 'ssn'];

/** The documents require exactly nine digits without separators, wherever the number is. */
function taxIdErrors(value: unknown, path: string): FieldError[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => taxIdErrors(item, `${path}[${index}]`));
  if (!isObject(value)) return [];
  return Object.entries(value).flatMap(([name, inner]) => {
    const field = path === '' ? name : `${path}.${name}`;
    if (!TAX_IDS.includes(name) || typeof inner !== 'string' || inner === '')
      return taxIdErrors(inner, field);
    return /^\d{9}$/.test(inner)
      ? []
      : [{ field, description: 'Must be exactly nine numbers with no separators' }];
  });
}

function billingErrors(body: JsonObject, kind: Kind): FieldError[] {
  const billing = isObject(body.billing)
    ? body.billing
    : objectsAt(body, 'providers').find((provider) => provider.providerType === 'BillingProvider');
  if (billing === undefined) return [{ field: 'billing', description: 'Must not be empty' }];
  if (billing.providerType !== 'BillingProvider')
    return [{ field: 'billing.providerType', description: "Allowed Values are: 'BillingProvider'" }];
  if (kind === 'institutional' || textAt(billing, 'organizationName') === '') return [];
  const identified = textAt(billing, 'employerId') !== '' || textAt(billing, 'ssn') !== '';
  const address = objectAt(billing, 'address');
  const placed = ['address1', 'city', 'state', 'postalCode'].every((part) => textAt(address, part) !== '');
  return identified && placed
    ? []
    : [
        {
          field: 'billing.validBillingProviderAdditionalInformation',
          description: 'An organization needs employerId or ssn, and its whole address',
        },
      ];
}

/** Returns the JSON path at which the API's deserializer finds a number or boolean in place of text. */
export function wrongTypes(value: unknown, path = '$'): string[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => wrongTypes(item, `${path}[${index}]`));
  if (isObject(value))
    return Object.entries(value).flatMap(([key, inner]) => wrongTypes(inner, `${path}.${key}`));
  return typeof value === 'number' || typeof value === 'boolean' ? [path] : [];
}
