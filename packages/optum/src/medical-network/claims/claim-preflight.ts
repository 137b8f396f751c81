import { type Issue, sumMoney, toMoney } from '@payerkit/core';
import {
  calendarDays,
  everyField,
  inOrderIssues,
  preflightIssue as issue,
  nineDigits,
  npiChecks,
  requiredFields,
  textNotNumber,
} from '../../internal/check/preflight.js';
import { isObject } from '../../internal/error/wire-errors.js';
import { wireAmount, wireText } from '../../internal/wire/text.js';
import type { LooseClaim, SubmissionKind } from './claim.js';

interface Rules {
  readonly service: 'professionalService' | 'institutionalService';
  readonly mostLines: number;
  /** Fields that must say something; the document has them as text, which may be empty. */
  readonly required: readonly string[];
}

const everyClaim = [
  'tradingPartnerServiceId',
  'submitter.contactInformation.name',
  'receiver.organizationName',
  'claimInformation.patientControlNumber',
  'claimInformation.claimChargeAmount',
  'claimInformation.placeOfServiceCode',
];

const rules: Readonly<Record<SubmissionKind, Rules>> = {
  professional: { service: 'professionalService', mostLines: 50, required: everyClaim },
  institutional: {
    service: 'institutionalService',
    mostLines: 999,
    required: [
      ...everyClaim,
      'submitter.organizationName',
      'subscriber.firstName',
      'subscriber.lastName',
      'claimInformation.claimDateInformation.statementBeginDate',
      'claimInformation.claimDateInformation.statementEndDate',
    ],
  },
};

type Fields = Readonly<Record<string, unknown>>;
const fields = (value: unknown): Fields => (isObject(value) ? value : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const days = calendarDays(
  new Set(['dateOfBirth', 'serviceDate', 'serviceDateEnd', 'statementBeginDate', 'statementEndDate']),
);

const charges: ReadonlySet<string> = new Set(['claimChargeAmount', 'lineItemChargeAmount']);

/** Dollars with two places at most. */
function chargeIsMoney(value: unknown, name: string, path: string): Issue | undefined {
  if (!charges.has(name) || typeof value !== 'string' || /^\d+(\.\d{1,2})?$/.test(value)) return undefined;
  return issue(path, 'must be dollars written like 120 or 120.50', 'Write the charge so.');
}

/** Codes of diagnoses stand without the dot. */
function diagnosisHasNoDot(value: unknown, name: string, path: string): Issue | undefined {
  if (!/diagnosisCode$/i.test(name) || typeof value !== 'string' || !value.includes('.')) return undefined;
  return issue(path, 'must be written without the dot', 'Take the dot out.');
}

/**
 * What production would reject of a claim beyond what its document says: the field, the rule and the fix.
 *
 * @param claim - as the caller gave it
 * @param kind - professional or institutional
 * @param environment - in the sandbox its predefined values pass, also those that break the rules
 */
export function claimPreflight(
  claim: LooseClaim,
  kind: SubmissionKind,
  environment: 'sandbox' | 'production',
): Issue[] {
  const information = fields(claim.claimInformation);
  const { service, mostLines, required } = rules[kind];
  return [
    ...requiredFields(claim, required),
    ...everyField(claim, [
      nineDigits,
      textNotNumber,
      npiChecks(environment),
      days,
      chargeIsMoney,
      diagnosisHasNoDot,
    ]),
    ...submitter(fields((claim as Fields).submitter)),
    ...billing(fields(claim.billing)),
    ...(kind === 'professional' ? firstDiagnosis(information) : []),
    ...inOrderIssues(
      information.claimDateInformation,
      'claimInformation.claimDateInformation',
      'statementBeginDate',
      'statementEndDate',
    ),
    ...lineCount(information, mostLines),
    ...list(information.serviceLines).flatMap((line, index) =>
      serviceLine(information, line, index, service),
    ),
    ...chargeTotal(information, service),
  ];
}

function submitter(who: Fields): Issue[] {
  if (wireText(who.organizationName) !== undefined || wireText(who.lastName) !== undefined) return [];
  return [
    issue('submitter.organizationName', 'is required', 'Add organizationName, or lastName of a person.'),
  ];
}

function billing(provider: Fields): Issue[] {
  const issues: Issue[] = [];
  if (wireText(provider.providerType) !== 'BillingProvider')
    issues.push(
      issue('billing.providerType', 'must be BillingProvider', 'Say so; others have their own objects.'),
    );
  if (wireText(provider.organizationName) === undefined) return issues;
  if (wireText(provider.employerId) === undefined && wireText(provider.ssn) === undefined)
    issues.push(issue('billing.employerId', 'is required of an organization', 'Add employerId, or ssn.'));
  const address = fields(provider.address);
  for (const name of ['address1', 'city', 'state', 'postalCode'])
    if (wireText(address[name]) === undefined)
      issues.push(
        issue(`billing.address.${name}`, 'is required of an organization', 'Add the whole address.'),
      );
  return issues;
}

function firstDiagnosis(information: Fields): Issue[] {
  const first = wireText(fields(list(information.healthCareCodeInformation)[0]).diagnosisTypeCode);
  if (first === undefined || first === 'ABK' || first === 'BK') return [];
  return [
    issue(
      'claimInformation.healthCareCodeInformation[0].diagnosisTypeCode',
      'must be ABK or BK: the principal diagnosis comes first',
      'Put the principal diagnosis first.',
    ),
  ];
}

const linesPath = 'claimInformation.serviceLines';

function lineCount(information: Fields, mostLines: number): Issue[] {
  const { length } = list(information.serviceLines);
  if (length > 0 && length <= mostLines) return [];
  const fix = length === 0 ? 'Add the service.' : 'Split the claim.';
  return [issue(linesPath, `must have 1 to ${mostLines} lines`, fix)];
}

function serviceLine(information: Fields, line: unknown, index: number, service: Rules['service']): Issue[] {
  const path = `${linesPath}[${index}]`;
  const details = fields(fields(line)[service]);
  const diagnosisCount = list(information.healthCareCodeInformation).length;
  const pointers = list(fields(details.compositeDiagnosisCodePointers).diagnosisCodePointers);
  return [
    ...inOrderIssues(line, path, 'serviceDate', 'serviceDateEnd'),
    ...pointers.flatMap((pointer, position) =>
      Number(pointer) >= 1 && Number(pointer) <= diagnosisCount
        ? []
        : [
            issue(
              `${path}.${service}.compositeDiagnosisCodePointers.diagnosisCodePointers[${position}]`,
              'must point to a diagnosis of the claim, counted from 1',
              'Point to a diagnosis that is there.',
            ),
          ],
    ),
  ];
}

function chargeTotal(information: Fields, service: Rules['service']): Issue[] {
  const amounts = list(information.serviceLines).map((line) =>
    toMoney({ value: wireAmount(fields(fields(line)[service]).lineItemChargeAmount) }),
  );
  const total = toMoney({ value: wireAmount(information.claimChargeAmount) });
  if (total === undefined || amounts.length === 0 || amounts.some((amount) => amount === undefined))
    return [];
  if (sumMoney(amounts)?.amount === total.amount) return [];
  return [
    issue(
      'claimInformation.claimChargeAmount',
      'must be the sum of the charges of the lines',
      'Correct the total or the lines.',
    ),
  ];
}
