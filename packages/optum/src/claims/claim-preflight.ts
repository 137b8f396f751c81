import { type Issue, sumMoney, toMoney } from '@payerkit/core';
import { isObject } from '../internal/wire-errors.js';
import { wireAmount, wireDate, wireText } from '../internal/wire-text.js';
import { isTakenNpi } from '../npi.js';
import type { LooseClaim, SubmissionKind } from './claim.js';

interface Rules {
  readonly service: 'professionalService' | 'institutionalService';
  readonly mostLines: number;
}

const rules: Readonly<Record<SubmissionKind, Rules>> = {
  professional: { service: 'professionalService', mostLines: 50 },
  institutional: { service: 'institutionalService', mostLines: 999 },
};

const npiPlaces = ['billing', 'rendering', 'referring', 'supervising', 'ordering', 'attending', 'operating'];

type Fields = Readonly<Record<string, unknown>>;
const fields = (value: unknown): Fields => (isObject(value) ? value : {});
const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const issue = (path: string, text: string, followUp: string): Issue => ({
  severity: 'error',
  code: 'preflight',
  path,
  text,
  followUp,
});

/**
 * What production would refuse of a claim beyond what its document says: the field, the rule and the fix.
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
  return [
    ...npis(claim, environment),
    ...billing(fields(claim.billing)),
    ...diagnoses(fields(claim.claimInformation), kind),
    ...serviceLines(fields(claim.claimInformation), rules[kind]),
  ];
}

function npis(claim: LooseClaim, environment: 'sandbox' | 'production'): Issue[] {
  return npiPlaces.flatMap((place) => {
    const npi = wireText(fields((claim as Fields)[place]).npi);
    if (npi === undefined || isTakenNpi(npi, environment)) return [];
    return [issue(`${place}.npi`, 'has a wrong check digit', 'Look the provider up in the NPI registry.')];
  });
}

function billing(provider: Fields): Issue[] {
  if (wireText(provider.organizationName) === undefined) return [];
  const issues: Issue[] = [];
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

function diagnoses(information: Fields, kind: SubmissionKind): Issue[] {
  if (kind === 'institutional') return [];
  const codes = list(information.healthCareCodeInformation).map(fields);
  const issues = codes.flatMap((code, index) =>
    wireText(code.diagnosisCode)?.includes('.')
      ? [
          issue(
            `claimInformation.healthCareCodeInformation[${index}].diagnosisCode`,
            'must be written without the dot',
            'Take the dot out.',
          ),
        ]
      : [],
  );
  const first = wireText(codes[0]?.diagnosisTypeCode);
  if (first !== undefined && first !== 'ABK' && first !== 'BK')
    issues.push(
      issue(
        'claimInformation.healthCareCodeInformation[0].diagnosisTypeCode',
        'must be ABK or BK: the principal diagnosis comes first',
        'Put the principal diagnosis first.',
      ),
    );
  return issues;
}

function serviceLines(information: Fields, { service, mostLines }: Rules): Issue[] {
  const path = 'claimInformation.serviceLines';
  const lines = list(information.serviceLines).map(fields);
  const issues: Issue[] = [];
  if (lines.length === 0 || lines.length > mostLines)
    issues.push(issue(path, `must have 1 to ${mostLines} lines`, 'Split the claim.'));
  const diagnosisCount = list(information.healthCareCodeInformation).length;
  for (const [index, line] of lines.entries()) {
    const details = fields(line[service]);
    const date = line.serviceDate;
    if (date !== undefined && (wireText(date)?.length !== 8 || wireDate(date) === undefined))
      issues.push(
        issue(`${path}[${index}].serviceDate`, 'must be a day written YYYYMMDD', 'Correct the date.'),
      );
    const pointers = list(fields(details.compositeDiagnosisCodePointers).diagnosisCodePointers);
    for (const [position, pointer] of pointers.entries())
      if (!(Number(pointer) >= 1 && Number(pointer) <= diagnosisCount))
        issues.push(
          issue(
            `${path}[${index}].${service}.compositeDiagnosisCodePointers.diagnosisCodePointers[${position}]`,
            'must point to a diagnosis of the claim, counted from 1',
            'Point to a diagnosis that is there.',
          ),
        );
  }
  return [...issues, ...chargeTotal(information, lines, service)];
}

function chargeTotal(information: Fields, lines: readonly Fields[], service: Rules['service']): Issue[] {
  const amounts = lines.map((line) =>
    toMoney({ value: wireAmount(fields(line[service]).lineItemChargeAmount) }),
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
